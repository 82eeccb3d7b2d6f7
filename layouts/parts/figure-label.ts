// What a figure is called before its caption.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Location } from "../../scripts/model/location.ts";
import { publicationAt } from "../../scripts/model/publication-at.ts";
import type { View } from "../../scripts/model/view.ts";
import { wordsWithin } from "./own-words.ts";

/** `Figure 3`, marked where it is in another language than the publication. */
export function figureLabel(view: View, location: Location, number: string | undefined): SafeHtml {
  const lang = publicationAt(view.register, location)?.lang ?? view.register.site.lang;
  const { attributes, say } = wordsWithin(view, lang);
  return html`<span class="caption__label"${attributes}>${say.publications.figure(number)}</span>`;
}
