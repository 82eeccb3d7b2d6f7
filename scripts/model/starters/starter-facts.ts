// What the files of a new publication are filled in with.
import type { IsoDay } from "../../lib/calendar.ts";
import type { MeetingState } from "../committees/meeting-file.ts";
import type { ReportTemplate } from "../facts/report/report-template.ts";
import type { OrganizationId } from "../owner-id.ts";

/** What is known of a new publication. */
export interface StarterFacts {
  readonly title: string;
  readonly organization: OrganizationId;
  readonly scale: string;
  readonly today: IsoDay;
  /** Of a report. */
  readonly template?: ReportTemplate | undefined;
  /** Of a meeting. */
  readonly meeting?: MeetingStart;
}

/** What is known of a new meeting beforehand: its day, and what is usual at the meetings of its body. */
export interface MeetingStart {
  readonly day: IsoDay;
  readonly state: MeetingState;
  /** As `10:00`; undefined where nothing says when the body usually begins. */
  readonly time?: string;
  readonly venue?: string;
  /** The refs of its standing items, in order. */
  readonly standing: readonly string[];
  /** The standing item after which the last agenda had items of its own. */
  readonly after?: string;
  /** The meeting before, whose minutes are still to be approved. */
  readonly minutes?: string;
}

/** What a new meeting begins with; of one of which nothing is known, that it is to be today. */
export function meetingStart({ meeting, today }: StarterFacts): MeetingStart {
  return meeting ?? { day: today, state: "scheduled", standing: [] };
}
