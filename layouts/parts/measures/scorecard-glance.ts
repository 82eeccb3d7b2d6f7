// How the measures of a scorecard stand at a glance: how many are red, worsening, missing and so on, and which.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { figureLevel } from "../../../scripts/model/measures/figure-scale.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { Standing } from "../../../scripts/model/measures/standing.ts";
import { standingsOf } from "../../../scripts/model/measures/standing.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { symbol } from "../rating.ts";
import { cell, table } from "../table.ts";
import { measureName } from "./measure-words.ts";

const shown = ["red", "amber", "green", "not-rated", "worsening", "improving", "missing"] as const;

/** What is counted: the measures that are reported still, and those that are not where there are any. */
function counted(measures: readonly Measure[]): {
  readonly standings: readonly Standing[];
  readonly kept: readonly Measure[];
} {
  const kept = measures.filter((measure) => !standingsOf(measure).includes("retired"));
  return { standings: kept.length === measures.length ? shown : [...shown, "retired"], kept };
}

/** The counts: on screen each opens to the names of its measures as links to their rows, on paper they are a table. */
export function scorecardGlance(view: View, publication: Publication): SafeHtml {
  const own = ownWords(view, { publication: publication.id });
  const { kept } = counted(publication.facts.measures);
  const isAll = kept.length === publication.facts.measures.length;
  return html`<p>${own.words(own.say.measures.glance.counted(kept.length, isAll))}</p>
${view.medium === "screen" ? openers(view, publication) : standingTable(view, publication, "front-counts")}`;
}

function openers(view: View, { id, facts: { measures } }: Publication): SafeHtml {
  const from = { publication: id };
  const { standings } = counted(measures);
  const { say, words: said } = ownWords(view, from);
  const entries = standings.map((standing) => {
    const own = measures.filter((measure) => standingsOf(measure).includes(standing));
    const words = html`<span class="figures__number">${say.grammar.number(own.length)}</span> ${mark(say, standing)}<span class="standings__words">${said(say.measures.standings[standing])}</span>`;
    if (own.length === 0) return html`<li class="standings__none">${words}</li>`;
    const links = own.map(
      (measure) =>
        html`<li><a href="${view.itemLink(from, "measure", measure.ref)}">${measure.number !== undefined && `${measure.number} `}${measureName(measure)}</a></li>`,
    );
    return html`<li><details><summary>${words}</summary><ul>${links}</ul></details></li>`;
  });
  return html`<div${screenOnly("opener")}><p>${said(say.measures.glance.open)}</p>
<ul class="standings">${entries}</ul></div>`;
}

/** The counts of each group and of the whole as a table. */
function standingTable(
  view: View,
  { id: publication, facts: { measures, measureGroups } }: Publication,
  id: string,
): SafeHtml {
  const own = ownWords(view, { publication });
  const { measures: words } = own.say;
  const { standings } = counted(measures);
  const groups = measureGroups.map(({ ref, title }) => ({
    title,
    measures: measures.filter(({ group }) => group === ref),
  }));
  return table({
    own,
    id,
    caption: words.glance.caption,
    className: "standing-counts",
    columns: [
      { head: words.glance.group },
      ...standings.map((standing) => ({ head: words.standings[standing], className: "number" })),
      { head: words.measures, className: "number" },
    ],
    body: groups
      .filter((group) => group.measures.length > 0)
      .map((group) => countRow(own, group.title, group.measures, standings)),
    foot: countRow(own, own.words(words.all), measures, standings),
  });
}

function countRow(
  own: SaidWords,
  title: HtmlValue,
  measures: readonly Measure[],
  standings: readonly Standing[],
): SafeHtml {
  const { measures: words } = own.say;
  const counts = standings.map((standing) =>
    cell(
      own,
      words.standings[standing],
      measures.filter((measure) => standingsOf(measure).includes(standing)).length,
      "number",
    ),
  );
  return html`<tr><th scope="row">${title}</th>${counts}${cell(own, words.measures, measures.length, "number")}</tr>`;
}

function mark(say: Words, standing: Standing): SafeHtml | undefined {
  if (standing !== "red" && standing !== "amber" && standing !== "green") return undefined;
  const level = figureLevel(say, standing);
  return html`<span class="rating rating--${level.colour}">${symbol(level)}</span> `;
}
