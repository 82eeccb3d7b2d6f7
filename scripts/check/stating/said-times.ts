// When a quantity of a clause is said to be: by the time beside it, or by its place among as many times.
import type { NamedTime } from "../reading/named-time.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { Clause } from "./clauses.ts";
import { wordsAround } from "./roles.ts";

/** When something is said to be: a time, nothing at all, or what the words do not tell. */
export type SaidTime =
  | { readonly kind: "time"; readonly time: NamedTime }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

const unclear = { kind: "unclear" } as const;

/** Behind these stands a time that a figure is held against or counted from. */
const loose: ReadonlySet<NamedTime["relation"]> = new Set([
  "before",
  "after",
  "between",
  "until",
  "to",
  "from",
]);

/** Whether a time may be that of a figure: no hour, and none from which on, or beside which, something else is told. */
function isOwn({ sort, relation }: NamedTime): boolean {
  return sort !== "clock" && relation !== "since" && relation !== "than";
}

/** When a quantity of a clause is said to be. */
export function timeOfQuantity(sentence: ReadSentence, clause: Clause, quantity: Quantity): SaidTime {
  const same = clause.quantities.filter(({ unit }) => unit.kind === quantity.unit.kind);
  const times = clause.times.filter(isOwn);
  const beside = timeBehind(clause, quantity);
  if (beside !== undefined) return asTime(beside);
  if (/\bfrom (?:\S+ )?$/.test(wordsAround(clause, quantity).lead)) return unclear;
  if (times.length === 0) return timeBefore(sentence);
  const [first] = times;
  if (times.length === 1 && same.length === 1 && first !== undefined) return asTime(first);
  const own = times[same.indexOf(quantity)];
  return own !== undefined && areInTurn(same, times) ? asTime(own) : unclear;
}

/** The time that opens a sentence holds for all of it. */
function timeBefore({ times, quantities }: ReadSentence): SaidTime {
  const all = times.filter(isOwn);
  const [only, second] = all;
  if (only === undefined) return { kind: "none" };
  return second === undefined && only.start < (quantities[0]?.start ?? 0) ? asTime(only) : unclear;
}

/** Whether times and quantities take turns, each time before its quantity or each behind it. */
function areInTurn(quantities: readonly Quantity[], times: readonly NamedTime[]): boolean {
  if (quantities.length !== times.length) return false;
  const isBefore = (times[0]?.start ?? 0) < (quantities[0]?.start ?? 0);
  const row = quantities.flatMap((quantity, at) => {
    const time = times[at];
    return time === undefined ? [] : isBefore ? [time, quantity] : [quantity, time];
  });
  return row.every(({ start }, at) => at === 0 || start >= (row[at - 1]?.end ?? 0));
}

/** A time that stands right behind a quantity, with no more than small words between. */
export function timeBehind(clause: Clause, { end }: Pick<Quantity, "end">): NamedTime | undefined {
  const next = clause.times.find((time) => time.start >= end && isOwn(time));
  if (next === undefined) return undefined;
  const between = clause.words.filter((word) => word.start >= end && word.end <= next.start);
  return between.length <= 2 &&
    between.every(({ lower }) => /^(?:in|for|at|on|the|of|by|during|\()$/.test(lower))
    ? next
    : undefined;
}

function asTime(time: NamedTime): SaidTime {
  return time.sort === "relative" || loose.has(time.relation) ? unclear : { kind: "time", time };
}
