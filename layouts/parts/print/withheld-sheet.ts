// The sheet in place of a paper that the public may not see: of which item it is and why, and not one word more.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { PackContent, PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { View } from "../../../scripts/model/view.ts";
import { exemptWords } from "../meeting/exempt-note.ts";
import { withheldName } from "../meeting/withheld-name.ts";
import { paperEntry } from "./page-entry.ts";

/** The sheet; in a members' pack it names the pages of the paper. */
export function withheldSheet(
  view: View,
  paper: PackPaper,
  { exempt, at }: Extract<PackContent, { readonly kind: "withheld" }>,
): SafeHtml {
  const { item, title } = paper;
  const { pack: words } = view.words.print;
  const entry = at === undefined ? undefined : paperEntry(view.words.print, at, words.paper, words.paper);
  return html`<section class="sheet paper" id="front-cover">
${item !== undefined && html`<p class="paper-head__kind">${words.sheetOf(item.number, item.title)}</p>`}
<h1>${title}</h1>
<p>${exemptWords(view, ({ named }, why) => named(withheldName(view.words, paper), why), exempt)} ${words.inPlace}</p>
${entry !== undefined && html`<div class="sheet__entry">${entry}</div>`}
</section>`;
}
