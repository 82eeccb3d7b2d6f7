// How a figure stands to the target in force at the end of its period: by the target itself once its day has come, and
// before that by the straight line that leads to it.
import { type IsoDay, lastDayOfMonth } from "../../lib/calendar.ts";
import { roundTo } from "../../lib/number-format.ts";
import { endOf, parsePeriod } from "../period.ts";
import { type CoursePoint, courseOf, type DatedFigure } from "./course.ts";
import { type DatedAim, targetOn, targetsFor } from "./dated-aim.ts";
import type { MeasureRules } from "./measure-rules.ts";
import type { Figure } from "./observation.ts";
import { type FigureRating, rateFigure, rateShortfall } from "./rate-figure.ts";
import { isAmount } from "./unit.ts";
import { yearStart } from "./year-to-date.ts";

/** What a figure is held against, and how it is rated. */
export interface Held {
  readonly target: DatedAim;
  /** Whether the target is to be reached after the period of the figure, so that only its course can be rated. */
  readonly isAhead: boolean;
  readonly rating?: FigureRating;
  readonly course?: CoursePoint;
}

/** Holds a figure, as it is shown, against its target; undefined without one. `area` is the ref of the area that it is for. */
export function holdFigure(
  measure: MeasureRules,
  { period, value }: Figure,
  area: string | undefined,
): Held | undefined {
  const { good, decimals } = measure;
  const targets = targetsFor(measure, area);
  const target = targetOn(targets, period.end);
  if (target === undefined) return undefined;
  const shown = roundTo(value, decimals);
  const by = endOf(target.by);
  const isAhead = by !== undefined && period.end < by;
  const start = by === undefined ? undefined : startOf(measure, targets, target, { day: period.end, by });
  const course =
    by === undefined || start === undefined
      ? undefined
      : courseOf(
          { day: period.end, value: shown },
          start,
          { aim: target.aim, by },
          { good, decimals, grows: startsAnew(measure) },
        );
  const rating = isAhead
    ? course && rateShortfall(course.short, target.tolerance)
    : rateFigure(shown, good, target.aim, target.tolerance);
  return {
    target,
    isAhead,
    ...(rating === undefined ? {} : { rating }),
    ...(course === undefined ? {} : { course }),
  };
}

/** Whether figures count from the beginning of each year, and come several times in it. */
export function startsAnew({ rule, frequency }: Pick<MeasureRules, "rule" | "frequency">): boolean {
  return rule.basis === "cumulative" && frequency !== "year";
}

/**
 * Where the line to a target begins: at the target before it, or at the starting figure, which is that of the whole.
 * What starts anew with every year has a line within the target's year alone: an amount from nought, and a share from a
 * starting figure of that year.
 */
function startOf(
  measure: MeasureRules,
  targets: readonly DatedAim[],
  target: DatedAim,
  { day, by }: { readonly day: IsoDay; readonly by: IsoDay },
): DatedFigure | undefined {
  const baseline = target.area === undefined ? datedBaseline(measure) : undefined;
  if (startsAnew(measure)) {
    const first = yearStart(day, measure.rule.year);
    if (yearStart(by, measure.rule.year) !== first) return undefined;
    const eve = lastDayOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1);
    if (isAmount(measure.unit)) return { day: eve, value: 0 };
    return baseline !== undefined && baseline.day >= eve ? baseline : undefined;
  }
  const before = targets[targets.indexOf(target) - 1];
  const dayBefore = endOf(before?.by);
  return before?.aim.kind === "figure" && dayBefore !== undefined
    ? { day: dayBefore, value: before.aim.value }
    : baseline;
}

function datedBaseline({ baseline }: MeasureRules): DatedFigure | undefined {
  const day = baseline?.["as-at"] === undefined ? undefined : endOf(parsePeriod(baseline["as-at"]));
  return day === undefined || baseline?.value === undefined ? undefined : { day, value: baseline.value };
}
