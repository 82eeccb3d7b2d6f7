// How exact the words before a figure say that it is: “about”, “at least”, “no more than”.
import type { Approximation } from "./quantity.ts";
import type { Word } from "./words.ts";

/** By the words before a figure, the longest first. */
const approximations: readonly (readonly [string, Approximation])[] = [
  ["no more than", "up-to"],
  ["not more than", "up-to"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["more than", "over"],
  ["greater than", "over"],
  ["higher than", "over"],
  ["in excess of", "over"],
  ["fewer than", "under"],
  ["less than", "under"],
  ["lower than", "under"],
  ["just under", "nearly"],
  ["just over", "over"],
  ["at least", "at-least"],
  ["a minimum of", "at-least"],
  ["up to", "up-to"],
  ["at most", "up-to"],
  ["a maximum of", "up-to"],
  ["around", "about"],
  ["about", "about"],
  ["approximately", "about"],
  ["approx .", "about"],
  ["approx", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["circa", "about"],
  ["c", "about"],
  ["c .", "about"],
  ["~", "about"],
  ["over", "over"],
  ["above", "over"],
  ["exceeding", "over"],
  [">", "over"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["under", "under"],
  ["below", "under"],
  ["<", "under"],
];

/** The same by their last words. */
const byLast = Map.groupBy(
  approximations.map(([written, approximation]) => ({ words: written.split(" "), approximation })),
  ({ words }) => words.at(-1) ?? "",
);

/** What things are built around, or grouped under: the word behind it hedges nothing. */
const arranged = new Set(
  "built organised organized structured centred centered focused focussed based grouped arranged framed gathered brought listed shaped woven themed".split(
    " ",
  ),
);

/** What the words right before an index say. */
export function approximationBefore(words: readonly Word[], at: number): Approximation | undefined {
  const word = words[at - 1]?.lower ?? "";
  const before = words[at - 2]?.lower ?? "";
  if (
    /^(?:around|under)$/.test(word) &&
    arranged.has(before === "together" ? (words[at - 3]?.lower ?? "") : before)
  )
    return undefined;
  const known = byLast.get(word);
  return known?.find((one) =>
    one.words.every((word, index) => words[at - one.words.length + index]?.lower === word),
  )?.approximation;
}
