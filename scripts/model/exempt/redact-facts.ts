// The facts of a publication that the public may see: each kind of fact says how it is redacted.

import { exemptionOf } from "../committees/meeting.ts";
import type { TrackedRecommendation } from "../facts/recommendations/tracked-recommendation.ts";
import type { Appendix, ReportFile } from "../facts/report/report.ts";
import type { WorkItem, WorkProgramme } from "../facts/work-programme/work-programme.ts";
import type { Measure } from "../measures/measure.ts";
import type { Facts, Publication } from "../publication.ts";
import { type ExemptContext, isOpenTarget } from "./open-targets.ts";
import { isPlainNumber, publicLabel } from "./public-label.ts";
import { redactMeeting, redactMinutes } from "./redact-meeting.ts";
import { open, type Redactors, redactBy, withheld } from "./redactors.ts";
import { type WithheldEntry, withheldEntries } from "./withheld-entry.ts";

/** The facts of an open publication without what is exempt in them, and what leads to it. */
export function redactFacts({ id, facts }: Publication, context: ExemptContext): Facts {
  return redactBy<Facts>(
    {
      plan: open,
      contacts: open,
      measures: (measures) => measures.map((one) => redactMeasure(one, id, context)),
      measureGroups: open,
      meeting: (meeting) => redactMeeting(meeting, context),
      minutes: (minutes) => redactMinutes(minutes, id, context),
      options: open,
      recommendations: (all) =>
        all.filter(({ exempt }) => exempt === undefined).map((one) => redactBy(openRecommendation, one)),
      withheldRecommendations: (_none, { recommendations = [] }) =>
        withheldEntries(recommendations).map((one) => ({ ...one, ref: publicNumber(one) })),
      report: (report) => redactReport(report, context),
      strategy: open,
      timeline: open,
      workProgramme: (programme) => redactProgramme(programme, id, context),
    },
    facts,
  );
}

const openRecommendation: Redactors<TrackedRecommendation> = {
  ref: open,
  text: open,
  "addressed-to": open,
  paragraph: open,
  condition: open,
  owner: open,
  response: open,
  progress: open,
  exempt: withheld,
};

/** Its number, or its place in the list where the number might say what is in it, which a check reports. */
function publicNumber({ ref, at }: WithheldEntry): string {
  return isPlainNumber(ref) ? ref : `exempt-${at + 1}`;
}

function redactMeasure(measure: Measure, id: string, context: ExemptContext): Measure {
  return redactBy<Measure>(
    {
      ref: open,
      number: open,
      part: open,
      group: open,
      definition: open,
      owner: open,
      per: open,
      arrears: open,
      note: open,
      continues: (target) => (isOpenTarget(target, id, context) ? target : undefined),
      name: open,
      unit: open,
      good: open,
      decimals: open,
      rule: open,
      frequency: open,
      comparison: open,
      baseline: open,
      targets: open,
      areaTargets: open,
      benchmarks: open,
      flags: open,
      analysis: open,
      printed: open,
      line: open,
      areas: open,
    },
    measure,
  );
}

function redactReport(report: ReportFile, context: ExemptContext): ReportFile {
  return redactBy<ReportFile>(
    {
      template: open,
      "key-decision": open,
      "forward-plan": open,
      director: open,
      wards: open,
      "background-papers": open,
      "other-consideration": open,
      "council-approval": open,
      other: open,
      "accountable-officers": open,
      approvals: open,
      appendices: (all) => all.map((one) => redactAppendix(one, context)),
    },
    report,
  );
}

const openAppendix: Redactors<Appendix> = {
  label: open,
  title: open,
  file: open,
  publication: open,
  url: open,
  order: open,
  access: open,
  paragraph: open,
};

function redactAppendix(appendix: Appendix, { exempt }: ExemptContext): Appendix {
  const why = exemptionOf(appendix).exempt ?? exempt.get(appendix.publication ?? "");
  if (why === undefined) return redactBy(openAppendix, appendix);
  const label = publicLabel(appendix.label);
  const { paragraph } = why;
  const { order } = appendix;
  return {
    label,
    title: label,
    access: "exempt",
    ...(order === undefined ? {} : { order }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

function redactProgramme(programme: WorkProgramme, id: string, context: ExemptContext): WorkProgramme {
  const item: Redactors<WorkItem> = {
    ref: open,
    title: open,
    purpose: open,
    note: open,
    details: open,
    meeting: open,
    origins: (targets) => targets.filter((target) => isOpenTarget(target, id, context)),
    moves: open,
    dropped: open,
  };
  return redactBy<WorkProgramme>(
    { officers: open, items: (items) => items.map((one) => redactBy(item, one)) },
    programme,
  );
}
