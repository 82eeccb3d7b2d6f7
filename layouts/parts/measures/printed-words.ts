// What a source may print of a measure, in words.
import type { Disagreement } from "../../../scripts/model/measures/printed-difference.ts";

/** By the field that it is written in. */
export const fieldWords: Readonly<Record<Disagreement["field"], string>> = {
  rating: "printed rating",
  direction: "printed arrow",
  "year-to-date": "printed year to date",
};
