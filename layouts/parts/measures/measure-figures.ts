// All figures of a measure as a table: a row a period, a column for the whole and for each area, and what was revised.
// Figures alone are compared down their columns, so the table folds on a phone only where notes need the room.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { figurePeriods } from "../../../scripts/model/measures/figure-periods.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { unitWords } from "../../../scripts/model/measures/measure-words.ts";
import type { YearFigure } from "../../../scripts/model/measures/year-to-date.ts";
import { yearName } from "../../../scripts/model/measures/year-to-date.ts";
import type { View } from "../../../scripts/model/view.ts";
import { unmarked } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { outOf } from "./area-standing.ts";
import { figureColumns, figureNotes } from "./figure-columns.ts";
import { yearFigure } from "./figures.ts";

/** The table, newest period first, with whole years below; nothing for a measure without figures. */
export function measureFigures(view: View, located: LocatedMeasure): SafeHtml | undefined {
  const { measure } = located;
  const columns = figureColumns(view, located);
  const { measures: words } = view.words;
  if (columns.length === 0) return undefined;
  const rows = figurePeriods(measure).map((period) => ({
    period,
    notes: figureNotes(view, located, period),
  }));
  const noted = rows.some(({ notes }) => notes.length > 0);
  const figureCell = (label: string, content: HtmlValue): SafeHtml =>
    noted ? cell(unmarked, label, content, "number") : html`<td>${content}</td>`;
  const figures = table({
    own: unmarked,
    id: "figures",
    caption: figuresCaption(view, measure),
    className: noted ? "fold measure-figures" : "measure-figures",
    isUnsearched: !noted,
    columns: [
      { head: words.period },
      ...columns.map(({ head }) => ({ head, className: "number" })),
      ...(noted ? [{ head: words.notes }] : []),
    ],
    body: rows.map(
      ({ period, notes }) =>
        html`<tr><th scope="row">${period.text}</th>${columns.map(({ head, content }) => figureCell(head, content(period)))}${noted && cell(unmarked, words.notes, notes)}</tr>`,
    ),
  });
  return html`${figures}${measureYears(view, measure, "years")}`;
}

/** What the table of all figures is called. */
export function figuresCaption(view: View, measure: Measure): string {
  return view.words.measures.figures.caption(unitWords(view.words, measure));
}

/** What whole years came to, newest first; nothing where none is known, and where figures are of years anyway. */
export function measureYears(view: View, measure: Measure, id: string): SafeHtml | undefined {
  const { line, frequency } = measure;
  const { measures: words } = view.words;
  const known = line.years.filter(({ figure }) => "value" in figure);
  if (known.length === 0 || frequency === "year") return undefined;
  const countOf = (figure: YearFigure) => ("value" in figure ? outOf(view.words, figure) : undefined);
  const isCounted = known.some(({ figure }) => countOf(figure) !== undefined);
  return table({
    own: unmarked,
    id,
    caption: words.figures.years(unitWords(view.words, measure)),
    className: "measure-years",
    columns: [
      { head: words.year },
      { head: words.all, className: "number" },
      ...(isCounted ? [{ head: words.figures.shareHead, className: "number" }] : []),
    ],
    body: known
      .toReversed()
      .map(
        ({ start, figure }) =>
          html`<tr><th scope="row">${yearName(start, measure.rule.year)}</th><td class="number">${yearFigure(view, view.words, measure, figure)}</td>${isCounted && html`<td class="number">${countOf(figure)}</td>`}</tr>`,
      ),
  });
}
