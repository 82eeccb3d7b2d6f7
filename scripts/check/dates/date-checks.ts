// Dates, periods and times.
import type { Check } from "../for-rules/check.ts";
import { comingDates } from "./coming-dates.ts";
import { dates } from "./dates.ts";
import { dueBeforePaper } from "./due-before-paper.ts";
import { dueBeforeStart } from "./due-before-start.ts";
import { earlyFigures } from "./early-figures.ts";
import { impossibleDays } from "./impossible-days.ts";
import { latePapers } from "./late-papers.ts";
import { meetingTimes } from "./meeting-times.ts";
import { monthRuns } from "./month-runs.ts";
import { municipalYears } from "./municipal-years.ts";
import { orderOfEvents } from "./order-of-events.ts";
import { passedDates } from "./passed-dates.ts";
import { periodHeadings } from "./period-headings.ts";
import { phases } from "./phases.ts";
import { planYears } from "./plan-years.ts";
import { reportedProgress } from "./reported-progress.ts";
import { statedLengths } from "./stated-lengths.ts";
import { statedSpans } from "./stated-spans.ts";
import { timetableOrder } from "./timetable-order.ts";
import { twoDates } from "./two-dates.ts";
import { weekdays } from "./weekdays.ts";
import { yearBounds } from "./year-bounds.ts";

/** The rules of this family. */
export const dateChecks = [
  dates,
  impossibleDays,
  meetingTimes,
  monthRuns,
  municipalYears,
  periodHeadings,
  phases,
  reportedProgress,
  timetableOrder,
  weekdays,
  yearBounds,
  twoDates,
  earlyFigures,
  latePapers,
  dueBeforePaper,
  dueBeforeStart,
  statedLengths,
  statedSpans,
  planYears,
  orderOfEvents,
  passedDates,
  comingDates,
] as const satisfies readonly Check[];
