// The minutes of a meeting as facts: what was said, and what was resolved and is followed.
import { type ExemptValue, exemptEntries } from "../exempt/exempt-entries.ts";
import { redactBy } from "../exempt/redactors.ts";
import type { DataRow, DataTeller } from "../facts/data-set.ts";
import type { FactItem } from "../facts/fact-item.ts";
import type { FactModule } from "../facts/fact-module.ts";
import { datesOf } from "../facts/progress.ts";
import { answerColumns, progressColumns } from "../facts/progress-columns.ts";
import type { Tracked } from "../facts/tracked.ts";
import { minutesPart } from "../item.ts";
import type { Ref } from "../ref.ts";
import type { MeetingPart } from "./meeting-facts.ts";
import { deriveMinutes, type Minutes } from "./minutes.ts";
import { MinutesFile } from "./minutes-file.ts";
import { redactMinutes } from "./redact-meeting.ts";

interface MinutesPart {
  readonly minutes?: Minutes;
}

/** Minutes as facts. */
export const minutesFacts = {
  name: "minutes",
  schema: MinutesFile,
  home: "meeting",
  derive: ({ minutes }, { today, firstMinute, scaleOf }, { meeting }) => {
    if (minutes === undefined) return {};
    const scale = minutes["rating-scale"];
    return {
      minutes: deriveMinutes(minutes, {
        agenda: meeting?.agenda ?? [],
        scale: scale === undefined ? undefined : scaleOf(scale),
        today,
        firstNumber: firstMinute,
      }),
    };
  },
  nouns: ["minute", "resolution"],
  items: ({ minutes }) =>
    (minutes?.minutes ?? []).flatMap(({ number, clauses, withheld }) => [
      minuted("minute", `${number}`),
      ...[...clauses, ...withheld].map(({ ref }) => minuted("resolution", ref)),
    ]),
  refs: () => [],
  counts: () => ({}),
  redact: (facts, around) =>
    redactBy<MinutesPart>({ minutes: (minutes) => redactMinutes(minutes, around) }, facts),
  exempt: ({ minutes }) =>
    (minutes?.minutes ?? []).flatMap(({ exempt, resolved }, at): readonly ExemptValue[] => [
      ...(exempt === undefined ? [] : [{ pointer: `/minutes/${at}/exempt`, value: exempt }]),
      ...exemptEntries(`/minutes/${at}/resolved/clauses`, resolved?.clauses ?? []),
    ]),
  exemptPapers: () => [],
  dates: (facts) =>
    clausesOf(facts).flatMap(({ response, progress }) => [
      response?.date,
      ...(progress === undefined ? [] : datesOf(progress)),
    ]),
  // A resolution that asks nobody is not followed, and one that was rejected is promised by nobody.
  tracked: ({ minutes }) =>
    (minutes?.minutes ?? []).flatMap(({ lead, clauses }) =>
      clauses.flatMap(({ ref, text, owner, addressedTo, response, progress }): readonly Tracked[] =>
        progress === undefined || response?.decision === "rejected"
          ? []
          : [
              {
                noun: "resolution",
                ref,
                ...(lead === undefined ? {} : { lead }),
                text,
                owners: owner === undefined ? addressedTo : [owner],
                progress,
              },
            ],
      ),
    ),
  shown: ({ minutes }) => [{ by: { kind: "page", part: minutesPart }, facts: minutes }],
  blocks: {},
  data: [
    {
      name: "resolutions",
      part: minutesPart,
      has: ({ minutes }) => minutes !== undefined,
      count: (facts) => clausesOf(facts).length,
      rows: ({ minutes }, tell) => (minutes === undefined ? [] : resolutionRows(minutes, tell)),
    },
  ],
  starter: undefined,
} as const satisfies FactModule<"minutes", typeof MinutesFile, MinutesPart, MeetingPart>;

function minuted(noun: "minute" | "resolution", ref: Ref): FactItem {
  return { noun, ref, home: { kind: "fixed", part: minutesPart } };
}

function clausesOf({ minutes }: MinutesPart) {
  return (minutes?.minutes ?? []).flatMap(({ clauses }) => clauses);
}

/** One row a clause. What asks nobody is not followed, so that its progress is empty. */
function resolutionRows({ minutes }: Minutes, tell: DataTeller): readonly DataRow[] {
  return minutes.flatMap((minute) =>
    minute.clauses.map((clause) => ({
      ref: clause.ref,
      minute: minute.number,
      title: minute.title,
      lead: minute.lead ?? null,
      resolution: tell.plain(clause.text),
      "addressed-to-ids": clause.addressedTo,
      "addressed-to": clause.addressedTo.map((id) => tell.owner(id)),
      agrees: tell.named(clause.agrees),
      ...answerColumns(clause, tell),
      ...progressColumns(clause.progress, tell),
      rating:
        clause.progress === undefined
          ? null
          : (clause.progress.latest?.level?.label ?? tell.word("not-recorded")),
      url: tell.url("resolution", clause.ref),
    })),
  );
}
