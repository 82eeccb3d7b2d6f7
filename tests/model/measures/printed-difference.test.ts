// What a source printed, held against what its figures come to: arrows of both sorts, and a whole scorecard of real life.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import type { Printed } from "../../../scripts/model/measures/measure-file.ts";
import {
  disagreements,
  printedDifferences,
  printedLast,
} from "../../../scripts/model/measures/printed-difference.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";

const { register } = await loadRegister({
  source: join(import.meta.dirname, "..", "..", ".."),
  today: "2026-03-31",
});

describe("a printed arrow", () => {
  type Good = "high" | "low" | "info";
  const judge = (good: Good, [before, after]: readonly [number, number], direction: Printed["direction"]) =>
    disagreements(
      en,
      deriveMeasure(
        {
          ref: measureRef("neet"),
          name: "NEET",
          unit: "percent",
          good,
          series: [
            { period: "May 2017", value: before },
            { period: "June 2017", value: after },
          ],
        },
        [],
        "2026-03-31",
      ),
      { period: "June 2017", ...(direction === undefined ? {} : { direction }) },
    ).map(({ was, is }) => `${was}, not ${is}`);

  it.each<[Good, readonly [number, number], Printed["direction"], string[]]>([
    ["low", [3.9, 4.1], "up", []],
    ["low", [3.9, 4.1], "worse", []],
    ["low", [3.9, 4.1], "better", ["better, not worse"]],
    ["low", [27.5, 24.8], "better", []],
    ["low", [27.5, 24.8], "up", ["up, not down"]],
    ["high", [68.6, 70.6], "better", []],
    ["high", [68.6, 68.6], "better", ["better, not same"]],
    ["high", [68.6, 68.6], "same", []],
    ["info", [341, 288], "better", ["better, not down"]],
    ["info", [341, 288], undefined, []],
  ])("where %s is good, from %j, printed as %s: %j", (good, figures, direction, differences) => {
    expect(judge(good, figures, direction)).toEqual(differences);
  });
});

describe("what was printed of an area", () => {
  const north = { ref: "north", name: "North" };
  const measure = deriveMeasure(
    {
      ref: measureRef("visits"),
      unit: "number",
      good: "high",
      targets: [{ value: 10 }, { value: 3, area: "north" }],
      series: [
        { period: "April 2017", value: 9 },
        { period: "May 2017", value: 12 },
        { period: "April 2017", area: "north", value: 4 },
        { period: "May 2017", area: "north", value: 2 },
      ],
    },
    [north],
    "2026-03-31",
  );

  it("is held against the figures, the target and the direction of the area", () => {
    const printed = { period: "May 2017", rating: "green", direction: "up", "year-to-date": 21 } as const;
    expect(disagreements(en, measure, printed)).toEqual([]);
    expect(
      disagreements(en, measure, { ...printed, area: "north" }).map(({ was, is }) => `${was}, not ${is}`),
    ).toEqual(["green, not red", "up, not down", "21, not 6"]);
  });

  it("is not taken for what was printed of the whole", () => {
    const own = { ...measure, printed: [{ period: "May 2017", area: "north", rating: "green" } as const] };
    expect(printedLast(en, own)).toEqual([]);
    expect(printedDifferences(en, own)).toMatchObject([
      { area: north, facts: [{ was: "green", is: "red" }] },
    ]);
  });
});

describe("the Early Help scorecard of June 2017", () => {
  const measures =
    register.publications.get(publicationId("scorecards/early-help-2017-06"))?.facts.measures ?? [];

  it("has all rows of the paper's two monthly tables", () => {
    expect(measures.length).toBe(57);
    expect(new Set(measures.map(({ number }) => number)).size).toBe(43);
  });

  it("agrees with what was printed, but where the paper does not follow its own key", () => {
    const differences = measures.flatMap((measure) =>
      measure.printed.flatMap((printed) =>
        disagreements(en, measure, printed).map(({ was, is }) => `${measure.ref}: ${was}, not ${is}`),
      ),
    );
    expect(differences).toEqual([
      "contacts-triaged-in-5-days-share: 88.0%, not 87.6%",
      "open-cases: 1,438, not 1,559",
      "closed-cases: 404, not 561",
      "persistent-absence-primary: amber, not red",
      "persistent-absence-secondary: amber, not red",
      "attendance-primary: amber, not red",
      "attendance-secondary: amber, not red",
      "youth-sessions-centre: 136, not 207",
      "youth-sessions-elsewhere: 54, not 87",
      "reviews-completed: amber, not red",
      "sickness: amber, not red",
    ]);
  });

  it("rates every row that has a tolerance as the paper does", () => {
    const tolerant = measures.filter(({ line }) => line.target?.tolerance !== undefined);
    expect(tolerant.map(({ ref, line }) => `${ref}: ${line.rating}`)).toEqual([
      "contacts-triaged-in-5-days-share: red",
      "initial-contacts-in-3-days-share: red",
      "assessments-in-35-days-share: red",
    ]);
    for (const { line, printed } of tolerant) expect(printed[0]?.rating).toBe(line.rating);
  });
});
