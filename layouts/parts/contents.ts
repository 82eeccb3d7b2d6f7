// The contents list of a page: beside the text where there is room, folded above it where there is not.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ownWords } from "./own-words.ts";

/** The list, or nothing for a page that is too short for one. */
export function contentsList(view: View, text: SafeHtml, from: Spot): SafeHtml | undefined {
  const list = view.contents(text);
  if (list === undefined) return undefined;
  const { attributes, say } = ownWords(view, from);
  const word = say.interface.contents;
  return html`<nav class="contents" data-contents${screenOnly("navigation")} aria-label="${word}" data-pagefind-ignore="all"><details class="contents__fold"><summary${attributes}>${word}</summary>${list}</details></nav>`;
}
