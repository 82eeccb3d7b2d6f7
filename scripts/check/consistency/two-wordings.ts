// One priority, action or recommendation that a paper words in two ways under one number.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { bareWords } from "../reading/bare-words.ts";
import { wordChanges } from "../reading/word-changes.ts";
import { isWithoutSense, stemOfWord } from "./changed-words.ts";
import { type LabelledText, labelledTexts } from "./labelled-texts.ts";
import { shortened } from "./retold.ts";
import { statedVisions } from "./stated-visions.ts";

export const twoWordings = {
  name: "two-wordings",
  about:
    "What bears a number, such as Priority 2, action 2.5.6 or Recommendation 4, has the same words wherever a paper names it with them.",
  why: "Readers cannot tell whether the priority was renamed, or another one is meant.",
  mend: "Write the words that were agreed in all places, or correct the number.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      const all = [...labelledTexts(paper), ...statedVisions(paper)];
      if (all.length > 1) yield* judge(all);
    }
  },
} as const satisfies Check;

function* judge(all: readonly LabelledText[]): Iterable<Problem> {
  for (const set of Map.groupBy(all, ({ noun }) => noun).values()) {
    const groups = [...Map.groupBy(set, ({ label }) => label).values()].filter(({ length }) => length > 1);
    const pairs = groups.map((group) => pairIn(group, set)).filter((pair) => pair !== undefined);
    const agreeing = groups.length - groups.filter((group) => differs(group)).length;
    // Where most numbers have two texts there are two sets, such as the objectives of two teams.
    if (pairs.length > agreeing + 1) continue;
    for (const pair of pairs) {
      const [first, second] = inOrder(pair);
      const place = second.place();
      yield warning(
        place,
        `${/\d|^[A-Z]$/.test(second.shown) || second.noun === "" || / /.test(second.shown) ? `“${second.shown}”` : `The ${second.shown}`} is “${shortened(second.text, 100)}” here, and “${shortened(first.text, 100)}” ${inLine(first.place(), place)}.`,
        "Write the same words in both places, or correct the number.",
      );
    }
  }
}

/** Both in the order in which they are read. */
function inOrder([one, other]: readonly [LabelledText, LabelledText]): readonly [LabelledText, LabelledText] {
  const [a, b] = [one.place(), other.place()];
  return a.file === b.file && a.line > b.line ? [other, one] : [one, other];
}

function differs(group: readonly LabelledText[]): boolean {
  return new Set(group.map(({ text }) => bareWords(text))).size > 1;
}

function pairIn(
  group: readonly LabelledText[],
  set: readonly LabelledText[],
): readonly [LabelledText, LabelledText] | undefined {
  const [first, ...others] = group;
  if (first === undefined || group.length > 12) return undefined;
  const second = others.find((other) => areTwo(first, other, set));
  return second === undefined ? undefined : [first, second];
}

function areTwo(first: LabelledText, second: LabelledText, set: readonly LabelledText[]): boolean {
  if (first.isOfState !== second.isOfState || (first.isOfState && first.set !== second.set)) return false;
  // Two rows of one table with one number are another's finding, and two headings of one text are two things.
  if (first.set === second.set && first.isHead && second.isHead) return false;
  const [one, other] = [bareWords(first.text), bareWords(second.text)].map((bare) => bare.split(" "));
  if (one === undefined || other === undefined || one.join(" ") === other.join(" ")) return false;
  if (one[0] === "" || other[0] === "") return false;
  const [stems, others] = [one, other].map(stemsOf);
  if (stems === undefined || others === undefined) return false;
  const isPart = stems.every((stem) => others.includes(stem)) || others.every((stem) => stems.includes(stem));
  // A number alone, such as 1.1, may be that of a measure and of an action.
  if (!visions.has(first.noun) && first.noun !== "" && Math.max(one.length, other.length) <= 8) {
    if (isPart) return false;
    const isShared = stems.some((stem) => others.includes(stem));
    const isOfAnother = set.some(
      ({ label, text }) => label !== first.label && bareWords(text) === other.join(" "),
    );
    return isShared || (isOfAnother && Math.min(one.length, other.length) > 1);
  }
  return haveDrifted(one, other, visions.has(first.noun) ? 2 : 3);
}

/** What is quoted as it was agreed. */
const visions = new Set(["vision", "mission", "purpose", "motto", "strapline"]);

/** Words of weight, without endings. */
function stemsOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !isWithoutSense(word)).map(stemOfWord);
}

/** Whether two long texts are one that was changed in few words, and not cut short. */
function haveDrifted(one: readonly string[], other: readonly string[], share: number): boolean {
  const changes = wordChanges(one, other) ?? [];
  const [longer, shorter] = [Math.max(one.length, other.length), Math.min(one.length, other.length)];
  if (changes.length === 0 || changes.length > 3 || shorter < 4) return false;
  const changed = changes.reduce(
    (sum, { from, to, otherFrom, otherTo }) => sum + Math.max(to - from, otherTo - otherFrom),
    0,
  );
  if (changed * share > longer) return false;
  const isCut = changes.some(
    ({ from, to, otherFrom, otherTo }) =>
      (from === to || otherFrom === otherTo) &&
      (from + otherFrom === 0 || (to === one.length && otherTo === other.length)),
  );
  const words = changes.flatMap(({ from, to, otherFrom, otherTo }) => [
    ...one.slice(from, to),
    ...other.slice(otherFrom, otherTo),
  ]);
  return !isCut && words.some((word) => !isWithoutSense(word));
}
