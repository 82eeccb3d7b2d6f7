// Decisions as data: each with its life, where it stands and how long it has been open.
import Type, { type Static } from "typebox";
import { daysBetween } from "../../lib/zoned-time.ts";
import { type Decision, type DecisionEvent, decisionStages } from "../../model/committees/decision.ts";
import { asks } from "../../model/facts/recommendations/recommendation.ts";
import { decisions } from "../../model/facts/tracking.ts";
import type { OwnerId } from "../../model/owner-id.ts";
import type { View } from "../../model/view.ts";
import type { DataTable } from "./data-table.ts";
import {
  Address,
  addressOf,
  decisionAddress,
  Entry,
  Moment,
  minuteAddress,
  Named,
  Nullable,
  nameOf,
  orNull,
  When,
  Words,
  whenOf,
  workItemAddress,
} from "./data-values.ts";

const EventData = Entry("Something that happened to a decision.", {
  stage: Type.Enum([...decisionStages]),
  date: Nullable(When),
  at: Address("Where it is recorded."),
  meeting: Nullable(Address("The meeting that considered it.")),
  "agreed-by": Nullable(Address("The resolution of that meeting that agreed to it.")),
  "work-item": Nullable(Address("The item of a work programme that came from it.")),
  by: Nullable(Named),
  text: Nullable(Words("What was answered, done or shown.")),
  rating: Nullable(Words("How its progress was rated.")),
  source: Nullable(Words("Where it was reported.")),
});

/** A decision. A resolution is after Popolo's Motion, with its life beside it. */
export const DecisionData = Entry("A resolution of a meeting, or a recommendation of a report or review.", {
  id: Address("Its page."),
  kind: Type.Enum(["resolution", "recommendation"], { description: "What it is." }),
  ref: Words("Its number within what it stands in."),
  lead: Nullable(Words("The words that stand before all clauses of a resolution.")),
  text: Words("What was decided or recommended."),
  publication: Entry("What it stands in.", { id: Address("Its page."), name: Words("Its title.") }),
  organization: Nullable(Named),
  minute: Nullable(Address("The minute of a resolution.")),
  made: Nullable(When),
  "addressed-to": Type.Array(Named, { description: "Whom it asks; empty where it asks nobody." }),
  asks: Nullable(
    Type.Enum([...asks], { description: "What it asks of a committee, where it asks nobody else." }),
  ),
  owner: Nullable(Named),
  standing: Nullable(
    Type.Enum(["closed", "overdue", "unreported", "open"], {
      description:
        "Null where it asks nobody, or a committee alone. Closed by its latest rating; overdue where its date is past and that rating is an open one; unreported where its date is past and no rating says whether it is done.",
    }),
  ),
  promised: Nullable(When),
  due: Nullable(When),
  changes: Type.Array(
    Entry("A later date.", { due: When, "as-at": When, reason: Words("Why it was changed.") }),
  ),
  open: Nullable(
    Entry("How long it was open, or has been.", {
      from: Moment("The day on which it was made."),
      to: Moment("The day on which it was closed, or the day of these data."),
      days: Type.Integer({ minimum: 0 }),
    }),
  ),
  response: Nullable(
    Entry("What was answered.", {
      by: Named,
      date: When,
      decision: Type.Enum([...decisions]),
      text: Nullable(Words("The response.")),
      reason: Nullable(Words("Why, where it was not accepted in full.")),
    }),
  ),
  life: Type.Array(EventData, { description: "What happened to it, stage by stage." }),
});
export type DecisionData = Static<typeof DecisionData>;

/** A decision as data. */
export function decisionData(view: View, decision: Decision): DecisionData {
  const { publication, noun, ref, text, minute, made, addressedTo, owner, progress, response } = decision;
  const plain = (words: string) => view.plain(words, { publication: publication.id });
  const name = (id: OwnerId) => nameOf(view, id);
  return {
    id: decisionAddress(view, decision),
    kind: noun,
    ref,
    lead: decision.lead ?? null,
    text: plain(text),
    publication: { id: addressOf(view, { publication: publication.id }), name: publication.front.title },
    organization: orNull(publication.front.organization, name),
    minute: orNull(minute, (number) => minuteAddress(view, publication.id, number)),
    made: orNull(made, whenOf),
    "addressed-to": addressedTo.map(name),
    asks: decision.asks ?? null,
    owner: orNull(owner, name),
    standing: progress?.standing ?? null,
    promised: orNull(progress?.promised, whenOf),
    due: orNull(progress?.due, whenOf),
    changes: (progress?.slips ?? []).map(({ due, asAt, reason }) => ({
      due: whenOf(due),
      "as-at": whenOf(asAt),
      reason: plain(reason),
    })),
    open: orNull(decision.open, ({ from, to }) => ({ from, to, days: Math.max(0, daysBetween(from, to)) })),
    response: orNull(response, ({ by, date, decision: answer, text: words, reason }) => ({
      by: name(by),
      date: whenOf(date),
      decision: answer,
      text: orNull(words, plain),
      reason: orNull(reason, plain),
    })),
    life: decision.events.map((event) => eventData(view, event, plain)),
  };
}

function eventData(
  view: View,
  event: DecisionEvent,
  plain: (words: string) => string,
): DecisionData["life"][number] {
  const { stage, date, target, meeting, agreedBy, response, update, work } = event;
  const words = stage === "evidenced" ? update?.evidence : (update?.progress ?? response?.text);
  return {
    stage,
    date: orNull(date, whenOf),
    at: addressOf(view, target),
    meeting: orNull(meeting, ({ id }) => addressOf(view, { publication: id })),
    "agreed-by":
      meeting === undefined
        ? null
        : orNull(agreedBy, (ref) => decisionAddress(view, { publication: meeting, ref })),
    "work-item": orNull(work, (trail) => workItemAddress(view, trail)),
    by: orNull(response?.by, (id) => nameOf(view, id)),
    text: work === undefined ? orNull(words, plain) : work.item.title,
    rating: update?.level?.label ?? null,
    source: update?.source ?? null,
  };
}

/** Decisions as rows for spreadsheets: one each, with the latest of what happened. */
export function decisionRows(all: readonly DecisionData[]): DataTable["rows"] {
  const names = (named: readonly Named[]) => named.map(({ name }) => name);
  const day = (when: When | null) => when?.end ?? null;
  return all.map((one) => ({
    id: one.id,
    kind: one.kind,
    ref: one.ref,
    lead: one.lead,
    text: one.text,
    publication: one.publication.name,
    organization: one.organization?.name ?? null,
    made: one.made?.text ?? null,
    "made-day": day(one.made),
    "addressed-to": names(one["addressed-to"]),
    asks: one.asks,
    owner: one.owner?.name ?? null,
    decision: one.response?.decision ?? null,
    standing: one.standing,
    promised: one.promised?.text ?? null,
    due: one.due?.text ?? null,
    "due-day": day(one.due),
    "open-from": one.open?.from ?? null,
    "open-to": one.open?.to ?? null,
    "days-open": one.open?.days ?? null,
    considered: one.life.flatMap(({ stage, meeting }) =>
      stage === "considered" && meeting !== null ? [meeting] : [],
    ),
    "latest-rating": one.life.findLast(({ rating }) => rating !== null)?.rating ?? null,
    "latest-progress":
      one.life.findLast(({ stage, text }) => stage === "acted-on" && text !== null)?.text ?? null,
  }));
}
