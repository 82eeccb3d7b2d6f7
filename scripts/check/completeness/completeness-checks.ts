// What a paper must hold to be whole.
import type { Check } from "../for-rules/check.ts";
import { agendaNotice } from "./agenda-notice.ts";
import { blankFigures } from "./blank-figures.ts";
import { emptySections } from "./empty-sections.ts";
import { followedMeasures } from "./followed-measures.ts";
import { lateAnswers } from "./late-answers.ts";
import { leftBlank } from "./left-blank.ts";
import { measuredPriorities } from "./measured-priorities.ts";
import { missingFigures } from "./missing-figures.ts";
import { overdueInSilence } from "./overdue-in-silence.ts";
import { ownersAndDates } from "./owners-and-dates.ts";
import { reportCover } from "./report-cover.ts";
import { reportSections } from "./report-sections.ts";
import { requiredFacts } from "./required-facts.ts";
import { unconfirmedMinutes } from "./unconfirmed-minutes.ts";
import { unevenSets } from "./uneven-sets.ts";
import { unexplainedRefusals } from "./unexplained-refusals.ts";
import { untitledAppendices } from "./untitled-appendices.ts";
import { wholeMeasures } from "./whole-measures.ts";

/** The rules of this family. */
export const completenessChecks = [
  agendaNotice,
  blankFigures,
  followedMeasures,
  lateAnswers,
  leftBlank,
  measuredPriorities,
  missingFigures,
  overdueInSilence,
  ownersAndDates,
  unconfirmedMinutes,
  unevenSets,
  unexplainedRefusals,
  untitledAppendices,
  wholeMeasures,
  emptySections,
  reportCover,
  reportSections,
  requiredFacts,
] as const satisfies readonly Check[];
