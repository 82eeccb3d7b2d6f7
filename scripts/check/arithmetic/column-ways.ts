// The ways in which a column of a table may be worked out of two others of its row.
import { formatNumber } from "../../lib/number-format.ts";
import type { TableFigure } from "./figure-table.ts";

/** A way in which a column may be worked out of two others. */
export interface Way {
  /** In words, for the message. */
  says(one: string, other: string, per: number): string;
  /** What it comes to, and how far rounding of the two may move it; undefined where it comes to nothing. */
  work(
    one: TableFigure,
    other: TableFigure,
    per: number,
  ): { readonly exact: number; readonly slack: number } | undefined;
  /** Whether figures in the column may be this of figures in the others. */
  fits(result: TableFigure, one: TableFigure, other: TableFigure): boolean;
  /** What the head of the column says where it is worked out so. */
  readonly head: RegExp;
  /** Whether only a column whose head says so is, and of two before it, in their order. */
  readonly isTold: boolean;
  /** Whether it may have the other sign. */
  readonly isSigned: boolean;
  /** Heads of the two by which it is so beyond doubt. */
  readonly pairs: readonly (readonly [RegExp, RegExp])[];
  /** Whether it is of two that are headed so alone. */
  readonly isOfPairs?: true;
  /** How many rows have to be so at the least, and how many for each that is not. */
  readonly least: number;
}

/** Whether a figure counts, or is a sum of money. */
export const isAmount = ({ unit: { kind } }: TableFigure) => kind === "count" || kind === "money";

