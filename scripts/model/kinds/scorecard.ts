// A scorecard: measures with their figures.
import { scorecardText } from "../starters/starter-scorecard.ts";
import type { Kind } from "./kind.ts";

/** The kind `scorecard`. */
export const scorecard: Kind = {
  name: "scorecard",
  meaning: "measures with their figures",
  folder: "scorecards",
  requires: ["measures"],
  formal: true,
  chapters: "run-on",
  print: "document",
  followed: false,
  menu: true,
  schemaType: "Report",
  start: () => ({ text: scorecardText }),
};
