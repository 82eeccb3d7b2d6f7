// The marks of list items as officers type them: letters, Roman numerals and figures, with a full stop or in brackets.

import { letters } from "./letters.ts";

/** How items count, by the word that HTML has for it. */
export type Numeral = "1" | "a" | "A" | "i" | "I";

/** What stands around the number: `1.`, `1)` or `(1)`. */
type Enclosure = "stop" | "bracket" | "brackets";

/** The attribute of a list whose numbers have brackets: how it counts in the words of CSS, and its brackets. */
export const marksAttribute = "data-marks";

const countings = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
} as const satisfies Readonly<Record<Numeral, string>>;

/** A mark as it counts. */
export interface ListMark {
  readonly numeral: Numeral;
  readonly enclosure: Enclosure;
  readonly value: number;
  /** How many signs it has. */
  readonly width: number;
}

/** Marks of one sort follow one another in a list. */
export function isSameSort(a: ListMark, b: ListMark): boolean {
  return a.numeral === b.numeral && a.enclosure === b.enclosure;
}

/** What `marksAttribute` says of a list with marks of a sort; undefined for full stops, which browsers set by themselves. */
export function marksOf({ numeral, enclosure }: Pick<ListMark, "numeral" | "enclosure">): string | undefined {
  return enclosure === "stop" ? undefined : `${countings[numeral]}-${enclosure}`;
}

/** What stands around the numbers of a list that has it, or has not. */
export function enclosureOf(marks: string | undefined): Enclosure {
  const [end] = marks?.split("-").slice(-1) ?? [];
  return end === "bracket" || end === "brackets" ? end : "stop";
}

/** Every way to count that a mark may belong to: `i` is the ninth letter and the first Roman numeral. */
export function readMark(written: string): readonly ListMark[] {
  const [, number = ""] = /^\(?([0-9a-z]+)[.)]$/i.exec(written) ?? [];
  const enclosure = written.startsWith("(") ? "brackets" : written.endsWith(")") ? "bracket" : "stop";
  const sort = { enclosure, width: written.length } as const;
  if (/^\d+$/.test(number)) return [{ ...sort, numeral: "1", value: Number(number) }];
  const small = number.toLowerCase();
  const isSmall = number === small;
  if (!isSmall && number !== number.toUpperCase()) return [];
  const letter = letterValue(small);
  const roman = romanValue(small);
  return [
    ...(letter === undefined ? [] : [{ ...sort, numeral: isSmall ? "a" : "A", value: letter } as const]),
    ...(roman === undefined ? [] : [{ ...sort, numeral: isSmall ? "i" : "I", value: roman } as const]),
  ];
}

/** `a` to `z`, and then `aa` to `az`. */
function letterValue(written: string): number | undefined {
  const [, tens = "", last = ""] = /^(a?)([a-z])$/.exec(written) ?? [];
  return last === "" ? undefined : tens.length * 26 + last.charCodeAt(0) - 96;
}

const romanSteps: readonly (readonly [string, number])[] = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** Up to `cccxcix`; longer lists have no Roman numerals. */
function romanValue(written: string): number | undefined {
  if (!/^(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(written)) return undefined;
  let [rest, value] = [written, 0];
  for (const [step, worth] of romanSteps) {
    while (rest.startsWith(step)) {
      value += worth;
      rest = rest.slice(step.length);
    }
  }
  return value;
}

/** A mark as readers see it. */
export function writeMark({ numeral, enclosure, value }: Omit<ListMark, "width">): string {
  const number = writeNumber(numeral, value);
  return enclosure === "stop" ? `${number}.` : enclosure === "bracket" ? `${number})` : `(${number})`;
}

/** Figures stand for what the other ways to count cannot say. */
function writeNumber(numeral: Numeral, value: number): string {
  if (numeral === "1" || value < 1) return String(value);
  const small = numeral.toLowerCase() === "a" ? letters(value) : writeRoman(value);
  return numeral === numeral.toLowerCase() ? small : small.toUpperCase();
}

function writeRoman(value: number): string {
  let [rest, written] = [value, ""];
  for (const [step, worth] of romanSteps) {
    while (rest >= worth) {
      written += step;
      rest -= worth;
    }
  }
  return written;
}
