// Figures that nobody can read: a point or a sign too many, groups of other than three digits, a sign twice.
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";

export const malformedFigures = {
  name: "malformed-figures",
  about:
    "Every figure can be read in one way: with one decimal point, groups of three digits, and its sign once.",
  why: "Nobody can tell whether a pound or a hundred are meant by it, and a total may have been made of it.",
  mend: "Write the figure as its source has it.",
  level: "warning",
  *run(register) {
    for (const { unit } of typedUnits(register)) {
      // Most pieces have no figure, or one that nothing is wrong with.
      if (unit.sort === "heading" || !mayBeMalformed.test(unit.text)) continue;
      for (const [what, pattern] of patterns)
        for (const match of unit.text.matchAll(pattern))
          yield warning(
            unit.place(match.index),
            `“${match[0]}” cannot be read: ${what}.`,
            "Write the figure as its source has it.",
          );
    }
  },
} as const satisfies Check;

/** What one of the slips needs. */
const mayBeMalformed =
  /\.\d{1,9}\.\d|%%|££|€€|[£€][\d.,]{1,80} ?%|\d,(?:\d{1,2}(?!\d)|\d{4})|\d(?:,\.|\.,)\d/;

/** Each finds one sort of slip, and never what is the number of a paragraph, a version, an address or a list. */
const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["it has two decimal points", /(?<![\d.,\p{L}])\d{1,9}\.\d{1,9}\.\d{1,9} ?(?:%|per cent\b)/gu],
  ["it has two decimal points", /[£€$]\d{1,12}\.\d{1,9}\.\d{1,9}(?![\d.])/gu],
  ["it has its sign twice", /(?<![\d.,\p{L}])\d{1,12}(?:\.\d{1,9})? ?%%+/gu],
  ["it has its sign twice", /(?:££+|€€+)(?=\d)\d{1,12}(?:[.,]\d{1,9}){0,6}/gu],
  ["a sign stands on either side", /[£€]\d{1,12}(?:[.,]\d{1,9}){0,6} ?%/gu],
  ["the digits behind a comma are not three", /[£€$]\d{1,12},(?:\d{1,2}|\d{4,9})(?![\d,])(?:\.\d{1,9})?/gu],
  ["the digits behind a comma are not three", /(?<![\d.,\p{L}])\d{1,3},(?:\d{1,2}|\d{4,9}) ?%/gu],
  ["the digits behind a comma are not three", /[£€$]\d{1,3}(?:,\d{3}){1,4},(?:\d{1,2}|\d{4,9})(?![\d,])/gu],
  ["a comma and a point stand next to each other", /(?<![\d.,\p{L}])\d{1,12}(?:,\.|\.,)\d{1,9}/gu],
];
