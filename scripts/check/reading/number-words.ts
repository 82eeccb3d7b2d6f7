// Numbers in words: “eighteen”, “twenty-five”, “two hundred and six”, “two thirds”, “a quarter”.
import type { Word } from "./words.ts";

/** A number in words and the index behind its last word. */
export interface WordNumber {
  readonly value: number;
  readonly next: number;
  /** Whether it is a part of one, such as “a quarter”. */
  readonly isFraction: boolean;
}

const units: ReadonlyMap<string, number> = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (at) => at,
);
const tens: ReadonlyMap<string, number> = numbered(
  "twenty thirty forty fifty sixty seventy eighty ninety",
  (at) => (at + 2) * 10,
);
const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);
const parts: ReadonlyMap<string, number> = new Map(
  "half third quarter fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .flatMap((name, at) =>
      [name, name === "half" ? "halves" : `${name}s`].map((form) => [form, at + 2] as const),
    ),
);

function numbered(names: string, value: (at: number) => number): ReadonlyMap<string, number> {
  return new Map(names.split(" ").map((name, at) => [name, value(at)]));
}

/** Every word that a number may begin with. */
const beginners = new Set(["a", "an", "half", ...units.keys(), ...tens.keys(), ...scales.keys()]);

/** The number in words that begins at an index. */
export function wordNumberAt(words: readonly Word[], at: number): WordNumber | undefined {
  const first = words[at]?.lower;
  if (first === undefined || !beginners.has(first)) return undefined;
  const portion = portionAt(words, at);
  if (portion !== undefined) return portion;
  const part = partAt(words, at);
  if (part !== undefined) return part;
  if (first === "a" || first === "an") {
    const scale = words[at + 1]?.lower === "dozen" ? 12 : scales.get(words[at + 1]?.lower ?? "");
    return scale === undefined ? undefined : { value: scale, next: at + 2, isFraction: false };
  }
  return cardinalAt(words, at);
}

/** “half a million”, “a quarter of a million”. */
function portionAt(words: readonly Word[], at: number): WordNumber | undefined {
  const first = words[at]?.lower;
  const isQuarter = first === "a" && words[at + 1]?.lower === "quarter" && words[at + 2]?.lower === "of";
  if (first !== "half" && !isQuarter) return undefined;
  const article = isQuarter ? at + 3 : at + 1;
  const scale = words[article]?.lower === "a" ? scales.get(words[article + 1]?.lower ?? "") : undefined;
  return scale === undefined
    ? undefined
    : { value: scale / (isQuarter ? 4 : 2), next: article + 2, isFraction: false };
}

function cardinalAt(words: readonly Word[], at: number): WordNumber | undefined {
  let [total, group, next] = [0, 0, at];
  let known = false;
  for (;;) {
    const joined = known && words[next]?.text === "-" ? next + 1 : next;
    const and = known && group >= 100 && words[next]?.lower === "and" ? next + 1 : joined;
    const word = words[and]?.lower ?? "";
    const [unit, ten, scale] = [units.get(word), tens.get(word), scales.get(word)];
    if (unit !== undefined && group % 10 === 0 && (unit < 10 || group % 100 === 0) && !(known && unit === 0))
      group += unit;
    else if (ten !== undefined && group % 100 === 0) group += ten;
    else if (scale === 100 && known && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && scale > 100 && known && group > 0) {
      total += group * scale;
      group = 0;
    } else break;
    known = true;
    next = and + 1;
  }
  return known ? { value: total + group, next, isFraction: false } : undefined;
}

/** “half”, “a third of”, “two thirds”, “three-quarters”; an ordinal such as “a third meeting” is none. */
function partAt(words: readonly Word[], at: number): WordNumber | undefined {
  const first = words[at]?.lower ?? "";
  const count = first === "a" || first === "an" ? 1 : units.get(first);
  if (first === "half")
    return isShare(words, at + 1) ? { value: 0.5, next: at + 1, isFraction: true } : undefined;
  if (count === undefined || count === 0) return undefined;
  const name = words[at + 1]?.text === "-" ? at + 2 : at + 1;
  const lower = words[name]?.lower ?? "";
  const part = parts.get(lower);
  if (part === undefined || count >= part) return undefined;
  const isPlural = lower !== "half" && lower.endsWith("s");
  if (count > 1 !== isPlural || (count === 1 && !isShare(words, name + 1))) return undefined;
  return { value: count / part, next: name + 1, isFraction: true };
}

/** Whether what stands behind a part of one shows that it is such a part. */
function isShare(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    next === undefined ||
    next.kind === "sign" ||
    /^(?:of|are|were|have|had|is|was|did|do|said|the)$/.test(next.lower)
  );
}
