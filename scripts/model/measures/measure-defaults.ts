// What a measure is where it does not say so itself: as its group says, or all measures of its file.
import type { MeasureDefaults, MeasureEntry, MeasuresFile } from "./measure-file.ts";

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
export function withDefaults(file: MeasuresFile, entry: MeasureEntry): MeasureEntry {
  if (entry.continues !== undefined) return entry;
  const { tolerance, ...rest } = defaultsFor(file, entry.group);
  const whole = { ...rest, ...entry };
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

/** All measures of a file with what holds for them. */
export function withAllDefaults(file: MeasuresFile): MeasuresFile {
  return { ...file, measures: (file.measures ?? []).map((entry) => withDefaults(file, entry)) };
}
