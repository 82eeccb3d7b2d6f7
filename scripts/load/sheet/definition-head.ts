// Whether a sheet says what is measured: its head, read with the names that measures.yaml has for columns and for others' figures.
import { knownBody } from "../../model/measures/benchmark-body.ts";
import type { MeasuresFile } from "../../model/measures/measure-file.ts";
import { foldHead } from "../../model/measures/sheet-columns.ts";
import type { Cell } from "../read-csv.ts";
import type { HeadColumn } from "./head-column.ts";
import { findSheetHead, type SheetHead } from "./sheet-head.ts";
import { refOf } from "./sheet-refs.ts";

/** The head of a sheet that says more of its measures than their figures, or says what they are where nothing else does. */
export function definitionHead(
  rows: readonly (readonly Cell[])[],
  yaml: MeasuresFile,
): SheetHead | undefined {
  const columns = (yaml.columns ?? []).map(({ head, is }) => [foldHead(head), { column: is }] as const);
  const bodies = benchmarkNames(yaml).map(({ ref, name }) => {
    const column = knownBody(ref);
    return [
      foldHead(name),
      column === undefined ? { column: "benchmark" as const, of: ref } : { column },
    ] as const;
  });
  const head = findSheetHead(rows, {
    named: new Map<string, HeadColumn>([...columns, ...bodies]),
    academic: yaml.defaults?.year === "academic",
  });
  if (head === undefined || isLong(head)) return undefined;
  const says = head.columns.some(
    ({ known }) => known !== undefined && !["measure", "area", "figure"].includes(known.column),
  );
  return says || head.heads.length > 1 || (yaml.measures ?? []).length === 0 ? head : undefined;
}

/** Whose figures the measures are set beside: those that the file names, and those that its columns do. */
export function benchmarkNames(yaml: MeasuresFile): NonNullable<MeasuresFile["benchmark-names"]> {
  const columns = (yaml.columns ?? []).filter(({ is }) => is === "benchmark");
  return [
    ...(yaml["benchmark-names"] ?? []),
    ...columns.flatMap(({ head }) => {
      const ref = refOf(head);
      return ref === undefined ? [] : [{ ref, name: head }];
    }),
  ];
}

/** Whether a head is that of a row a figure, be it that it lacks a column: a figure without a period is of no wide sheet. */
function isLong({ columns }: SheetHead): boolean {
  const words = columns.map((column) => foldHead(column.words));
  if (words.includes("period")) return true;
  return words.includes("value") && columns.every(({ known }) => known?.period === undefined);
}
