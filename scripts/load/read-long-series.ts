// Reads the long form of a series: one row a figure, with its measure, its period and what else is known of it.
import { nearest, suggest } from "../lib/nearest.ts";
import {
  type MeasureEntry,
  type MissingReason,
  missingReasons,
  type Point,
} from "../model/measures/measure-file.ts";
import { isDoubtfulDate, parsePeriod } from "../model/period.ts";
import type { Cell } from "./read-csv.ts";
import { readFigure, readPointCell } from "./read-point.ts";
import { writtenPeriod } from "./written-period.ts";
import { createMeasureFinder, type ReportCell, type WrittenPoint } from "./written-point.ts";

const columns = [
  "measure",
  "area",
  "period",
  "value",
  "numerator",
  "denominator",
  "missing",
  "published",
  "note",
] as const;
type Column = (typeof columns)[number];

/** Whether a word names a column of the long form, in any case. */
export function isSeriesColumn(word: string): boolean {
  return (columns as readonly string[]).includes(columnName(word));
}

function columnName(word: string): string {
  return word.toLowerCase().replace(/^status$/, "missing");
}

/** What a row has in a column, trimmed, and where; the end of the row where it is shorter. */
type CellOf = (column: Column) => Cell;

/** The points of rows under a head; none where the head does not name the columns. */
export function readLongRows(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  measures: readonly MeasureEntry[],
  report: ReportCell,
): readonly WrittenPoint[] {
  const names = head.map(({ text }) => columnName(text));
  if (!isHead(head, names, report)) return [];
  const findMeasure = createMeasureFinder(measures, report);
  const places = new Map(names.map((name, at) => [name, at]));
  const isDoubtful = rememberDates();
  const points: WrittenPoint[] = [];
  for (const row of rows) {
    const none = new NoCell(row);
    const cellOf: CellOf = (column) => row[places.get(column) ?? row.length] ?? none;
    const measure = findMeasure(cellOf("measure"));
    const point = measure && readPoint(measure, cellOf, { report, isDoubtful });
    if (measure === undefined || point === undefined) continue;
    const value = cellOf("value");
    const cells = {
      period: cellOf("period"),
      value: value.text === "" ? cellOf("missing") : value,
      area: cellOf("area"),
      published: cellOf("published"),
    };
    const note =
      point.note === undefined ? undefined : noted.map(cellOf).find(({ text }) => text === point.note);
    points.push({ ref: measure.ref, point, cells: note === undefined ? cells : { ...cells, note } });
  }
  return points;
}

/** The columns that may have words for readers. */
const noted = ["note", "missing", "value"] as const;

/** The cell that a row is too short for, which would stand at its end. */
class NoCell implements Cell {
  readonly text = "";
  readonly #last: Cell | undefined;

  constructor(cells: readonly Cell[]) {
    this.#last = cells.at(-1);
  }

  get line(): number {
    return this.#last?.line ?? 1;
  }

  get column(): number {
    return this.#last === undefined ? 1 : this.#last.column + this.#last.text.length;
  }
}

/** Tells whether a text looks like a date and is none, each text once: rows share their periods. */
function rememberDates(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const doubtful = known.get(text) ?? isDoubtfulDate(parsePeriod(writtenPeriod(text)));
    known.set(text, doubtful);
    return doubtful;
  };
}

function isHead(head: readonly Cell[], names: readonly string[], report: ReportCell): boolean {
  const unknown = head.filter(({ text }) => !isSeriesColumn(text));
  for (const cell of unknown) {
    report(cell, `“${cell.text}” is not a column that is known.`, suggest(cell.text, columns, ""));
  }
  const repeated = head.filter((_cell, at) => names.indexOf(names[at] ?? "") < at);
  for (const cell of repeated) {
    report(cell, `There are two columns “${cell.text}”.`, "Keep one of the two.");
  }
  const misspelt = unknown.map((cell) => nearest(cell.text, columns));
  const missing = ["measure", "period"].filter((name) => !names.includes(name) && !misspelt.includes(name));
  for (const name of missing) {
    report(
      { line: 1, column: 1 },
      `The column “${name}” is missing.`,
      `Name the columns in the first row: ${columns.join(", ")}.`,
    );
  }
  return unknown.length === 0 && repeated.length === 0 && missing.length === 0;
}

function readPoint(
  measure: MeasureEntry,
  cellOf: CellOf,
  { report, isDoubtful }: { readonly report: ReportCell; readonly isDoubtful: (text: string) => boolean },
): Point | undefined {
  const [period, value, missing, note] = [
    cellOf("period"),
    cellOf("value"),
    cellOf("missing"),
    cellOf("note"),
  ];
  if (period.text === "") {
    report(period, "The period is empty.", "Write the period that the figure is for.");
    return undefined;
  }
  for (const date of [period, cellOf("published")]) {
    if (!isDoubtful(date.text)) continue;
    report(
      date,
      `“${date.text}” is not a date.`,
      "Write a day, month, term, quarter or year: 31 July 2022, July 2022, Autumn term 2024, Q3 2024/25, 2023.",
    );
    return undefined;
  }
  if (value.text !== "" && missing.text !== "") {
    report(missing, "The row has a figure, and a reason why there is none.", "Empty one of the two cells.");
    return undefined;
  }
  const counts = readCounts(cellOf, report);
  const [area, published] = [cellOf("area").text, cellOf("published").text];
  const common = {
    period: writtenPeriod(period.text),
    ...(area === "" ? {} : { area }),
    ...(published === "" ? {} : { published }),
  };
  const said = note.text === "" ? {} : { note: note.text };
  if (value.text === "") {
    const reason = readReason(missing, report);
    return reason && { ...common, ...said, missing: reason };
  }
  const cell = readPointCell(value.text, measure);
  if (cell === undefined || counts === undefined) {
    if (cell === undefined)
      report(
        value,
        `“${value.text}” is not a number.`,
        "Write figures only, such as 1204 or 57.5; say why a figure is missing in the column missing.",
      );
    return undefined;
  }
  if ("value" in cell) return { ...common, ...said, ...cell, ...counts };
  return {
    ...common,
    ...(cell.words === undefined ? {} : { note: cell.words }),
    ...said,
    missing: cell.missing,
  };
}

function readCounts(
  cellOf: CellOf,
  report: ReportCell,
): Pick<Point, "numerator" | "denominator"> | undefined {
  const counts: { numerator?: number; denominator?: number } = {};
  for (const name of ["numerator", "denominator"] as const) {
    const cell = cellOf(name);
    if (cell.text === "") continue;
    const figure = readFigure(cell.text);
    if (figure === undefined) {
      report(cell, `“${cell.text}” is not a number.`, "Write figures only, such as 1204 or 57.5.");
      return undefined;
    }
    counts[name] = figure;
  }
  return counts;
}

function readReason(missing: Cell, report: ReportCell): MissingReason | undefined {
  const reason = missingReasons.find((known) => known === missing.text);
  if (reason === undefined)
    report(
      missing,
      missing.text === ""
        ? "The row has neither a figure nor a reason why there is none."
        : `“${missing.text}” is not a reason that is known.`,
      suggest(missing.text, missingReasons, `Use one of: ${missingReasons.join(", ")}.`),
    );
  return reason;
}
