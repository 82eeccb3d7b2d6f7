// Dates, periods and times.
import type { Check } from "../for-rules/check.ts";
import { dates } from "./dates.ts";
import { meetingTimes } from "./meeting-times.ts";
import { municipalYears } from "./municipal-years.ts";
import { phases } from "./phases.ts";
import { reportedProgress } from "./reported-progress.ts";

/** The rules of this family. */
export const dateChecks = [
  dates,
  meetingTimes,
  municipalYears,
  phases,
  reportedProgress,
] as const satisfies readonly Check[];
