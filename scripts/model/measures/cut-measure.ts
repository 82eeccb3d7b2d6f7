// A measure with those of its figures alone that lie between two dates.
import type { IsoDay } from "../../lib/calendar.ts";
import type { Measure } from "./measure.ts";
import { deriveLine, type MeasureLine } from "./measure-line.ts";
import { parseOwnPeriod } from "./own-period.ts";

/** The first and the last period that is wanted, as written; all where one is left out. */
export interface Cut {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Leaves out what lies before and behind the cut, and works out what follows from the rest, as known on a day. */
export function cutMeasure(measure: Measure, cut: Cut, today: IsoDay): Measure {
  if (cut.from === undefined && cut.to === undefined) return measure;
  const [first = "", last = "9999-12-31"] = daysOf(measure, cut);
  const cutLine = ({ area, series }: MeasureLine): MeasureLine => {
    const within = series.filter(({ period: { start, end } }) => start >= first && end <= last);
    return deriveLine(measure, within, today, area);
  };
  return { ...measure, line: cutLine(measure.line), areas: measure.areas.map(cutLine) };
}

function daysOf({ rule }: Measure, { from, to }: Cut): readonly (IsoDay | undefined)[] {
  const read = (written: string | undefined) => {
    const period = written === undefined ? undefined : parseOwnPeriod(written, rule);
    return period === undefined || period.precision === "words" ? undefined : period;
  };
  return [read(from)?.start, read(to)?.end];
}
