// What a cell of a table says: a figure with its unit, nothing, a stroke, a reason why there is none, or words.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { insetSign } from "../../model/prose/text-unit.ts";
import type { QuantityUnit } from "./quantity.ts";
import { scaleAt, unitAt } from "./unit-words.ts";
import { readWords, type Word } from "./words.ts";

/** What a cell says. */
export type CellFigure =
  | {
      readonly kind: "figure";
      /** With the scale that the cell, its heads or the caption give: 1,200,000 for 1,200 under “£000”. */
      readonly value: number;
      /** As it stands there, without a scale from elsewhere. */
      readonly written: number;
      readonly decimals: number;
      /** What the last digit that is written stands for, with the scale. */
      readonly step: number;
      readonly unit: QuantityUnit;
      /** What stands behind it in the cell, such as `(12 of 25)`. */
      readonly rest: string;
      /** Offsets of the figure in the cell’s text. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "dash" }
  /** `n/a`, `TBC`, `*`, `c`: why there is none. */
  | { readonly kind: "missing"; readonly text: string }
  /** A live value or a sum, which is not the officer’s to get wrong. */
  | { readonly kind: "computed" }
  | { readonly kind: "words"; readonly text: string };

/** What a cell of a grid says. */
export function cellFigure(cell: GridCell, grid: TextGrid): CellFigure {
  const { unit: piece, isComputed } = cell;
  const text = piece.text.trim();
  if (isComputed || text === insetSign) return { kind: "computed" };
  if (text === "") return { kind: "empty" };
  if (/^[-–—−]+$/.test(text)) return { kind: "dash" };
  if (isMissing(text)) return { kind: "missing", text };
  const read = plainFigure(piece.text);
  if (read === undefined) return { kind: "words", text };
  const around = unitAround(cell, grid);
  const factor = read.scale > 1 ? 1 : around.factor;
  return {
    kind: "figure",
    value: scaled(read.value, factor, read.decimals),
    written: read.value,
    decimals: read.decimals,
    step: read.step * factor,
    unit: read.unit ?? around.unit ?? { kind: "count" },
    rest: read.rest,
    start: read.start,
    end: read.end,
  };
}

function isMissing(text: string): boolean {
  return (
    text.length <= 24 &&
    /^(?:\[?(?:n\/?[ad]|not (?:available|applicable|recorded|known|yet due|reported)|no data|nil return|tbc|tba|tbd|c|x|z|low|suppressed|data not available|awaited|pending)\]?|[*.:†‡#]+|\.\.+|<\s?\d+)$/i.test(
      text,
    )
  );
}

/** A figure with its unit, as far as the words themselves say. */
interface PlainFigure {
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
  readonly scale: number;
  readonly unit: QuantityUnit | undefined;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
}

/** A text that is a figure, or begins with one that brackets follow; undefined for others. */
export function plainFigure(text: string): PlainFigure | undefined {
  const words = readWords(text);
  let at = 0;
  let isBelow = false;
  const isBracketed = words[0]?.text === "(" && words.at(-1)?.text === ")";
  if (isBracketed) at += 1;
  let currency: "£" | "€" | "$" | undefined;
  for (; at < words.length; at += 1) {
    const sign = words[at]?.text ?? "";
    if (/^[-−–]$/.test(sign)) isBelow = true;
    else if (sign === "£" || sign === "€" || sign === "$") currency = sign;
    else if (sign !== "+" && sign !== "~") break;
  }
  const figure = words[at];
  if (figure?.kind !== "figure" || !/^(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?:\.\d{1,6})?$/.test(figure.text))
    return undefined;
  if (figure.isGlued && words[at - 1]?.kind === "word") return undefined;
  const scale = scaleAt(words, at + 1, currency !== undefined);
  const unit =
    currency === undefined
      ? unitAt(words, scale.next)
      : { unit: { kind: "money", currency } as const, next: scale.next };
  let next = unit?.next ?? scale.next;
  if (isBracketed && words[next]?.text === ")") next += 1;
  const rest = words[next];
  // Only what is set apart may stand behind it: “24 (12%)”, “24*”.
  if (rest !== undefined && !/^[([*†‡]$/.test(rest.text)) return undefined;
  const decimals = figure.text.split(".")[1]?.length ?? 0;
  const value = Number(figure.text.replaceAll(",", ""));
  const isNegative = isBelow || (isBracketed && rest === undefined && !isShare(words, next));
  return {
    value: scaled(isNegative ? -value : value, scale.factor, decimals),
    decimals,
    step: 10 ** -decimals * scale.factor,
    scale: scale.factor,
    unit: unit?.unit,
    rest: rest === undefined ? "" : text.slice(rest.start).trim(),
    start: figure.start,
    end: figure.end,
  };
}

/** Whether brackets set apart a share, which is not below nought: `(12%)`. */
function isShare(words: readonly Word[], next: number): boolean {
  return words[next - 2]?.text === "%";
}

/** 1.2 in thousands is 1,200 and not a millionth more. */
function scaled(value: number, factor: number, decimals: number): number {
  return factor === 1 ? value : Math.round(value * 10 ** decimals) * (factor / 10 ** decimals);
}

/** The unit and scale that the heads of a cell or the caption give: `%`, `£000`, `£m`, `Cost (£)`. The nearest wins. */
function unitAround(
  cell: GridCell,
  grid: TextGrid,
): { readonly unit?: QuantityUnit; readonly factor: number } {
  const heads = rowHeads(cell, grid);
  for (const words of [grid.headOf(cell.column), ...heads, cornerOf(cell, grid), grid.caption?.text ?? ""]) {
    const read = unitOfHead(words);
    if (read !== undefined) return read;
  }
  return { factor: 1 };
}

/** The head of the first column, where it is no name of the rows but a unit of all figures: `£000`. */
function cornerOf({ column }: GridCell, grid: TextGrid): string {
  const corner = column === 0 ? "" : grid.headOf(0).trim();
  return /^\(?(?:[£€$]\s?(?:['’]?000s?|k|m|million|bn)?|%)\)?$/i.test(corner) ? corner : "";
}

function rowHeads({ row }: GridCell, grid: TextGrid): readonly string[] {
  const own = grid.rows[row]?.cells.filter(({ isHead }) => isHead).map(({ unit }) => unit.text) ?? [];
  const title = grid.rows[row]?.title?.unit.text;
  return title === undefined ? own : [...own, title];
}

/** The unit that a head or a caption names; undefined where it names none. */
function unitOfHead(words: string): { readonly unit?: QuantityUnit; readonly factor: number } | undefined {
  const money = /([£€$])\s?(?:(['’]?000s?|k\b)|(m\b|million)|(bn\b|billion))?/i.exec(words);
  if (money !== null) {
    const [, sign, thousands, millions, billions] = money;
    // A head such as “Grants over £500” names a sum.
    if (/[£€$]\s?\d/.test(words) && thousands === undefined) return undefined;
    const currency = sign === "€" || sign === "$" ? sign : "£";
    return {
      unit: { kind: "money", currency },
      factor: thousands ? 1e3 : millions ? 1e6 : billions ? 1e9 : 1,
    };
  }
  if (/percentage points?|% points?|\bppts?\b/i.test(words)) return { unit: { kind: "points" }, factor: 1 };
  if (/%|per ?cent|percentage/i.test(words)) return { unit: { kind: "percent" }, factor: 1 };
  if (/\(['’]?000s?\)|\bthousands\b/i.test(words)) return { factor: 1e3 };
  const time = /\b(days|weeks|months|years|hours|minutes)\b\)?$/i.exec(words.trim())?.[1]?.toLowerCase();
  const of = (["day", "week", "month", "year", "hour", "minute"] as const).find(
    (name) => `${name}s` === time,
  );
  return of === undefined ? undefined : { unit: { kind: "time", of }, factor: 1 };
}
