// The scale of ratings that are worked out, with the shapes that ratings written by officers have.
import type { RatingScale } from "../facts/rating-scale.ts";

/** Green, amber and red, best first, by the words of `figureRatings`. */
export const figureScale: RatingScale = {
  id: "figures",
  name: "Ratings of figures",
  levels: [
    {
      key: "green",
      label: "Green",
      symbol: "square",
      colour: "green",
      meaning: "The latest figure meets its target, or is on course for it where its day is still to come.",
    },
    {
      key: "amber",
      label: "Amber",
      symbol: "triangle",
      colour: "amber",
      meaning: "It misses its target, or the course for it, by no more than is tolerated.",
    },
    {
      key: "red",
      label: "Red",
      symbol: "diamond",
      colour: "red",
      meaning:
        "It misses its target, or the course for it, by more than is tolerated, or nothing is tolerated.",
    },
  ],
};
