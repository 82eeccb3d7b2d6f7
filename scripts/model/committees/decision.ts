// A decision and its life: what was recommended or resolved, who considered and answered it, and what came of it.
import type { IsoDay } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import type { SitePath } from "../../lib/href.ts";
import { remember } from "../../lib/remember.ts";
import { anchorOf } from "../anchor.ts";
import type { Progress, RatedUpdate } from "../facts/progress.ts";
import type { Asks } from "../facts/recommendations/recommendation.ts";
import { isFollowed, type TrackedResponse } from "../facts/recommendations/tracked-recommendation.ts";
import { names, type WorkTrail, workFrom } from "../facts/work-programme/work-trail.ts";
import { itemsNamed } from "../find-items.ts";
import { type Called, minutesPart } from "../item.ts";
import type { OwnerId } from "../owner-id.ts";
import { endOf, type Period } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Target } from "../prose/resolve-reference.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import { type Ref, refOf } from "../ref.ts";
import type { Register } from "../register.ts";
import { dayOf, isMeeting, listMeetings } from "./meetings.ts";
import { considerationsOf } from "./paper-trail.ts";

/** The stations of a decision's life, in the order in which they are reached. */
export const decisionStages = ["made", "considered", "answered", "acted-on", "evidenced", "closed"] as const;
export type DecisionStage = (typeof decisionStages)[number];

/** Something that happened to a decision. Exactly what is there depends on the stage. */
export interface DecisionEvent {
  readonly stage: DecisionStage;
  readonly date?: Period;
  /** Where it is recorded. */
  readonly target: Target;
  /** In `considered`: the meeting, its item or minute, the resolution of it that agreed, and whether any was made. */
  readonly meeting?: Publication;
  readonly place?: Called;
  readonly agreedBy?: Ref;
  readonly isResolved?: boolean;
  readonly response?: TrackedResponse;
  /** In `acted-on`, `evidenced` and `closed`. */
  readonly update?: RatedUpdate;
  /** In `acted-on`: the item of a work programme that came from it. */
  readonly work?: WorkTrail;
}

/** A resolution of a meeting, or a recommendation of a report or review. */
export interface Decision {
  readonly publication: Publication;
  readonly noun: "resolution" | "recommendation";
  readonly ref: Ref;
  /** The words that stand before all clauses of a resolution, such as `That the panel`. */
  readonly lead?: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of people and organisations; empty where it asks nobody. */
  readonly addressedTo: readonly OwnerId[];
  /** What it asks of a committee. */
  readonly asks?: Asks;
  readonly owner?: OwnerId;
  readonly response?: TrackedResponse;
  /** Undefined where it asks nobody, or a committee alone: there is nothing to follow once that is decided. */
  readonly progress?: Progress;
  /** The minute that it stands in. */
  readonly minute?: number;
  readonly made?: Period;
  /** Oldest stage first. */
  readonly events: readonly DecisionEvent[];
  /** The first day that it was open, and the last: until it was closed or rejected. Undefined where it asks nobody or its day is not known. */
  readonly open?: { readonly from: IsoDay; readonly to: IsoDay };
}

/**
 * Whether a decision has a page of its own: there is more to tell of it than where it was made, or somebody was asked. The
 * path of one that has none leads on to where it stands.
 */
export function hasPage({ progress, events }: Decision): boolean {
  return progress !== undefined || events.some(({ stage }) => stage !== "made");
}

/** Whether a committee still has to approve or decide it, as far as minutes here say. */
export function isAwaited({ asks, progress, response, events }: Decision): boolean {
  const isAsked = progress === undefined && (asks === "approve" || asks === "decide");
  return isAsked && response === undefined && !events.some(({ isResolved }) => isResolved === true);
}

/** Where a decision stands: a resolution in its minutes, a recommendation in what makes it. */
export function placeOf({ publication, noun, ref }: Pick<Decision, "publication" | "noun" | "ref">) {
  const part = noun === "resolution" ? { part: minutesPart } : homeOf(publication, noun, ref);
  return { publication: publication.id, ...part, anchor: anchorOf(noun, ref) };
}

/** The path by which a decision is known, whether it has a page of its own or not. */
export function decisionPath({ publication, ref }: Pick<Decision, "publication" | "ref">): SitePath {
  return `/decisions/${publication.id}/${ref}/`;
}

/** Every decision: those of meetings oldest first, then the recommendations of other publications by id. */
export const listDecisions = remember((register: Register): readonly Decision[] => {
  const others = [...register.publications.values()].filter((publication) => !isMeeting(publication));
  return [
    ...listMeetings(register).flatMap((meeting) => resolutionsOf(register, meeting)),
    ...others.flatMap((publication) => recommendationsOf(register, publication)),
  ].sort((a, b) => compareText(madeOn(a), madeOn(b)));
});

const decisionsByRef = remember(
  (register: Register) =>
    new Map(listDecisions(register).map((one) => [`${one.publication.id} ${one.ref}`, one])),
);

/** The decision of a publication that has a ref. */
export function decisionAt(register: Register, publication: PublicationId, ref: Ref): Decision | undefined {
  return decisionsByRef(register).get(`${publication} ${ref}`);
}

