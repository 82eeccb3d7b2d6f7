// The names of the kinds of publication.

/** The names of the kinds, as written in front matter. */
export const kindNames = [
  "strategy",
  "review",
  "action-plan",
  "meeting",
  "report",
  "work-programme",
  "presentation",
  "letter",
  "scorecard",
  "page",
] as const;
export type KindName = (typeof kindNames)[number];
