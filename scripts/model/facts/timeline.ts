// What happened, in order: achievements, milestones, the steps of an inquiry.
import Type, { type Static } from "typebox";
import { open, redactBy } from "../exempt/redactors.ts";
import { closed, dateField, markdownField, textField } from "../field.ts";
import type { FactModule } from "./fact-module.ts";

/** The shape of `timeline.yaml`. */
export const TimelineFile = Type.Object(
  {
    title: textField("What the timeline shows."),
    entries: Type.Array(
      Type.Object(
        {
          date: Type.Optional(dateField("When.")),
          title: textField("What, in a few words."),
          text: markdownField("What happened."),
        },
        closed,
      ),
      { minItems: 1, description: "The entries, oldest first." },
    ),
  },
  { ...closed, $id: "timeline", title: "Timeline" },
);

interface TimelinePart {
  readonly timeline?: Static<typeof TimelineFile>;
}

/** Timelines as facts. */
export const timelineFacts = {
  name: "timeline",
  schema: TimelineFile,
  home: undefined,
  derive: ({ timeline }) => (timeline === undefined ? {} : { timeline }),
  nouns: [],
  items: () => [],
  refs: () => [],
  counts: () => ({}),
  redact: (facts) => redactBy<TimelinePart>({ timeline: open }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  shown: ({ timeline }) => [{ by: { kind: "block", block: "timeline" }, facts: timeline }],
  blocks: { timeline: { text: false, attributes: {}, about: "What happened, in order." } },
  data: [],
  starter: undefined,
} as const satisfies FactModule<"timeline", typeof TimelineFile, TimelinePart>;
