// A figure as a CSV file has it, with the cells that it was written in, and the measure that a cell names.
import { suggest } from "../lib/nearest.ts";
import type { MeasureEntry, Point, Printed } from "../model/measures/measure-file.ts";
import { type MeasureRef, measureRef } from "../model/ref.ts";
import type { FindArea } from "./find-area.ts";
import type { Cell } from "./read-csv.ts";

/** Says what is wrong at a place of the file. */
export type ReportCell = (
  at: { readonly line: number; readonly column: number },
  message: string,
  hint: string,
) => void;

/** What the rows of a sheet may name, and whom to tell what is wrong with them. */
export interface Sheet {
  readonly measures: readonly MeasureEntry[];
  readonly findArea: FindArea;
  readonly report: ReportCell;
}

/** What was printed of a figure, with the cells that say it. */
export interface WrittenPrint {
  readonly printed: Printed;
  readonly cells: Readonly<Partial<Record<keyof Printed, Cell>>>;
}

/** A point with the ref of the measure that it belongs to, and the cells that it was written in. */
export interface WrittenPoint {
  readonly ref: MeasureRef;
  readonly point: Point;
  readonly cells: PointCells;
  /** The rating and the arrow that a row of one figure printed beside it. */
  readonly printed?: WrittenPrint;
  /** Whether the sheet gives years to date, and none with this figure, to which one would belong. */
  readonly isYearless?: boolean;
}

/** The cells of a point; `value` is the figure, or the reason why there is none. */
type PointCells = {
  readonly period: Cell;
  readonly value: Cell;
  readonly area?: Cell;
  readonly published?: Cell;
  readonly note?: Cell;
  readonly "year-to-date"?: Cell;
};

/** Finds the measure that a cell names by its ref, its number or its name; reports one that there is not, or that two have. */
export type FindMeasure = (cell: Cell) => MeasureEntry | undefined;

/** Makes the function that finds measures. */
export function createMeasureFinder({ measures, report }: Sheet): FindMeasure {
  const byRef = new Map(measures.map((measure) => [measure.ref, measure]));
  const byWords = Map.groupBy(
    measures.flatMap((measure) =>
      [...new Set([measure.number, measure.name])].map((words) => ({ words, measure })),
    ),
    ({ words }) => words,
  );
  return (cell) => {
    const exact = byRef.get(measureRef(cell.text));
    if (exact !== undefined) return exact;
    const others = byWords.get(cell.text) ?? [];
    if (others.length === 1) return others[0]?.measure;
    const refs = [...byRef.keys()];
    if (cell.text === "")
      report(
        cell,
        "The row does not say which measure it is for.",
        "Write its ref, number or name in every row: a merged cell of Excel leaves the rows below it empty.",
      );
    else if (others.length === 0)
      report(
        cell,
        `There is no measure “${cell.text}”.`,
        suggest(cell.text, refs, "Add it to measures.yaml."),
      );
    else
      report(
        cell,
        `“${cell.text}” stands for ${others.length} measures.`,
        `Write the ref of the one that is meant: ${others.map(({ measure }) => measure.ref).join(", ")}.`,
      );
    return undefined;
  };
}
