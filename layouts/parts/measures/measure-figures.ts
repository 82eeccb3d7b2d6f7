// All figures of a measure: a row a period, a column for the whole and for each area, and what was revised since.
// Figures alone are compared down their columns, so the table folds on a phone only where notes need the room.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureLine } from "../../../scripts/model/measures/measure-line.ts";
import type { DatedPeriod } from "../../../scripts/model/measures/observation.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { siteWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { observed, yearFigure } from "./figures.ts";

/** The table, newest period first, with whole years below; nothing for a measure without figures. */
export function measureFigures(view: View, located: LocatedMeasure, id = "figures"): SafeHtml | undefined {
  const { measure, publication } = located;
  const lines = [measure.line, ...measure.areas].filter(({ series }) => series.length > 0);
  if (lines.length === 0) return undefined;
  const from: Spot = { publication: publication.id, elsewhere: true };
  const named = lines.map((line) => ({ line, name: line.area?.name ?? "All" }));
  const { periods } = view.measures.columns([measure], Number.POSITIVE_INFINITY);
  const counts = measure.line.observations.some((one) => "numerator" in one && one.numerator !== undefined);
  // One target for all periods stands above the table.
  const aimed = measure.targets.length > 1;
  const noted = lines.some(
    ({ series, revised }) => revised.length > 0 || series.some(({ note }) => note !== undefined),
  );
  const figureCell = (label: string, content: HtmlValue): SafeHtml =>
    noted ? cell(siteWords, label, content, "number") : html`<td>${content}</td>`;
  const figures = table({
    own: siteWords,
    id,
    caption: `Figures by period (${view.measures.unit(measure).toLowerCase()})`,
    className: noted ? "fold measure-figures" : "measure-figures",
    isUnsearched: !noted,
    columns: [
      { head: "Period" },
      ...named.map(({ name }) => ({ head: name, className: "number" })),
      ...(aimed ? [{ head: "Target", className: "number" }] : []),
      ...(counts ? [{ head: "Out of", className: "number" }] : []),
      ...(noted ? [{ head: "Notes" }] : []),
    ],
    body: periods
      .toReversed()
      .map(
        (period) =>
          html`<tr><th scope="row">${period.text}</th>${named.map(({ line, name }) => figureCell(name, observed(view, measure, view.measures.at(line, period))))}${aimed && figureCell("Target", aim(view, measure, period))}${counts && figureCell("Out of", outOf(view, measure.line, period))}${noted && cell(siteWords, "Notes", notes(view, located, named, period, from))}</tr>`,
      ),
  });
  return html`${figures}${years(view, located)}`;
}

function aim(view: View, measure: Measure, period: DatedPeriod): HtmlValue {
  const target = view.measures.targetFor(measure, period);
  return target && view.aimWords(measure, target.aim);
}

function outOf(view: View, line: MeasureLine, period: DatedPeriod): HtmlValue {
  const one = view.measures.at(line, period);
  if (one === undefined || !("numerator" in one) || one.numerator === undefined) return "";
  return one.denominator === undefined
    ? view.figure(one.numerator, "number")
    : `${view.figure(one.numerator, "number")} of ${view.figure(one.denominator, "number")}`;
}

/** What a reader should know of a period's figures, and what was published first. */
function notes(
  view: View,
  { measure }: LocatedMeasure,
  named: readonly { readonly line: MeasureLine; readonly name: string }[],
  period: DatedPeriod,
  from: Spot,
): HtmlValue {
  return named.flatMap(({ line, name }) => {
    const now = view.measures.at(line, period);
    const first = line.revised.find(
      (one) => one.period.start === period.start && one.period.end === period.end,
    );
    const label = named.length > 1 && line.area !== undefined ? `${name}: ` : "";
    const revised =
      first !== undefined && "value" in first && now !== undefined
        ? html`<p>${label}First published as ${observed(view, measure, first)}${view.measures.per(measure)}${first.published !== undefined && html` (${view.dateWords(first.published)})`}, revised to ${observed(view, measure, now)}.</p>`
        : undefined;
    const note = now?.note === undefined ? undefined : html`<p>${label}${view.inline(now.note, from)}</p>`;
    return [revised, note];
  });
}

function years(view: View, { measure }: LocatedMeasure): SafeHtml | undefined {
  const { line, frequency } = measure;
  const known = line.years.filter(({ figure }) => "value" in figure);
  if (known.length === 0 || frequency === "year") return undefined;
  return table({
    own: siteWords,
    id: "years",
    caption: `Whole years (${view.measures.unit(measure).toLowerCase()})`,
    className: "measure-years",
    columns: [{ head: "Year" }, { head: "All", className: "number" }],
    body: known
      .toReversed()
      .map(
        ({ start, figure }) =>
          html`<tr><th scope="row">${view.measures.yearName(measure, start)}</th><td class="number">${yearFigure(view, measure, figure)}</td></tr>`,
      ),
  });
}
