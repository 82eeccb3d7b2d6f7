// What is said in place of something that the public may not see: that it is exempt, and by which paragraph.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Exemption } from "../../../scripts/model/exempt/access.ts";
import type { View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";

/**
 * The reason as a sentence in the language of the site; `what` is what is exempt, as the sentence begins, and `around`
 * the language of what it stands in.
 */
export function exemptNote(view: View, what: string, exempt: Exemption, around: string): SafeHtml {
  return html`<span class="exempt"${languageWithin(view.register.site.lang, around)}>${view.committees.exemptSentence(what, exempt)}</span>`;
}
