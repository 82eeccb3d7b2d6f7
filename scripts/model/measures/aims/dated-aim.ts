// The targets of a measure, each with the day that it is for, whose figures it is for, and what is tolerated beside it.
import type { IsoDay } from "../../../lib/calendar.ts";
import { roundTo } from "../../../lib/number-format.ts";
import { endOf, type Period, parsePeriod } from "../../period.ts";
import type { MeasureEntry } from "../measure-file.ts";
import type { DatedPeriod } from "../observation.ts";
import { parseOwnPeriod } from "../own-period.ts";
import { isAmount, type Unit } from "../unit.ts";
import type { YearRule } from "../year-to-date.ts";
import type { Tolerance } from "./rate-figure.ts";
import { type Aim, type Polarity, readAim } from "./target.ts";

/** A target with the day it is for. */
export interface DatedAim {
  readonly aim: Aim;
  /** Where it stands in its measure: `target` or `targets/1`. */
  readonly at: "target" | `targets/${number}`;
  readonly by?: Period;
  /** The time that it holds for, and no other. */
  readonly span?: DatedPeriod;
  /** The ref of the area that it is for; undefined for the whole. */
  readonly area?: string;
  readonly tolerance?: Tolerance;
  /** That it is what a whole year is to come to; `profile` has the parts of a year, where they are not equal. */
  readonly perYear?: { readonly profile?: readonly number[] };
}

/** The targets of a measure by date, the last one last and one without a date behind all others. */
export function readTargets(
  {
    target,
    targets,
    tolerance,
    aimPlaces,
  }: Pick<MeasureEntry, "target" | "targets" | "tolerance" | "aimPlaces">,
  good: Polarity,
  rule: Pick<YearRule, "basis" | "year">,
): readonly DatedAim[] {
  const written = targets ?? (target === undefined ? [] : [target]);
  const isOfFigures = written.some(({ per }) => per === undefined);
  return written
    .flatMap(({ by, for: span, area, per, profile, ...rest }, at): readonly DatedAim[] => {
      const pointer: DatedAim["at"] = targets === undefined ? "target" : `targets/${at}`;
      const places = aimPlaces?.get(pointer);
      const aim = readAim({ ...rest, ...(places === undefined ? {} : { places }) });
      if (aim === undefined) return [];
      const held = span === undefined ? undefined : parseOwnPeriod(span, rule);
      // What is tolerated of the whole would be too much of a part, and that of a month is none of its year.
      const isOwn =
        area === undefined && (per === undefined || !isOfFigures || tolerance?.percent !== undefined);
      const tolerated = isOwn ? readTolerance(tolerance, aim, good) : undefined;
      return [
        {
          aim,
          at: pointer,
          ...(by === undefined ? {} : { by: parsePeriod(by) }),
          ...(held === undefined || held.precision === "words" ? {} : { span: held }),
          ...(area === undefined ? {} : { area }),
          ...(tolerated === undefined ? {} : { tolerance: tolerated }),
          ...(per === undefined ? {} : { perYear: profile === undefined ? {} : { profile } }),
        },
      ];
    })
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
}

/**
 * The one that holds for the time of a day; or else the first target that is not yet past on it, or the last. A target of
 * the figures themselves comes before one of their whole year.
 */
export function targetOn(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  const { ofFigures, ofYears } = bySort(targets);
  return (
    inForce(ofFigures, day) ??
    inForce(ofYears, day) ??
    targets.findLast(({ span, perYear }) => span === undefined && perYear === undefined)
  );
}

/** The target of a whole year that holds on a day beside one of the figures themselves; undefined where either is not there. */
export function yearTargetBeside(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  const { ofFigures, ofYears } = bySort(targets);
  return inForce(ofFigures, day) === undefined ? undefined : inForce(ofYears, day);
}

function bySort(targets: readonly DatedAim[]): {
  readonly ofFigures: readonly DatedAim[];
  readonly ofYears: readonly DatedAim[];
} {
  return {
    ofFigures: targets.filter(({ perYear }) => perYear === undefined),
    ofYears: targets.filter(({ perYear }) => perYear !== undefined),
  };
}

function inForce(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  return (
    targets.find(({ span }) => span !== undefined && span.start <= day && day <= span.end) ??
    targets.find((one) => one.span === undefined && lastDayOf(one) >= day)
  );
}

/**
 * The targets that the figures of an area are held against: its own, or else those of the whole, but for what adds up:
 * no part of an amount can reach what is asked of all of it.
 */
export function targetsFor(
  {
    targets,
    areaTargets,
    unit,
  }: {
    readonly targets: readonly DatedAim[];
    readonly areaTargets: readonly DatedAim[];
    readonly unit: Unit;
  },
  area: string | undefined,
): readonly DatedAim[] {
  if (area === undefined) return targets;
  const own = areaTargets.filter((one) => one.area === area);
  return own.length > 0 || isAmount(unit) ? own : targets;
}

function lastDayOf({ by, span }: DatedAim): IsoDay {
  return endOf(by ?? span) ?? "9999-12-31";
}

/** A limit is as far from the target as it lies on the side where figures fall short. */
function readTolerance(written: MeasureEntry["tolerance"], aim: Aim, good: Polarity): Tolerance | undefined {
  if (written === undefined || aim.kind === "words") return undefined;
  const inclusive = written["limit-is"] !== "red";
  if (written.margin !== undefined) return { margin: Math.abs(written.margin), inclusive };
  if (written.percent !== undefined)
    return aim.kind === "figure"
      ? { margin: roundTo((Math.abs(aim.value) * Math.abs(written.percent)) / 100, 9), inclusive }
      : undefined;
  const { limit = 0 } = written;
  const { from, to } = aim.kind === "range" ? aim : { from: aim.value, to: aim.value };
  const margin =
    good === "low" ? limit - to : good === "high" ? from - limit : Math.max(from - limit, limit - to);
  return { margin: Math.max(0, margin), inclusive };
}
