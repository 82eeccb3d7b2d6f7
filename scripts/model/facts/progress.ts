// Where a promise stands: its latest rating, its history, its dates as first promised and as changed, and whether it is late.
import type { IsoDay } from "../../lib/calendar.ts";
import { endOf, type Period, parsePeriod, samePeriod } from "../period.ts";
import { findLevel, type RatingLevel, type RatingScale } from "./rating-scale.ts";
import type { DueChange, Update } from "./update.ts";

/** An update with its date read and its rating looked up; `level` is undefined where none was recorded. */
export interface RatedUpdate extends Omit<Update, "as-at" | "rating"> {
  readonly asAt: Period;
  readonly level?: RatingLevel;
}

/** A later date, with when and why it was set. */
interface Slip {
  readonly due: Period;
  readonly asAt: Period;
  readonly reason: string;
}

/**
 * How an item stands against its date: `closed` by its rating; `overdue` where its date is past and it is rated open;
 * `unreported` where its date is past and no rating says whether it is done; else `open`.
 */
export type Standing = "closed" | "overdue" | "unreported" | "open";

/** The progress of an action or a recommendation. */
export interface Progress {
  /** As first promised. */
  readonly promised?: Period;
  /** As it stands now: the last change, or else the promise. */
  readonly due?: Period;
  readonly slips: readonly Slip[];
  /** Oldest first, as written. */
  readonly updates: readonly RatedUpdate[];
  readonly latest?: RatedUpdate;
  readonly standing: Standing;
}

/** Works out progress from what was written, as seen on a day. A day counts as past once it is over. */
export function deriveProgress(
  item: {
    readonly due?: string;
    readonly "due-changes"?: readonly DueChange[];
    readonly updates?: readonly Update[];
  },
  scale: RatingScale | undefined,
  today: IsoDay,
): Progress {
  const promised = item.due === undefined ? undefined : parsePeriod(item.due);
  const slips = (item["due-changes"] ?? []).map((change) => ({
    due: parsePeriod(change.due),
    asAt: parsePeriod(change["as-at"]),
    reason: change.reason,
  }));
  const updates = (item.updates ?? []).map(({ "as-at": asAt, rating, ...rest }): RatedUpdate => {
    const level = rating === undefined || scale === undefined ? undefined : findLevel(scale, rating);
    return { ...rest, asAt: parsePeriod(asAt), ...(level === undefined ? {} : { level }) };
  });
  const due = slips.at(-1)?.due ?? promised;
  const latest = updates.at(-1);
  return {
    ...(promised === undefined ? {} : { promised }),
    ...(due === undefined ? {} : { due }),
    ...(latest === undefined ? {} : { latest }),
    slips,
    updates,
    standing: deriveStanding(due, latest?.level, today),
  };
}

/**
 * The word of the interface that says how an item stands. Where its date is past and it was reported on without a rating,
 * what is missing is that it is done, and no progress.
 */
export function standingWord({ standing, latest }: Progress): Standing | "completion-not-recorded" {
  return standing === "unreported" && latest !== undefined ? "completion-not-recorded" : standing;
}

/** Whether nothing at all is said of how far something has got, or is to get by when. */
export function saysNothing({ due, updates }: Progress): boolean {
  return due === undefined && updates.length === 0;
}

/** The dates on which something was reported or put off. */
export function datesOf({ updates, slips }: Progress): readonly Period[] {
  return [...updates, ...slips].map(({ asAt }) => asAt);
}

/** The update that speaks for a reporting point: the one with the same date, or undefined. */
export function updateAt(progress: Progress, asAt: Period): RatedUpdate | undefined {
  return progress.updates.find((update) => samePeriod(update.asAt, asAt));
}

function deriveStanding(due: Period | undefined, level: RatingLevel | undefined, today: IsoDay): Standing {
  if (level?.closed === true) return "closed";
  const end = endOf(due);
  if (end === undefined || end >= today) return "open";
  return level === undefined ? "unreported" : "overdue";
}
