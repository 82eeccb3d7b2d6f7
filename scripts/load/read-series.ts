// Reads measures.csv in either form in which figures leave Excel: one row a figure, or one row a measure and one column
// a period.
import type { Finding } from "../lib/finding.ts";
import type { MeasureEntry, Point } from "../model/measures/measure-file.ts";
import { type Cell, readCsv } from "./read-csv.ts";
import { readLongRows } from "./read-long-series.ts";
import { isWideHead, readWideRows } from "./read-wide-series.ts";
import type { ReportCell, WrittenPoint } from "./written-point.ts";

/** The measures with the figures of the file added after those of measures.yaml, and what is wrong with its rows. */
export interface SeriesRead {
  readonly measures: readonly MeasureEntry[];
  readonly findings: readonly Finding[];
  /** The cells that hold a note. */
  readonly notes: readonly Cell[];
  /** Where the period and the area of each figure that was added stand, by the JSON pointers that they have among the measures. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Adds the rows of a CSV text to measures. Accepts commas, semicolons and tabs between columns. */
export function readSeries(file: string, text: string, measures: readonly MeasureEntry[]): SeriesRead {
  const findings: Finding[] = [];
  const report: ReportCell = ({ line, column }, message, hint) =>
    findings.push({ severity: "error", rule: "csv", place: { file, line, column }, message, hint });
  const added = new Map<string, Point[]>();
  const notes: Cell[] = [];
  const cells = new Map<string, Cell>();
  for (const { ref, point, period, area, note } of readPoints(text, measures, report)) {
    const at = measures.findIndex((measure) => measure.ref === ref);
    const points = added.get(ref) ?? [];
    added.set(ref, points);
    const pointer = `/measures/${at}/series/${(measures[at]?.series?.length ?? 0) + points.length}`;
    cells.set(`${pointer}/period`, period);
    if (area !== undefined) cells.set(`${pointer}/area`, area);
    points.push(point);
    if (note !== undefined) notes.push(note);
  }
  return {
    findings,
    notes,
    cells,
    measures: measures.map((measure) => {
      const points = added.get(measure.ref) ?? [];
      return points.length === 0 ? measure : { ...measure, series: [...(measure.series ?? []), ...points] };
    }),
  };
}

function readPoints(
  text: string,
  measures: readonly MeasureEntry[],
  report: ReportCell,
): readonly WrittenPoint[] {
  const read = readCsv(text);
  if ("message" in read) {
    report({ line: read.line, column: 1 }, read.message, read.hint);
    return [];
  }
  const [head = [], ...rows] = read.rows;
  const whole = rows.filter((cells) => {
    const surplus = cells[head.length];
    if (surplus === undefined) return true;
    report(
      surplus,
      `The row has ${cells.length} cells, and the first row has ${head.length}.`,
      'Take out what is too much; put a text that has the sign between the columns in it in "quotation marks".',
    );
    return false;
  });
  return isWideHead(head)
    ? readWideRows(head, whole, measures, report)
    : readLongRows(head, whole, measures, report);
}
