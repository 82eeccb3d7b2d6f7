// One recommendation that a paper makes in two places, or that is resolved, with another amount, day, officer or verb.
import { listMeetings } from "../../model/committees/meetings.ts";
import { papersOf } from "../../model/committees/paper-trail.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { type WordChange, wordChanges } from "../reading/word-changes.ts";
import { isCapital } from "../reading/words.ts";
import { areInContrast, isWithoutSense, stemOfWord } from "./changed-words.ts";
import {
  type Recommended,
  type RecommendingZone,
  recommendedInFacts,
  recommendingZones,
} from "./recommended.ts";
import { shortened } from "./retold.ts";

export const differingRecommendations = {
  name: "differing-recommendations",
  about:
    "A recommendation is the same on the cover, in the text and in the minutes: the same amount, day, officer and verb.",
  why: "Members vote on one wording, and officers carry out the other.",
  mend: "Write the words that hold in all places. Where members changed it, let the minutes say that it was amended.",
  level: "warning",
  *run(register) {
    const byId = new Map(judgedPapers(register).map((paper) => [paper.publication.id, paper]));
    const zonesOf = (paper: JudgedPaper): readonly RecommendingZone[] => {
      const { recommendations } = paper.publication.files;
      const facts = recommendedInFacts(
        (recommendations?.recommendations ?? []).map(({ text }) => text),
        register,
      );
      return [...(facts === undefined ? [] : [facts]), ...recommendingZones(paper)];
    };
    for (const paper of byId.values()) yield* judge(zonesOf(paper));
    for (const meeting of listMeetings(register)) {
      const { minutes } = meeting.files.minutes ?? {};
      for (const item of meeting.facts.meeting.agenda) {
        const minute = minutes?.find((one) => one.item === item.number);
        const clauses = minute?.resolved?.clauses ?? [];
        if (
          clauses.length === 0 ||
          amended.test(`${minute?.text} ${clauses.map(({ text }) => text).join(" ")}`)
        )
          continue;
        const resolved = recommendedInFacts(
          clauses.map(({ text }) => text),
          register,
        );
        const papers = papersOf(meeting, item).flatMap((one) =>
          one.kind === "publication" ? (byId.get(one.publication) ?? []) : [],
        );
        if (resolved !== undefined)
          yield* judge([...papers.flatMap(zonesOf), { ...resolved, isResolved: true }], true);
      }
    }
  },
} as const satisfies Check;

/** Words by which minutes say that the committee changed what was put to it. */
const amended =
  /\b(?:amend\w*|instead|subject to|in place of|additional|revised|alternative|var(?:y|ied)|reduc\w+|increas\w+)\b/i;

function* judge(zones: readonly RecommendingZone[], isLastAlone = false): Iterable<Problem> {
  const told = new Set<Recommended>();
  for (const [at, zone] of zones.entries()) {
    if (isLastAlone && at < zones.length - 1) continue;
    for (const earlier of zones.slice(0, at))
      for (const [first, second] of pairsOf(earlier, zone)) {
        if (told.has(second) || first.unit.isExempt !== second.unit.isExempt) continue;
        const change = changeOf(first, second, earlier.isResolved || zone.isResolved);
        if (change === undefined) continue;
        told.add(second);
        yield problemOf(first, second, change);
      }
  }
  if (!isLastAlone) {
    yield* left(zones);
    yield* approvedAndRefused(zones);
  }
}

/** The one recommendation of a place that another one, which has all others to the word, lacks. */
function* left(zones: readonly RecommendingZone[]): Iterable<Problem> {
  for (const [at, one] of zones.entries())
    for (const other of zones.slice(at + 1)) {
      if (one.isResolved || other.isResolved) continue;
      const [own, theirs] = [one, other].map(({ all }) => new Set(all.map(({ bare }) => bare.join(" "))));
      if (own === undefined || theirs === undefined) continue;
      const common = [...own].filter((words) => theirs.has(words)).length;
      const more = [
        ...one.all.filter(({ bare }) => !theirs.has(bare.join(" "))),
        ...other.all.filter(({ bare }) => !own.has(bare.join(" "))),
      ];
      const [only] = more;
      const last = (own.has(only?.bare.join(" ") ?? "") ? other : one).all.at(-1);
      if (common < 2 || only === undefined || last === undefined || more.length > 1 || only.words.length < 4)
        continue;
      const place = only.unit.place(only.start);
      yield warning(
        place,
        `“${shortened(only.shown, 80)}” is recommended here, and is not among the recommendations that end ${inLine(last.unit.place(last.start), place)}, which has the other ${common}.`,
        "Put it into both places, or take it out of both.",
      );
      return;
    }
}

/** The things of two places that are nearly the same, each once; those that are the same to the word are left out. */
function* pairsOf(
  one: RecommendingZone,
  other: RecommendingZone,
): Iterable<readonly [Recommended, Recommended]> {
  const same = new Set(one.all.map(({ bare }) => bare.join(" ")));
  const kept = new Set(other.all.map(({ bare }) => bare.join(" ")));
  const open = one.all.filter(({ bare }) => !kept.has(bare.join(" "))).slice(0, MOST);
  const taken = new Set<Recommended>();
  for (const second of other.all.slice(0, MOST)) {
    if (same.has(second.bare.join(" "))) continue;
    const [best] = open
      .filter((first) => !taken.has(first) && first.unit !== second.unit)
      .map((first) => ({ first, likeness: likenessOf(first, second) }))
      .filter(({ likeness }) => likeness >= LEAST)
      .sort((a, b) => b.likeness - a.likeness);
    if (best === undefined) continue;
    taken.add(best.first);
    yield [best.first, second];
  }
}

