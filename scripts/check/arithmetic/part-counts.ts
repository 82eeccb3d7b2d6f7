// A number in a sentence against the headings below it, the list before it, the table that it names, or what is counted on.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Problem } from "../for-rules/check.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { isNumber, isOwnPlan, labelsOf, wrongNumber } from "./announced-numbers.ts";
import { countedOn, headingsUnder, listsBefore, setOf } from "./announced-parts.ts";
import { wordsBehind, wordsBetween } from "./read-changes.ts";
import { sumSort } from "./total-names.ts";

/** What a text has of parts that a sentence may count. */
export class PartCounts {
  readonly #text: ReadText;
  readonly #headings: ReadonlyMap<string, readonly TextUnit[]>;
  readonly #before: ReadonlyMap<TextUnit, TextList>;

  readonly #title: string;

  constructor(text: ReadText, title: string) {
    this.#text = text;
    this.#title = title;
    this.#headings = headingsUnder(text);
    this.#before = listsBefore(text);
  }

  *wrongIn(unit: TextUnit, sentence: ReadSentence): Iterable<Problem> {
    for (const number of sentence.quantities) {
      if (!isNumber(number)) continue;
      const noun = singular(number.noun.split(" ").at(-1) ?? "");
      const before = wordsBetween(sentence, undefined, number);
      if (isFew(before)) continue;
      yield* this.#wrongHeadings(unit, sentence, number, noun);
      yield* this.#wrongPoints(unit, number, before);
      yield* this.#wrongTable(unit, sentence, number, noun);
      const counted = countedOn(unit, sentence);
      if (counted > 1 && number.value > 2 && counted !== number.value && reasons.has(noun))
        yield* wrongNumber(unit, number, `${counted} are counted behind it`);
    }
  }

  /** “Our plan has four themes”, and three headings of themes below. */
  *#wrongHeadings(unit: TextUnit, sentence: ReadSentence, number: Quantity, noun: string): Iterable<Problem> {
    const isHeading = unit.sort === "heading";
    if (isHeading ? number.start > 8 : unit.sort !== "paragraph") return;
    const parent = isHeading ? undefined : unit.section.at(-1);
    const own = isHeading ? this.#text.units.indexOf(unit) : -1;
    const under = isHeading
      ? (this.#text.units[own + 1]?.section.findLast(({ text }) => text === unit.text)?.id ?? "-")
      : (parent?.id ?? "");
    const title = isHeading ? unit.text : (parent?.text ?? "");
    const set = setOf(noun, title, this.#headings.get(under) ?? []);
    if (set === undefined || set.length === number.value) return;
    const rest = wordsBehind(sentence, number, 60).slice(1 + number.noun.length);
    const isOwn = isHeading || isOwnPlan(wordsBetween(sentence, undefined, number), this.#title);
    if (!isOwn || (!isHeading && !isWhole(sentence, number, rest))) return;
    yield* wrongNumber(unit, number, `${set.length} headings of them follow`);
  }

  /** “These four steps …” behind a list of five. */
  *#wrongPoints(unit: TextUnit, number: Quantity, before: string): Iterable<Problem> {
    const list = this.#before.get(unit);
    if (list === undefined || !/^(?:these|all|all of these|all of the|the above|the) $/i.test(before)) return;
    const isOfList = /^these|^the above|^all of these/i.test(before) || /\babove\b/.test(unit.text);
    const nested = list.items.reduce(
      (sum, { lists }) => sum + lists.reduce((all, { items }) => all + items.length, 0),
      0,
    );
    if (!isOfList || [list.items.length, nested, list.items.length + nested].includes(number.value)) return;
    yield* wrongNumber(unit, number, `the list above it has ${list.items.length}`);
  }

  /** “Table 2 lists the eight options”, and seven rows of options. */
  *#wrongTable(
    unit: TextUnit,
    { references, text }: ReadSentence,
    number: Quantity,
    noun: string,
  ): Iterable<Problem> {
    const [only, other] = references.filter((one) => one.noun === "table");
    const [named] = only?.named ?? [];
    if (other !== undefined || (only?.named.length ?? 0) > 1) return;
    if (
      !/\b(?:lists?|sets? out|gives?|summarises?|shows?|has|names|compares?|describes?|(?:in|by) (?:the|this) table|(?:are |is )?(?:in|listed|set out|given|shown|summarised))\b/i.test(
        text,
      )
    )
      return;
    const isBelow =
      /\b(?:in the table|table below|following table|(?:shown|listed|set out|given) below)\b/i.test(text);
    const grid =
      named === undefined
        ? this.#text.grids.find(({ lead }) => isBelow && lead === unit)
        : this.#text.grids.find((one) => one.number === named.number);
    const head =
      grid
        ?.headOf(0)
        .toLowerCase()
        .replace(/[^\p{L} ]/gu, "")
        .split(" ")
        .at(-1) ?? "";
    if (grid === undefined || singular(head) !== noun) return;
    const rows = labelsOf(grid.rows).filter((label) => label.trim() !== "" && sumSort(label) === undefined);
    if (rows.length < 2 || rows.length === number.value || new Set(rows).size === number.value) return;
    yield* wrongNumber(
      unit,
      number,
      named === undefined
        ? `the table below it has ${rows.length} rows of them`
        : `Table ${named.number} has ${rows.length} rows of them`,
    );
  }
}

/** What a text may count on its way: First, second, third. */
const reasons = new Set(
  "reason way step point question aim thing issue concern change stage part condition ground factor principle lesson option problem action matter".split(
    " ",
  ),
);

/** Words before a number that make it some of several. */
function isFew(before: string): boolean {
  return /\b(?:one of|some of|each of|most of|first|last|next|other|another|further|more|additional|previous|remaining|every|than|least|of|by|from|only|up to) (?:the |our |these |all )?$/i.test(
    before,
  );
}

/** Whether a sentence speaks of all that there are: “We have four themes”, “The plan is built on four themes”. */
function isWhole(sentence: ReadSentence, number: Quantity, rest: string): boolean {
  const before = wordsBetween(sentence, undefined, number);
  return (
    sentence.times.length === 0 &&
    /(?:^|\b(?:has|have|with|(?:built|rests?|focus(?:es|ed)?|based|stands?|agreed|centred) on|around|into|under|in|contains?|comprises?|identif(?:y|ies)|sets? out|set|agreed|there are|across|are|following|chosen|through|by|up of|consists? of|rests on|makes?|describes?|covers?)(?: the| our| these| all| just| only)? ?(?:following )?)$/i.test(
      before,
    ) &&
    !/^ (?:of|from|in|for) (?:the|that|another|an?) (?:council|government|county|previous|last|old|former|national|regional)\b/i.test(
      rest,
    )
  );
}
