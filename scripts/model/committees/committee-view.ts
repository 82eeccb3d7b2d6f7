// What layouts may ask about meetings, their papers and what came of them.
import type { SitePath } from "../../lib/href.ts";
import type { Exemption } from "../exempt/access.ts";
import type { ReportTemplate } from "../facts/report/report-template.ts";
import type { WorkTrail } from "../facts/work-programme/work-trail.ts";
import type { Location } from "../location.ts";
import type { PdfFacts } from "../packs/pdf-facts.ts";
import type { PackPlan } from "../packs/plan-pack.ts";
import type { Publication } from "../publication.ts";
import type { Decision } from "./decision.ts";
import type { Appointment } from "./meeting.ts";
import type { Calendar } from "./meeting-calendar.ts";
import type { MeetingTimes, meetingTimes } from "./meeting-times.ts";
import type { MeetingPublication } from "./meetings.ts";
import type { Membership } from "./membership.ts";
import type { Minute } from "./minutes.ts";
import type { Correction } from "./minutes-file.ts";
import type { Consideration } from "./paper-trail.ts";

/** What is known of a finished pack: its size, and the pages of its papers by their keys, as the pack numbers them. */
export interface PackFacts extends PdfFacts {
  readonly papers: ReadonlyMap<string, { readonly firstPage: number; readonly lastPage: number }>;
}

/** The meetings of the site. */
export interface CommitteeView {
  /** Oldest first. */
  readonly meetings: readonly MeetingPublication[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  /** Who sat on the body on the day of a meeting. */
  members(meeting: MeetingPublication): readonly Membership[];
  previous(meeting: MeetingPublication): MeetingPublication | undefined;
  next(
    meeting: MeetingPublication,
  ): (Appointment & { readonly publication?: MeetingPublication }) | undefined;
  /** The page of a meeting's minutes; undefined as long as there are none. */
  minutesPage(meeting: MeetingPublication): Location | undefined;
  /** Where the minutes of a meeting were approved. */
  approval(meeting: string): { readonly by: MeetingPublication; readonly minute: Minute } | undefined;
  corrections(
    meeting: string,
    minute: number,
  ): readonly {
    readonly by: MeetingPublication;
    readonly minute: Minute;
    readonly correction: Correction;
  }[];
  considerations(publication: string): readonly Consideration[];
  /** What goes behind the number of a minute or a resolution, to say from where it is read of which meeting it is. */
  ofMeeting(meeting: Publication, from: Location): string;
  /** The items of a work programme with what became of each. */
  trails(programme: Publication): readonly WorkTrail[];
  /** The items of work programmes that came from a resolution or a recommendation. */
  workFrom(publication: string, noun: string, ref: string): readonly WorkTrail[];
  /** The item of a body's work programme that an agenda names. */
  workItem(organization: string, ref: string): WorkTrail | undefined;
  decision(publication: string, ref: string): Decision | undefined;
  /** The decision that a cross-reference without brackets names, from where it stands. */
  decisionNamed(written: string, from: Publication): Decision | undefined;
  /** Why the public may not see a publication, whoever says so; undefined where it is open. */
  exemptionOf(publication: string): Exemption | undefined;
  template(report: Publication): ReportTemplate | undefined;
  /** The packs of a meeting that the public may have. */
  packs(meeting: MeetingPublication): readonly PackPlan[];
  /** The path of a pack's PDF. */
  packPath(plan: Pick<PackPlan, "meeting" | "name">): SitePath;
  /** When a meeting begins and ends, after ISO 8601. */
  times(meeting: Parameters<typeof meetingTimes>[1]): MeetingTimes | undefined;
  /** The calendars that readers can subscribe to: that of all bodies first; none where no meeting has a day. */
  calendars(): readonly Calendar[];
  packFacts(plan: Pick<PackPlan, "meeting" | "name">): PackFacts | undefined;
}