/** The decision that a cross-reference without brackets names, from where it stands. */
export function decisionNamed(register: Register, written: string, from: Publication): Decision | undefined {
  const { publication = from.id, noun, id } = readTarget(written);
  const named = decisionAt(register, publication, refOf(id));
  return named?.noun === noun ? named : undefined;
}

function resolutionsOf(register: Register, meeting: Publication): readonly Decision[] {
  return (meeting.facts.minutes?.minutes ?? []).flatMap(({ number, lead, clauses }) =>
    clauses.map(({ ref, text, addressedTo, owner, response, progress }) =>
      complete(register, {
        publication: meeting,
        noun: "resolution",
        ref,
        ...(lead === undefined ? {} : { lead }),
        text,
        addressedTo,
        minute: number,
        ...(meeting.date === undefined ? {} : { made: meeting.date }),
        ...(owner === undefined ? {} : { owner }),
        ...(response === undefined ? {} : { response }),
        ...(progress === undefined ? {} : { progress }),
      }),
    ),
  );
}

function recommendationsOf(register: Register, publication: Publication): readonly Decision[] {
  return (publication.facts.recommendations ?? []).map((one) =>
    complete(register, {
      publication,
      noun: "recommendation",
      ref: one.ref,
      text: one.text,
      addressedTo: one.addressedTo,
      ...(one.asks === undefined ? {} : { asks: one.asks }),
      ...(isFollowed(one) ? { progress: one.progress } : {}),
      ...(publication.date === undefined ? {} : { made: publication.date }),
      ...(one.owner === undefined ? {} : { owner: one.owner }),
      ...(one.response === undefined ? {} : { response: one.response }),
    }),
  );
}

type Bare = Omit<Decision, "events" | "open">;

function complete(register: Register, bare: Bare): Decision {
  const events = decisionStages.flatMap((stage) => eventsAt[stage](register, bare));
  const from = endOf(bare.made);
  const end =
    closingOf(bare)?.asAt ?? (bare.response?.decision === "rejected" ? bare.response.date : undefined);
  const to = endOf(end);
  if (from === undefined || bare.progress === undefined) return { ...bare, events };
  return { ...bare, events, open: { from, to: to ?? register.today } };
}

const eventsAt: Readonly<
  Record<DecisionStage, (register: Register, bare: Bare) => readonly DecisionEvent[]>
> = {
  made: (_register, bare) => [event("made", bare, bare.made)],
  considered: (register, bare) =>
    considerationsOf(register, bare.publication.id).map(({ meeting, item, minute }) => {
      const agreed = minute?.clauses.find(({ agrees }) =>
        agrees.some((target) => names(target, meeting.id, bare.publication.id, bare.noun, bare.ref)),
      );
      const target: Target =
        minute === undefined
          ? { publication: meeting.id, anchor: anchorOf("item", `${item.number}`) }
          : { publication: meeting.id, part: minutesPart, anchor: anchorOf("minute", `${minute.number}`) };
      return {
        stage: "considered",
        target,
        meeting,
        place:
          minute === undefined
            ? { noun: "item", number: `${item.number}` }
            : { noun: "minute", number: `${minute.number}` },
        ...(meeting.date === undefined ? {} : { date: meeting.date }),
        ...(agreed === undefined ? {} : { agreedBy: agreed.ref }),
        isResolved: minute !== undefined && minute.clauses.length + minute.withheld.length > 0,
      };
    }),
  answered: (_register, bare) =>
    bare.response === undefined
      ? []
      : [{ ...event("answered", bare, bare.response.date), response: bare.response }],
  "acted-on": (register, bare) => [
    ...workFrom(register, bare.publication.id, bare.noun, bare.ref).map((work) => ({
      ...event("acted-on", bare, work.item.meeting),
      target: { publication: work.programme.id, anchor: anchorOf("work-item", work.item.ref) },
      work,
    })),
    ...updatesOf(bare).map((update) => ({ ...event("acted-on", bare, update.asAt), update })),
  ],
  evidenced: (_register, bare) =>
    updatesOf(bare)
      .filter(({ evidence }) => evidence !== undefined)
      .map((update) => ({ ...event("evidenced", bare, update.asAt), update })),
  closed: (_register, bare) => {
    const update = closingOf(bare);
    return update === undefined ? [] : [{ ...event("closed", bare, update.asAt), update }];
  },
};

function event(stage: DecisionStage, bare: Bare, date: Period | undefined): DecisionEvent {
  return { stage, target: placeOf(bare), ...(date === undefined ? {} : { date }) };
}

/** The part that shows it; the publication's own page where no block does. */
function homeOf({ items }: Publication, noun: string, ref: Ref): { readonly part?: string } {
  const part = itemsNamed(items, noun, ref).find((item) => item.id === ref)?.part;
  return part === undefined ? {} : { part };
}

function updatesOf({ progress }: Bare): readonly RatedUpdate[] {
  return progress?.updates ?? [];
}

/** The report that closed it, where the latest one did. */
function closingOf({ progress }: Bare): RatedUpdate | undefined {
  return progress?.standing === "closed"
    ? progress.updates.find(({ level }) => level?.closed === true)
    : undefined;
}

function madeOn({ made, publication }: Decision): string {
  return endOf(made) ?? dayOf(publication) ?? "";
}
