// Claims of how rows of a table moved, or of how many of them did, or are above a figure.
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import type { FigureTable } from "./figure-table.ts";
import { columnsFor, type Entry, entriesOf, type TableClaim } from "./table-claim.ts";
import { rowsSaid } from "./told-cells.ts";

const ups = "rose|risen|increased|grew|grown|gone up|went up|climbed";
const downs = "fell|fallen|decreased|declined|dropped|reduced|gone down|went down|shrank";
const moved = new RegExp(`\\b(?:(?:has|have|had) )?(?:(${ups})|(${downs}))\\b`, "i");
const beyond =
  /\b(?:(?:(?:was|were|is|are) )?(above|over|more than|higher than)|(?:(?:was|were|is|are) )?(below|under|less than|fewer than|lower than)|(exceed(?:s|ed)?)|(at least)) (?:the )?(?:[\p{L}-]+ ){0,3}(?:of )?[£€$]?$/iu;

/** A claim of movement, or of how many are above or below a figure. */
export function movedClaim(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  if (
    /\b(?:if|would|could|may|might|expected|forecast|should|not|no longer|per ?cent(?:age)? points?|except|apart from|net|rate of)\b/i.test(
      sentence.text,
    )
  )
    return undefined;
  return countBeyond(table, sentence) ?? countMoved(table, sentence) ?? rowMoved(table, sentence);
}

/** How many of the rows a sentence says: “three of the five wards”, “all wards”. */
interface SaidCount {
  readonly value: number;
  readonly of: number | undefined;
  readonly at: number;
  readonly said: string;
}

function countSaid(table: FigureTable, sentence: ReadSentence): SaidCount | undefined {
  const noun = headNoun(table);
  if (noun === undefined) return undefined;
  const size = table.rows.filter(({ sort }) => sort === undefined).length;
  const [number, other] = sentence.quantities.filter(
    (one) => one.unit.kind === "count" && one.head === noun && one.decimals === 0 && one.value <= 60,
  );
  const isOne = (one: Quantity) => (one.upTo ?? one.per ?? one.approximation) === undefined;
  if (number !== undefined && other === undefined && isOne(number)) {
    const before = sentence.text.slice(0, number.start - sentence.start);
    if (/\b(?:other|remaining|another|of the|least|these|those|last|next|first) $/i.test(before))
      return undefined;
    return {
      value: number.value,
      of: number.outOf?.value,
      at: number.start,
      said: `${number.text} ${number.noun}`,
    };
  }
  const all = /\b(?:all|every|each)(?: of)?(?: the| our)?((?: [\p{L}\d-]+){1,2})/iu.exec(sentence.text);
  const words = (all?.[1] ?? "").toLowerCase().trim().split(" ").map(singular);
  if (all === null || number !== undefined || !words.includes(noun)) return undefined;
  return {
    value: size,
    of: undefined,
    at: sentence.start + all.index,
    said: all[0].replace(words.length > 1 && words[0] === noun ? / \S+$/ : /$/, ""),
  };
}

/** What the rows of a table are, by the head of its first column or its caption. */
function headNoun({ heads, grid }: FigureTable): string | undefined {
  const word =
    (heads[0] ?? "").match(/\p{L}+$/u)?.[0] ?? /\bby (\p{L}+)/iu.exec(grid.caption?.text ?? "")?.[1];
  return word === undefined ? undefined : singular(word.toLowerCase());
}

interface Pair {
  readonly before: Entry;
  readonly after: Entry;
}

/** The rows at two times: of the first and the last column, or of the last two. */
function pairsOf(table: FigureTable, sentence: ReadSentence): readonly (readonly Pair[])[] {
  const figured = table.heads.flatMap((head, column) =>
    entriesOf(table, column).length > 0 ? [{ head, column }] : [],
  );
  if (figured.length < 2 || !figured.every(({ head }) => isPeriod(head))) return [];
  const [first, last, previous] = [figured[0], figured.at(-1), figured.at(-2)];
  if (first === undefined || last === undefined || previous === undefined) return [];
  const named = columnsFor(table, sentence);
  const ends =
    named.length === 2
      ? [[named[0] ?? 0, named[1] ?? 0]]
      : [
          [first.column, last.column],
          [previous.column, last.column],
        ];
  return ends.map(([a = 0, b = 0]) => {
    const after = entriesOf(table, b);
    return entriesOf(table, a).flatMap((one) => {
      const other = after.find(({ row }) => row === one.row);
      return other === undefined ? [] : [{ before: one, after: other }];
    });
  });
}

