// A meeting as facts: its time and place, its agenda with the papers, and what came late.
import { isExempt } from "../exempt/access.ts";
import { type ExemptValue, exemptEntries } from "../exempt/exempt-entries.ts";
import { redactBy } from "../exempt/redactors.ts";
import type { FactModule } from "../facts/fact-module.ts";
import { meetingStart } from "../starters/starter-facts.ts";
import { meetingYaml } from "../starters/starter-meeting.ts";
import { deriveMeeting, type Meeting, type Paper } from "./meeting.ts";
import { MeetingFile } from "./meeting-file.ts";
import { redactMeeting } from "./redact-meeting.ts";

/** What `meeting.yaml` adds to the facts of a publication. */
export interface MeetingPart {
  readonly meeting?: Meeting;
}

/** Meetings as facts. */
export const meetingFacts = {
  name: "meeting",
  schema: MeetingFile,
  home: "meeting",
  derive: ({ meeting }, { committee, titleOf }) =>
    meeting === undefined ? {} : { meeting: deriveMeeting(meeting, committee, titleOf) },
  nouns: ["item"],
  items: ({ meeting }) =>
    (meeting?.agenda ?? []).map(({ number }) => ({
      noun: "item",
      ref: `${number}`,
      home: { kind: "fixed" },
    })),
  refs: () => [],
  counts: () => ({}),
  redact: (facts, around) =>
    redactBy<MeetingPart>({ meeting: (meeting) => redactMeeting(meeting, around) }, facts),
  exempt: ({ meeting }) => [
    ...(meeting?.agenda ?? []).flatMap((item, at): readonly ExemptValue[] => {
      const pointer = `/agenda/${at}`;
      const { purpose, presenters, papers = [], "work-item": work } = item;
      if (isExempt(item)) return [{ pointer, value: { purpose, presenters, papers, "work-item": work } }];
      return exemptEntries(`${pointer}/papers`, papers);
    }),
    ...(meeting?.supplements ?? []).flatMap(({ papers }, at) =>
      exemptEntries(`/supplements/${at}/papers`, papers),
    ),
  ],
  exemptPapers: (facts) =>
    papersOfMeeting(facts).flatMap((paper) =>
      paper.kind === "publication" && paper.exempt !== undefined
        ? [[paper.publication, paper.exempt] as const]
        : [],
    ),
  dates: () => [],
  tracked: () => [],
  shown: ({ meeting }) => [{ by: { kind: "page" }, facts: meeting }],
  blocks: {},
  data: [],
  starter: (facts) => ({ "meeting.yaml": meetingYaml(meetingStart(facts)) }),
} as const satisfies FactModule<"meeting", typeof MeetingFile, MeetingPart>;

/** Every paper of a meeting: those of the agenda and those that came late. */
export function papersOfMeeting({ meeting }: MeetingPart): readonly Paper[] {
  return [
    ...(meeting?.agenda ?? []).flatMap((item) => item.papers),
    ...(meeting?.supplements ?? []).flatMap(({ papers }) => papers.map(({ paper }) => paper)),
  ];
}
