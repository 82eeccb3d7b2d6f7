// The words behind a figure: its scale, its unit, and what it counts.

import { insetSign } from "../../model/prose/text-unit.ts";
import type { QuantityUnit, TimeUnit } from "./quantity.ts";
import type { Word } from "./words.ts";

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
]);

/** The scale that follows a figure, and the index behind it. Letters count glued, or behind a sum of money. */
export function scaleAt(
  words: readonly Word[],
  at: number,
  isMoney: boolean,
): { readonly factor: number; readonly next: number } {
  const word = words[at];
  const factor = word?.kind === "word" ? scales.get(word.lower) : undefined;
  if (word === undefined || factor === undefined) return { factor: 1, next: at };
  const isWhole = word.lower.length > 3;
  const isLetter = (word.isGlued || isMoney) && (isMoney || word.lower !== "m");
  return isWhole || isLetter ? { factor, next: at + 1 } : { factor: 1, next: at };
}

const times: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ["second", "second"],
  ["minute", "minute"],
  ["min", "minute"],
  ["hour", "hour"],
  ["hr", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["wk", "week"],
  ["month", "month"],
  ["year", "year"],
  ["yr", "year"],
  ["term", "term"],
]);

const physical = new Set(
  "km miles mile metres meters metre kg tonnes tonne litres hectares hectare acres mph kwh mwh kw mw sqm sqft ft mm cm gb mb tb g mg ml ha times fold".split(
    " ",
  ),
);

/** Every word and sign that a unit may begin with; most figures have none behind them. */
const beginnings = new Set([
  ..."% - per percent pc percentage ppt ppts pp pps working school calendar clear m p x".split(" "),
  ...[...times.keys()].flatMap((name) => [name, `${name}s`, `${name}'s`, `${name}s'`, `${name}'`]),
  ...physical,
]);

/** The unit that begins at an index, and the index behind it; undefined where none does. */
export function unitAt(
  words: readonly Word[],
  at: number,
): { readonly unit: QuantityUnit; readonly next: number } | undefined {
  const word = words[at];
  if (word === undefined || !beginnings.has(word.lower)) return undefined;
  if (word.text === "%") {
    const points = words[at + 1];
    if (points !== undefined && /^(?:points?|pts?)$/.test(points.lower))
      return { unit: { kind: "points" }, next: at + 2 };
    return { unit: { kind: "percent" }, next: at + 1 };
  }
  if (word.lower === "per" && words[at + 1]?.lower === "cent")
    return { unit: { kind: "percent" }, next: at + 2 };
  if (word.lower === "percent" || word.lower === "pc") return { unit: { kind: "percent" }, next: at + 1 };
  if (word.lower === "percentage" && /^points?$/.test(words[at + 1]?.lower ?? ""))
    return { unit: { kind: "points" }, next: at + 2 };
  if (/^(?:ppts?|pp|pps)$/.test(word.lower)) return { unit: { kind: "points" }, next: at + 1 };
  const hyphen = word.text === "-" ? at + 1 : at;
  const days = /^(?:working|school|calendar|clear)$/.test(words[hyphen]?.lower ?? "")
    ? words[hyphen]?.lower
    : undefined;
  const name = words[days === undefined ? hyphen : hyphen + 1];
  const of = times.get((name?.lower ?? "").replace(/'?s'?$/, ""));
  if (of !== undefined)
    return {
      unit: { kind: "time", of, ...(days === undefined ? {} : { days }) },
      next: days === undefined ? hyphen + 1 : hyphen + 2,
    };
  if (word.lower === "m" && /^[²³]$/.test(words[at + 1]?.text ?? ""))
    return { unit: { kind: "other", sign: `m${words[at + 1]?.text}` }, next: at + 2 };
  if (word.isGlued && /^[mpx]$/.test(word.text))
    return { unit: { kind: "other", sign: word.text }, next: at + 1 };
  if (physical.has(word.lower)) return { unit: { kind: "other", sign: word.lower }, next: at + 1 };
  return undefined;
}

/** Words that end what is counted. */
const ends = new Set(
  "a about above across after again another against all almost also although among an and any are around as at be because been before being below between both but by came can compared completed could did do does down during each ended either every fell for from further gave had has have he her here his how if in including into is it its just last left less made may met might more most must near no nor not now of off on onto or other our out over overall per received remain remained remains respectively rose said saw seen shall she should since so still such than that the their them then there these they this those through to too took took under until up upon was we went were what when where which while who whose will with within without would yet you attended need needed needs equals equal less plus minus x times reported responded show showed shows".split(
    " ",
  ),
);

/** What is counted from an index on: up to four words. */
export function nounAt(words: readonly Word[], at: number): readonly Word[] {
  const found: Word[] = [];
  for (let index = at; index < words.length && found.length < 4; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === "-" && word.isGlued && found.length > 0) continue;
    if (word.kind !== "word" || word.text === insetSign || ends.has(word.lower)) break;
    found.push(word);
  }
  // “six services remaining”: what it does is not what it is.
  while (found.length > 1 && isParticiple(found.at(-1)?.lower ?? "")) found.pop();
  return found;
}

/** Words in -ing that are no names of things. */
function isParticiple(lower: string): boolean {
  return (
    /....ing$/.test(lower) &&
    !/^(?:train|hous|fund|meet|learn|build|nurs|foster|park|brief|hear|find|rat|sitt|read|open|teach|plann|shar|spend)ing$/.test(
      lower,
    )
  );
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children's", "child"],
]);

/** A word in the singular. */
export function singular(lower: string): string {
  const own = irregular.get(lower);
  if (own !== undefined) return own;
  if (!lower.endsWith("s") && !lower.endsWith("'")) return lower;
  return lower
    .replace(/'s?$/, "")
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x|z)es$/, "$1")
    .replace(/([^su])s$/, "$1");
}
