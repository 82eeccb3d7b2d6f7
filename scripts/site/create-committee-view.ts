// Answers what layouts ask about meetings, from the register and from the packs that were printed.

import type { CommitteeView, PackFacts } from "../model/committees/committee-view.ts";
import { type Decision, listDecisions } from "../model/committees/decision.ts";
import { listCalendars } from "../model/committees/meeting-calendar.ts";
import { ofMeeting } from "../model/committees/meeting-label.ts";
import { meetingTimes } from "../model/committees/meeting-times.ts";
import {
  approvalOf,
  correctionsOf,
  dayOf,
  listMeetings,
  nextMeeting,
  previousMeeting,
} from "../model/committees/meetings.ts";
import { membersOn } from "../model/committees/membership.ts";
import { considerationsOf } from "../model/committees/paper-trail.ts";
import { listExempt } from "../model/exempt/exemptions.ts";
import { trailOf, workFrom, workItemNamed } from "../model/facts/work-programme/work-trail.ts";
import { minutesPart } from "../model/item.ts";
import { planPacks } from "../model/packs/plan-pack.ts";
import { readTarget } from "../model/prose/reference-target.ts";
import type { Register } from "../model/register.ts";

/**
 * Makes the view of a register; `packs` are those that were printed, by the path of their PDF. The register may be one
 * of an earlier day: the next meeting is found in `present`.
 */
export function createCommitteeView(
  register: Register,
  packs: ReadonlyMap<string, PackFacts>,
  present: Register = register,
): CommitteeView {
  let listed: readonly Decision[] | undefined;
  let byRef: ReadonlyMap<string, Decision> | undefined;
  let hidden: ReturnType<typeof listExempt> | undefined;
  const decisions = () => {
    // Most views are never asked for them.
    listed ??= listDecisions(register);
    return listed;
  };
  const packPath: CommitteeView["packPath"] = ({ meeting, name }) => `/${meeting.id}/${name}.pdf`;
  return {
    meetings: listMeetings(register),
    get decisions() {
      return decisions();
    },
    members: (meeting) =>
      membersOn(register.memberships, meeting.front.organization ?? "", dayOf(meeting) ?? register.today),
    previous: (meeting) => previousMeeting(register, meeting),
    next: (meeting) => nextMeeting(present, meeting),
    minutesPage: ({ id, facts }) =>
      facts.minutes === undefined ? undefined : { publication: id, part: minutesPart },
    approval: (meeting) => approvalOf(register, meeting),
    corrections: (meeting, minute) => correctionsOf(register, meeting, minute),
    considerations: (publication) => considerationsOf(register, publication),
    ofMeeting: (meeting, from) => ofMeeting(register, meeting, from),
    trails: (programme) =>
      (programme.facts.workProgramme?.items ?? []).map((item) => trailOf(register, programme, item)),
    workFrom: (publication, noun, ref) => workFrom(register, publication, noun, ref),
    workItem: (organization, ref) => {
      const named = workItemNamed(register, organization, ref);
      return named && trailOf(register, named.programme, named.item);
    },
    decision: (publication, ref) => {
      byRef ??= new Map(decisions().map((one) => [`${one.publication.id} ${one.ref}`, one]));
      return byRef.get(`${publication} ${ref}`);
    },
    decisionNamed: (written, from) => {
      const { publication = from.id, noun, id } = readTarget(written);
      return decisions().find(
        (one) => one.publication.id === publication && one.noun === noun && one.ref === id,
      );
    },
    exemptionOf: (publication) => {
      hidden ??= listExempt(register);
      return hidden.get(publication);
    },
    template: ({ facts }) => register.templates.get(facts.report?.template ?? ""),
    packs: (meeting) => planPacks(register, meeting),
    packPath,
    calendars: () => listCalendars(register),
    times: (meeting) => meetingTimes(register.site, meeting),
    packFacts: (plan) => packs.get(packPath(plan)),
  };
}
