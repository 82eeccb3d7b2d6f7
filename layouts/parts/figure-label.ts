// What a figure is called before its caption.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Location } from "../../scripts/model/location.ts";
import type { View } from "../../scripts/model/view.ts";
import { wordsWithin } from "./own-words.ts";

/** `Figure 3`, marked where it is in another language than the publication. */
export function figureLabel(view: View, { publication }: Location, number: number | undefined): SafeHtml {
  const { publications, site } = view.register;
  const lang = publications.get(publication ?? "")?.lang ?? site.lang;
  const { attributes, say } = wordsWithin(view, lang);
  return html`<span class="caption__label"${attributes}>${say.publications.figure(number)}</span>`;
}
