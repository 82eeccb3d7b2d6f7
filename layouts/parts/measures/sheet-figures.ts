// The figures of a measure for paper: tables no wider than an upright page, side by side where they are narrow, and notes
// in a list below, which would make them wide.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { textOf } from "../../../scripts/lib/text-of.ts";
import { figurePeriods } from "../../../scripts/model/measures/figure-periods.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { yearOf } from "../../../scripts/model/measures/measure-words.ts";
import type { DatedPeriod } from "../../../scripts/model/measures/observation.ts";
import type { View } from "../../../scripts/model/view.ts";
import { factList } from "../fact-list.ts";
import { unmarked } from "../own-words.ts";
import { table } from "../table.ts";
import { type FigureColumn, figureColumns, figureNotes } from "./figure-columns.ts";
import { figuresCaption, measureYears } from "./measure-figures.ts";

/** The figures of a sheet. */
export interface SheetFigures {
  readonly content: SafeHtml;
  /** Whether they take little more room than facts in half the width of the page. */
  readonly isShort: boolean;
}

/** In millimetres, as a table of nine points is set: the page, a column of it for tables side by side, and letters. */
const room = { page: 165, three: 50, two: 78 } as const;
const letter = 1.9;
const gap = 4;

/** As many rows stand beside facts, and as many make a table where several stand side by side. */
const fewRows = 6;
const rowsOfTable = 12;

interface Column {
  readonly figures: FigureColumn;
  readonly width: number;
}

/** All figures by period, newest first, with what is noted of them and what whole years came to; nothing without any. */
export function sheetFigures(view: View, located: LocatedMeasure, id: string): SheetFigures | undefined {
  const { measure } = located;
  const periods = figurePeriods(measure);
  const { measures: words } = view.words;
  const columns = figureColumns(view, located).map(
    (figures): Column => ({ figures, width: widthOf(figures, periods) }),
  );
  if (columns.length === 0) return undefined;
  const first = Math.max(...periods.map(({ text }) => text.length), words.period.length) * letter + gap;
  const parts = splitColumns(columns, room.page - first);
  const width = first + columns.reduce((sum, column) => sum + column.width, 0);
  const beside = width <= room.three ? 3 : width <= room.two ? 2 : 1;
  const runs = beside > 1 ? cutRows(measure, periods) : [periods];
  const caption = figuresCaption(view, measure);
  const several = runs.length * parts.length > 1;
  // One caption over several tables says what is counted, and that of each which part of it stands there.
  const captionOf = (run: readonly DatedPeriod[], part: readonly Column[]) => {
    if (!several) return caption;
    if (parts.length > 1) return part.map(({ figures: { head } }) => head).join(", ");
    return spanOf(view, measure, run);
  };
  const tables = parts.flatMap((part, across) =>
    runs.map((run, down) =>
      figuresTable(
        view,
        `${id}-figures${several ? `-${across * runs.length + down + 1}` : ""}`,
        captionOf(run, part),
        part.map(({ figures }) => figures),
        run,
      ),
    ),
  );
  const notes = periods.flatMap((period) => {
    const own = figureNotes(view, located, period);
    return own.length === 0 ? [] : [[period.text, html`${own}`] as const];
  });
  const years = measureYears(view, measure, `${id}-years`);
  const isShort = beside > 1 && runs.length === 1 && periods.length <= fewRows;
  const all = html`${several && html`<p class="sheet__caption">${caption}</p>`}<div class="sheet__figures sheet__figures--${isShort ? 1 : beside}">${tables}${years}</div>`;
  return {
    content: html`${all}${notes.length > 0 && html`<p class="sheet__caption">${words.notes}</p>${factList(unmarked, notes)}`}`,
    isShort,
  };
}

function figuresTable(
  view: View,
  id: string,
  caption: string,
  columns: readonly FigureColumn[],
  periods: readonly DatedPeriod[],
): SafeHtml {
  return table({
    own: unmarked,
    id,
    caption,
    className: "sheet__table",
    columns: [
      { head: view.words.measures.period },
      ...columns.map(({ head }) => ({ head, className: "number" })),
    ],
    body: periods.map(
      (period) =>
        html`<tr><th scope="row">${period.text}</th>${columns.map(({ content }) => html`<td class="number">${content(period)}</td>`)}</tr>`,
    ),
  });
}

/** As wide as the longest word of its head, or the longest of its figures: of words that stand for one, the longest word. */
function widthOf({ head, content }: FigureColumn, periods: readonly DatedPeriod[]): number {
  const figures = periods.map((period) => html`${content(period)}`.toString());
  const words = [
    ...head.split(/\s+/),
    ...figures.flatMap((figure) => (figure.includes("<") ? textOf(figure).split(/\s+/) : [figure])),
  ];
  return Math.max(...words.map((word) => word.length)) * letter + gap;
}

/** Columns in as many tables as the room asks for, one after another. */
function splitColumns(columns: readonly Column[], width: number): readonly (readonly Column[])[] {
  const parts: Column[][] = [];
  let left = 0;
  for (const column of columns) {
    const last = parts.at(-1);
    if (last === undefined || column.width > left) {
      parts.push([column]);
      left = width - column.width;
    } else {
      last.push(column);
      left -= column.width;
    }
  }
  return parts;
}

/** Periods in runs of whole years that fill a table each, the newest first; all in one where they are few. */
function cutRows(measure: Measure, periods: readonly DatedPeriod[]): readonly (readonly DatedPeriod[])[] {
  if (periods.length <= rowsOfTable) return [periods];
  const runs: DatedPeriod[][] = [];
  for (const [, year] of Map.groupBy(periods, (period) => yearOf(measure, period))) {
    const last = runs.at(-1);
    if (last !== undefined && last.length + year.length <= rowsOfTable) last.push(...year);
    else runs.push([...year]);
  }
  return runs;
}

/** The years of a run: `2016/17`, or `2014/15 to 2016/17`. */
function spanOf(view: View, measure: Measure, run: readonly DatedPeriod[]): string {
  const years = run.map((period) => yearOf(measure, period));
  const [last, first] = [years[0] ?? "", years.at(-1) ?? ""];
  return first === last ? last : view.words.measures.figures.span(first, last);
}
