// A scorecard: measures with their figures.
import { scorecardText } from "../starters/starter-scorecard.ts";
import type { Kind } from "./kind.ts";

/** The kind `scorecard`. */
export const scorecard: Kind = {
  name: "scorecard",
  title: "Scorecard",
  meaning: "measures with their figures",
  plural: "Scorecards",
  folder: "scorecards",
  about: "How services are doing: what is measured, what it should reach, and which way it is going.",
  requires: ["measures"],
  formal: true,
  chapters: "run-on",
  cover: true,
  followed: false,
  menu: true,
  schemaType: "Report",
  start: () => ({ text: scorecardText }),
};
