// Reads the wide form of a series, as a sheet leaves Excel: one row a measure, one column a period.
import { parsePeriod } from "../model/period.ts";
import { periodAdvice } from "../model/period-advice.ts";
import type { Cell } from "./read-csv.ts";
import { explainCell, readHowOften, readPointCell, someUnitOf } from "./read-point.ts";
import { isDoubtfulPeriod, writtenPeriod } from "./written-period.ts";
import { createMeasureFinder, type Sheet, type WrittenPoint } from "./written-point.ts";

/** True where a head names a measure and then periods, and no column of the long form. */
export function isWideHead(head: readonly Cell[]): boolean {
  const names = head.map(({ text }) => text.toLowerCase());
  return (
    !names.includes("period") && head.some((cell) => periodOf(cell) !== undefined || isNearlyPeriod(cell))
  );
}

/** The points of every cell that is not empty. */
export function readWideRows(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  sheet: Sheet,
): readonly WrittenPoint[] {
  const { report, findArea } = sheet;
  const area = head.findIndex(({ text }) => text.toLowerCase() === "area");
  const columns = head.flatMap((cell, at) => {
    const period = periodOf(cell);
    if (period !== undefined) return [{ at, period, cell }];
    if (at !== 0 && at !== area)
      report(
        cell,
        `“${cell.text}” is neither a period nor a column that is known.`,
        periodAdvice(cell.text) ??
          "Write the measure first, then the area if there is one, then one column a period, such as June 2017.",
      );
    return [];
  });
  const findMeasure = createMeasureFinder(sheet);
  return rows.flatMap((row): readonly WrittenPoint[] => {
    const [first] = row;
    const measure = first && findMeasure(first);
    if (first === undefined) return [];
    const within = area < 0 ? undefined : row[area];
    const place = findArea(within?.text ?? "");
    return columns.flatMap(({ at, period, cell: named }): readonly WrittenPoint[] => {
      const cell = row[at];
      // At that time there is none to come.
      if (cell === undefined || cell.text === "" || readHowOften(cell.text) !== undefined) return [];
      const counted = measure ?? { unit: someUnitOf(cell.text) };
      const read = readPointCell(cell.text, counted);
      if (read === undefined) {
        const { message, hint } = explainCell(cell.text, counted);
        report(cell, message, hint);
        return [];
      }
      if (measure === undefined) return [];
      const common = { period, ...(place === undefined ? {} : { area: place }) };
      const cells = { period: named, value: cell, ...(within === undefined ? {} : { area: within }) };
      if ("value" in read) return [{ ref: measure.ref, cells, point: { ...common, ...read } }];
      const { missing, words } = read;
      if (words === undefined) return [{ ref: measure.ref, cells, point: { ...common, missing } }];
      return [
        { ref: measure.ref, cells: { ...cells, note: cell }, point: { ...common, missing, note: words } },
      ];
    });
  });
}

/** The period that a cell names; undefined for other words. */
export function periodOf({ text }: Cell): string | undefined {
  if (isDoubtfulPeriod(text)) return undefined;
  const written = writtenPeriod(text);
  return parsePeriod(written).precision === "words" ? undefined : written;
}

/** Whether a cell has a year in it, and is no period all the same. */
function isNearlyPeriod({ text }: Cell): boolean {
  return /\d\d/.test(text) && isDoubtfulPeriod(text);
}
