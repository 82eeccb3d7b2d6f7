// A body's work programme as facts: what it plans to look at, and when.
import type { Choices } from "../../../lib/nearest.ts";
import { open, type Redactors, redactBy } from "../../exempt/redactors.ts";
import { workProgrammeYaml } from "../../starters/starter-meeting.ts";
import { type DataRow, type DataTeller, dateColumns } from "../data-set.ts";
import { isIn } from "../fact-item.ts";
import type { ExemptAround, FactModule } from "../fact-module.ts";
import { deriveWorkProgramme, type WorkItem, type WorkProgramme } from "./work-programme.ts";
import { WorkProgrammeFile } from "./work-programme-file.ts";

interface WorkProgrammePart {
  readonly workProgramme?: WorkProgramme;
}

/** Work programmes as facts. */
export const workProgrammeFacts = {
  name: "work-programme",
  schema: WorkProgrammeFile,
  home: "work-programme",
  derive: ({ "work-programme": file }) =>
    file === undefined ? {} : { workProgramme: deriveWorkProgramme(file) },
  nouns: ["work-item"],
  items: ({ workProgramme }) =>
    (workProgramme?.items ?? []).map(({ ref, title }) => ({
      noun: "work-item",
      ref,
      name: title,
      home: { kind: "block", block: "::: work-programme", ways: [isIn("work-programme")] },
    })),
  refs: ({ "work-programme": file }) =>
    (file?.items ?? []).map(({ ref }, at) => ({ noun: "work-item", ref, pointer: `/items/${at}/ref` })),
  counts: () => ({}),
  redact: (facts, around) =>
    redactBy<WorkProgrammePart>({ workProgramme: (programme) => redactProgramme(programme, around) }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  shown: ({ workProgramme }) =>
    (workProgramme?.items ?? []).map((facts) => ({
      by: { kind: "item", noun: "work-item", ref: facts.ref },
      facts,
    })),
  blocks: {
    "work-programme": {
      text: false,
      attributes: {
        view: {
          choices: new Map([
            ["table", "as a table, with status, recommendations and resolutions from the minutes"],
          ]) satisfies Choices,
        },
      },
      about:
        "What a body plans to look at: dated items, then those to be scheduled; with view=table as a table, with what the minutes say of each.",
    },
  },
  data: [
    {
      name: "work-programme",
      has: ({ workProgramme }) => workProgramme !== undefined,
      count: ({ workProgramme }) => workProgramme?.items.length ?? 0,
      rows: ({ workProgramme }, tell) => (workProgramme?.items ?? []).map((item) => workRow(item, tell)),
    },
  ],
  starter: () => ({ "work-programme.yaml": workProgrammeYaml }),
} as const satisfies FactModule<"work-programme", typeof WorkProgrammeFile, WorkProgrammePart>;

function redactProgramme(programme: WorkProgramme, { isOpenTarget }: ExemptAround): WorkProgramme {
  const item: Redactors<WorkItem> = {
    ref: open,
    title: open,
    purpose: open,
    note: open,
    details: open,
    meeting: open,
    meetings: open,
    body: open,
    group: open,
    recurs: open,
    origin: open,
    origins: (targets) => targets.filter(isOpenTarget),
    moves: open,
    dropped: open,
  };
  return redactBy<WorkProgramme>(
    { officers: open, items: (items) => items.map((one) => redactBy(item, one)) },
    programme,
  );
}

function workRow(item: WorkItem, tell: DataTeller): DataRow {
  const words = (text: string | undefined) => (text === undefined ? null : tell.plain(text));
  const { state, takenUpAt, recommendations, resolutions } = tell.workTrail(item.ref);
  return {
    ref: item.ref,
    title: item.title,
    purpose: words(item.purpose),
    details: item.details.map((text) => tell.plain(text)),
    ...dateColumns("meeting", item.meeting),
    meetings: item.meetings.map(({ text }) => text),
    "body-id": item.body ?? null,
    group: item.group ?? null,
    note: words(item.note),
    origin: words(item.origin),
    origins: tell.named(item.origins),
    moves: item.moves.map(({ from, reason }) =>
      reason === undefined ? from.text : `${from.text} (${tell.plain(reason)})`,
    ),
    ...dateColumns("dropped", item.dropped?.asAt),
    "dropped-reason": words(item.dropped?.reason),
    state,
    "taken-up-at": takenUpAt,
    recommendations,
    resolutions,
    url: tell.url("work-item", item.ref),
  };
}
