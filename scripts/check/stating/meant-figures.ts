// Which figures of the data a text means, by what it says that a quantity is, when, and where.
import { type DaySpan, spanKey } from "../../lib/day-span.ts";
import { compareText } from "../../lib/finding.ts";
import type { Area } from "../../model/measures/measure-line.ts";
import type { DatedPeriod } from "../../model/measures/observation.ts";
import { endOf } from "../../model/period.ts";
import type { Publication } from "../../model/publication.ts";
import { daysOf, type NamedTime } from "../reading/named-time.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { SaidRole } from "./roles.ts";
import type { SaidTime } from "./said-times.ts";

/** What a text says of a quantity. */
export interface Said {
  readonly role: SaidRole;
  readonly time: SaidTime;
  /** When it is where the text does not say so. */
  readonly period?: DatedPeriod | undefined;
  readonly area: Area | undefined;
  readonly bodies: readonly string[];
  /** Every time that is named beside it. */
  readonly times: readonly NamedTime[];
}

/** The figures that are meant; none where that cannot be told. */
export function meantBy(
  publication: Publication,
  said: Said,
  known: readonly KnownFigure[],
): readonly KnownFigure[] {
  const { role, time, period, area, bodies, times } = said;
  if (role === "target") return targetsAt(time, times, known);
  if (role === "benchmark") {
    const own = known.filter(
      (one) =>
        one.role === role &&
        (bodies.length === 0 || (one.body !== undefined && bodies.includes(one.body.of))),
    );
    const span = time.kind === "time" ? time.time.span : undefined;
    return own.filter((one) => one.period === undefined || span === undefined || isSame(one.period, span));
  }
  if (role !== "value" && role !== "year-to-date" && role !== "baseline") return [];
  const own = known.filter((one) => one.role === role && one.area?.ref === area?.ref);
  if (time.kind === "time") return own.filter((one) => isAt(one, time.time, publication));
  if (time.kind === "unclear") return [];
  if (period !== undefined)
    return own.filter((one) => one.period !== undefined && isSame(one.period, period));
  return role === "value" ? latestOf(own) : own;
}

/** The targets, unless a text speaks of one for a time of which the data have none. */
function targetsAt(
  time: SaidTime,
  times: readonly NamedTime[],
  known: readonly KnownFigure[],
): readonly KnownFigure[] {
  const own = known.filter(({ role }) => role === "target");
  const last = lastDay(known.filter(({ role }) => role === "value"));
  if (
    times.some(({ span, sort }) =>
      span === undefined
        ? sort === "relative"
        : span.start > last && !own.some(({ period }) => period !== undefined && period.end >= span.start),
    )
  )
    return [];
  const span = time.kind === "time" ? time.time.span : undefined;
  if (span === undefined) return own;
  return own.filter(({ period }) => period === undefined || period.end >= span.start);
}

function isSame(one: DaySpan, other: DaySpan): boolean {
  return spanKey(one) === spanKey(other);
}

function lastDay(known: readonly KnownFigure[]): string {
  return (
    known
      .flatMap(({ period }) => period?.end ?? [])
      .sort(compareText)
      .at(-1) ?? ""
  );
}

function latestOf(own: readonly KnownFigure[]): readonly KnownFigure[] {
  const last = lastDay(own);
  return own.filter(({ period }) => period?.end === last);
}

/** Whether a figure is for a time that is named, of which the year may be left out. */
function isAt({ period, located }: KnownFigure, time: NamedTime, { date }: Publication): boolean {
  if (period === undefined) return false;
  const span = time.span ?? spanOf(asCounted(time, period), period, endOf(date));
  if (span === undefined) return false;
  if (isSame(span, period)) return true;
  const isMoment = time.sort === "day" || time.relation === "end-of" || time.relation === "as-at";
  return located.measure.rule.basis === "snapshot" && isMoment && span.end === period.end;
}

/** “Q3” is the third quarter of such a year as the data count in. */
function asCounted(time: NamedTime, { text }: DatedPeriod): NamedTime {
  const isFinancial = time.sort === "quarter" && /^Q[1-4] \d{4}\/\d/.test(text);
  return isFinancial ? { ...time, parts: { ...time.parts, kind: "financial" } } : time;
}

/** The days of “June” or “Q1” in the year of a figure, where that is the last one before the paper came out. */
function spanOf({ parts }: NamedTime, { start }: DaySpan, day: string | undefined): DaySpan | undefined {
  const isBefore = parts.kind === "financial" && start.slice(5, 7) < "04";
  const year = Number(start.slice(0, 4)) - (isBefore ? 1 : 0);
  const next = daysOf(parts, year + 1);
  return day !== undefined && next !== undefined && next.end <= day ? undefined : daysOf(parts, year);
}

/** The area that words name. */
export function areaIn(words: string, known: readonly KnownFigure[]): Area | undefined {
  const lower = ` ${words.toLowerCase().replace(/[^\p{L}\d]+/gu, " ")} `;
  const areas = new Map(known.flatMap(({ area }) => (area === undefined ? [] : [[area.ref, area] as const])));
  return [...areas.values()].find(({ name }) =>
    lower.includes(
      ` ${name
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, " ")
        .trim()} `,
    ),
  );
}
