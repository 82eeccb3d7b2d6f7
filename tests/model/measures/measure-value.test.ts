// Live values of measures: each property in words, periods and years, what was known on a day, and what is missing.

import { describe, expect, it } from "vitest";
import { describeChart } from "../../../scripts/model/charts/describe-chart.ts";
import { measureChart } from "../../../scripts/model/charts/measure-chart.ts";
import { resolveValue } from "../../../scripts/model/prose/resolve-value.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { en } from "../../../scripts/words/en.ts";
import { loadSource } from "../../support/load-source.ts";

const card = publicationId("scorecards/buses-2024");
const place = { file: "x.md", line: 1, column: 1 };

const register = await loadSource({
  [`content/${card}/index.md`]: `---
title: Buses 2024
type: scorecard
status: published
summary: How the buses run.
organization: westford-council
date: June 2024
---

::: measures
:::
`,
  [`content/${card}/measures.yaml`]: `measures:
  - ref: buses-on-time
    name: Buses on time
    unit: percent
    good: high
    target: { value: 75 }
    tolerance: { limit: 70 }
    benchmarks:
      - { of: england, value: 68.25, period: June 2023 }
      - { of: england, value: 64, period: May 2023 }
      - { of: england, value: 50 }
      - { of: best-neighbour, value: 90.5, period: 2022/23 }
    baseline: { value: 48.5, as-at: March 2023 }
    series:
      - { period: April 2023, value: 50, numerator: 50, denominator: 100 }
      - { period: May 2023, value: 60, numerator: 180, denominator: 300, published: 2023-06-10 }
      - { period: May 2023, value: 62, numerator: 186, denominator: 300, published: 2023-07-20 }
      - { period: June 2023, value: 71.5, numerator: 143, denominator: 200, published: 2023-07-10 }
      - { period: July 2023, missing: not-yet-due }
  - ref: worked-out
    name: Worked out
    unit: percent
    good: high
    decimals: 1
    target: { value: 75.25 }
    series:
      - { period: May 2023, value: 62.4615 }
      - { period: June 2023, value: 71.5385 }
  - ref: steady
    name: Steady
    unit: percent
    good: high
    series: [ { period: May 2023, value: 40 }, { period: June 2023, value: 40 } ]
  - ref: one-point
    name: One point
    unit: percent
    good: low
    target: { value: 39 }
    series: [ { period: May 2023, value: 41 }, { period: June 2023, value: 40 } ]
  - ref: noughts
    name: Noughts
    unit: number
    good: low
    target: { from: 280, to: 1350 }
    baseline: { text: to be developed }
    series: [ { period: 2021/22, value: 1204 }, { period: 2022/23, value: 0 } ]
  - ref: fares
    name: Fares
    unit: pounds
    good: info
    basis: cumulative
    compare: year-before
    target: { text: maintain }
    benchmarks: [ { of: region, value: 812.5, period: April 2023 } ]
    series: [ { period: 2022-04, value: 1200.5 }, { period: 2023-03, value: 9000.5 }, { period: 2023-04, value: 800 } ]
  - ref: fires
    name: Fires
    unit: number
    good: low
    benchmarks: [ { of: england, value: 405, period: 2025/26 }, { of: region, value: 34, period: September 2026 } ]
    series: [ { period: 2025/26, value: 398 }, { period: August 2026, value: 34 }, { period: September 2026, value: 29 } ]
  - ref: variance
    name: Variance
    unit: pounds
    good: range
    target: { from: -250, to: 250 }
  - ref: planned
    name: Planned
    unit: percent
    good: high
    baseline: { value: 52.5 }
    target: { value: 75 }
    benchmarks: [ { of: region, value: 60 } ]
  - ref: bare
    name: Bare
    unit: number
    good: high
`,
});

function resolve(path: string, publication: string = card) {
  return resolveValue(register, { publication: publicationId(publication) }, { path, place });
}

function wordsOf(path: string): string | undefined {
  const value = resolve(path);
  return value.found ? value.text : undefined;
}

