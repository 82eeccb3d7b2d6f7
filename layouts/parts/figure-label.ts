// What a figure is called before its caption.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Location } from "../../scripts/model/location.ts";
import type { View } from "../../scripts/model/view.ts";
import { languageWithin } from "./language.ts";

/** `Figure 3` in the language of the site, marked where the publication has another. */
export function figureLabel(view: View, { publication }: Location, number: number | undefined): SafeHtml {
  const { publications, site } = view.register;
  const lang = publications.get(publication ?? "")?.lang ?? site.lang;
  return html`<span class="caption__label"${languageWithin(site.lang, lang)}>Figure ${number}</span>`;
}
