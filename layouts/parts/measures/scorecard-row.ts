// One measure of a scorecard as a row: what it is, its last figures, how they are rated, and what they are held against.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { benchmarkName } from "../../../scripts/model/measures/benchmark-body.ts";
import { figureWords, withPlacesOf } from "../../../scripts/model/measures/format-figure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { aimWords } from "../../../scripts/model/measures/measure-value.ts";
import { dueWords, rateHead, toleranceWords, whenOf } from "../../../scripts/model/measures/measure-words.ts";
import type { DatedPeriod } from "../../../scripts/model/measures/observation.ts";
import type { ScorecardColumns } from "../../../scripts/model/measures/scorecard-columns.ts";
import {
  figureAtColumn,
  isBesideColumns,
  isOfYears,
} from "../../../scripts/model/measures/scorecard-columns.ts";
import { standingsOf } from "../../../scripts/model/measures/standing.ts";
import { dateWords } from "../../../scripts/model/period.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { idAttribute } from "../headings.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { type Column, cell } from "../table.ts";
import { direction, figureRating, observed, trend, yearFigure } from "./figures.ts";
import { printedMark } from "./printed-words.ts";
import { measureLink } from "./sheet-link.ts";

/** The heads of the columns, in the order of the cells. The first names what stands in it. */
export function scorecardHeads(
  words: Words["measures"],
  { years, periods, yearToDate }: ScorecardColumns,
  first: string,
): readonly Column[] {
  return [
    { head: first, className: "scorecard__name" },
    { head: words.scorecard.ratingAndDirection, className: "scorecard__rating" },
    ...years.map(({ text }) => ({ head: text, className: "number scorecard__figure" })),
    ...periods.map((period) => ({ head: shortName(period), className: "number scorecard__figure" })),
    ...(yearToDate ? [{ head: words.yearToDate, className: "number scorecard__figure" }] : []),
    { head: words.scorecard.targetAndComparison, className: "scorecard__target" },
    { head: words.trend, className: "scorecard__trend" },
  ];
}

/** The row. It says how the measure stands, for the filter. */
export function scorecardRow(
  view: View,
  scene: Scene,
  measure: Measure,
  columns: ScorecardColumns,
): SafeHtml {
  const { years, periods, yearToDate } = columns;
  const own = ownWords(view, scene.location);
  const { measures: words } = own.say;
  const said = own.words;
  const { line, rule } = measure;
  const whole = (start: string) => line.years.find((one) => one.start === start)?.figure;
  const isYearly = isOfYears(measure, columns);
  const soFar = rule.basis === "rolling-12-months" || isYearly ? undefined : line.yearToDate;
  return html`<tr${idAttribute(scene.claim("measure", measure.ref))} data-standing="${standingsOf(measure).join(" ")}">
<th scope="row">${nameOf(view, scene, measure)}</th>
${cell(own, words.scorecard.ratingAndDirection, html`${said(html`${figureRating(view, own.say, measure)}${printedMark(own.say, measure, "rating")}`)} ${line.latest !== undefined && html`<span class="scorecard__direction">${said(html`${direction(own.say, measure)}${printedMark(own.say, measure, "direction")}`)}</span>`}`)}
${years.map(({ start, text }) => cell(own, text, said(yearFigure(view, own.say, measure, whole(start))), "number"))}
${
  isBesideColumns(measure, columns)
    ? cell(own, words.latest, said(latestBeside(view, own.say, measure)), "number", periods.length)
    : periods.map((period) =>
        cell(
          own,
          period.text,
          said(observed(view, own.say, measure, figureAtColumn(measure, period, columns))),
          "number",
        ),
      )
}
${yearToDate && cell(own, words.yearToDate, said(html`${yearFigure(view, own.say, measure, soFar)}${printedMark(own.say, measure, "year-to-date")}`), "number")}
${cell(own, words.scorecard.targetAndComparison, held(own, measure))}
${cell(own, words.trend, said(trend(view, own.say, measure)))}
</tr>`;
}

/** The last figure of a measure whose periods are not those of the columns, with when it was, or why there is none. */
function latestBeside(view: View, say: Words, measure: Measure): SafeHtml {
  const { latest, last } = measure.line;
  if (latest === undefined || last === undefined) return observed(view, say, measure, last);
  return html`${observed(view, say, measure, latest)} ${say.dates.inPeriod(latest.period)}`;
}

function nameOf(view: View, scene: Scene, measure: Measure): SafeHtml {
  const { number, good, flags } = measure;
  const link = measureLink(view, scene.publication, scene.location, measure);
  const own = ownWords(view, scene.location);
  const rate = rateHead(own.say, measure);
  const { measures: words } = own.say;
  return html`${number !== undefined && html`<span class="scorecard__number">${number}</span> `}${link}<span class="scorecard__about">${own.words(html`${rate !== undefined && `${rate}. `}${words.good[good]}${flags.map((flag) => `. ${words.flags[flag]}`)}`)}</span>`;
}

/** The month in three letters, so that its column is no wider than its figures. */
function shortName({ precision, text }: DatedPeriod): string {
  return precision === "month" ? text.replace(/^(\p{L}{3})\p{L}+/u, "$1") : text;
}

function held(own: SaidWords, measure: Measure): SafeHtml {
  const { say, words: said } = own;
  const { benchmarks, line } = measure;
  const { target } = line;
  const tolerance = toleranceWords(say, measure);
  const due = dueWords(say, measure);
  const aim =
    target === undefined
      ? html`<span class="missing">${benchmarks.length === 0 && said(say.measures.figures.noTarget)}</span>`
      : html`${aimWords(say, measure, target.aim)}${whenOf(say, target) !== undefined && html` ${said(whenOf(say, target))}`}${due !== undefined && html`<span class="scorecard__about">${said(due)}</span>`}${tolerance !== undefined && html`<span class="scorecard__about">${said(tolerance)}</span>`}`;
  const compared = [...Map.groupBy(benchmarks, ({ period }) => period)].map(([period, group]) => {
    const words = group.map(
      (one) => `${benchmarkName(say, one)} ${figureWords(say, withPlacesOf(measure, one.value), one.value)}`,
    );
    return html`<span class="scorecard__about">${said(html`${words.join(", ")}${period !== undefined && ` (${dateWords(period)})`}`)}</span>`;
  });
  return html`${aim}${yearHeld(own, measure)}${compared}`;
}

/** The target of the whole year beside that of the figures, with what is due of it. */
function yearHeld({ say, words: said }: SaidWords, measure: Measure): HtmlValue {
  const { ofYear } = measure.line;
  if (ofYear === undefined) return undefined;
  const { target } = ofYear;
  const due = dueWords(say, measure, ofYear);
  const aim = `${aimWords(say, measure, target.aim)} ${say.figures.year.aim(target.by?.text)}`;
  return html`<span class="scorecard__about">${said(aim)}</span>${due !== undefined && html`<span class="scorecard__about">${said(due)}</span>`}`;
}
