// The options by rank, best first.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { AppraisedOptions } from "../../../scripts/model/facts/options/appraise-options.ts";
import { byRank } from "../../../scripts/model/facts/options/appraise-options.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { ownWords } from "../own-words.ts";
import { table } from "../table.ts";
import { tableAnchor, tableLabel } from "./block-layout.ts";
import { disagreementNotes, optionName, printedFigure, rankWords } from "./options-notes.ts";

/** The ranking, with a note wherever the source printed another total or rank. */
export function optionsRanking(
  view: View,
  scene: Scene,
  block: Block,
  appraisal: AppraisedOptions,
): SafeHtml {
  const ranked = byRank(appraisal);
  const own = ownWords(view, scene.location);
  const { options: words } = own.say.blocks;
  return html`${table({
    own,
    id: tableAnchor(view, scene, block, "ranking"),
    label: tableLabel(own, block),
    caption: words.ranking,
    className: "ranking",
    columns: [
      { head: words.rank, className: "number ranking__rank" },
      { head: words.option },
      { head: words.totalOutOf(ranked[0]?.outOf ?? 0), className: "number" },
    ],
    body: ranked.map(
      (option) =>
        html`<tr><td class="number">${rankWords(own, option)}${printedFigure(own, option.printed?.rank, option.rank)}</td><th scope="row">${optionName(view, scene, option)}</th><td class="number">${own.say.grammar.number(option.total)}${printedFigure(own, option.printed?.total, option.total)}</td></tr>`,
    ),
  })}<div class="table-notes" data-with-table>${disagreementNotes(own, appraisal)}</div>`;
}