const period =
  /^(?:(?:in|to|year|fy|q[1-4]|quarter|as at|at|march|april|may|june|july|august|september|october|november|december|january|february|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|end|\d{1,2}|(?:19|20)\d\d|[-/–'’]|\d\d)[\s-]*)+(?:\(?[£%]?(?:000s?|m|k)?\)?)$|^(?:last|previous|prior|this|current|latest) (?:year|month|quarter|period)|^(?:then|now|before|after|baseline|previous|current|latest|start|end)$/;
const planned =
  /\b(?:budget(?:ed)?|plan(?:ned)?|approved|estimated?|target|profiled?|allocat(?:ed|ion)|needed|required|gross|expected|original|establishment|capacity)\b/;
const real =
  /\b(?:actuals?|outturn|forecast|projected|projection|spen[dt]|income|employed|in post|achieved|filled|received|delivered|revised|expenditure|used|committed)\b/;

/** The difference of two columns, the change in per cent, the share, the product, and the rate. */
export const ways: readonly Way[] = [
  {
    says: (one, other) => `${other} less ${one}`,
    head: /\b(?:difference|variance|variation|change|movement|increase|decrease|rise|reduction|gap|over\/?\s?\(?under|under\/?\s?\(?over|over or under|(?:over|under)spends?|saving|shortfall|remaining|balance|net|unspent|vacan(?:t|cies)|left)\b|^\+\/-/,
    isTold: true,
    isSigned: true,
    pairs: [
      [planned, real],
      [period, period],
    ],
    least: 2,
    work: (one, other) => ({ exact: other.value - one.value, slack: (one.step + other.step) / 2 }),
    fits: (result, one, other) =>
      one.unit.kind === other.unit.kind &&
      (result.unit.kind === one.unit.kind || (result.unit.kind === "points" && one.unit.kind === "percent")),
  },
  {
    says: (one, other) => `the change from ${one} to ${other}`,
    head: /\b(?:change|difference|increase|decrease|rise|variance|movement|growth|reduction)\b/,
    isTold: true,
    isSigned: true,
    pairs: [
      [planned, real],
      [period, period],
    ],
    least: 2,
    work: (one, other) =>
      one.value === 0
        ? undefined
        : {
            exact: ((other.value - one.value) / Math.abs(one.value)) * 100,
            slack:
              one.unit.kind === "money" || one.decimals > 0
                ? ((one.step + other.step) / 2 / Math.abs(one.value)) * 100
                : 0,
          },
    fits: (result, one, other) =>
      result.unit.kind === "percent" && isAmount(one) && one.unit.kind === other.unit.kind,
  },
  {
    says: (one, other) => `${one} of ${other}`,
    head: /%|per ?cent|rate|share|turnout|attendance|compliance|uptake|proportion|occupancy/,
    isTold: false,
    isSigned: false,
    pairs: [],
    least: 3,
    work: (one, other) =>
      other.value <= 0 ? undefined : { exact: (one.value / other.value) * 100, slack: 0 },
    fits: (result, one, other) =>
      result.unit.kind === "percent" && isAmount(one) && one.unit.kind === other.unit.kind,
  },
  {
    says: (one, other) => `${one} times ${other}`,
    // A score of another time is no product of the two of today.
    head: /^(?!.*\b(?:in|at|previous|last|prior|before|after|former|original|initial|target|residual|next|q[1-4]|quarter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b).*\b(?:scores?|ratings?|risk|cost|costs|total|amount|value|price|weighted|spend|fee|income|marks)\b/,
    isTold: true,
    isSigned: false,
    pairs: [
      [/\b(?:likelihood|probability)\b/, /\b(?:impact|severity|consequences?)\b/],
      [/\b(?:impact|severity|consequences?)\b/, /\b(?:likelihood|probability)\b/],
      [/\b(?:quantity|qty|number|no\.?|units|hours|days)\b/, /\b(?:unit|each|price|rate|per)\b/],
      [/\bweight(?:ing)?\b/, /\bscore\b/],
    ],
    least: 2,
    work: (one, other) => ({
      exact: one.value * other.value,
      slack:
        one.decimals + other.decimals > 0
          ? ((one.unit.kind === "count" ? 0 : one.step) * Math.abs(other.value) +
              (other.unit.kind === "count" ? 0 : other.step) * Math.abs(one.value)) /
            200
          : 0,
    }),
    fits: (result, one, other) =>
      isAmount(result) &&
      isAmount(one) &&
      isAmount(other) &&
      Number(one.unit.kind === "money") + Number(other.unit.kind === "money") ===
        Number(result.unit.kind === "money"),
  },
  {
    says: (one, other, per) => `${one} for ${other}${per === 1 ? "" : `, per ${formatNumber(per)},`}`,
    head: /\bper\b|\bcost\b|\baverage\b|\brate\b/,
    isTold: true,
    isSigned: false,
    pairs: [],
    least: 2,
    work: (one, other, per) =>
      other.value <= 0
        ? undefined
        : {
            exact: (one.value / other.value) * per,
            slack: (one.decimals > 0 || other.decimals > 0 ? one.step / other.value : 0) * (per / 2),
          },
    fits: (result, one, other) =>
      isAmount(result) &&
      one.unit.kind === result.unit.kind &&
      other.unit.kind === "count" &&
      !(one.value === 0),
  },
  {
    says: (one, other) => `${one} with ${other} on it`,
    head: /\b(?:new|proposed|next year)\b|\d{2}[/-]\d{2}|\b20\d\d\b/,
    isTold: true,
    isSigned: false,
    pairs: [],
    least: 3,
    // Fees are rounded to what can be paid.
    work: (one, other) => {
      const exact = one.value * (1 + other.value / 100);
      return { exact, slack: Math.max(0.008 * exact, exact < 40 ? 0.25 : 0) };
    },
    fits: (result, one, other) =>
      isAmount(result) &&
      one.unit.kind === result.unit.kind &&
      other.unit.kind === "percent" &&
      other.value !== 0,
  },
  {
    says: (one, other) => `${one} with ${other}`,
    head: /\b(?:gross|total|inc(?:l|luding|\.)?)\b/,
    isTold: true,
    isSigned: false,
    pairs: [[/^(?:net|amount|ex(?:cl|cluding)?)\b/, /\bvat\b/]],
    isOfPairs: true,
    least: 1,
    work: (one, other) => ({ exact: one.value + other.value, slack: 0 }),
    fits: (result, one, other) => result.unit.kind === one.unit.kind && one.unit.kind === other.unit.kind,
  },
];

/** Per how many a head says that a rate is: 1,000 of “per 1,000 people”, and 1 where it names none. */
export function perOf(head: string): number {
  const match = /\bper (?:(\d{1,3}(?:,\d{3})*|\d+)(k)?|(thousand|hundred|head|100k))\b/.exec(head);
  if (match === null) return 1;
  if (match[3] === "thousand") return 1000;
  if (match[3] === "hundred") return 100;
  if (match[3] === "head") return 1;
  return Number((match[1] ?? "1").replaceAll(",", "")) * (match[2] === undefined ? 1 : 1000);
}
