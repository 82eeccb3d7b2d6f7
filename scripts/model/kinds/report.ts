// A report: a paper for a meeting.
import { reportRecommendationsYaml, reportText } from "../starters/starter-report.ts";
import type { Kind } from "./kind.ts";

/** The kind `report`. */
export const report: Kind = {
  name: "report",
  meaning: "a paper for a meeting",
  folder: "reports",
  requires: ["report"],
  formal: true,
  chapters: "none",
  print: "paper",
  followed: false,
  menu: false,
  schemaType: "Report",
  start: (facts) => ({
    text: reportText(facts),
    numbering: "author",
    also: { "recommendations.yaml": reportRecommendationsYaml(facts) },
  }),
};
