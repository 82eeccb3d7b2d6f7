// Which benchmark of a body a live value means, and how far the measure's own figure is from it.
import { compareText } from "../../lib/finding.ts";
import { endOf, parsePeriod, samePeriod } from "../period.ts";
import { gapTo } from "./gap.ts";
import type { Measure } from "./measure.ts";
import type { Benchmark } from "./measure-file.ts";
import { figureAt, lineKnown } from "./measure-value.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { spansAsLong } from "./spans-as-long.ts";

/**
 * The benchmark of a body for a period or, without one, the latest; with a pin, of those whose period was over by then.
 * One without a period comes before all others, and is known always.
 */
export function benchmarkFor(
  { benchmarks, rule }: Measure,
  body: string,
  written: string | undefined,
  pin: string | undefined,
): Benchmark | undefined {
  const read = (text: string) => parseOwnPeriod(text, rule);
  const dated = benchmarks
    .filter(({ of }) => of === body)
    .map((benchmark) => ({ benchmark, period: read(benchmark.period ?? "") }))
    .map((one) => ({ ...one, end: endOf(one.period) ?? "" }));
  const day = pin === undefined ? undefined : endOf(parsePeriod(pin));
  const known = dated.filter(({ end }) => day === undefined || end <= day);
  const wanted = written === undefined ? undefined : read(written);
  const asked = known.filter(({ period }) => wanted === undefined || samePeriod(period, wanted));
  return asked.sort((a, b) => compareText(a.end, b.end)).at(-1)?.benchmark;
}

/** How far the latest figure, or the figure for a period, is from a benchmark; undefined where there is no figure. */
export function gapToBenchmark(
  measure: Measure,
  benchmark: Benchmark,
  written: string | undefined,
  pin: string | undefined,
): number | undefined {
  const line = lineKnown(measure, pin);
  const { value: other } = benchmark;
  if (written === undefined && line.latest !== undefined && !spansAsLong(measure, benchmark, line.latest))
    return undefined;
  const value = written === undefined ? line.latest?.value : figureAt(measure, line, written);
  if (value === undefined) return undefined;
  return gapTo(value, other, measure.good, measure.decimals).difference;
}
