// A claim of a sentence that a table can tell of, and the columns that it may be of.
import { saidNames, saidWords } from "../for-rules/said-names.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { type FigureTable, figureAt, type TableFigure } from "./figure-table.ts";
import { columnsOfTime } from "./table-times.ts";

/** A claim, and whether its table shows it. */
export interface TableClaim {
  readonly at: number;
  readonly said: string;
  readonly isTrue: boolean;
  /** What the table shows instead. */
  readonly shows: string;
}

/** A row that counts, with its figure. */
export interface Entry {
  readonly row: number;
  readonly name: string;
  readonly figure: TableFigure;
}

/** The rows of a column that are no totals; none where one of them is not known, or too few have a figure. */
export function entriesOf(table: FigureTable, column: number): readonly Entry[] {
  const rows = table.rows.flatMap((row, at) =>
    row.sort === undefined &&
    !/\b(?:average|mean|england|wales|scotland|national|target|median)\b/.test(row.label)
      ? [{ row, at }]
      : [],
  );
  const groups = new Set(rows.map(({ row }) => row.group));
  if (groups.size > 1 || rows.some(({ row }) => row.values[column] === "unknown")) return [];
  const entries = rows.flatMap(({ row, at }): readonly Entry[] => {
    const figure = figureAt(table, at, column);
    return figure === undefined ? [] : [{ row: at, name: row.head, figure }];
  });
  const kinds = new Set(entries.map(({ figure }) => figure.unit.kind));
  return entries.length >= 3 && kinds.size === 1 ? entries : [];
}

/** Whether a first column has the years or numbers by which its rows are called. */
function isOfNames({ rows }: FigureTable, column: number): boolean {
  return (
    column === 0 &&
    rows.every(
      ({ head, values: [first] }) => typeof first !== "object" || first.cell.unit.text.trim() === head,
    )
  );
}

/** The columns that a claim may be of: those that the sentence names, by their time and their words, or all. */
export function columnsFor(table: FigureTable, sentence: ReadSentence): readonly number[] {
  const figured = table.heads.flatMap((head, column) =>
    entriesOf(table, column).length > 0 &&
    !isOfNames(table, column) &&
    !/\b(?:rank|ref|no|number of rows|target)\b/.test(head)
      ? [column]
      : [],
  );
  const timed = columnsOfTime(sentence, table).filter((column) => figured.includes(column));
  const said = saidNames(
    figured.map((column) => table.heads[column] ?? ""),
    saidWords(sentence.words),
  ).flatMap((at) => figured[at] ?? []);
  const totals = figured.filter((column) =>
    /^(?:grand |overall )?total\b|\btotal$/.test(table.heads[column] ?? ""),
  );
  if (totals.length === 1 && said.length === 0 && /\b(?:total|overall)\b/i.test(sentence.text)) return totals;
  const both = timed.filter((column) => said.includes(column));
  return both.length > 0 ? both : timed.length > 0 ? timed : said.length > 0 ? said : figured;
}
