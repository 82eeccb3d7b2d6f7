// A picture with its caption and the words that stand for it.
import { html } from "../../../scripts/lib/html.ts";
import { languageWithin } from "../language.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `figure`. What the picture says stands in its alternative text. */
export const figure: BlockLayout = (view, { location }, block, content) => {
  const id = view.anchor(location, "figure", block.attributes.get("id") ?? String(block.number ?? ""));
  const source = view.asset(block.attributes.get("src") ?? "", location);
  const { publications, site } = view.register;
  const lang = publications.get(location.publication ?? "")?.lang ?? site.lang;
  const label = html`<span class="caption__label"${languageWithin(site.lang, lang)}>Figure ${block.number}</span>`;
  // A PDF reader is told once that this is a figure; without the role Chromium makes two of it.
  const role = view.medium === "print" ? html` role="group"` : undefined;
  return html`<figure id="${id}"${role}>
<img src="${source}" alt="${block.attributes.get("alt") ?? ""}">
<figcaption>${label} ${content}</figcaption>
</figure>`;
};
