// How a figure stands to the target in force at the end of its period: by the target itself once its day has come, and
// before that by the straight line that leads to it.
import { type IsoDay, lastDayOfMonth } from "../../../lib/calendar.ts";
import { roundTo } from "../../../lib/number-format.ts";
import { endOf, parsePeriod } from "../../period.ts";
import type { MeasureRules } from "../measure-rules.ts";
import type { Figure, Observation } from "../observation.ts";
import { isAmount } from "../unit.ts";
import { yearStart } from "../year-to-date.ts";
import { courseOf, type DatedFigure } from "./course.ts";
import { type DatedAim, targetOn, targetsFor, yearTargetBeside } from "./dated-aim.ts";
import type { Held } from "./held.ts";
import { holdYear } from "./hold-year.ts";
import { rateFigure, rateShortfall } from "./rate-figure.ts";

/**
 * Holds a figure, as it is shown, against its target; undefined without one. `area` is the ref of the area that it is for,
 * and `observations` are all of that line.
 */
export function holdFigure(
  measure: MeasureRules,
  figure: Figure,
  area: string | undefined,
  observations: readonly Observation[],
): Held | undefined {
  const { good, decimals } = measure;
  const { period, value } = figure;
  const targets = targetsFor(measure, area);
  const target = targetOn(targets, period.end);
  if (target === undefined) return undefined;
  const { perYear } = target;
  if (perYear !== undefined) return holdYear(measure, observations, figure, { ...target, perYear });
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

/** Holds the year up to a figure against a target of the year that stands beside one of the figures; undefined without one. */
export function holdYearBeside(
  measure: MeasureRules,
  figure: Figure,
  area: string | undefined,
  observations: readonly Observation[],
): Held | undefined {
  const target = yearTargetBeside(targetsFor(measure, area), figure.period.end);
  return target?.perYear && holdYear(measure, observations, figure, { ...target, perYear: target.perYear });
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