describe("a live value of a measure", () => {
  it.each([
    ["buses-on-time.latest", "71.5%"],
    ["buses-on-time.period", "June 2023"],
    ["buses-on-time.previous", "62.0%"],
    ["buses-on-time.change", "9.5 percentage points"],
    ["one-point.change", "1 percentage point"],
    ["steady.change", "0 percentage points"],
    ["noughts.change", "1,204"],
    ["fares.change", "£400.50"],
    ["worked-out.change", "9 percentage points"],
    ["worked-out.gap", "3.75 percentage points"],
    ["buses-on-time.direction", "up"],
    ["one-point.direction", "down"],
    ["steady.direction", "unchanged"],
    ["buses-on-time.target", "75%"],
    ["noughts.target", "280 to 1,350"],
    ["fares.target", "maintain"],
    ["variance.target", "-£250 to £250"],
    ["buses-on-time.rating", "amber"],
    ["one-point.rating", "red"],
    ["buses-on-time.baseline", "48.5%"],
    ["planned.baseline", "52.5%"],
    ["noughts.baseline", "to be developed"],
    ["buses-on-time.gap", "3.5 percentage points"],
    ["one-point.gap", "1 percentage point"],
    ["buses-on-time.year-to-date", "63.2%"],
    ["fares.year-to-date", "£800.00"],
    ["noughts.latest", "0"],
    ["noughts.year-to-date", "0"],
    ["buses-on-time.name", "Buses on time"],
  ])("%s reads %s", (path, words) => {
    expect(wordsOf(path)).toBe(words);
    expect(wordsOf(`measure.${path}`)).toBe(words);
  });

  it.each([
    ["buses-on-time.at May 2023", "62.0%"],
    ["buses-on-time.at 2023-04", "50.0%"],
    ["noughts.at 2021/22", "1,204"],
    ["noughts.at 2022/23", "0"],
    ["fares.at 2022/23", "£9,000.50"],
  ])("%s, of a period of its own or a whole year, reads %s", (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });

  it.each([
    ["buses-on-time.benchmark england", "68.25%"],
    ["buses-on-time.benchmark england at May 2023", "64.0%"],
    ["buses-on-time.benchmark england at 2023-05", "64.0%"],
    ["buses-on-time.benchmark best-neighbour", "90.5%"],
    ["fares.benchmark region", "£812.50"],
    ["buses-on-time.gap-to england", "3.25 percentage points"],
    ["buses-on-time.gap-to england at May 2023", "2 percentage points"],
    ["buses-on-time.gap-to best-neighbour", "19 percentage points"],
    ["fares.gap-to region", "£12.50"],
    ["fires.gap-to region", "5"],
    ["fires.gap-to england at 2025/26", "7"],
    ["fares.gap-to region at April 2023", "£12.50"],
    // A benchmark is known once its period is over, and one without a period always.
    ["buses-on-time.benchmark england @ 15 June 2023", "64.0%"],
    ["buses-on-time.benchmark england @ 30 June 2023", "68.25%"],
    ["buses-on-time.benchmark england @ 1 May 2023", "50.0%"],
    ["buses-on-time.gap-to england @ 15 June 2023", "4 percentage points"],
  ])("%s, of what it is set beside, reads %s", (path, words) => {
    expect(wordsOf(path)).toBe(words);
    expect(wordsOf(`measure.${path}`)).toBe(words);
  });

  it.each([
    ["buses-on-time.latest @ 2023-07-01", "60.0%"],
    ["buses-on-time.period @ 2023-07-01", "May 2023"],
    ["buses-on-time.previous @ 2023-07-15", "60.0%"],
    ["buses-on-time.change @ 2023-07-15", "11.5 percentage points"],
    ["buses-on-time.previous @ 20 July 2023", "62.0%"],
    ["buses-on-time.rating @ 2023-07-01", "red"],
    ["buses-on-time.at May 2023 @ 30 June 2023", "60.0%"],
    ["buses-on-time.at May 2023 @ July 2023", "62.0%"],
  ])("%s, as it was known on a day, reads %s", (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });

  it("is read from another publication that is named", () => {
    const from = { publication: publicationId("action-plans/buses-2025") };
    const value = { path: "buses-on-time.latest", place };
    expect(resolveValue(register, from, { ...value, publication: card })).toEqual({
      found: true,
      text: "71.5%",
    });
    expect(resolveValue(register, from, value)).toMatchObject({ found: false });
  });
});

it("says the same gap and change as the chart below it", () => {
  const measure = register.publications.get(card)?.facts.measures.find(({ ref }) => ref === "worked-out");
  const chart = measure && measureChart(measure, en);
  expect(chart && describeChart(chart, en)).toBe(
    "The latest figure is 71.5% (June 2023), up 9 percentage points from May 2023. Target: 75.25%; the latest figure is 3.75 percentage points below it, so it is not met.",
  );
});

