// A figure that a sentence gives from a table is the one that stands there: “the 84 homes in Table 2”.
import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { ownNotes } from "../for-rules/own-notes.ts";
import { type TableAtHand, tablesAtHand } from "../for-rules/tables-at-hand.ts";
import { agrees, type Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { asWritten } from "./as-written.ts";
import { type FigureTable, figureTables, type TableFigure } from "./figure-table.ts";
import { wordsBehind, wordsBetween } from "./read-changes.ts";
import { isOfOtherTime } from "./table-times.ts";
import {
  cellsOf,
  isOfUnit,
  isSlipOf,
  isSwapOf,
  isToldOtherwise,
  type MeantCell,
  placeOf,
  rowsSaid,
} from "./told-cells.ts";
import { type MeantTotal, totalTold } from "./told-totals.ts";

export const figuresFromTables = {
  name: "figures-from-tables",
  about:
    "A figure in a sentence that names a table, or stands in its section, is that of the row which the sentence names, and a number of all of them is the total, or what the column comes to.",
  why: "Members who look a figure up in the table that a sentence names find another one, and cannot tell which holds.",
  mend: "Look the figure up in the source, and correct it in the sentence or in the table.",
  level: "warning",
  *run(register) {
    for (const text of judgedTexts(register)) {
      const tables = figureTables(text.prose.read());
      if (tables.length === 0) continue;
      const byGrid = new Map(tables.map((table) => [table.grid, table]));
      for (const judged of sentencesOf(text)) yield* wrongFigures(judged, tables, byGrid);
    }
  },
} as const satisfies Check;

/** A sentence and a table that it may speak of. */
interface Told {
  readonly sentence: ReadSentence;
  readonly table: FigureTable;
  readonly how: TableAtHand["how"];
}

function* wrongFigures(
  { text, unit, sentence }: JudgedSentence,
  tables: readonly FigureTable[],
  byGrid: ReadonlyMap<TextGrid, FigureTable>,
): Iterable<Problem> {
  if (unit.sort === "cell" || unit.sort === "caption" || unit.sort === "heading") return;
  if (!sentence.quantities.some(isFirm)) return;
  const read = text.prose.read();
  const near = tablesAtHand(read, unit, sentence);
  // A summary speaks of tables that stand far below.
  const far = (): readonly TableAtHand[] => tables.map(({ grid }) => ({ grid, how: "paper" }));
  const isFar = near.length === 0 && tables.length <= 8 && !/\btables? [A-Z\d]/.test(sentence.text);
  const told = (isFar ? far() : near).flatMap(({ grid, how }): readonly Told[] => {
    const table = byGrid.get(grid);
    return table === undefined || isOfOtherTime(sentence, table) ? [] : [{ sentence, table, how }];
  });
  const [first, ...others] = told;
  if (first === undefined || (first.how === "named" && others.length > 0)) return;
  for (const quantity of sentence.quantities) {
    if (!isFirm(quantity) || isChange(sentence, quantity) || isSetApart(unit, quantity.start, quantity.end))
      continue;
    const isThere = (figure: TableFigure) => isOfUnit(figure, quantity) && isFigure(figure, quantity);
    const hasIt = tables.some((table) => figuresOf(table).some(isThere));
    const found = told.flatMap((one) => {
      const meant = meantBy(one, quantity, hasIt);
      return meant === undefined ? [] : [{ ...meant, table: one.table }];
    });
    const [only] = found;
    if (only === undefined || found.length > 1) continue;
    const worked = only.written ?? written(only.value, quantity);
    if (ownNotes(read, unit, quantity.start, sentence.end).includes(worked)) continue;
    yield warning(
      unit.place(quantity.start),
      `It says “${quantity.text}${quantity.noun === "" ? "" : ` ${quantity.noun}`}”, and ${nameOf(only.table)} has ${worked} ${only.where}.`,
      "Look the figure up in the source, and correct it in the sentence or in the table. If it is another figure, say which.",
    );
  }
}

function figuresOf({ rows }: FigureTable): readonly TableFigure[] {
  return rows.flatMap(({ values }) => values.filter((value) => typeof value === "object"));
}

/** Whether a figure is what a quantity says, its sign aside. */
function isFigure({ value }: TableFigure, quantity: Quantity): boolean {
  return agrees(quantity, value) || agrees(quantity, Math.abs(value));
}

function nameOf({ grid }: FigureTable): string {
  return grid.caption === undefined ? "the table beside it" : `Table ${grid.number}`;
}

function isFirm({ unit, upTo, outOf, per, approximation, value, decimals }: Quantity): boolean {
  const isPlain = (upTo ?? outOf ?? per ?? approximation) === undefined;
  const isLarge = value > 9 || decimals > 0 || unit.kind === "money";
  return isPlain && isLarge && /^(?:count|money|percent|time)$/.test(unit.kind);
}

/** Whether a figure is a difference, a part or an aim, which no table has, but for what is overspent by so much. */
function isChange(sentence: ReadSentence, quantity: Quantity): boolean {
  return (
    /\b(?:(?<!\b(?:over|under)spent )by|another|further|increase of|rise of|fall of|reduction of|decrease of|difference of|up|down|targets? of|target (?:is|was)|of which|of these|of those|first|last|than|from|over|under|average of|limit of|per|aims? (?:for|at)) [£€$]?$/i.test(
      wordsBetween(sentence, undefined, quantity),
    ) ||
    /^ (?:\w+ )?(?:more|fewer|less|higher|lower|increase|reduction|rise|fall|points?|target|grant|saving)\b/i.test(
      wordsBehind(sentence, quantity),
    )
  );
}

interface Meant {
  readonly value: number;
  readonly where: string;
  /** As the table has it, where that is in another scale. */
  readonly written?: string;
}

/** What a table has in the place of a quantity; undefined where it has the quantity, or nobody knows. */
function meantBy({ sentence, table, how }: Told, quantity: Quantity, hasIt: boolean): Meant | undefined {
  if (isToldOtherwise(sentence.text, table)) return undefined;
  const inScale = hasIt || how === "paper" ? undefined : scaled(table, quantity);
  if (inScale !== undefined) return inScale;
  const rows = rowsSaid(table, sentence).filter((row) => !isAside(table, row, sentence, quantity));
  const row = rowOf(table, sentence, rows, quantity);
  if (row !== undefined) {
    const cells = cellsOf(table, sentence, row, quantity);
    return how === "section" && rows.length > 1
      ? undefined
      : ofCells(sentence, cells, quantity, { hasIt, how });
  }
  if (rows.length > 0 || hasIt) return undefined;
  return ofTotal(totalTold(table, sentence, quantity, how));
}

function ofTotal(total: MeantTotal | undefined): Meant | undefined {
  return total === undefined ? undefined : { value: total.value, where: total.where };
}

/** Whether a row is named behind a quantity and a comma: “£605m, chiefly on lighting”. */
function isAside(
  { rows }: FigureTable,
  row: number,
  { text, start }: ReadSentence,
  quantity: Quantity,
): boolean {
  const [first = ""] = (rows[row]?.head ?? "").toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const behind = text.slice(quantity.end - start).toLowerCase();
  return (
    !text
      .slice(0, quantity.start - start)
      .toLowerCase()
      .includes(first) &&
    /^[^,;]{0,40}, (?:chiefly|mainly|mostly|most of|largely|of which|including|with|because|driven|due)\b/.test(
      behind,
    )
  );
}

/** The row that a quantity is of: the one that is named, of as many as there are quantities the one in its place, or the one before it. */
function rowOf(
  table: FigureTable,
  sentence: ReadSentence,
  rows: readonly number[],
  quantity: Quantity,
): number | undefined {
  if (rows.length < 2) return rows[0];
  const own = sentence.quantities.filter((one) => isFirm(one) && one.unit.kind === quantity.unit.kind);
  if (own.length === rows.length) return rows[own.indexOf(quantity)];
  const before = rows.filter((row) => placeOf(table, row, sentence) < quantity.start - sentence.start);
  return own.length === 1 && before.length === 1 ? before[0] : undefined;
}

function ofCells(
  sentence: ReadSentence,
  cells: readonly MeantCell[],
  quantity: Quantity,
  { hasIt, how }: { readonly hasIt: boolean; readonly how: TableAtHand["how"] },
): Meant | undefined {
  if (cells.some(({ figure }) => isFigure(figure, quantity))) return undefined;
  const isAlone = sentence.quantities.filter(({ unit }) => unit.kind === quantity.unit.kind).length === 1;
  const compares =
    /\b(?:than|against|compared|average|target|while|whereas|last year|previous\w*|earlier|national\w*|england|wales|forecast|would|will|could|expected|planned|combined|together)\b/i.test(
      sentence.text,
    );
  // A figure of another row was copied, where nothing else can be meant.
  if (hasIt) {
    const [only, other] = cells;
    const isCopied =
      !compares &&
      isAlone &&
      how !== "section" &&
      how !== "paper" &&
      only !== undefined &&
      other === undefined;
    return isCopied ? { value: only.figure.value, where: only.where } : undefined;
  }
  const near = cells.filter(({ figure }) => isNear(quantity, figure));
  const [meant] = near;
  if (meant === undefined || near.length > 1) return undefined;
  const isSlip = isSlipOf(quantity, meant.figure.value) || isSwapOf(quantity, meant.figure.value);
  if (how === "paper" && !(meant.isOnly && isSlip && quantity.value >= 100 && !compares)) return undefined;
  if (!meant.isOnly && !isSlip) return undefined;
  if ((compares || how === "section") && !isSlip) return undefined;
  return { value: meant.figure.value, where: meant.where };
}

function isNear(quantity: Quantity, { value }: TableFigure): boolean {
  const ratio = quantity.value / Math.abs(value);
  return (ratio > 0.8 && ratio < 1.25) || (isSlipOf(quantity, value) && ratio > 0.4 && ratio < 2.5);
}

/** The one sum of a table that has the digits of another scale: millions where it has thousands. */
function scaled(table: FigureTable, quantity: Quantity): Meant | undefined {
  if (quantity.unit.kind !== "money") return undefined;
  const digits = (value: number) =>
    value
      .toPrecision(12)
      .replace(/[.-]|e.*$/g, "")
      .replace(/^0+|0+$/g, "");
  const own = digits(quantity.value);
  if (own.length < 3) return undefined;
  const same = figuresOf(table).filter(
    (figure) =>
      figure.unit.kind === "money" && digits(figure.value) === own && figure.value !== quantity.value,
  );
  const [figure] = same;
  if (figure === undefined || same.length > 1) return undefined;
  const ratio = Math.log10(quantity.value / Math.abs(figure.value));
  if (Math.abs(ratio - Math.round(ratio)) > 1e-6 || Math.abs(ratio) < 0.9) return undefined;
  const head = table.grid.headOf(figure.cell.column);
  return {
    value: figure.value,
    where: `under “${head}”, which is ${written(figure.value, { ...quantity, step: 1, decimals: 0, text: "£1", figure: quantity.figure })}`,
    written: figure.cell.unit.text.trim(),
  };
}

function written(value: number, quantity: Quantity): string {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0];
  return figure === undefined ? String(value) : asWritten(value, quantity, quantity.text, figure);
}