/** How many of one place are compared. */
const MOST = 30;

/** What share of their words two must have in common. */
const LEAST = 0.65;

function likenessOf(first: Recommended, second: Recommended): number {
  const longer = Math.max(first.bare.length, second.bare.length);
  const shorter = Math.min(first.bare.length, second.bare.length);
  if (shorter < 5 || shorter < longer * LEAST) return 0;
  const changes = wordChanges(first.bare, second.bare);
  if (changes === undefined) return 0;
  const changed = changes.reduce(
    (sum, one) => sum + Math.max(one.to - one.from, one.otherTo - one.otherFrom),
    0,
  );
  return 1 - changed / longer;
}

/** The change that makes them two: another figure, day, name or verb; within a paper also other words. */
function changeOf(first: Recommended, second: Recommended, isResolved: boolean): WordChange | undefined {
  const changes = wordChanges(first.bare, second.bare) ?? [];
  return changes.find((change) => {
    const own = first.words.slice(change.from, change.to);
    const their = second.words.slice(change.otherFrom, change.otherTo);
    if ([...own, ...their].some(({ lower }) => /^(?:not|no|never)$/.test(lower))) return true;
    if (own.length === 0 || their.length === 0) return false;
    const figures = [own, their].map((some) =>
      some
        .filter(({ kind }) => kind === "figure")
        .map(({ text }) => text)
        .join(" "),
    );
    if (figures[0] !== "" && figures[1] !== "") return figures[0] !== figures[1];
    const names = [own, their].map((some) => some.filter(isCapital).map(({ lower }) => stemOfWord(lower)));
    if (names.every((some) => some.length > 0))
      return names[0]?.every((name) => names[1]?.includes(name)) === false;
    const [one, other] = [own[0], their[0]];
    // A committee may note what it was asked to approve.
    if (own.length === 1 && their.length === 1 && areInContrast(one?.lower ?? "", other?.lower ?? ""))
      return !isResolved || !verbs.has(one?.lower ?? "");
    const isShort = own.length <= 3 && their.length <= 3 && changes.length === 1;
    const isOfSense = [own, their].every((some) => some.some(({ lower }) => !isWithoutSense(lower)));
    return (
      !isResolved && isShort && isOfSense && stemOfWord(one?.lower ?? "") !== stemOfWord(other?.lower ?? "")
    );
  });
}

const verbs = new Set(
  "approve note agree endorse receive support consider approved noted agreed endorsed received supported considered".split(
    " ",
  ),
);

function problemOf(first: Recommended, second: Recommended, change: WordChange): Problem {
  const place = second.unit.place(second.start);
  const own = around(first, change.from, change.to);
  const their = around(second, change.otherFrom, change.otherTo);
  return warning(
    place,
    `“${shortened(second.shown, 60)}” says “${their}”, and ${inLine(first.unit.place(first.start), place)} the same recommendation says “${own}”.`,
    "Write the words that hold in both places. If members changed it, let the minutes say that it was amended.",
  );
}

function around({ unit, words }: Recommended, from: number, to: number): string {
  let at = Math.max(0, from - 2);
  // A name is shown from its beginning: Cabinet Member for Highways.
  while (at > 0 && [words[at], words[at - 1]].every((word) => word !== undefined && isCapital(word))) at -= 1;
  const [begin, end] = [words[at], words[Math.min(words.length, to + 2) - 1]];
  return unit.text.slice(begin?.start ?? 0, end?.end ?? 0).replace(/\s+/g, " ");
}

/** An application that is to be granted on the front and refused at the end. */
function* approvedAndRefused(zones: readonly RecommendingZone[]): Iterable<Problem> {
  const verdicts = zones.flatMap(({ all, isResolved }) =>
    isResolved
      ? []
      : all.flatMap((one) => {
          const isGranted = /\b(?:approv(?:e|ed|al)|grant(?:ed)?)\b/i.test(one.shown);
          const isRefused = /\brefus(?:e|ed|al)\b/i.test(one.shown);
          const isShort =
            one.words.length <= 4 || /\b(?:permission|application|consent|licence)\b/i.test(one.shown);
          return isGranted === isRefused || !isShort ? [] : { ...one, isGranted };
        }),
  );
  const [first] = verdicts;
  const second = verdicts.find(
    ({ isGranted, unit }) => isGranted !== first?.isGranted && unit !== first?.unit,
  );
  if (first === undefined || second === undefined || verdicts.length > 3) return;
  const place = second.unit.place(second.start);
  yield warning(
    place,
    `It is recommended here “${shortened(second.shown, 80)}”, and ${inLine(first.unit.place(first.start), place)} “${shortened(first.shown, 80)}”.`,
    "Write the same recommendation in both places; if they are of two applications, name each.",
  );
}
