// Ratings: the levels of scales, the colours that texts name, and whether they fit what else is said.
import type { Check } from "../for-rules/check.ts";
import { closedWithoutEvidence } from "./closed-without-evidence.ts";
import { countedRatings } from "./counted-ratings.ts";
import { lateRatings } from "./late-ratings.ts";
import { listedRatings } from "./listed-ratings.ts";
import { missingRatings } from "./missing-ratings.ts";
import { ratingWords } from "./rating-words.ts";
import { ratings } from "./ratings.ts";
import { ratingsAndProgress } from "./ratings-and-progress.ts";
import { ratingsAndTargets } from "./ratings-and-targets.ts";
import { statedRatings } from "./stated-ratings.ts";
import { tableDirections } from "./table-directions.ts";

/** The rules of this family. */
export const ratingChecks = [
  closedWithoutEvidence,
  countedRatings,
  lateRatings,
  listedRatings,
  missingRatings,
  ratingWords,
  ratings,
  ratingsAndProgress,
  ratingsAndTargets,
  statedRatings,
  tableDirections,
] as const satisfies readonly Check[];
