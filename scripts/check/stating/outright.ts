// Whether a figure is said of a measure outright: with nothing between the two but what joins them, and times.
import type { Quantity } from "../reading/quantity.ts";
import type { Word } from "../reading/words.ts";
import type { Clause } from "./clauses.ts";

const joining =
  /^(?:was|is|were|are|stood|stands|at|of|reached|in|for|to|rose|fell|increased|decreased|the|figure|rate|percentage|performance|and|now|currently|has|have|been|improved|dropped|declined|achieved|came|totalled|remained|a|on|by|month|year|quarter|sits|this|all|our|had|only|just|:|,|\(|from|there)$/;

/** Whether nothing but small words and times stands between a name and its figure. */
export function isSaidOutright(clause: Clause, quantity: Quantity, name: ReadonlySet<Word>): boolean {
  const places = clause.words.flatMap((word, at) => (name.has(word) ? at : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const at = clause.words.findIndex(({ start }) => start >= quantity.start);
  const behind = clause.words.findIndex(({ start }) => start >= quantity.end);
  const isBehind = at > last;
  if (!isBehind && (behind < 0 || behind > first)) return false;
  const between = isBehind ? clause.words.slice(last + 1, at) : clause.words.slice(behind, first);
  if (between.length > (isBehind ? 12 : 3)) return false;
  return between.every(
    (word) =>
      joining.test(word.lower) ||
      clause.times.some(({ start, end }) => word.start >= start && word.end <= end),
  );
}
