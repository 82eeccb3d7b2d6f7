// Computes what can be computed from a publication's fact files.
import type { IsoDay } from "../../lib/calendar.ts";
import { type Committee, usualOn } from "../committees/committee.ts";
import { deriveMeeting } from "../committees/meeting.ts";
import { deriveMinutes } from "../committees/minutes.ts";
import { deriveMeasure } from "../measures/measure.ts";
import { endOf } from "../period.ts";
import type { Facts, Publication } from "../publication.ts";
import { deriveActionPlan } from "./actions/action-plan.ts";
import { appraiseOptions } from "./options/appraise-options.ts";
import type { RatingScale } from "./rating-scale.ts";
import { trackRecommendations } from "./recommendations/tracked-recommendation.ts";
import { orderAppendices } from "./report/report.ts";
import { deriveWorkProgramme } from "./work-programme/work-programme.ts";

/** What facts are worked out with. */
export interface DerivingContext {
  readonly scales: ReadonlyMap<string, RatingScale>;
  /** By the id of the organisation. */
  readonly committees: ReadonlyMap<string, Committee>;
  /** The day that “overdue” is measured against. */
  readonly today: IsoDay;
  /** The number of the publication's first minute, where it does not say. */
  readonly firstMinute: number;
}

/** Works out facts as seen on a day; a scale that is not known counts as one without levels, and is reported by a check. */
export function deriveFacts(
  { files, front, date }: Pick<Publication, "files" | "front" | "date">,
  { scales, committees, today, firstMinute }: DerivingContext,
): Facts {
  const {
    actions,
    contacts,
    measures,
    meeting,
    minutes,
    options,
    recommendations,
    report,
    strategy,
    timeline,
  } = files;
  const workProgramme = files["work-programme"];
  const usual = usualOn(committees.get(front.organization ?? ""), endOf(date));
  const held = meeting && deriveMeeting(meeting, usual);
  const scaleOf = (id: string): RatingScale => scales.get(id) ?? { id, name: id, levels: [] };
  const scaleIfAny = (id: string | undefined) => (id === undefined ? undefined : scaleOf(id));
  return {
    withheldRecommendations: [],
    measureGroups: measures?.groups ?? [],
    measures: (measures?.measures ?? []).map((entry) => deriveMeasure(entry, measures?.areas, today)),
    ...(actions && { plan: deriveActionPlan(actions, scaleOf(actions["rating-scale"]), today) }),
    ...(contacts && { contacts: contacts.contacts }),
    ...(held && { meeting: held }),
    ...(minutes && {
      minutes: deriveMinutes(minutes, {
        agenda: held?.agenda ?? [],
        scale: scaleIfAny(minutes["rating-scale"]),
        today,
        firstNumber: firstMinute,
      }),
    }),
    ...(options && { options: appraiseOptions(options) }),
    ...(recommendations && {
      recommendations: trackRecommendations(
        recommendations,
        scaleIfAny(recommendations["rating-scale"]),
        today,
      ),
    }),
    ...(report && { report: orderAppendices(report) }),
    ...(strategy && { strategy }),
    ...(timeline && { timeline }),
    ...(workProgramme && { workProgramme: deriveWorkProgramme(workProgramme) }),
  };
}
