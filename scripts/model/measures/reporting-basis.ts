// What a figure of a series speaks for: a month by itself, the state at its end, the year so far, and so on.

/** The bases on which figures are reported. */
export const reportingBases = [
  /** What happened within the period. */
  "period",
  /** An average of what happened within the period, which does not add up. */
  "average",
  /** How it stood at the end of the period. */
  "snapshot",
  /** What happened since the year began. */
  "cumulative",
  /** What happened in the twelve months up to the end of the period. */
  "rolling-12-months",
] as const;
export type ReportingBasis = (typeof reportingBases)[number];

/** The years that figures are added up by. */
export const reportingYears = ["financial", "academic", "calendar"] as const;
export type ReportingYear = (typeof reportingYears)[number];

/** The month, from 1, in which each year begins: April for councils' accounts, September for schools. */
export const firstMonth: Readonly<Record<ReportingYear, number>> = { financial: 4, academic: 9, calendar: 1 };
