// Reads the long form of a series: one row a figure, with its measure, its period and what else is known of it.
import { nearest, suggest } from "../lib/nearest.ts";
import type { Point } from "../model/measures/measure-file.ts";
import type { Counted } from "../model/measures/share.ts";
import { sheetColumn } from "../model/measures/sheet-columns.ts";
import { periodAdvice, periodForms } from "../model/period-advice.ts";
import type { Cell } from "./read-csv.ts";
import {
  divide,
  explainCell,
  type PointCell,
  readAbsence,
  readFigure,
  readPointCell,
  someUnitOf,
  suggestReason,
} from "./read-point.ts";
import { readPrinted } from "./sheet/read-printed.ts";
import { isDoubtfulPeriod, writtenPeriod } from "./written-period.ts";
import { createMeasureFinder, type ReportCell, type Sheet, type WrittenPoint } from "./written-point.ts";

const columns = [
  "measure",
  "area",
  "period",
  "value",
  "numerator",
  "denominator",
  "year-to-date",
  "missing",
  "published",
  "note",
  "rating",
  "direction",
] as const;
type Column = (typeof columns)[number];

/** Whether a word names a column of the long form, in any case. */
export function isSeriesColumn(word: string): boolean {
  return (columns as readonly string[]).includes(columnName(word));
}

/** A rating and an arrow have the names that councils give them; “status” is why there is no figure. */
function columnName(word: string): string {
  const name = word.toLowerCase();
  if (name === "status") return "missing";
  const printed = sheetColumn(word);
  return printed === "rating" || printed === "direction" ? printed : name;
}

/** What a row has in a column, trimmed, and where; the end of the row where it is shorter. */
type CellOf = (column: Column) => Cell;

/** The points of rows under a head; none where the head does not name the columns. */
export function readLongRows(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  sheet: Sheet,
): readonly WrittenPoint[] {
  const names = head.map(({ text }) => columnName(text));
  if (!isHead(head, names, sheet.report)) return [];
  const findMeasure = createMeasureFinder(sheet);
  const places = new Map(names.map((name, at) => [name, at]));
  const isDoubtful = rememberDates();
  const points: WrittenPoint[] = [];
  for (const row of rows) {
    const none = new NoCell(row);
    const cellOf: CellOf = (column) => row[places.get(column) ?? row.length] ?? none;
    const measure = findMeasure(cellOf("measure"));
    const counted = measure ?? { unit: someUnitOf(cellOf("value").text) };
    const point = readPoint(counted, cellOf, { ...sheet, isDoubtful });
    const printed = readPrinted(
      {
        period: writtenPeriod(cellOf("period").text),
        area: sheet.findArea(cellOf("area").text),
        areaCell: cellOf("area"),
      },
      { rating: cellOf("rating"), direction: cellOf("direction") },
      sheet.report,
    );
    if (measure === undefined || point === undefined) continue;
    const value = cellOf("value");
    const cells = {
      period: cellOf("period"),
      value: value.text === "" ? cellOf("missing") : value,
      area: cellOf("area"),
      published: cellOf("published"),
      "year-to-date": cellOf("year-to-date"),
    };
    const note =
      point.note === undefined ? undefined : noted.map(cellOf).find(({ text }) => text === point.note);
    points.push({
      ref: measure.ref,
      point,
      cells: note === undefined ? cells : { ...cells, note },
      ...(printed && { printed }),
    });
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
    const doubtful = known.get(text) ?? isDoubtfulPeriod(text);
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
  measure: Counted,
  cellOf: CellOf,
  { report, findArea, isDoubtful }: Sheet & { readonly isDoubtful: (text: string) => boolean },
): Point | undefined {
  const [period, value, missing, note] = [
    cellOf("period"),
    cellOf("value"),
    cellOf("missing"),
    cellOf("note"),
  ];
  let isWhole = true;
  const fault: ReportCell = (...told) => {
    isWhole = false;
    report(...told);
  };
  if (period.text === "") fault(period, "The period is empty.", "Write the period that the figure is for.");
  for (const date of [period, cellOf("published")])
    if (isDoubtful(date.text))
      fault(date, `“${date.text}” is not a date.`, periodAdvice(date.text) ?? periodForms);
  const counts = readCounts(cellOf, fault);
  const isBoth = value.text !== "" && missing.text !== "";
  if (isBoth)
    fault(missing, "The row has a figure, and a reason why there is none.", "Empty one of the two cells.");
  const [area, published] = [findArea(cellOf("area").text), cellOf("published").text];
  const common = {
    period: writtenPeriod(period.text),
    ...(area === undefined ? {} : { area }),
    ...(published === "" ? {} : { published: writtenPeriod(published) }),
  };
  const said = note.text === "" ? {} : { note: note.text };
  const at = value.text === "" ? missing : value;
  const cell =
    at === missing ? readWithoutValue(missing, measure, counts) : readPointCell(value.text, measure);
  // Where a count cannot be read, nothing more is to be said of a figure that would be worked out from it.
  if (cell === undefined && (counts !== undefined || at.text !== "")) {
    const { message, hint } =
      at === missing ? explainAbsence(missing.text) : explainCell(value.text, measure);
    fault(at, message, hint);
  }
  if (cell === undefined || counts === undefined || !isWhole) return undefined;
  if ("value" in cell) return { ...common, ...said, ...cell, ...counts };
  return {
    ...common,
    ...(cell.words === undefined ? {} : { note: cell.words }),
    ...said,
    missing: cell.missing,
  };
}

/** A row without a value says why there is none, or has the two counts that the value is worked out from. */
function readWithoutValue(
  { text }: Cell,
  measure: Counted,
  { numerator, denominator }: Counts = {},
): PointCell | undefined {
  if (text !== "") return readAbsence(text);
  if (numerator === undefined || denominator === undefined || measure.unit === undefined) return undefined;
  return divide(numerator, denominator, measure);
}

function explainAbsence(written: string): { readonly message: string; readonly hint: string } {
  return {
    message:
      written === ""
        ? "The row has neither a figure nor a reason why there is none."
        : `“${written}” is not a reason that is known.`,
    hint: suggestReason(written),
  };
}

type Counts = Pick<Point, "numerator" | "denominator" | "year-to-date">;

function readCounts(cellOf: CellOf, report: ReportCell): Counts | undefined {
  const counts: Counts = {};
  let isWhole = true;
  for (const name of ["numerator", "denominator", "year-to-date"] as const) {
    const cell = cellOf(name);
    if (cell.text === "") continue;
    const figure = readFigure(cell.text);
    if (figure === undefined) {
      report(cell, `“${cell.text}” is not a number.`, "Write figures only, such as 1204 or 57.5.");
      isWhole = false;
    } else counts[name] = figure;
  }
  return isWhole ? counts : undefined;
}
