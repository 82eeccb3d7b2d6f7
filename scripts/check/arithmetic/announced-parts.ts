// How many parts a paper has under one heading, how many points stand before a sentence, and how often it counts on.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";

/** The headings right under another, or under none, by its id. */
export function headingsUnder({ units }: ReadText): ReadonlyMap<string, readonly TextUnit[]> {
  const found = new Map<string, TextUnit[]>();
  for (const unit of units) {
    if (unit.sort !== "heading" || unit.isQuoted) continue;
    const parent = unit.section.findLast(({ level }) => level < (unit.level ?? 0));
    const known = found.get(parent?.id ?? "");
    if (known === undefined) found.set(parent?.id ?? "", [unit]);
    else known.push(unit);
  }
  return found;
}

/** Headings that are a set of what a noun names: each begins with it, or all are numbered under a heading that has it. */
export function setOf(
  noun: string,
  parent: string,
  headings: readonly TextUnit[],
): readonly TextUnit[] | undefined {
  const named = headings.filter(({ text }) =>
    new RegExp(
      `^(?:\\d+[.)]? )?${escaped(noun)} (?:\\d|[A-J]\\b|one|two|three|four|five|six|seven|eight)`,
      "i",
    ).test(text),
  );
  if (named.length > 1) return named;
  if (!kinds.has(noun)) return undefined;
  const words = parent
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, " ")
    .split(/\s+/);
  if (!words.some((word) => singular(word) === noun) || words.length > 7) return undefined;
  const isSet =
    headings.length > 1 &&
    headings.every(
      ({ text }) =>
        !/^(?:[\d.]+ )?(?:introduction|background|summary|overview|context|conclusion|next steps|how|what|why|where|who|when|our approach|monitoring|governance|measur\w+|progress|delivery)\b/i.test(
          text,
        ),
    );
  return isSet ? headings : undefined;
}

/** What a heading may have a set of below it. */
const kinds = new Set(
  "priority objective ambition aim goal theme pillar promise commitment principle challenge outcome option recommendation mission pledge strand workstream domain value risk lesson step stage phase finding duty role criterion enabler".split(
    " ",
  ),
);

function escaped(noun: string): string {
  return noun.replace(/[^\p{L} -]/gu, "");
}

/** The list that ends right before a piece. */
export function listsBefore({ units, lists }: ReadText): ReadonlyMap<TextUnit, TextList> {
  const at = new Map(units.map((unit, index) => [unit, index]));
  return new Map(
    lists.flatMap((list) => {
      const last = lastOf(list);
      const next = last === undefined ? undefined : units[(at.get(last) ?? units.length) + 1];
      return next === undefined ? [] : [[next, list] as const];
    }),
  );
}

function lastOf(list: TextList): TextUnit | undefined {
  const item = list.items.at(-1);
  const inner = item?.lists.at(-1);
  return inner === undefined ? item?.units.at(-1) : lastOf(inner);
}

const ordinals = "first second third fourth fifth sixth seventh".split(" ");

/** How far a piece counts behind a sentence: First, …. Second, …. Third, …; 0 where it does not count. */
export function countedOn(unit: TextUnit, behind: ReadSentence): number {
  let count = 0;
  for (const { words, start } of readSentences(unit)) {
    if (start <= behind.start) continue;
    const [word, next] = words;
    const lower = word?.lower.replace(/ly$/, "") ?? "";
    if (next?.text !== ",") continue;
    if (lower === ordinals[count]) count += 1;
    else if (count > 0 && /^(?:final|last)$/.test(lower)) return count + 1;
  }
  return count;
}
