// Reads measures.csv in either form in which figures leave Excel: one row a figure, or one row a measure and one column
// a period.
import type { Finding } from "../lib/finding.ts";
import type { MeasureEntry, MeasuresFile } from "../model/measures/measure-file.ts";
import { createAreaFinder } from "./find-area.ts";
import { headBelowTitles } from "./head-below-titles.ts";
import { type Cell, readCsv } from "./read-csv.ts";
import { readLongRows } from "./read-long-series.ts";
import { isWideHead, readWideRows } from "./read-wide-series.ts";
import type { ReportCell, Sheet, WrittenPoint } from "./written-point.ts";

/** The measures with the figures of the file added after those of measures.yaml, and what is wrong with its rows. */
export interface SeriesRead {
  readonly measures: readonly MeasureEntry[];
  readonly findings: readonly Finding[];
  /** The cells that hold a note. */
  readonly notes: readonly Cell[];
  /** The cells with the period and the area of a figure, those of a sheet's head once a figure. */
  readonly labels: readonly Cell[];
  /** Where a figure of the file stands, or its period, area or day of publication, by the JSON pointer that it has among the measures. */
  readonly locate: (pointer: string) => Cell | undefined;
}

/** Adds the rows of a CSV text to measures. Accepts commas, semicolons and tabs between columns. */
export function readSeries(
  file: string,
  text: string,
  { areas, measures }: Pick<MeasuresFile, "areas" | "measures">,
): SeriesRead {
  const findings: Finding[] = [];
  const report: ReportCell = ({ line, column }, message, hint) =>
    findings.push({ severity: "error", rule: "csv", place: { file, line, column }, message, hint });
  const written = readPoints(text, { measures, findArea: createAreaFinder(areas), report });
  const added = Map.groupBy(written, ({ ref }) => ref);
  return {
    findings,
    notes: written.flatMap(({ cells: { note } }) => note ?? []),
    labels: written.flatMap(({ cells: { period, area } }) =>
      area === undefined ? [period] : [period, area],
    ),
    locate(pointer) {
      const [, measure, point, key] = /^\/measures\/(\d+)\/series\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
      const entry = measures[Number(measure)];
      const own = entry && added.get(entry.ref)?.[Number(point) - (entry.series?.length ?? 0)];
      const cells: Readonly<Record<string, Cell | undefined>> = own?.cells ?? {};
      return cells[key ?? ""];
    },
    measures: measures.map((measure) => {
      const points = added.get(measure.ref)?.map(({ point }) => point);
      return points === undefined ? measure : { ...measure, series: [...(measure.series ?? []), ...points] };
    }),
  };
}

function readPoints(text: string, sheet: Sheet): readonly WrittenPoint[] {
  const { report } = sheet;
  const read = readCsv(text);
  if ("message" in read) {
    report(read, read.message, read.hint);
    return [];
  }
  // Excel keeps rows and columns that were emptied.
  const filled = read.rows.filter((cells) => cells.some(hasText));
  const [first = [], ...rows] = filled;
  const [title] = first;
  const below = headBelowTitles(filled)?.[0];
  if (title !== undefined && below !== undefined) {
    report(
      title,
      `The first row does not name the columns: line ${below.line} does.`,
      "Take out the rows above that one; the title of a sheet belongs in index.md.",
    );
    return [];
  }
  const head = first.slice(0, first.findLastIndex(hasText) + 1);
  const whole = rows.filter((cells) => {
    const surplus = cells.slice(head.length).find(hasText);
    if (surplus === undefined) return true;
    report(
      surplus,
      `The row has ${cells.length} cells, and the first row has ${head.length}.`,
      'Take out what is too much; put a text that has the sign between the columns in it in "quotation marks".',
    );
    return false;
  });
  return isWideHead(head) ? readWideRows(head, whole, sheet) : readLongRows(head, whole, sheet);
}

function hasText({ text }: Cell): boolean {
  return text !== "";
}
