// Figures that nobody can read: a point or a sign too many, groups of other than three digits, a sign twice.
import { type Check, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
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
        for (const match of unit.text.matchAll(pattern)) {
          // What is quoted is somebody else's, or shows how one is not to write.
          if (isInQuotes(unit, match.index)) continue;
          yield warning(
            unit.place(match.index),
            `“${match[0]}” cannot be read: ${what}.`,
            "Write the figure as its source has it.",
          );
        }
    }
  },
} as const satisfies Check;

/** What one of the slips needs. */
const mayBeMalformed =
  /\.\d{1,9}\.\d|%%|££|€€|[£€][\d.,]{1,80} ?%|\d,(?:\d{1,2}(?!\d)|\d{4})|\d(?:,\.|\.,)\d|\d[.,]%|\d\.\.\d|\d[OlISB]|[lOIS][\d.,]|\d£|(?:^| )%\d|\d(?:m|k|bn|%) (?:million|thousand|billion|per ?cent)|\d ?[ap]m\b|\d\.\d{3}(?!\d)/;

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
  ["a point or a comma stands before its sign", /(?<![\d.,\p{L}])\d{1,9}(?:[.,]\d{1,9}){0,3}[.,] ?%/gu],
  ["it has two decimal points", /(?<![\d.,\p{L}])\d{1,9}\.\.\d{1,9}(?: ?%|(?= \p{Ll}))/gu],
  ["a comma stands behind its point", /[£€]\d{1,3}\.\d{1,3},\d{1,3}(?!\d)/gu],
  ["a point stands where a comma has to", /\bper 1(?:00?)?\.000(?!\d)/gu],
  ["it has two decimal points", /[£€]\d{1,12}\.\.\d{1,9}/gu],
  ["the digits behind a comma are not three", /[£€$]\d{1,3}(?:,\d{1,2})+,\d{3}(?![\d,])/gu],
  [
    "the digits behind a comma are not three",
    /(?<![\d.,\p{L}£€$/:-])(?<!\b(?:[Ii]tems|[Ww]ards|[Rr]ows|[Pp]aragraphs|[Pp]ages|[Nn]umbers|[Nn]os?\.?|and|grid|map|[Rr]eference|[Rr]efs?|[Mm]inutes|[Pp]lots|[Cc]odes|[Rr]ooms|[Uu]nits|[Ll]ots) )\d{1,3},\d{4}(?![\d,./-])(?= \p{Ll}{3,})/gu,
  ],
  // Letters that a scan took for digits, or a finger hit beside them.
  [
    "a letter stands among its digits",
    /(?<![\p{L}\p{N}/_.,-])£?\d[\d,.]{0,9}[OlI]\d[\d,.]{0,9}%?(?![\p{L}\p{N}/_-])/gu,
  ],
  [
    "a letter stands among its digits",
    /(?<![\p{L}\p{N}/_.,-])£?\d{1,9}(?:[.,]\d{1,9}){0,3}[OoISB](?:%|(?:,\d{3})+(?!\d))/gu,
  ],
  ["a letter stands among its digits", /£[lIOSB](?:[\d,.]{0,12}\d|(?:,\d{3})+)(?![\p{L}\p{N}])(?:m|k|bn)?/gu],
  [
    "a letter stands among its digits",
    /(?<![\p{L}\p{N}/_.,£-])l(?:\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?|,\d{3})(?:%| per cent\b|(?= (?:seconds|minutes|hours|days|weeks|months|years|people|members|children|pupils|schools|homes|cases|January|February|March|April|May|June|July|August|September|October|November|December|miles|tonnes|per\b|of the|to \d)))/gu,
  ],
  [
    "a letter stands among its digits",
    /(?<![\p{L}\p{N}/_.,£-])(?:\d[lO]|O\d)(?= (?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|years|days|months|weeks|minutes|people|children|pupils|schools|homes|members)\b)/gu,
  ],
  ["a letter stands among its digits", /(?<![\p{L}\p{N}/_.,£-])O\.\d{1,3}(?:%| per cent\b)/gu],
  ["its sign stands behind it", /(?<![\d.,\p{L}£])\d{1,3}(?:,\d{3})*(?:\.\d{2})?£(?![\d\p{L}])/gu],
  ["its sign stands before it", /(?<=^|[ (])%\d{1,3}(?:\.\d{1,2})?(?=[ .,;)]|$)(?![.,]\d)/gu],
  [
    "its unit is said twice",
    /£\d{1,9}(?:[.,]\d{1,9}){0,3} ?(?:(?:m|mn) million|(?:bn|b) billion|k thousand|(?:m|bn) (?:thousand|billion|million))\b/gu,
  ],
  [
    "its unit is said twice",
    /(?<![\d.,\p{L}])\d{1,9}(?:\.\d{1,9})?% ?(?:per ?cent|percentage)(?! points?)\b/gu,
  ],
  ["an hour of 24 and “pm” do not go together", /(?<![\d.:,])(?:1[3-9]|2[0-3])[.:][0-5]\d ?[ap]\.?m\b/gu],
  ["an hour has no more than 59 minutes", /(?<![\d.:,£])\d{1,2}[.:][6-9]\d ?[ap]m\b/gu],
  // A point in the place of the comma of thousands, beside a figure that has one.
  [
    "a point stands where the other has its comma",
    /(?<=\b(?:from|between) £?\d{1,3},\d{3} (?:\p{Ll}{1,20} ){0,2}(?:to|and) )£?\d{1,3}\.\d{3}(?![\d%.,]|\.\d| ?(?:m|k|bn|million|billion|km|kg|tonnes?)\b)/gu,
  ],
  [
    "a point stands where the other has its comma",
    /\b(?<=(?:from|between) £?)\d{1,3}\.\d{3}(?= (?:\p{Ll}{1,20} ){0,2}(?:to|and) £?\d{1,3},\d{3}(?!\d))/gu,
  ],
  [
    "a point stands where a comma has to",
    /£\d{2,3}\.\d{3}(?![\d%.,]\d?| ?(?:m|k|bn|million|billion|per|an?|each)\b)/gu,
  ],
  ["a comma and a point stand next to each other", /(?<![\d.,\p{L}])\d{1,12}(?:,\.|\.,)\d{1,9}/gu],
];
