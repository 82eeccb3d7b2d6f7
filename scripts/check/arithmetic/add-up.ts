// Which figures a total may be the sum of, and whether it is one of these sums within what rounding allows.
import type { TableFigure, TableValue } from "./figure-table.ts";
import type { SumSort } from "./total-names.ts";

/** A row above a total, or a column before it, with its value. */
export interface Part {
  readonly label: string;
  readonly group: string;
  readonly sort: SumSort | undefined;
  readonly value: TableValue;
}

/** A sum that a total may be, and of how many figures it is. */
export interface Sum {
  readonly value: number;
  readonly count: number;
  readonly slack: number;
}

/** What a total is held against. */
export interface Sums {
  /** What a reader would add up. */
  readonly first: Sum;
  /** All others that the total may be; most totals are what a reader would add up, and nobody asks. */
  others(): readonly Sum[];
}

/**
 * The sums that a total may be of its parts in their order. Undefined where one of them is not known, is in another unit,
 * or is a year.
 */
export function sumsFor(total: TableFigure, parts: readonly Part[], group = ""): Sums | undefined {
  if (parts.some(({ value }) => value === "unknown")) return undefined;
  const figures = parts.flatMap((part) => (typeof part.value === "object" ? known(part, part.value) : []));
  if (figures.some(({ figure }) => !isSameUnit(figure, total)) || areYears(figures)) return undefined;
  const own = figures.filter(({ sort }) => sort !== "of-which");
  const plain = own.filter(({ sort }) => sort === undefined);
  const subs = own.filter(({ sort }) => sort === "sub-total");
  const totals = own.filter(({ sort }) => sort !== undefined && sort !== "balance");
  const since = own.slice(own.findLastIndex(({ sort }) => sort !== undefined) + 1);
  const sumOf = (some: readonly Known[]): Sum => ({
    value: some.reduce((sum, { value }) => sum + value, 0),
    count: some.length,
    slack: slackOf(
      figures.map(({ figure }) => figure),
      total,
      some.length,
    ),
  });
  const wanted = subs.length > 1 && since.length === 0 ? plain : since.length > 1 ? since : plain;
  if (wanted.length < 2) return undefined;
  const choices = () => [
    since,
    plain,
    group === "" ? [] : plain.filter((one) => one.group === group),
    subs,
    [...subs, ...since],
    totals,
    [...totals, ...since],
    [...totals.slice(-1), ...since],
    own.filter(({ sort }) => sort === "balance"),
    figures.slice(figures.findLastIndex(({ sort }) => sort !== undefined && sort !== "of-which") + 1),
    figures,
    ...[since, plain].flatMap((some) => [withoutChildren(some), withoutSubTotals(some), withoutMarked(some)]),
  ];
  const others = () => [
    sumOf(wanted.map(asTaken)),
    ...choices().flatMap((some) => (some.length === 0 ? [] : [sumOf(some), sumOf(some.map(asTaken))])),
  ];
  return { first: sumOf(wanted), others };
}

/** Whether a figure is one of some sums. */
export function isOneOf({ value }: TableFigure, { first, others }: Sums): boolean {
  const isSum = (sum: Sum) => Math.abs(sum.value - value) <= sum.slack + Math.abs(sum.value) * 1e-9;
  return isSum(first) || others().some(isSum);
}

/** Whether one figure may be a slip for another: a digit wrong, missing, too many, or two that changed places. */
export function isSlip(printed: number, meant: number): boolean {
  const [a, b] = [digitsOf(printed), digitsOf(meant)];
  if (a === b || Math.min(a.length, b.length) < 2) return false;
  if (a.length === b.length)
    return [...a].filter((digit, at) => digit !== b[at]).length <= (isSwapped(a, b) ? 2 : 1);
  if (Math.abs(a.length - b.length) > 1) return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function digitsOf(value: number): string {
  return String(Number(Math.abs(value).toFixed(4))).replace(".", "");
}

function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

/** A part whose figure is known. */
interface Known extends Omit<Part, "value"> {
  readonly figure: TableFigure;
  readonly value: number;
}

function known(part: Part, figure: TableFigure): Known {
  return { ...part, figure, value: figure.value };
}

function isSameUnit(one: TableFigure, other: TableFigure): boolean {
  const [a, b] = [one.unit, other.unit];
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency;
  if (a.kind === "time" && b.kind === "time") return a.of === b.of;
  return a.kind === b.kind;
}

function areYears(figures: readonly Known[]): boolean {
  return (
    figures.length > 0 &&
    figures.every(
      ({ value, figure }) =>
        figure.unit.kind === "count" && Number.isInteger(value) && value > 1900 && value < 2100,
    )
  );
}

/** Figures that are taken away from the others, by what their rows are called. */
function asTaken(one: Known): Known {
  return /^(?:-|–|—|\(?(?:less|minus|deduct)|income|(?:.* )?grants?\b|fees|offset|reduc|savings?|leavers|left\b|closed|spent|spend|payments?|expenditure|receipts|use of|transfers? (?:from|out)|contribution from)/.test(
    one.label,
  )
    ? { ...one, value: -one.value }
    : one;
}

/** Without the rows behind one that is their sum. */
function withoutChildren(some: readonly Known[]): readonly Known[] {
  const left: Known[] = [];
  for (let at = 0; at < some.length; at += 1) {
    const one = some[at];
    if (one === undefined) break;
    left.push(one);
    at += runTo(some.slice(at + 1, at + 16), one.value);
  }
  return left;
}

/** Without those that are the sum of the rows right before them. */
function withoutSubTotals(some: readonly Known[]): readonly Known[] {
  return some.filter(({ value }, at) => runTo(some.slice(Math.max(0, at - 15), at).reverse(), value) === 0);
}

/** Without those whose names are set in behind a stroke. */
function withoutMarked(some: readonly Known[]): readonly Known[] {
  return some.filter(({ label }) => !/^[-–—•›>]/.test(label));
}

/** How many of the first of some, two at least, make a value; 0 where none do. */
function runTo(some: readonly Known[], value: number): number {
  let sum = 0;
  for (const [at, one] of some.entries()) {
    sum += one.value;
    if (at > 0 && value !== 0 && Math.abs(sum - value) < 1e-6) return at + 1;
  }
  return 0;
}

/** How far a sum of some figures may be from their total by rounding. Whole counts are exact, unless all end in noughts. */
function slackOf(figures: readonly TableFigure[], total: TableFigure, count: number): number {
  const all = [...figures, total];
  const step = Math.max(...all.map((figure) => figure.step));
  const most = Math.min((count + 1) / 2, 1 + 0.75 * Math.sqrt(count));
  const isExact = step === 1 && all.every(({ unit }) => unit.kind === "count");
  if (!isExact) return step * most;
  const coarse = [1000, 100, 10, 5].find((one) => all.every(({ value }) => value % one === 0)) ?? 1;
  const isRounded = coarse >= 100 ? all.length > 3 : coarse > 1 && all.length > 5;
  return isRounded ? coarse * most : 0;
}
