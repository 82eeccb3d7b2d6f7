// The words of a chart say what its figures say: the latest, its change, the target, and what is missing and why.

import { describe, expect, it } from "vitest";
import type { LineChart } from "../../../scripts/model/charts/chart.ts";
import { describeChart, describeSparkline } from "../../../scripts/model/charts/describe-chart.ts";
import { en } from "../../../scripts/words/en.ts";
import {
  attendance,
  claims,
  initialContacts,
  initialContactsByArea,
  journeys,
  months,
  percent,
  ratings,
  stepDowns,
  steps,
  triage,
} from "../../site/charts/early-help.ts";

const of = (values: readonly (number | string)[], more: Partial<LineChart> = {}): string =>
  describeChart(
    {
      kind: "line",
      title: "A chart",
      words: percent,
      series: [{ name: "Rotherham", points: months(2017, 1, values) }],
      ...more,
    },
    en,
  );

describe("the summary of a line", () => {
  it("tells the latest figure, its change, the target and the extremes", () => {
    expect(describeChart(initialContacts, en)).toBe(
      "The latest figure is 63.6% (June 2017), up 1.5 percentage points from May 2017. " +
        "Target: 75%; the latest figure is 11.4 percentage points below it, so it is not met. " +
        "Lowest: 39.4% (February 2017); highest: 63.6% (June 2017).",
    );
  });

  it("names the first of several series, and the others with their latest figures", () => {
    expect(describeChart(initialContactsByArea, en)).toMatch(
      /^Rotherham: the latest figure is 63\.6% .* North: 64% \(June 2017\)\. South: 51% \(June 2017\)\. Central: 80\.6% \(June 2017\)\.$/,
    );
  });

  it("names benchmarks, and says which period has no figure and why", () => {
    expect(describeChart(attendance, en)).toMatch(
      /England: 96\.1%\. Best neighbour: 96\.3%\. 1 of 5 periods has no figure: June 2017 \(one month in arrears\)\.$/,
    );
  });

  it("gives a reason once for those that share it, and counts those after the third", () => {
    expect(of(["suppressed", "suppressed", 1, "not yet due", "not yet due", "not yet due"])).toBe(
      "The latest figure is 1% (March 2017). 5 of 6 periods have no figure: " +
        "January 2017, February 2017 (suppressed), April 2017 (not yet due) and 2 more.",
    );
  });

  it("compares figures as they are shown, so that it never says up by nothing", () => {
    const words = { ...percent, shown: Math.round, figure: (value: number) => `${Math.round(value)}%` };
    expect(of([57.2, 57.3, 57.4], { words })).toBe(
      "The latest figure is 57% (March 2017), the same as in February 2017. It has not changed.",
    );
  });

  it("takes nought for a figure", () => {
    expect(of([3, 0])).toBe(
      "The latest figure is 0% (February 2017), down 3 percentage points from January 2017.",
    );
    expect(of([0, 0])).toBe("The latest figure is 0% (February 2017), the same as in January 2017.");
  });

  it.each<[LineChart["good"], number, RegExp]>([
    ["high", 80, /5 percentage points above it, so it is met/],
    ["high", 75, /equal to it, so it is met/],
    ["high", 70, /5 percentage points below it, so it is not met/],
    ["low", 80, /above it, so it is not met/],
    ["low", 70, /below it, so it is met/],
    ["range", 70, /below it, so it is not met/],
    ["range", 80, /above it, so it is not met/],
    [undefined, 70, /5 percentage points below it\.$/],
  ])("holds figures of which %s ones are good against a target: %d", (good, value, expected) => {
    const targets = [{ name: "Target", value: 75 }];
    expect(of([value], good === undefined ? { targets } : { good, targets })).toMatch(expected);
  });

  it("does not call a target missed whose day is to come, and tells the course to it", () => {
    const by = { text: "March 2018", start: "2018-03-01", end: "2018-03-31" } as const;
    const target = { name: "Target by March 2018", value: 75, by };
    const told = (more: object) => of([70], { good: "high", targets: [{ ...target, ...more }] });
    expect(told({})).toMatch(/5 percentage points below it, so it is not met yet\./);
    expect(told({ course: "on course" })).toMatch(/5 percentage points below it, which is on course\./);
  });

  it("holds a figure against a target as it is shown", () => {
    const words = { ...percent, shown: Math.round };
    expect(of([74.6], { words, good: "high", targets: [{ name: "Target", value: 75 }] })).toMatch(
      /the latest figure is equal to it, so it is met\./,
    );
  });

  it("holds a figure against a range, whichever end is written first", () => {
    const targets = [{ name: "Target", from: 350, to: 280 }];
    expect(of([300], { good: "range", targets })).toMatch(
      /Target: 280% to 350%; the latest figure is within it, so it is met\./,
    );
  });

  it("holds the latest figure against the target of its day, and names those of other days", () => {
    expect(describeChart(steps, en)).toMatch(
      /Target by March 2017: 70%; the latest figure is [\d.]+ percentage points above it, so it is met\. Target by March 2015: 55%\. Target by March 2018: 75%\. Target by March 2030: 95%\./,
    );
  });

  it("says that there is nothing, and why", () => {
    expect(of([])).toBe("There are no figures.");
    expect(of(["in development"])).toBe(
      "There are no figures. 1 of 1 period has no figure: January 2017 (in development).",
    );
    expect(describeChart({ kind: "line", title: "", words: percent, series: [] }, en)).toBe(
      "There are no figures.",
    );
  });

  it("does not depend on the order of the points", () => {
    const [series] = initialContacts.series;
    const turned = {
      ...initialContacts,
      series: [{ name: "Rotherham", points: [...(series?.points ?? [])].reverse() }],
    };
    expect(describeChart(turned, en)).toBe(describeChart(initialContacts, en));
  });
});

it("describes a range that is not reached by noughts", () => {
  expect(describeChart(claims, en)).toMatch(
    /The latest figure is 0 \(June 2017\).*280 below it, so it is not met/,
  );
});

it("adds layers up, but not where one of them has no figure", () => {
  expect(describeChart(stepDowns, en)).toBe(
    "The latest figures (June 2017) are North 81, South 108, Central 99; together 288, up 17 from April 2017. " +
      "1 of 3 periods has no figure: May 2017 (Central: not available).",
  );
});

it("tells where each measure started, stands and should get to", () => {
  expect(describeChart(journeys, en)).toMatch(
    /^Plans finished within 20 weeks: started at 52\.5% \(2021\), latest 57\.5% \(June 2022\), target 75% \(June 2023\)\./,
  );
  expect(describeChart(journeys, en)).toMatch(
    /Tribunal cases lost: started at 5, no later figure, target 3\.$/,
  );
});

it("counts what stands at each level", () => {
  expect(describeChart(ratings, en)).toMatch(
    /^September 2022: 12 Complete, 31 On track, 9 At risk, 2 Late, 4 Not recorded, of 58 actions\./,
  );
});

it("describes a sparkline from its first figure to its last", () => {
  expect(describeSparkline(triage, en)).toBe(
    "Contacts triaged within five working days: from 98.3% (February 2017) to 71.1% (June 2017).",
  );
  expect(describeSparkline({ ...triage, points: [] }, en)).toBe(
    "Contacts triaged within five working days: no figures.",
  );
});
