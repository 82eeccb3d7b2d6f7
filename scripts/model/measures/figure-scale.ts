// The scale of ratings that are worked out, with the shapes that ratings written by officers have.
import type { Words } from "../../words/words.ts";
import type { RatingLevel, RatingScale } from "../facts/rating-scale.ts";
import type { FigureRating } from "./aims/rate-figure.ts";

/** Best first. */
const looks = [
  { key: "green", symbol: "square", colour: "green" },
  { key: "amber", symbol: "triangle", colour: "amber" },
  { key: "red", symbol: "diamond", colour: "red" },
] as const;

/** Green, amber and red, best first, by the words of `figureRatings`. */
export function figureScale({ figures: { scale } }: Words): RatingScale {
  return { id: "figures", name: scale.name, levels: looks.map((look) => ({ ...look, ...scale[look.key] })) };
}

/** The level of a rating that was worked out. */
export function figureLevel(words: Words, rating: FigureRating): RatingLevel {
  const level = figureScale(words).levels.find(({ key }) => key === rating);
  if (level === undefined) throw new Error(`The scale of figures has no level “${rating}”.`);
  return level;
}
