// What a measure is where it does not say so itself: as its group says, or all measures of its file.
import { parsePeriod } from "../period.ts";
import { namedBenchmark } from "./benchmark-body.ts";
import type { MeasureDefaults, MeasureEntry, MeasuresFile } from "./measure-file.ts";
import { monthsIn } from "./observation.ts";

/** What holds for a measure of a group, or of none. */
export function defaultsFor(
  { defaults, groups = [] }: Pick<MeasuresFile, "defaults" | "groups">,
  group: string | undefined,
): MeasureDefaults {
  return { ...defaults, ...groups.find(({ ref }) => ref === group)?.defaults };
}

/**
 * A measure with what holds for it. One that continues another takes what it leaves out from there. A tolerance and a
 * direction of good figures are for those alone that can have them.
 */
export function withDefaults(file: MeasuresFile, written: MeasureEntry): MeasureEntry {
  const names = file["benchmark-names"] ?? [];
  const { benchmarks } = written;
  const entry: MeasureEntry = {
    ...written,
    ...(benchmarks === undefined ? {} : { benchmarks: benchmarks.map((one) => namedBenchmark(names, one)) }),
  };
  if (entry.continues !== undefined) return entry;
  const { tolerance, frequency, ...rest } = defaultsFor(file, entry.group);
  const often = frequency === undefined || isOfYears(entry) ? {} : { frequency };
  const whole = { ...rest, ...often, ...entry };
  const isHeld = (whole.target !== undefined || whole.targets !== undefined) && whole.good !== "info";
  const isOwn = entry.unit !== undefined && entry.unit !== rest.unit;
  // A rate per 10,000 says nothing of a share beside it.
  const { per, ...counted } = whole;
  return {
    ...counted,
    ...(per === undefined || (isOwn && entry.per === undefined) || counted.unit !== "rate" ? {} : { per }),
    ...(entry.per === undefined ? {} : { per: entry.per }),
    ...(tolerance === undefined || !isHeld || entry.tolerance !== undefined ? {} : { tolerance }),
  };
}

/** Whether a measure has whole years alone, which a month or a quarter that others report by would leave out. */
function isOfYears({ series = [] }: MeasureEntry): boolean {
  const periods = series.map(({ period }) => parsePeriod(period));
  return (
    periods.length > 0 && periods.every((period) => period.precision !== "words" && monthsIn(period) >= 12)
  );
}

/** All measures of a file with what holds for them. */
export function withAllDefaults(file: MeasuresFile): MeasuresFile {
  return { ...file, measures: (file.measures ?? []).map((entry) => withDefaults(file, entry)) };
}
