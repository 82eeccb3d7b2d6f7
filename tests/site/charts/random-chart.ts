// Charts of every kind from figures that nobody would expect: none, nought, negative, huge, tiny, and no numbers at all.
import fc from "fast-check";
import { firstDayOfMonth, lastDayOfMonth } from "../../../scripts/lib/calendar.ts";
import type { Chart, ChartPeriod, ChartPoint, ChartSeries } from "../../../scripts/model/charts/chart.ts";
import { count, month } from "./early-help.ts";

/** Any figure, with those that break arithmetic more often than chance would have them. */
export const figure: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, -0, 1e15, -1e15, 1e15 - 1, Number.MAX_VALUE, Number.MIN_VALUE, 1e-9, 0.1 + 0.2),
);

const words = fc.constantFrom(
  "A",
  "North and South",
  "W".repeat(60),
  "a b ".repeat(40),
  "",
  "<b>&\"'",
  "مدينة",
);

const period: fc.Arbitrary<ChartPeriod> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => month(year, number)),
  fc.integer({ min: 1990, max: 2040 }).map((year) => ({
    text: `${year}/${String(year + 1).slice(2)}`,
    start: firstDayOfMonth(year, 4),
    end: lastDayOfMonth(year + 1, 3),
  })),
);

/** Points, one a period, in any order. */
export const points: fc.Arbitrary<readonly ChartPoint[]> = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ period, value: figure }) },
    { weight: 1, arbitrary: fc.record({ period, missing: fc.constantFrom("not available", "suppressed") }) },
  ),
  { maxLength: 30, selector: ({ period: { start, end } }) => `${start}/${end}` },
);

const oneSeries: fc.Arbitrary<ChartSeries> = fc.record({ name: words, points });
const severalSeries = fc.array(oneSeries, { maxLength: 6 });
const band = fc.record({ from: figure, to: figure });
const day = period.map(({ end }) => end);
const spanned = { after: day, until: day, by: period, tolerated: band };
const target = fc.oneof(
  fc.record({ name: words, value: figure, ...spanned }, { requiredKeys: ["name", "value"] }),
  fc.record({ name: words, from: figure, to: figure, ...spanned }, { requiredKeys: ["name", "from", "to"] }),
);
const optional = {
  good: fc.constantFrom("high" as const, "low" as const, "range" as const),
  targets: fc.array(target, { maxLength: 3 }),
  benchmarks: fc.array(fc.record({ name: words, value: figure }), { maxLength: 3 }),
};
const shared = { title: words, words: fc.constant(count) };
const stage = fc.record({ value: figure, when: words }, { requiredKeys: ["value"] });
const level = fc.record({
  label: words,
  symbol: fc.constantFrom("circle" as const, "triangle" as const, "ring" as const),
  colour: fc.constantFrom("blue" as const, "red" as const),
});

/** Any chart. */
export const chart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record(
    { kind: fc.constant("line" as const), ...shared, series: severalSeries, ...optional },
    { requiredKeys: ["kind", "title", "words", "series"] },
  ),
  fc.record(
    { kind: fc.constant("columns" as const), ...shared, series: oneSeries, ...optional },
    { requiredKeys: ["kind", "title", "words", "series"] },
  ),
  fc.record({ kind: fc.constant("stacked-columns" as const), ...shared, series: severalSeries }),
  fc.record({
    kind: fc.constant("before-and-after" as const),
    title: words,
    rows: fc.array(
      fc.record(
        { name: words, words: fc.constant(count), baseline: stage, latest: stage, target: stage },
        { requiredKeys: ["name", "words"] },
      ),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant("progress-by-rating" as const),
    title: words,
    noun: fc.constant("actions"),
    unrated: fc.constant("Not recorded"),
    bars: fc.array(
      fc.record({
        name: words,
        counts: fc.array(fc.record({ level: fc.option(level, { nil: undefined }), count: figure }), {
          maxLength: 6,
        }),
      }),
      { maxLength: 4 },
    ),
  }),
);
