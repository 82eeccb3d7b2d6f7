// Reads measures.csv, the long form in which series leave Excel: measure, period, value, missing, note, one row a figure.
import { CsvError, parse } from "csv-parse/sync";
import type { Finding } from "../lib/finding.ts";
import { suggest } from "../lib/nearest.ts";
import { type Measure, type MissingReason, missingReasons, type Point } from "../model/measure.ts";

const columns = ["measure", "period", "value", "missing", "note"] as const;

type Row = Readonly<Record<string, string>>;

/** The measures with the figures of the file added after those of measures.yaml, and what is wrong with its rows. */
export interface SeriesRead {
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
}

/** Adds the rows of a CSV text to measures. Accepts commas, semicolons and tabs between columns. */
export function readSeries(file: string, text: string, measures: readonly Measure[]): SeriesRead {
  const findings: Finding[] = [];
  const report = (line: number, column: number, message: string, hint: string) =>
    findings.push({ severity: "error", rule: "csv", place: { file, line, column }, message, hint });
  const points = new Map<string, Point[]>(measures.map((measure) => [measure.ref, []]));

  for (const { record, line, columnOf } of readRows(text, report)) {
    const ref = record["measure"] ?? "";
    const series = points.get(ref);
    if (series === undefined) {
      report(
        line,
        columnOf("measure"),
        `Row ${line}: there is no measure “${ref}”.`,
        suggest(ref, points.keys(), "Add it to measures.yaml."),
      );
      continue;
    }
    const point = readPoint(record, (column, message, hint) =>
      report(line, columnOf(column), `Row ${line}, column ${column}: ${message}`, hint),
    );
    if (point !== undefined) series.push(point);
  }
  return {
    findings,
    measures: measures.map((measure) => {
      const added = points.get(measure.ref) ?? [];
      return added.length === 0 ? measure : { ...measure, series: [...(measure.series ?? []), ...added] };
    }),
  };
}

interface ReadRow {
  readonly record: Row;
  readonly line: number;
  columnOf(name: string): number;
}

type Report = (line: number, column: number, message: string, hint: string) => void;

function readRows(text: string, report: Report): readonly ReadRow[] {
  const lines = text.split("\n");
  let header: readonly string[] = [];
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      trim: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: string[]) => {
        header = names.map((name) => name.toLowerCase());
        return [...header];
      },
    });
    for (const name of header) {
      if (!(columns as readonly string[]).includes(name)) {
        report(
          1,
          Math.max(1, (lines[0] ?? "").toLowerCase().indexOf(name) + 1),
          `“${name}” is not a column that is known.`,
          suggest(name, columns, ""),
        );
      }
    }
    for (const name of ["measure", "period"]) {
      if (!header.includes(name))
        report(
          1,
          1,
          `The column “${name}” is missing.`,
          `Name the columns in the first row: ${columns.join(", ")}.`,
        );
    }
    return rows.flatMap((row: unknown) => toReadRow(row, header, lines));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    report(
      line,
      1,
      `Row ${line} cannot be read: it has not as many columns as the first row, or a quotation mark is open.`,
      "Give every row the columns of the first row, and close every quotation mark.",
    );
    return [];
  }
}

function toReadRow(row: unknown, header: readonly string[], lines: readonly string[]): readonly ReadRow[] {
  if (typeof row !== "object" || row === null || !("record" in row) || !("info" in row)) return [];
  const { record, info } = row;
  if (
    typeof record !== "object" ||
    record === null ||
    typeof info !== "object" ||
    info === null ||
    !("lines" in info)
  )
    return [];
  const line = Number(info.lines);
  const entries: [string, string][] = Object.entries(record).map(([key, value]) => [key, String(value)]);
  const columnOf = (name: string) => {
    const before = header
      .slice(0, header.indexOf(name))
      .map((other) => entries.find(([key]) => key === other)?.[1] ?? "");
    return Math.min(
      before.reduce((sum, value) => sum + value.length + 1, 1),
      (lines[line - 1] ?? "").length + 1,
    );
  };
  return [{ record: Object.fromEntries(entries), line, columnOf }];
}

function readPoint(
  record: Row,
  report: (column: string, message: string, hint: string) => void,
): Point | undefined {
  const { period = "", value = "", missing = "", note = "" } = record;
  if (period === "") {
    report("period", "it is empty.", "Write the period that the figure is for.");
    return undefined;
  }
  const extra = note === "" ? {} : { note };
  if (value !== "" && missing !== "") {
    report("missing", "a figure cannot be there and missing.", "Empty one of the two cells.");
    return undefined;
  }
  if (value !== "") {
    const figure = Number(value.replaceAll(",", "").replace(/%$/, ""));
    if (Number.isFinite(figure)) return { period, value: figure, ...extra };
    report(
      "value",
      `“${value}” is not a number.`,
      "Write figures only; say why a figure is missing in the column missing.",
    );
    return undefined;
  }
  const reason = missingReasons.find((known): known is MissingReason => known === missing);
  if (reason !== undefined) return { period, missing: reason, ...extra };
  report(
    "missing",
    missing === ""
      ? "there is neither a figure nor a reason."
      : `“${missing}” is not a reason that is known.`,
    suggest(missing, missingReasons, `Use one of: ${missingReasons.join(", ")}.`),
  );
  return undefined;
}
