// The measures of a publication: where each started, where it should get to, and its latest figure.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { figureWords } from "../../../scripts/model/measures/format-figure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { aimWords, latestFigure } from "../../../scripts/model/measures/measure-value.ts";
import { rateHead, whenOf } from "../../../scripts/model/measures/measure-words.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { heading, idAttribute } from "../headings.ts";
import { owners } from "../lists.ts";
import { groupMeasures, groupTexts, groupTitle, type MeasureGroup } from "../measures/measure-groups.ts";
import { scorecard } from "../measures/scorecard.ts";
import { measureLink } from "../measures/sheet-link.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { type BlockLayout, freshAnchor, tableAnchor, tableLabel } from "./block-layout.ts";

/** The block `measures`: all of them, or one group. A publication that is a scorecard shows them as one. */
export const measures: BlockLayout = (view, scene, block) => {
  const group = block.attributes.get("group");
  const all = scene.publication.facts.measures;
  const list = group === undefined ? all : all.filter((measure) => measure.group === group);
  const isScorecard = scene.publication.kind.name === "scorecard";
  const shown = block.attributes.get("view") ?? (isScorecard ? "scorecard" : "table");
  return shown === "scorecard" ? scorecard(view, scene, block, list) : simpleTables(view, scene, block, list);
};

/** A table a group, under its title; of one group that was asked for the table alone, whose caption says it. */
function simpleTables(view: View, scene: Scene, block: Block, list: readonly Measure[]): SafeHtml {
  const groups = groupMeasures(ownWords(view, scene.location).say.measures, scene.publication, list);
  if (groups.length === 0) return simpleTable(view, scene, block, { measures: list }, { index: 0, count: 1 });
  return html`${groups.map((group, index) => {
    const { ref = "others", title } = group;
    const isAsked = block.attributes.has("group");
    const own = ownWords(view, scene.location);
    const shown = groupTitle(own, group);
    const head =
      title === undefined || isAsked
        ? undefined
        : heading(view, own, block.level + 1, scene.claim("block", `measures-${ref}`), shown, shown);
    const texts = groupTexts(view, scene, group);
    return html`${head}${texts.before}${simpleTable(view, scene, block, group, { index, count: groups.length })}${texts.behind}`;
  })}`;
}

/** Columns that no measure fills are left out. */
function simpleTable(
  view: View,
  scene: Scene,
  block: Block,
  { title, measures: list }: MeasureGroup,
  { index, count }: { readonly index: number; readonly count: number },
): SafeHtml {
  const own = ownWords(view, scene.location);
  const has = {
    baseline: list.some(({ baseline }) => baseline !== undefined),
    target: list.some(({ line }) => line.target !== undefined),
    latest: list.some((measure) => latestFigure(own.say, measure) !== undefined),
  };
  const { measures: words } = own.say;
  return table({
    own,
    id: index === 0 ? tableAnchor(view, scene, block, "measures") : freshAnchor(scene, "measures"),
    label: tableLabel(own, block, index, count),
    caption: html`${title !== undefined && `${title}: `}${own.words(title === undefined ? words.table.caption : words.table.groupCaption)}`,
    className: "fold measures",
    columns: [
      { head: words.measure, className: "measures__name" },
      { head: words.goodIs },
      ...(has.baseline ? [{ head: words.start, className: "number" }] : []),
      ...(has.target ? [{ head: words.target, className: "number" }] : []),
      ...(has.latest ? [{ head: words.latest, className: "number" }] : []),
    ],
    body: list.map((measure) => row(view, scene, measure, has)),
  });
}

interface Columns {
  readonly baseline: boolean;
  readonly target: boolean;
  readonly latest: boolean;
}

function row(view: View, scene: Scene, measure: Measure, has: Columns): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { measures: words } = own.say;
  const { baseline, owner, definition, note, line } = measure;
  const { target } = line;
  const latest = latestFigure(own.say, measure);
  const rate = rateHead(own.say, measure);
  return html`<tr${idAttribute(scene.claim("measure", measure.ref))}>
<th scope="row">${measure.number !== undefined && html`<span class="measures__number">${measure.number}</span> `}${measureLink(view, scene.publication, location, measure)}${rate !== undefined && html`<div class="measures__definition"${own.attributes}>${rate}</div>`}${definition !== undefined && html`<div class="measures__definition">${view.inline(definition, location)}</div>`}${owner !== undefined && html`<div class="measures__definition">${words.owner(own.html, owners(view, [owner], location))}</div>`}${note !== undefined && html`<div class="measures__definition">${words.aboutData(own.html, view.inline(note, location))}</div>`}</th>
${cell(own, words.goodIs, own.words(words.good[measure.good]))}
${has.baseline && cell(own, words.start, figure(own, measure, baseline, baseline?.["as-at"]), "number")}
${has.target && cell(own, words.target, target === undefined ? none(own) : dated(aimWords(own.say, measure, target.aim), whenOf(own.say, target)), "number")}
${has.latest && cell(own, words.latest, latest === undefined ? none(own) : dated(latest.text, latest.period), "number")}
</tr>`;
}

function figure(
  own: SaidWords,
  measure: Measure,
  given: { readonly value?: number; readonly text?: string } | undefined,
  date: string | undefined,
): HtmlValue {
  if (given === undefined) return none(own);
  return dated(
    given.value === undefined ? (given.text ?? "") : figureWords(own.say, measure, given.value),
    date === undefined ? undefined : dateWords(date),
  );
}

function dated(text: string, date: string | undefined): HtmlValue {
  return date === undefined ? text : html`${text}<div class="measures__date">${date}</div>`;
}

function none(own: SaidWords): SafeHtml {
  return html`<span class="missing">${own.words(own.say.blocks.noneGiven)}</span>`;
}
