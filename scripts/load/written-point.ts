// A figure as a CSV file has it, with the cells that it was written in, and the measure that a cell names.
import { suggest } from "../lib/nearest.ts";
import type { MeasureEntry, Point } from "../model/measures/measure-file.ts";
import type { Cell } from "./read-csv.ts";

/** Says what is wrong at a place of the file. */
export type ReportCell = (
  at: { readonly line: number; readonly column: number },
  message: string,
  hint: string,
) => void;

/** A point with the measure that it belongs to, and the cells that its period, its area and its note were written in. */
export interface WrittenPoint {
  readonly measure: Cell;
  readonly ref: string;
  readonly point: Point;
  readonly period: Cell;
  readonly area?: Cell;
  readonly note?: Cell;
}

/** The measure that a cell names, by its ref, its number or its name; reports one that there is not, or that two have. */
export function findMeasure(
  cell: Cell,
  measures: readonly MeasureEntry[],
  report: ReportCell,
): MeasureEntry | undefined {
  const exact = measures.find(({ ref }) => ref === cell.text);
  const others = measures.filter(({ number, name }) => number === cell.text || name === cell.text);
  const [only] = others;
  if (exact !== undefined || (only !== undefined && others.length === 1)) return exact ?? only;
  const refs = measures.map(({ ref }) => ref);
  if (cell.text === "")
    report(
      cell,
      "The row does not say which measure it is for.",
      suggest("", refs, "Add it to measures.yaml."),
    );
  else if (only === undefined)
    report(cell, `There is no measure “${cell.text}”.`, suggest(cell.text, refs, "Add it to measures.yaml."));
  else
    report(
      cell,
      `“${cell.text}” stands for ${others.length} measures.`,
      `Write the ref of the one that is meant: ${others.map(({ ref }) => ref).join(", ")}.`,
    );
  return undefined;
}
