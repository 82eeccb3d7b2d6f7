// The targets of a measure, each with the day that it is for, whose figures it is for, and what is tolerated beside it.
import type { IsoDay } from "../../lib/calendar.ts";
import { endOf, type Period, parsePeriod } from "../period.ts";
import { isAmount, type MeasureEntry, type Unit } from "./measure-file.ts";
import type { Tolerance } from "./rate-figure.ts";
import { type Aim, type Polarity, readAim } from "./target.ts";

/** A target with the day it is for. */
export interface DatedAim {
  readonly aim: Aim;
  readonly by?: Period;
  /** The ref of the area that it is for; undefined for the whole. */
  readonly area?: string;
  readonly tolerance?: Tolerance;
}

/** The targets of a measure by date, the last one last and one without a date behind all others. */
export function readTargets(
  { target, targets, tolerance }: Pick<MeasureEntry, "target" | "targets" | "tolerance">,
  good: Polarity,
): readonly DatedAim[] {
  return (targets ?? (target === undefined ? [] : [target]))
    .flatMap(({ by, area, ...rest }): readonly DatedAim[] => {
      const aim = readAim(rest);
      if (aim === undefined) return [];
      // What is tolerated of the whole would be too much of a part.
      const tolerated = area === undefined ? readTolerance(tolerance, aim, good) : undefined;
      return [
        {
          aim,
          ...(by === undefined ? {} : { by: parsePeriod(by) }),
          ...(area === undefined ? {} : { area }),
          ...(tolerated === undefined ? {} : { tolerance: tolerated }),
        },
      ];
    })
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
}

/** The first target that is not yet past on a day, or else the last. */
export function targetOn(targets: readonly DatedAim[], day: IsoDay): DatedAim | undefined {
  return targets.find((one) => lastDayOf(one) >= day) ?? targets.at(-1);
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

function lastDayOf({ by }: DatedAim): IsoDay {
  return endOf(by) ?? "9999-12-31";
}

/** A limit is as far from the target as it lies on the side where figures fall short. */
function readTolerance(written: MeasureEntry["tolerance"], aim: Aim, good: Polarity): Tolerance | undefined {
  if (written === undefined || aim.kind === "words") return undefined;
  const inclusive = written["limit-is"] !== "red";
  if (written.margin !== undefined) return { margin: Math.abs(written.margin), inclusive };
  const { limit = 0 } = written;
  const { from, to } = aim.kind === "range" ? aim : { from: aim.value, to: aim.value };
  const margin =
    good === "low" ? limit - to : good === "high" ? from - limit : Math.max(from - limit, limit - to);
  return { margin: Math.max(0, margin), inclusive };
}
