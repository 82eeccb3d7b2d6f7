// What was understood of a sheet of measures, for an officer who asks.
import { letters } from "../../lib/letters.ts";
import type { Cell } from "../read-csv.ts";
import type { SheetHead } from "./sheet-head.ts";
import type { MeasureRow, SheetRows } from "./sheet-rows.ts";

/** What was understood of a sheet. */
export interface SheetReading {
  /** Its path in the source folder. */
  readonly file: string;
  /** The lines of its titles, which are not read, and of its head. */
  readonly titles: readonly number[];
  readonly heads: readonly number[];
  readonly columns: readonly ReadColumn[];
  readonly groups: readonly {
    readonly title: string;
    readonly line: number;
    readonly measures: number;
    /** The title of the section that begins with it. */
    readonly section?: string;
  }[];
  readonly measures: readonly ReadMeasure[];
  /** Lines that repeat the head. */
  readonly repeated: readonly number[];
}

/** A column by its letter, the words of its head, and what it was taken for; undefined for one that is not known. */
interface ReadColumn {
  readonly letter: string;
  readonly words: string;
  readonly column: string | undefined;
  readonly period?: string;
}

/** A measure by the ref that it has, and what was read of it elsewhere than in a column of its own. */
interface ReadMeasure {
  readonly line: number;
  readonly ref: string;
  readonly name: string;
  readonly unit?: string;
}

/** Gathers it. `units` says of a measure what its unit was read from where no column has it. */
export function describeSheet(
  file: string,
  head: SheetHead,
  rows: SheetRows,
  measures: readonly ReadMeasure[],
): SheetReading {
  const linesOf = (all: readonly (readonly Cell[])[]) => all.flatMap(([cell]) => cell?.line ?? []);
  return {
    file,
    titles: linesOf(head.titles),
    heads: linesOf(head.heads),
    columns: head.columns.map(({ at, words, known }) => ({
      letter: letters(at + 1).toUpperCase(),
      words,
      column: known?.column,
      ...(known?.period === undefined ? {} : { period: known.period }),
    })),
    groups: rows.groups.map(({ title, cell, section }) => ({
      title,
      ...(section === undefined ? {} : { section: section.text }),
      line: cell.line,
      measures: rows.measures.filter(isIn(title)).length,
    })),
    measures,
    repeated: rows.repeated.map(({ line }) => line),
  };
}

function isIn(title: string): (row: MeasureRow) => boolean {
  return ({ group, isMerged }) => group?.title === title && !isMerged;
}
