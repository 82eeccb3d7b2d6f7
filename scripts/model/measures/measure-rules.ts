// By which a figure of a measure is held against what it is to reach.

import type { DatedAim } from "./aims/dated-aim.ts";
import type { Polarity } from "./aims/target.ts";
import type { Comparison } from "./comparable-period.ts";
import type { Benchmark, MeasureEntry, Printed } from "./measure-file.ts";
import type { Unit } from "./unit.ts";
import type { YearRule } from "./year-to-date.ts";

/** What a measure is, without its figures. */
export interface MeasureRules
  extends Pick<
    MeasureEntry,
    | "ref"
    | "number"
    | "part"
    | "group"
    | "definition"
    | "owner"
    | "per"
    | "arrears"
    | "note"
    | "continues"
    | "achieved"
  > {
  readonly name: string;
  readonly unit: Unit;
  readonly good: Polarity;
  /** How many decimal places are shown in a table. */
  readonly decimals: number;
  readonly rule: YearRule;
  readonly frequency: NonNullable<MeasureEntry["frequency"]>;
  readonly comparison: Comparison;
  readonly baseline?: NonNullable<MeasureEntry["baseline"]>;
  /** Those of the whole by date, the last one last; one without a date behind all others. */
  readonly targets: readonly DatedAim[];
  /** Those of areas, likewise. */
  readonly areaTargets: readonly DatedAim[];
  readonly benchmarks: readonly Benchmark[];
  readonly flags: NonNullable<MeasureEntry["flags"]>;
  readonly analysis: NonNullable<MeasureEntry["analysis"]>;
  readonly printed: readonly Printed[];
}
