// Reads measures.csv, the long form in which series leave Excel: measure, period, value, missing, note, one row a figure.
import type { Finding } from "../lib/finding.ts";
import { nearest, suggest } from "../lib/nearest.ts";
import { type Measure, type MissingReason, missingReasons, type Point } from "../model/measure.ts";
import { isDoubtfulDate, parsePeriod } from "../model/period.ts";
import { type Cell, readCsv } from "./read-csv.ts";

const columns = ["measure", "period", "value", "missing", "note"] as const;
type Column = (typeof columns)[number];

/** The measures with the figures of the file added after those of measures.yaml, and what is wrong with its rows. */
export interface SeriesRead {
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
  /** The cells of the column note that have a text. */
  readonly notes: readonly Cell[];
  /** Where each period that was added stands, by the JSON pointer that it has among the measures. */
  readonly periods: ReadonlyMap<string, Cell>;
}

/** What a row has in a column, trimmed, and where; the end of the row where it is shorter. */
type CellOf = (column: Column) => Cell;

type Report = (at: { readonly line: number; readonly column: number }, message: string, hint: string) => void;

/** Adds the rows of a CSV text to measures. Accepts commas, semicolons and tabs between columns. */
export function readSeries(file: string, text: string, measures: readonly Measure[]): SeriesRead {
  const findings: Finding[] = [];
  const report: Report = ({ line, column }, message, hint) =>
    findings.push({ severity: "error", rule: "csv", place: { file, line, column }, message, hint });
  const notes: Cell[] = [];
  const periods = new Map<string, Cell>();
  const points = new Map<string, Point[]>(measures.map((measure) => [measure.ref, []]));

  for (const cellOf of readRows(text, report)) {
    const ref = cellOf("measure");
    const series = points.get(ref.text);
    if (series === undefined) {
      report(
        ref,
        ref.text === ""
          ? "The row does not say which measure it is for."
          : `There is no measure “${ref.text}”.`,
        suggest(ref.text, points.keys(), "Add it to measures.yaml."),
      );
      continue;
    }
    const point = readPoint(cellOf, report);
    if (point === undefined) continue;
    const at = measures.findIndex((measure) => measure.ref === ref.text);
    const index = (measures[at]?.series?.length ?? 0) + series.length;
    periods.set(`/measures/${at}/series/${index}/period`, cellOf("period"));
    series.push(point);
    if (point.note !== undefined) notes.push(cellOf("note"));
  }
  return {
    findings,
    notes,
    periods,
    measures: measures.map((measure) => {
      const added = points.get(measure.ref) ?? [];
      return added.length === 0 ? measure : { ...measure, series: [...(measure.series ?? []), ...added] };
    }),
  };
}

/** The rows under the first, or none where the first does not name the columns. */
function readRows(text: string, report: Report): readonly CellOf[] {
  const read = readCsv(text);
  if ("message" in read) {
    report({ line: read.line, column: 1 }, read.message, read.hint);
    return [];
  }
  const [header = [], ...rows] = read.rows;
  const names = header.map((cell) => cell.text.toLowerCase());
  if (!isHeader(header, names, report)) return [];
  return rows.flatMap((cells): readonly CellOf[] => {
    const surplus = cells[names.length];
    if (surplus !== undefined) {
      report(
        surplus,
        `The row has ${cells.length} cells, and the first row has ${names.length}.`,
        'Take out what is too much; put a text that has the sign between the columns in it in "quotation marks".',
      );
      return [];
    }
    const last = cells.at(-1) ?? { text: "", line: 1, column: 1 };
    const end = { text: "", line: last.line, column: last.column + last.text.length };
    return [(column) => cells[names.indexOf(column)] ?? end];
  });
}

function isHeader(header: readonly Cell[], names: readonly string[], report: Report): boolean {
  const unknown = header.filter((_cell, at) => !(columns as readonly string[]).includes(names[at] ?? ""));
  for (const cell of unknown) {
    report(cell, `“${cell.text}” is not a column that is known.`, suggest(cell.text, columns, ""));
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
  return unknown.length === 0 && missing.length === 0;
}

function readPoint(cellOf: CellOf, report: Report): Point | undefined {
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
  if (isDoubtfulDate(parsePeriod(period.text))) {
    report(
      period,
      `“${period.text}” is not a date.`,
      "Write a day, month, term, quarter or year: 31 July 2022, July 2022, Autumn term 2024, Q3 2024/25, 2023.",
    );
    return undefined;
  }
  const common = { period: period.text, ...(note.text === "" ? {} : { note: note.text }) };
  if (value.text !== "" && missing.text !== "") {
    report(missing, "The row has a figure, and a reason why there is none.", "Empty one of the two cells.");
    return undefined;
  }
  if (value.text !== "") {
    const figure = readFigure(value.text);
    if (figure !== undefined) return { ...common, value: figure };
    report(
      value,
      `“${value.text}” is not a number.`,
      "Write figures only, such as 1204 or 57.5; say why a figure is missing in the column missing.",
    );
    return undefined;
  }
  const reason = missingReasons.find((known): known is MissingReason => known === missing.text);
  if (reason !== undefined) return { ...common, missing: reason };
  report(
    missing,
    missing.text === ""
      ? "The row has neither a figure nor a reason why there is none."
      : `“${missing.text}” is not a reason that is known.`,
    suggest(missing.text, missingReasons, `Use one of: ${missingReasons.join(", ")}.`),
  );
  return undefined;
}

/** A figure as Excel shows it: commas only between thousands, a point before decimals, a per cent sign or none. */
function readFigure(written: string): number | undefined {
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?%?$/.test(written)) return undefined;
  return Number(written.replace(/[,%]/g, ""));
}
