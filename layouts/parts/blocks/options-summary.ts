// Every score of every option with totals and ranks, what the source printed where it differs, and the main points.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type {
  AppraisedOption,
  AppraisedOptions,
} from "../../../scripts/model/facts/options/appraise-options.ts";
import { hasBlock } from "../../../scripts/model/has-block.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { idAttribute } from "../headings.ts";
import { bullets } from "../lists.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { freshAnchor, tableAnchor, tableLabel } from "./block-layout.ts";
import { disagreementNotes, optionName, printedFigure, rankWords } from "./options-notes.ts";

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
  const outOf = appraisal.options[0]?.outOf ?? 0;
  const own = ownWords(view, scene.location);
  const { options: words } = own.say.blocks;
  return table({
    own,
    id: tableAnchor(view, scene, block, "scores"),
    label: tableLabel(own, block),
    caption: words.matrix(outOf),
    className: "matrix",
    columns: [
      { head: words.option, className: "matrix__option" },
      { head: words.total, className: "number matrix__total" },
      { head: words.rank, className: "number matrix__rank" },
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
  const anchor = hasBlock(scene.publication, "options", "detail")
    ? undefined
    : scene.claim("option", option.ref);
  const own = ownWords(view, scene.location);
  const { printed } = option;
  return html`<tr${idAttribute(anchor)}><th scope="row">${optionName(view, scene, option)}</th>
<td class="number matrix__total"><strong>${own.say.grammar.number(option.total)}</strong>${printedFigure(own, printed?.total, option.total)}</td>
<td class="number matrix__rank">${rankWords(own, option)}${printedFigure(own, printed?.rank, option.rank)}</td>
${option.scores.map(
  (score) =>
    html`<td class="number">${score === undefined ? html`<span class="missing">${own.words(own.say.blocks.options.notScored)}</span>` : own.say.grammar.number(score.score)}</td>`,
)}</tr>`;
}

function scaleNote(own: SaidWords, { scale }: AppraisedOptions): SafeHtml {
  const meanings = Object.entries(scale.meanings ?? {}).map(
    ([score, meaning]) => html`<li><strong>${score}</strong>: ${meaning}</li>`,
  );
  return html`<p>${own.words(own.say.blocks.options.scale(scale.min, scale.max))}</p>${meanings.length > 0 && html`<ul>${meanings}</ul>`}`;
}

function points(view: View, scene: Scene, { options }: AppraisedOptions): HtmlValue {
  if (options.every(({ strengths, challenges }) => strengths === undefined && challenges === undefined))
    return undefined;
  const own = ownWords(view, scene.location);
  const { options: words } = own.say.blocks;
  const list = (texts: readonly string[] | undefined) =>
    bullets(view, texts, scene.location) ??
    html`<span class="missing">${own.words(own.say.blocks.noneGiven)}</span>`;
  return table({
    own,
    id: freshAnchor(scene, "strengths-and-challenges"),
    caption: words.points,
    className: "fold points",
    columns: [
      { head: words.option, className: "points__option" },
      { head: words.strengths },
      { head: words.challenges },
    ],
    body: options.map(
      (option) =>
        html`<tr><th scope="row">${optionName(view, scene, option)}</th>${cell(own, words.strengths, list(option.strengths))}${cell(own, words.challenges, list(option.challenges))}</tr>`,
    ),
  });
}
