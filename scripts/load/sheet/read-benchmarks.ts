// Reads what a row of a sheet sets its measure beside: the figures of other bodies, by the columns that they have.
import { knownBody } from "../../model/measures/benchmark-body.ts";
import type { Benchmark, MeasureEntry } from "../../model/measures/measure-file.ts";
import { inUnit } from "../in-unit.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell } from "../written-point.ts";
import { saysNothing } from "./cell-words.ts";
import { placeCell } from "./place-cell.ts";
import { readSigned } from "./read-band.ts";
import type { SheetRow } from "./sheet-row.ts";

/** The benchmarks of a row, in the unit of its measure. */
export function readBenchmarks(
  row: SheetRow,
  { unit }: Pick<MeasureEntry, "unit">,
  cells: Map<string, Cell>,
  report: ReportCell,
): Benchmark[] {
  const benchmarks: Benchmark[] = [];
  for (const { column, cell, period, of: named } of row.filled) {
    const of = column === "benchmark" ? named : knownBody(column);
    if (
      of === undefined ||
      saysNothing(cell.text) ||
      /^(?:tbc|not available|unavailable|\*)$/i.test(cell.text)
    )
      continue;
    const value = readSigned(inUnit(cell.text, unit));
    if (value === undefined) {
      report(
        cell,
        `“${cell.text}” is not a number.`,
        "Write figures only, such as 57.5, or leave the cell empty where there is none.",
      );
      continue;
    }
    const benchmark = { of, value, ...(period === undefined ? {} : { period }) };
    placeCell(cells, `/benchmarks/${benchmarks.length}`, benchmark, cell);
    benchmarks.push(benchmark);
  }
  return benchmarks;
}
