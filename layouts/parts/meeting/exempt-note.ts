// What is said in place of something that the public may not see: that it is exempt, and by which paragraph.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Exemption } from "../../../scripts/model/exempt/access.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { wordsWithin } from "../own-words.ts";

/** A sentence that says of something that it is exempt, and why. */
export type SayExempt = (words: Words["exempt"], reason: string) => string;

/** The sentence, as a text in a language has it: `say` is that of what is exempt. */
export function exemptNote(view: View, say: SayExempt, exempt: Exemption, around: string): SafeHtml {
  const { attributes } = wordsWithin(view, around);
  return html`<span class="exempt"${attributes}>${exemptWords(view, say, exempt, around)}</span>`;
}

/** The same as words. */
export function exemptWords(
  view: View,
  say: SayExempt,
  { paragraph }: Exemption,
  around: string = view.register.site.lang,
): string {
  const { exempt: words } = view.wordsFor(around);
  return say(words, words.reason(paragraph));
}
