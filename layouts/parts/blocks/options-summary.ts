// Every score of every option with totals and ranks, what the source printed where it differs, and the main points.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { formatNumber } from "../../../scripts/lib/number-format.ts";
import type {
  AppraisedOption,
  AppraisedOptions,
} from "../../../scripts/model/facts/options/appraise-options.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { bullets } from "../lists.ts";
import { type OwnWords, ownWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { freshAnchor, tableAnchor } from "./block-layout.ts";
import { disagreementNotes, optionName, printedFigure } from "./options-notes.ts";

/** The matrix of scores, and under it a table of strengths and challenges where the options have them. */
export function optionsSummary(
  view: View,
  scene: Scene,
  block: Block,
  appraisal: AppraisedOptions,
): SafeHtml {
  const own = ownWords(view, scene.location);
  return html`<div class="scores">${matrix(view, scene, block, appraisal)}
<div class="table-notes" data-with-table>${scaleNote(own, appraisal)}${disagreementNotes(own, appraisal)}</div></div>
${points(view, scene, appraisal)}`;
}

function matrix(view: View, scene: Scene, block: Block, appraisal: AppraisedOptions): SafeHtml {
  const outOf = formatNumber(appraisal.options[0]?.outOf ?? 0);
  const own = ownWords(view, scene.location);
  return table({
    own,
    id: tableAnchor(view, scene, block, "scores"),
    number: block.number,
    caption: `Score of each option on each criterion, with its total out of ${outOf} and its rank`,
    className: "matrix",
    columns: [
      { head: "Option", className: "matrix__option" },
      { head: "Total", className: "number matrix__total" },
      { head: "Rank", className: "number matrix__rank" },
      ...appraisal.criteria.map(({ ref, name }) => ({
        head: html`<span class="matrix__ref">${ref}</span> ${name}`,
        className: "number",
      })),
    ],
    body: appraisal.options.map((option) => row(view, scene, option)),
  });
}

function row(view: View, scene: Scene, option: AppraisedOption): SafeHtml {
  // Where no block tells more, the row is the place that a reference to the option leads to.
  const anchor = view.hasBlock(scene.publication, "options", "detail")
    ? undefined
    : scene.claim("option", option.ref);
  const own = ownWords(view, scene.location);
  const { printed } = option;
  return html`<tr${idAttribute(anchor)}><th scope="row">${optionName(view, scene, option)}</th>
<td class="number matrix__total"><strong>${formatNumber(option.total)}</strong>${printedFigure(own, printed?.total, option.total)}</td>
<td class="number matrix__rank">${option.rank}${printedFigure(own, printed?.rank, option.rank)}</td>
${option.scores.map(
  (score) =>
    html`<td class="number">${score === undefined ? own.html`<span class="missing">Not scored</span>` : formatNumber(score.score)}</td>`,
)}</tr>`;
}

function scaleNote(own: OwnWords, { scale }: AppraisedOptions): SafeHtml {
  const meanings = Object.entries(scale.meanings ?? {}).map(
    ([score, meaning]) => html`<li><strong>${score}</strong>: ${meaning}</li>`,
  );
  return own.html`<p>Scores run from ${formatNumber(scale.min)} to ${formatNumber(scale.max)}. Totals and ranks are worked out from the scores; options with the same total share a rank.</p>${meanings.length > 0 && html`<ul>${meanings}</ul>`}`;
}

function points(view: View, scene: Scene, { options }: AppraisedOptions): HtmlValue {
  if (options.every(({ strengths, challenges }) => strengths === undefined && challenges === undefined))
    return undefined;
  const own = ownWords(view, scene.location);
  const list = (texts: readonly string[] | undefined) =>
    bullets(view, texts, scene.location) ?? own.html`<span class="missing">None given</span>`;
  return table({
    own,
    id: freshAnchor(scene, "strengths-and-challenges"),
    caption: "Main strengths and challenges of each option",
    className: "fold points",
    columns: [{ head: "Option", className: "points__option" }, { head: "Strengths" }, { head: "Challenges" }],
    body: options.map(
      (option) =>
        html`<tr><th scope="row">${optionName(view, scene, option)}</th>${cell(own, "Strengths", list(option.strengths))}${cell(own, "Challenges", list(option.challenges))}</tr>`,
    ),
  });
}
