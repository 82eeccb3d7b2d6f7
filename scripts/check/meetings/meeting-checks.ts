// Meetings: agendas, papers, minutes, votes, who sat, and work programmes.
import type { Check } from "../for-rules/check.ts";
import { agenda } from "./agenda.ts";
import { agendaTitles } from "./agenda-titles.ts";
import { attendance } from "./attendance.ts";
import { meetingState } from "./meeting-state.ts";
import { meetingTexts } from "./meeting-texts.ts";
import { memberships } from "./memberships.ts";
import { minuteNumbers } from "./minute-numbers.ts";
import { minutes } from "./minutes.ts";
import { papers } from "./papers.ts";
import { resolutions } from "./resolutions.ts";
import { votes } from "./votes.ts";
import { workProgramme } from "./work-programme.ts";

/** The rules of this family. */
export const meetingChecks = [
  agenda,
  agendaTitles,
  attendance,
  meetingState,
  meetingTexts,
  memberships,
  minuteNumbers,
  minutes,
  papers,
  resolutions,
  votes,
  workProgramme,
] as const satisfies readonly Check[];
