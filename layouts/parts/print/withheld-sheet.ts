// The sheet in place of a paper that the public may not see: of which item it is and why, and not one word more.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { PackContent, PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { View } from "../../../scripts/model/view.ts";
import { paperEntry } from "./page-entry.ts";

/** The sheet; in a members' pack it names the pages of the paper. */
export function withheldSheet(
  view: View,
  { item, title, appendix }: PackPaper,
  { exempt, at, minute }: Extract<PackContent, { readonly kind: "withheld" }>,
): SafeHtml {
  const paper = appendix === undefined ? "A paper of this item" : `A paper (${appendix}) of this item`;
  const what = minute === undefined ? paper : title;
  const entry =
    at === undefined
      ? undefined
      : paperEntry(at, "The paper, for members only", "The paper, for members only");
  return html`<section class="sheet paper" id="front-cover">
${item !== undefined && html`<p class="paper-head__kind">Agenda item ${item.number}: ${item.title}</p>`}
<h1>${title}</h1>
<p>${view.committees.exemptSentence(`${what} is`, exempt)} This sheet stands in its place.</p>
${entry !== undefined && html`<div class="sheet__entry">${entry}</div>`}
</section>`;
}
