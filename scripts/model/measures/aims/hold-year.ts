// How the year so far stands to a target of the whole year: by what is due of it at the end of a figure's period, and by all
// of it once the year is over.
import { type IsoDay, lastDayOfMonth } from "../../../lib/calendar.ts";
import { roundTo } from "../../../lib/number-format.ts";
import type { MeasureRules } from "../measure-rules.ts";
import { type DatedPeriod, type Figure, monthIndex, type Observation } from "../observation.ts";
import { parseOwnPeriod } from "../own-period.ts";
import { yearName, yearSoFar, yearStart } from "../year-to-date.ts";
import { courseOf } from "./course.ts";
import type { DatedAim } from "./dated-aim.ts";
import type { Held } from "./held.ts";
import { rateFigure, rateShortfall } from "./rate-figure.ts";

/** Holds the year up to a figure against a target of the year. Where a figure of the year is missing, nothing is rated. */
export function holdYear(
  { good, decimals, rule }: MeasureRules,
  observations: readonly Observation[],
  figure: Figure,
  target: DatedAim & Required<Pick<DatedAim, "perYear">>,
): Held {
  const { period } = figure;
  const start = yearStart(period.end, rule.year);
  const year = parseOwnPeriod(yearName(start, rule.year), rule);
  const by = lastDayOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + 11);
  const reckoned = yearSoFar(observations, figure, rule);
  const held = { target: { ...target, by: year }, isAhead: period.end < by };
  if (reckoned === undefined || !("value" in reckoned)) return held;
  const soFar = roundTo(reckoned.value, decimals);
  const due = dueBy(period, start, target.perYear.profile);
  const eve = lastDayOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1);
  const course = courseOf(
    { day: period.end, value: soFar },
    { day: eve, value: 0 },
    { aim: target.aim, by },
    { good, decimals, grows: true, due },
  );
  // As much is tolerated of a part as of the whole, in proportion.
  const tolerance = target.tolerance && { ...target.tolerance, margin: target.tolerance.margin * due };
  const rating = held.isAhead
    ? course && rateShortfall(course.short, tolerance)
    : rateFigure(soFar, good, target.aim, tolerance);
  return {
    target: { ...held.target, ...(tolerance === undefined ? {} : { tolerance }) },
    isAhead: held.isAhead,
    soFar,
    ...(rating === undefined ? {} : { rating }),
    ...(course === undefined ? {} : { course }),
  };
}

/** How much of a year is due by the end of a period: by the parts of the profile, and evenly within each. */
function dueBy({ end }: DatedPeriod, start: IsoDay, profile: readonly number[] | undefined): number {
  const passed = (monthIndex(end) - monthIndex(start) + 1) / 12;
  const whole = profile?.at(-1);
  if (profile === undefined || whole === undefined || whole === 0) return passed;
  const parts = passed * profile.length;
  const at = (part: number) => (part === 0 ? 0 : (profile[part - 1] ?? whole));
  const [low, high] = [at(Math.floor(parts)), at(Math.ceil(parts))];
  return (low + (high - low) * (parts - Math.floor(parts))) / whole;
}
