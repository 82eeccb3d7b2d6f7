// A figure is rated by the target of its time: by the course to it before its day, by the target itself from then on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureRatings } from "../../../scripts/model/measures/aims/rate-figure.ts";
import { cutMeasure } from "../../../scripts/model/measures/cut-measure.ts";
import { deriveMeasure, type Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { measureValue } from "../../../scripts/model/measures/measure-value.ts";
import { toleranceWords } from "../../../scripts/model/measures/measure-words.ts";
import { disagreements } from "../../../scripts/model/measures/printed-difference.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";

const areas = [
  { ref: "north", name: "North" },
  { ref: "south", name: "South" },
];

function measure(entry: Partial<MeasureEntry>): Measure {
  return deriveMeasure(
    { ref: measureRef("it"), name: "It", unit: "percent", good: "high", ...entry },
    areas,
    "2030-01-01",
  );
}

const start = { value: 50, "as-at": "March 2025" };
const aim = { value: 80, by: "March 2027" };
const june = (value: number) => [{ period: "March 2026", value }];

describe("what is tolerated", () => {
  it.each<[string, Partial<MeasureEntry>, string]>([
    [
      "of the course before the day of the target",
      { target: aim },
      "amber up to 5 percentage points behind the course",
    ],
    [
      "of the target on its day and after it",
      { target: { value: 80, by: "March 2026" } },
      "amber down to 75%",
    ],
    ["of a target without a day", { target: { value: 80 } }, "amber down to 75%"],
  ])("is said %s", (_when, entry, words) => {
    const one = measure({ baseline: start, tolerance: { margin: 5 }, series: june(60), ...entry });
    expect(toleranceWords(en, one)).toBe(words);
  });
});

describe("before the day of its target, a figure", () => {
  it.each<[string, Partial<MeasureEntry>, string | undefined]>([
    ["on course is green", { baseline: start, target: aim, series: june(66) }, "green"],
    [
      "behind it is red where nothing is tolerated",
      { baseline: start, target: aim, series: june(64) },
      "red",
    ],
    [
      "behind by what is tolerated is amber",
      { baseline: start, target: aim, tolerance: { margin: 5 }, series: june(60) },
      "amber",
    ],
    [
      "behind by the limit is red where amber ends before it",
      { baseline: start, target: aim, tolerance: { limit: 75, "limit-is": "red" }, series: june(60) },
      "red",
    ],
    ["is not rated without a starting figure", { target: aim, series: june(66) }, undefined],
    ["is not rated without its date", { baseline: { value: 50 }, target: aim, series: june(66) }, undefined],
    [
      "is not rated by a starting figure in words",
      { baseline: { text: "few" }, target: aim, series: june(99) },
      undefined,
    ],
    [
      "is rated by a target without a day at once",
      { baseline: start, target: { value: 80 }, series: june(66) },
      "red",
    ],
    [
      "has a course from the target before it",
      {
        targets: [
          { value: 40, by: "March 2025" },
          { value: 60, by: "March 2027" },
        ],
        series: june(50),
      },
      "green",
    ],
    [
      "is behind a course from the target before it",
      { baseline: start, targets: [{ value: 70, by: "March 2025" }, aim], series: june(66) },
      "red",
    ],
    [
      "near a range is rated by the way to it",
      { good: "range", baseline: start, target: { from: 80, to: 90, by: "March 2027" }, series: june(66) },
      "green",
    ],
  ])("%s", (_, entry, rating) => {
    expect(measure(entry).line.rating).toBe(rating);
  });

  it("is held against the target itself once its period ends on the day", () => {
    const { line } = measure({ target: { value: 80, by: "31 March 2026" }, series: june(66) });
    expect(line).toMatchObject({ rating: "red", isAhead: false });
  });

  it("is rated alike in what was printed, as known on a day, and in a chart of a part of the time", () => {
    const entry: Partial<MeasureEntry> = {
      targets: [
        { value: 60, by: "March 2026" },
        { value: 90, by: "March 2027" },
      ],
      series: [
        { period: "March 2026", value: 61, published: "10 April 2026" },
        { period: "September 2026", value: 62, published: "10 October 2026" },
      ],
    };
    const whole = measure(entry);
    expect(whole.line.rating).toBe("red");
    expect(disagreements(en, whole, { period: "March 2026", rating: "green" })).toEqual([]);
    expect(measureValue(en, whole, "rating", { pin: "30 April 2026" })).toBe("green");
    expect(measureValue(en, whole, "target", { pin: "30 April 2026" })).toBe("60%");
    expect(cutMeasure(whole, { to: "March 2026" }, "2030-01-01").line.rating).toBe("green");
  });

  it.each<[string, Partial<MeasureEntry>, string]>([
    [
      "on course",
      { baseline: start, target: aim, series: june(66) },
      "66% in March 2026, green and on course for the target of 80% by March 2027.",
    ],
    [
      "behind",
      { baseline: start, target: aim, series: june(60) },
      "60% in March 2026, red and behind the course for the target of 80% by March 2027.",
    ],
    [
      "met",
      { baseline: start, target: aim, series: june(81) },
      "81% in March 2026, green: the target of 80% by March 2027 is met already.",
    ],
    [
      "not rated",
      { target: aim, series: june(66) },
      "66% in March 2026. It is not rated yet: the target of 80% is for March 2027.",
    ],
    [
      "past",
      { target: { value: 80, by: "2025" }, series: june(66) },
      "66% in March 2026, red against a target of 80% by 2025.",
    ],
    ["in words", { target: { text: "more", by: "2028" }, series: june(66) }, "66% in March 2026."],
  ])("is told of in a sentence: %s", (_, entry, sentence) => {
    expect(summarizeMeasure(en, measure(entry))).toBe(sentence);
  });
});

describe("what is counted since the year began", () => {
  const counted: Partial<MeasureEntry> = { unit: "number", basis: "cumulative", frequency: "month" };
  it.each<[string, Partial<MeasureEntry>, string | undefined]>([
    [
      "starts from nought with the year",
      { target: { value: 12, by: "March 2027" }, series: [{ period: "September 2026", value: 6 }] },
      "green",
    ],
    [
      "starts from nought and not from the target of the year before",
      {
        targets: [
          { value: 12, by: "March 2026" },
          { value: 12, by: "March 2027" },
        ],
        series: [{ period: "April 2026", value: 1 }],
      },
      "green",
    ],
    [
      "has no course to the target of a later year",
      {
        baseline: start,
        target: { value: 12, by: "March 2028" },
        series: [{ period: "April 2026", value: 1 }],
      },
      undefined,
    ],
    [
      "has no course as a share without a start in the year",
      {
        unit: "percent",
        baseline: start,
        target: { value: 12, by: "March 2027" },
        series: [{ period: "April 2026", value: 1 }],
      },
      undefined,
    ],
    [
      "has one as a share with it",
      {
        unit: "percent",
        baseline: { value: 0, "as-at": "31 March 2026" },
        target: { value: 12, by: "March 2027" },
        series: [{ period: "April 2026", value: 1 }],
      },
      "green",
    ],
    [
      "by whole years goes from year to year",
      {
        frequency: "year",
        baseline: start,
        target: { value: 80, by: "2026/27" },
        series: [{ period: "2025/26", value: 64 }],
      },
      "red",
    ],
  ])("%s", (_, entry, rating) => {
    expect(measure({ ...counted, ...entry }).line.rating).toBe(rating);
  });
});

describe("an area", () => {
  const series = [
    { period: "March 2026", value: 90 },
    { period: "March 2026", area: "north", value: 20 },
    { period: "March 2026", area: "south", value: 81 },
  ];
  const ratings = (entry: Partial<MeasureEntry>) =>
    measure({ series, ...entry }).areas.map(({ rating }) => rating);

  it("is not asked for what is asked of the whole where figures add up", () => {
    expect(ratings({ unit: "number", target: { value: 80 } })).toEqual([undefined, undefined]);
    expect(ratings({ unit: "rate", target: { value: 80 } })).toEqual(["red", "green"]);
  });

  it("has a target of its own, which is none of the whole, and none that another has", () => {
    const one = measure({ unit: "number", series, target: { value: 20, area: "north" } });
    expect(one.areas.map(({ rating }) => rating)).toEqual(["green", undefined]);
    expect(one.targets).toEqual([]);
    expect(one.line.rating).toBeUndefined();
  });

  it("has nothing tolerated beside a target of its own, and no course from the start of the whole", () => {
    const own = { value: 22, area: "north" };
    expect(ratings({ targets: [own], tolerance: { margin: 5 } })[0]).toBe("red");
    expect(ratings({ baseline: start, targets: [{ ...own, by: "2027" }] })[0]).toBeUndefined();
  });
});

it("no figure is rated better for being worse, whatever its target, its course and its places", () => {
  const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
  const entries = fc.record({
    good: fc.constantFrom("high", "low", "range"),
    decimals: fc.integer({ min: 0, max: 4 }),
    basis: fc.constantFrom("period", "cumulative"),
    unit: fc.constantFrom("percent", "number"),
    from: figure,
    size: fc.double({ min: 0, max: 100, noNaN: true }),
    margin: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    begins: figure,
    by: fc.constantFrom("June 2026", "March 2027", undefined),
  });
  fc.assert(
    fc.property(entries, figure, figure, ({ from, size, margin, begins, by, ...rest }, a, b) => {
      const levelOf = (value: number) => {
        const { rating } = measure({
          ...rest,
          frequency: "month",
          baseline: { value: begins, "as-at": "31 March 2026" },
          target: { from, to: from + size, ...(by === undefined ? {} : { by }) },
          ...(margin === undefined ? {} : { tolerance: { margin } }),
          series: [{ period: "September 2026", value }],
        }).line;
        return rating === undefined ? -1 : figureRatings.indexOf(rating);
      };
      const middle = (value: number) => Math.max(0, from - value, value - from - size);
      const isWorse = { high: a < b, low: a > b, range: middle(a) > middle(b) }[rest.good];
      const [worse, better] = isWorse ? [a, b] : [b, a];
      // A range is shown with other places than the figure, which may round to either side of it.
      if (rest.good === "range" && Math.abs(middle(a) - middle(b)) <= 10 ** -rest.decimals) return;
      expect(levelOf(worse)).toBeGreaterThanOrEqual(levelOf(better));
    }),
  );
});