const period =
  /^(?:(?:year|fy|q[1-4]|quarter|as at|at|end|to|in|of|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,2}|(?:19|20)\d\d|[-/–'’])[\s-]*)+(?:\(?[£%]?(?:000s?|m)?\)?)$|^(?:last|previous|this|current) (?:year|month|quarter)$|^(?:before|after)$/;

function isPeriod(head: string): boolean {
  return period.test(head.trim());
}

function countMoved(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const match = moved.exec(sentence.text);
  const count = match === null ? undefined : countSaid(table, sentence);
  if (match === null || count === undefined || sentence.quantities.length > 1) return undefined;
  const at = count.at - sentence.start;
  const isBehind = match.index > at && match.index - at < 80;
  // “rose in four of the five wards”
  const isBefore = /^ in(?: each of)? $/.test(sentence.text.slice(match.index + match[0].length, at));
  if (!isBehind && !isBefore) return undefined;
  const isUp = match[1] !== undefined;
  const all = pairsOf(table, sentence).map((pairs) => ({
    size: pairs.length,
    real: pairs.filter(({ before, after }) =>
      isUp ? after.figure.value > before.figure.value : after.figure.value < before.figure.value,
    ).length,
  }));
  return counted(count, match[0], all);
}

function counted(
  count: SaidCount,
  verb: string,
  all: readonly { readonly size: number; readonly real: number }[],
): TableClaim | undefined {
  const [first] = all;
  if (first === undefined || first.size < 3) return undefined;
  if (count.of !== undefined && count.of !== first.size) return undefined;
  return {
    at: count.at,
    said: `${count.said} ${verb}`,
    isTrue: all.some(({ real }) => real === count.value),
    shows: `${first.real} of ${first.size} did`,
  };
}

/** “Four wards were above 60%”. */
function countBeyond(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const count = countSaid(table, sentence);
  if (count === undefined) return undefined;
  const limits = sentence.quantities.filter(
    (one) => one.start > count.at + count.said.length && one.unit.kind !== "share",
  );
  const [limit] = limits;
  if (limit === undefined || limits.length > 1) return undefined;
  const gap = sentence.text.slice(
    count.at - sentence.start + count.said.length,
    limit.start - sentence.start,
  );
  const match = beyond.exec(gap);
  if (match === null || gap.length > 90) return undefined;
  const [verb, above, below, exceeds] = match;
  const holds = (value: number) =>
    below !== undefined
      ? value < limit.value
      : above !== undefined || exceeds !== undefined
        ? value > limit.value
        : value >= limit.value;
  const all = columnsFor(table, sentence).flatMap((column) => {
    const entries = entriesOf(table, column).filter(({ figure }) => figure.unit.kind === limit.unit.kind);
    return entries.length < 3
      ? []
      : [{ size: entries.length, real: entries.filter(({ figure }) => holds(figure.value)).length }];
  });
  const claim = counted(count, `${verb.trim()} ${limit.text}`, all);
  return claim === undefined ? undefined : { ...claim, shows: claim.shows.replace(/ did$/, " are") };
}

/** “Visits to Northwick rose”, of a row whose figures fell at each of its times. */
function rowMoved(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const match = moved.exec(sentence.text);
  const rows = rowsSaid(table, sentence);
  const [row] = rows;
  if (match === null || row === undefined || rows.length > 1 || sentence.quantities.length > 0)
    return undefined;
  if (sentence.text.match(new RegExp(moved, "gi"))?.length !== 1) return undefined;
  if (/\b(?:compared|than|while|whereas|although|though|since|before|previously|had)\b/i.test(sentence.text))
    return undefined;
  const isUp = match[1] !== undefined;
  const all = pairsOf(table, sentence).flatMap(
    (pairs) => pairs.find(({ before }) => before.row === row) ?? [],
  );
  const [first] = all;
  if (first === undefined) return undefined;
  const isRight = ({ before, after }: Pair) =>
    isUp ? after.figure.value >= before.figure.value : after.figure.value <= before.figure.value;
  return {
    at: sentence.start + match.index,
    said: match[0],
    isTrue: all.some(isRight),
    shows: `“${first.before.name}” goes from ${first.before.figure.cell.unit.text.trim()} to ${first.after.figure.cell.unit.text.trim()}`,
  };
}
