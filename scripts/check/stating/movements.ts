// Which way a clause says that a figure has gone, and what it is held against.
import type { NamedTime } from "../reading/named-time.ts";
import type { Word } from "../reading/words.ts";
import type { Clause } from "./clauses.ts";
import { wordsAround } from "./roles.ts";
import { timeBehind } from "./said-times.ts";

/** Which way: of the figure itself, or what it means. */
export type Movement = "up" | "down" | "better" | "worse" | "same";

/** A movement that a clause tells, by the word that tells it. */
export interface ToldMovement {
  readonly movement: Movement;
  readonly word: Word;
}

const ways: readonly (readonly [RegExp, Movement])[] = [
  [/^(?:rose|risen|rising|increased|increasing|grew|grown|climbed|jumped|doubled)$/, "up"],
  [/^(?:fell|fallen|falling|dropped|dropping|decreased|decreasing|shrank|halved|reduced|reducing)$/, "down"],
  [/^(?:improved|improving)$/, "better"],
  [/^(?:worsened|worsening|deteriorated|deteriorating)$/, "worse"],
  [/^unchanged$/, "same"],
];

/** Words by which a clause tells of what is not, not yet, or only wished for, or of how something moves and not where to. */
const unreal =
  /\b(?:not|no|never|n't|if|should|would|could|may|might|must|will|to be|expected|forecast|projected|planned|aims?|aiming|plans?|hopes?|need(?:s|ed)?|until|unless|whether|rate of|slowed|slower|than expected|target(?:s|ed)?|objective|priority|despite|although|stopped|between)\b/;

/** The one movement that a clause tells; undefined where it tells none, several, or none that has happened. */
export function movementIn(clause: Clause): ToldMovement | undefined {
  // The month of May is no doubt.
  const words = clause.words.filter(
    (word) => !clause.times.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  const told = words.flatMap((word, at): readonly ToldMovement[] => {
    const way = ways.find(([pattern]) => pattern.test(word.lower))?.[1] ?? upOrDown(words, at);
    return way === undefined ? [] : [{ movement: way, word }];
  });
  const [only] = told;
  if (only === undefined || new Set(told.map(({ movement }) => movement)).size > 1) return undefined;
  return unreal.test(words.map(({ lower }) => lower).join(" ")) ? undefined : only;
}

/** “up 12 on October”, “down from 48%”. */
function upOrDown(words: readonly Word[], at: number): Movement | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower !== "up" && word?.lower !== "down") return undefined;
  const isSaid =
    (next?.kind === "figure" && /^(?:is|was|were|are|,|\()$/.test(before?.lower ?? ",")) ||
    /^(?:from|by|on)$/.test(next?.lower ?? "");
  const isStop =
    before === undefined ||
    /^(?:is|was|were|are|,|\(|went|came|gone)$/.test(before.lower) ||
    before.kind === "figure" ||
    before.text === "%";
  return isSaid && isStop ? word.lower : undefined;
}

const against = /\b(?:compared (?:with|to)|against|from|than(?: in| at)?|versus|relative to)(?: the)? ?$/;

/** The time that a clause holds a figure against: “on October”, “since March”, “compared with Q1”, “from 48% in May”. */
export function timeBeside(clause: Clause): NamedTime | undefined {
  const { words, times, quantities } = clause;
  const told = quantities.flatMap((quantity) =>
    against.test(wordsAround(clause, quantity).lead) ? (timeBehind(clause, quantity) ?? []) : [],
  );
  const own = times.filter((time) => {
    if (time.relation === "since" || time.relation === "than" || told.includes(time)) return true;
    if (time.relation === "on" && time.sort !== "day") return true;
    const before = words.filter(({ end }) => end <= time.start).slice(-3);
    return against.test(before.map(({ lower }) => lower).join(" "));
  });
  const [only] = own;
  return own.length === 1 ? only : undefined;
}
