// How many are announced is how many follow: “five domains:” and a list of five.
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Check, Problem } from "../for-rules/check.ts";
import { sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import type { Quantity } from "../reading/quantity.ts";
import { type ReadSentence, readSentences } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";
import { isNumber, isOwnPlan, labelsOf, wrongNumber } from "./announced-numbers.ts";
import { daysBehind, runBehind } from "./announced-runs.ts";
import { countsOf, type Kept } from "./kept-counts.ts";
import { PartCounts } from "./part-counts.ts";
import { wordsBehind, wordsBetween } from "./read-changes.ts";
import { sumSort } from "./total-names.ts";

export const announcedCounts = {
  name: "announced-counts",
  about:
    "As many follow as are announced: “five domains:” and the list below, “four councils (A, B and C)”, “the six recommendations” and those of the paper, “our three priorities” and the headings Priority 1 to Priority 4.",
  why: "A reader who was promised five and finds four looks for the one that was lost, and members may have decided without it.",
  mend: "Count again, and correct the number or add what is missing. If not all are listed, say “among them”.",
  level: "warning",
  *run(register) {
    for (const one of judgedTexts(register)) {
      const text = one.prose.read();
      const { units, lists, grids } = text;
      for (const [at, list] of lists.entries()) yield* wrongList(list, lists[at + 1]);
      for (const { lead, rows } of grids) {
        if (lead === undefined) continue;
        const labels = labelsOf(rows);
        const count = labels.filter((label) => sumSort(label) === undefined).length;
        const heads = rows[0]?.cells.length ?? 0;
        yield* wrongSet(lead, rows[0]?.cells[0]?.unit.text ?? "", labels, count);
        yield* wrongLead(
          lead,
          [count, labels.length, heads, heads - 1, new Set(labels).size],
          `the table below it has ${count} rows`,
          true,
        );
      }
      const told = sentencesOf(one).filter(({ sentence }) => sentence.quantities.some(isNumber));
      if (told.length === 0) continue;
      const publication = publicationAt(register, one.location);
      const known = publication === undefined ? new Map<string, Kept>() : countsOf(publication, units);
      const title = publication?.front.title ?? "";
      const parts = new PartCounts(text, title);
      for (const { unit, sentence } of told) {
        const wrong = [
          ...wrongRun(unit, sentence),
          ...wrongKept(unit, sentence, known, title),
          ...parts.wrongIn(unit, sentence),
        ];
        // Of a number that is wrong in two ways the first is said.
        yield* new Map(
          wrong.toReversed().map((problem) => [`${problem.place.line}:${problem.place.column}`, problem]),
        ).values();
      }
    }
  },
} as const satisfies Check;

/** Words before a number that make it some of several. */
const some =
  /\b(?:one of|some of|each|most of|part of|first|last|next|other|another|further|more|additional|previous|remaining|every|than|least|of the|of these|by|for|from) $/i;

/** A list that does not have as many items as the words before it say. */
function* wrongList(list: TextList, next: TextList | undefined): Iterable<Problem> {
  const { lead, items } = list;
  for (const item of items) for (const within of item.lists) yield* wrongList(within, undefined);
  // A last item such as “Some areas are in both” is a remark.
  const last = items.at(-1)?.units[0]?.text ?? "";
  if (
    lead === undefined ||
    items.length < 2 ||
    /^(?:some|all|each|these|those|both|note|in addition)\b/i.test(last)
  )
    return;
  const nested = items.reduce(
    (sum, item) => sum + item.lists.reduce((all, { items: own }) => all + own.length, 0),
    0,
  );
  const leaves = items.reduce(
    (sum, item) =>
      sum + (item.lists.length === 0 ? 1 : item.lists.reduce((all, { items: own }) => all + own.length, 0)),
    0,
  );
  const isOwn = next?.lead === undefined || next.lead.sort === "heading" || saysHowMany(next.lead);
  const later = isOwn ? 0 : next.items.length;
  yield* wrongLead(
    lead,
    [items.length, items.length + nested, leaves, nested, items.length + later],
    `the list below it has ${items.length}`,
    false,
  );
}

/** Whether what leads to a list has a number of its own, so that the list goes on with no other. */
function saysHowMany(lead: TextUnit): boolean {
  return readSentences(lead).at(-1)?.quantities.some(isNumber) === true;
}

/** “The Board has agreed eight priorities.” right above a table whose first column is headed “Priority”. */
function* wrongSet(
  lead: TextUnit,
  head: string,
  labels: readonly string[],
  count: number,
): Iterable<Problem> {
  if (lead.isQuoted || lead.sort !== "paragraph") return;
  const sentences = readSentences(lead);
  const [sentence] = sentences;
  if (sentence === undefined || sentences.length > 1 || /[:–-]\s*$/.test(sentence.text)) return;
  const [number, ...more] = sentence.quantities.filter(isNumber);
  if (number === undefined || more.length > 0 || count < 3) return;
  const noun = singular(number.noun.split(" ").at(-1) ?? "");
  if (noun !== singular(head.trim().toLowerCase()) || new Set(labels).size !== labels.length) return;
  if (count !== labels.length || count === number.value || labels.includes("")) return;
  const before = wordsBetween(sentence, undefined, number);
  const behind = wordsBehind(sentence, number, 60).slice(1 + number.noun.length);
  if (
    !/\b(?:(?:has|have) (?:agreed|adopted|set|chosen|identified|named)|has|have|sets out|there are) $/i.test(
      before,
    )
  )
    return;
  if (/^(?: (?:for (?:20\d\d\S*|the year)|in all|in total))?\.?\s*$/.test(behind))
    yield* wrongNumber(lead, number, `the table below it has ${count}`);
}

/** What leads to a list or a table, where its last sentence announces another number. */
function* wrongLead(
  lead: TextUnit,
  counts: readonly number[],
  has: string,
  isStrict: boolean,
): Iterable<Problem> {
  if (lead.isQuoted || lead.sort === "heading") return;
  const sentence = readSentences(lead).at(-1);
  if (sentence === undefined) return;
  if (!/[:–-]\s*$/.test(sentence.text) && !/\b(?:following|as follows|below|follow)\b/i.test(sentence.text))
    return;
  const number = sentence.quantities.findLast(isNumber);
  if (number === undefined || number !== sentence.quantities.at(-1)) return;
  const before = wordsBetween(sentence, undefined, number);
  const behind = wordsBehind(sentence, number, 200);
  const isFollowing =
    /\bfollowing $/i.test(before) ||
    /^ (?:\w+ )?following\b|\b(?:(?:set out|listed|given|shown|described|summarised|outlined|detailed|presented) (?:in full )?below|as follows)\b/i.test(
      behind,
    );
  if (isStrict && !isFollowing) return;
  if (!isFollowing && (some.test(before) || !announces(behind.slice(1), number))) return;
  if (counts.includes(number.value)) return;
  yield* wrongNumber(lead, number, has);
}

/** Whether what stands behind a number to the colon only says what sort of things follow. */
function announces(behind: string, { noun }: Quantity): boolean {
  const tail = behind
    .toLowerCase()
    .slice(noun.length)
    // “five well-being objectives”
    .replace(/^-\p{L}+(?:-\p{L}+)* \p{L}+s\b/u, "")
    .trim()
    .replace(/[:–-]\s*$/, "")
    .trim();
  if (
    /\b(?:include[sd]?|including|such|said|told|found|asked|agreed|heard|show(?:s|ed)?|report(?:s|ed)|each|both|either|and|or|but|e\.g|example|examples|mainly|who|raised|noted|considered)\b|[,;]/.test(
      tail,
    )
  )
    return false;
  return /^(?:(?:are|were|is|as follows|below|namely|in total)\b.{0,40}|(?:of|for|to|that|which|in|within|on|here|at)\b.{0,70}|)$/.test(
    tail,
  );
}

/** “four councils (A, B and C)”, “three wards: A, B and C.” */
function* wrongRun(unit: TextUnit, sentence: ReadSentence): Iterable<Problem> {
  for (const number of sentence.quantities) {
    const run = isNumber(number) ? (runBehind(sentence, number) ?? daysBehind(sentence, number)) : undefined;
    if (run === undefined || (number.value >= run.least && number.value <= run.most)) continue;
    yield* wrongNumber(unit, number, `${run.least} are named behind it`);
  }
}

/** “the six recommendations”, where the paper has five. */
function* wrongKept(
  unit: TextUnit,
  sentence: ReadSentence,
  known: ReadonlyMap<string, Kept>,
  title: string,
): Iterable<Problem> {
  if (known.size === 0 || sentence.times.length > 0) return;
  for (const number of sentence.quantities) {
    const words = number.noun.split(" ");
    const noun = number.noun === "criteria" ? "criterion" : singular(words.at(-1) ?? "");
    const kept = known.get(noun);
    if (kept === undefined || !isNumber(number) || kept.counts.has(number.value)) continue;
    if (
      !words
        .slice(0, -1)
        .every((word) => /^(?:key|strategic|main|overarching|clear|core|guiding|delivery)$/.test(word))
    )
      continue;
    const before = wordsBetween(sentence, undefined, number);
    const behind = wordsBehind(sentence, number, 60).slice(1 + number.noun.length);
    const isOwn =
      /(?:^|[,;:] |\b(?:and|that|in|on|for|of|all|with|under|against|by|to|across|around|sets out|identifies) )(?:the|our|all|these) (?:following )?$/i.test(
        before,
      ) ||
      /\b(?:this|the) (?:review|report|strategy|plan|paper) (?:makes|has|sets out|contains|identifies|considers|puts forward|is built on|rests on) $/i.test(
        before,
      ) ||
      (isOwnPlan(before, title) &&
        /\b(?:has|have|set|sets out|contains|there are|is built (?:on|around)|rests on|consists of|is made up of|is divided into|is grouped under|works? to(?:wards)?|with|through|under) (?:just |only )?$/i.test(
          before,
        ));
    const isBelow =
      /^,? (?:which are |all )?(?:set out|listed|given|shown|described|summarised|outlined|detailed|below)\b/i.test(
        behind,
      );
    const isOther =
      /^ (?:of|from|in|made by|by|that were|which were|for|where|with|on|to be|had|have been|has)\b/i.test(
        behind,
      ) || /\b(?:of|among|out of|rest of) (?:the|our|all|these) $/i.test(before);
    if ((isOwn || isBelow) && !isOther) yield* wrongNumber(unit, number, kept.has);
  }
}