describe("a live value that is not there", () => {
  it.each([
    ["measure.buses-on-tim.latest", "There is no measure “buses-on-tim”.", "Did you mean “buses-on-time”?"],
    ["buses-on-time.lates", "“buses-on-time.lates” is not a live value.", "Did you mean “latest”?"],
    [
      "buses-on-time.Latest!",
      "“buses-on-time.Latest!” is not a live value.",
      "Write what it should read after the measure: buses-on-time.latest, or buses-on-time.at 2016/17.",
    ],
    [
      "measure.buses-on-time",
      "“measure.buses-on-time” is not a live value.",
      "Write what it should read after the measure: buses-on-time.latest, or buses-on-time.at 2016/17.",
    ],
    [
      "buses-on-time.latest @ soon",
      "“soon” is not a date.",
      "Write the day on which the figure was known: @ 30 June 2017.",
    ],
    [
      "buses-on-time.at Juli 2023",
      "“Juli 2023” is not a period.",
      "Write it as figures have it: at June 2017, or at 2016/17.",
    ],
    [
      "buses-on-time.at July 2023",
      "The measure “buses-on-time” has no figure for July 2023.",
      "Add it to measures.csv or to its series, or take the live value out.",
    ],
    [
      "buses-on-time.at 2023/24",
      "The measure “buses-on-time” has no figure for 2023/24.",
      "Add it to measures.csv or to its series, or take the live value out.",
    ],
    [
      "buses-on-time.at June 2023 @ 2023-07-01",
      "The measure “buses-on-time” had no figure for June 2023 as known on 2023-07-01.",
      "Add it to measures.csv or to its series, or take the live value out.",
    ],
    [
      "buses-on-time.benchmark englnd",
      "The measure “buses-on-time” has no benchmark of “englnd”.",
      "Did you mean “england”?",
    ],
    [
      "buses-on-time.gap-to top-quartile",
      "The measure “buses-on-time” has no benchmark of “top-quartile”.",
      "Use one of: best-neighbour, england.",
    ],
    [
      "buses-on-time.benchmark",
      "“buses-on-time.benchmark” does not say whose figure is meant.",
      "Write it behind: buses-on-time.benchmark england.",
    ],
    [
      "buses-on-time.benchmak england",
      "“buses-on-time.benchmak england” is not a live value.",
      "Write what it should read after the measure: buses-on-time.latest, or buses-on-time.at 2016/17.",
    ],
    [
      "buses-on-time.benchmark england at July 2023",
      "The measure “buses-on-time” has no benchmark of “england” for July 2023.",
      "Add one to its benchmarks in measures.yaml, or take the live value out.",
    ],
    [
      "buses-on-time.benchmark england at Juli 2023",
      "“Juli 2023” is not a period.",
      "Write it as figures have it: at June 2017, or at 2016/17.",
    ],
    [
      "buses-on-time.gap-to best-neighbour at 2022/23",
      "The measure “buses-on-time” has no figure for 2022/23.",
      "Add it to measures.csv or to its series, or take the live value out.",
    ],
    [
      "buses-on-time.benchmark best-neighbour @ 31 March 2022",
      "The measure “buses-on-time” had no benchmark of “best-neighbour” as known on 31 March 2022.",
      "Add one to its benchmarks in measures.yaml, or take the live value out.",
    ],
    [
      "planned.gap-to region",
      "The measure “planned” has no figure.",
      "Add a figure to measures.csv or to its series, or take the live value out.",
    ],
    [
      "fires.gap-to england",
      "The benchmark of “england” is for 2025/26 and the latest figure for September 2026: amounts of times that are not as long have no gap.",
      "Write for which time both are: fires.gap-to england at 2025/26, or take the live value out.",
    ],
    [
      "bare.benchmark england",
      "The measure “bare” has no benchmark.",
      "Add one to its benchmarks in measures.yaml, or take the live value out.",
    ],
  ])("%s is reported", (path, message, hint) => {
    expect(resolve(path)).toEqual({ found: false, message, hint });
  });

  it.each([
    "latest",
    "period",
    "previous",
    "change",
    "direction",
    "target",
    "rating",
    "baseline",
    "gap",
    "year-to-date",
  ])("bare.%s says what is to be added", (property) => {
    const value = resolve(`bare.${property}`);
    expect(value).toMatchObject({ found: false, message: `The measure “bare” has no ${property}.` });
    expect(value).toHaveProperty("hint", expect.stringMatching(/^.{20,}, or take the live value out\.$/));
  });
});
