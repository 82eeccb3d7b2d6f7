// Times that are told from another one: “last month”, “the same quarter last year”, “the year before”.
import type { RelativeUnit } from "./named-time.ts";
import { type ReadTime, yearKinds } from "./read-year.ts";
import { isCapital, type Word } from "./words.ts";

const units: ReadonlyMap<string, RelativeUnit> = new Map(
  (["week", "month", "quarter", "half", "term", "year", "period"] as const).map((name) => [name, name]),
);

/** How many units on or back a word tells. */
const steps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["this", 0],
  ["current", 0],
  ["same", 0],
  ["next", 1],
  ["following", 1],
  ["coming", 1],
]);

/** The relative time that begins at an index. */
export function relativeTimeAt(words: readonly Word[], at: number): ReadTime | undefined {
  return behindAt(words, at) ?? beforeAt(words, at);
}

/** “last month”, “the previous financial year”, “the same quarter last year”. */
function behindAt(words: readonly Word[], at: number): ReadTime | undefined {
  const lower = words[at]?.lower ?? "";
  const count = steps.get(lower);
  if (count === undefined || (isCapital(words[at]) && at > 0)) return undefined;
  const name = yearKinds.has(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const of = units.get(words[name]?.lower ?? "");
  if (of === undefined) return undefined;
  if (lower !== "same")
    return { sort: "relative", parts: { relative: { of, steps: count } }, next: name + 1 };
  const other = /^(?:of|in)$/.test(words[name + 1]?.lower ?? "") ? name + 2 : name + 1;
  const the = words[other]?.lower === "the" ? other + 1 : other;
  // “the same month of the same year” goes no further: it would lead on without end.
  const back = words[the]?.lower === "same" ? undefined : behindAt(words, the)?.parts.relative;
  // “the same period” alone names none.
  if (back === undefined || back.steps !== -1) return undefined;
  return { sort: "relative", parts: { relative: { of, steps: 0, from: back } }, next: the + 2 };
}

/** “the year before”, “a month earlier”, “a year ago”, at the end of what is said of it. */
function beforeAt(words: readonly Word[], at: number): ReadTime | undefined {
  const of = units.get(words[at]?.lower ?? "");
  if (of === undefined || !/^(?:the|a|one)$/.test(words[at - 1]?.lower ?? "")) return undefined;
  const isBack = /^(?:before|earlier|ago)$/.test(words[at + 1]?.lower ?? "");
  const after = words[at + 2];
  const isEnd =
    words[at + 1]?.lower !== "before" ||
    after === undefined ||
    after.kind === "sign" ||
    /^(?:and|but|or|to|when|in|at)$/.test(after.lower);
  return isBack && isEnd
    ? { sort: "relative", parts: { relative: { of, steps: -1 } }, next: at + 2 }
    : undefined;
}
