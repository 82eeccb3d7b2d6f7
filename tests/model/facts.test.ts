// Facts that are computed and never typed: counts of a plan, totals and ranks of an appraisal, figures with units.

import { describe, expect, it } from "vitest";
import type { Action, ActionsFile } from "../../scripts/model/facts/actions/action.ts";
import { countByLevel, deriveActionPlan } from "../../scripts/model/facts/actions/action-plan.ts";
import { appraiseOptions, byRank } from "../../scripts/model/facts/options/appraise-options.ts";
import type { OptionsFile } from "../../scripts/model/facts/options/options-appraisal.ts";
import type { RatingScale } from "../../scripts/model/facts/rating-scale.ts";
import { trackRecommendations } from "../../scripts/model/facts/recommendations/tracked-recommendation.ts";
import { formatFigure } from "../../scripts/model/measures/format-figure.ts";
import { deriveMeasure } from "../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../scripts/model/measures/measure-file.ts";
import type { Unit } from "../../scripts/model/measures/unit.ts";
import { organizationId } from "../../scripts/model/owner-id.ts";
import { parsePeriod } from "../../scripts/model/period.ts";
import { measureRef, refOf } from "../../scripts/model/ref.ts";
import { en } from "../../scripts/words/en.ts";

const scale: RatingScale = {
  id: "rag",
  name: "RAG",
  levels: [
    { key: "green", label: "Green", symbol: "square", colour: "green", meaning: "On course." },
    {
      key: "amber",
      label: "Amber",
      symbol: "triangle",
      colour: "amber",
      meaning: "At risk.",
      aliases: ["yellow"],
    },
    { key: "red", label: "Red", symbol: "diamond", colour: "red", meaning: "Off course." },
  ],
};

function action(ref: string, rating?: string): Action {
  const updates = [{ "as-at": "August 2022", ...(rating === undefined ? {} : { rating }) }];
  return { ref: refOf(ref), text: "Do it.", leads: [], due: "2023", updates };
}

const plan: ActionsFile = {
  "rating-scale": "rag",
  reporting: [
    { "as-at": "January 2022", title: "Submitted", rated: false },
    { "as-at": "August 2022", title: "First report", rated: true },
  ],
  areas: [
    {
      ref: "1",
      title: "One",
      objectives: [
        { ref: "1.1", text: "A.", actions: [action("1.1.1", "green"), action("1.1.2", "Yellow")] },
        { ref: "1.2", text: "B.", actions: [action("1.2.1"), action("1.2.2", "amber")] },
      ],
    },
    { ref: "2", title: "Two", progress: ["Begun."], objectives: [{ ref: "2.1", text: "C.", actions: [] }] },
  ],
};

describe("deriveActionPlan", () => {
  const derived = deriveActionPlan(plan, scale, "2022-09-01");

  it("lists actions and objectives in order across areas", () => {
    expect(derived.actions.map(({ ref }) => ref)).toEqual(["1.1.1", "1.1.2", "1.2.1", "1.2.2"]);
    expect(derived.objectives.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "2.1"]);
    expect(derived.areas.map(({ progressSoFar }) => progressSoFar)).toEqual([[], ["Begun."]]);
  });

  it("counts levels at each report, an alias with its level, none as not recorded, and nothing where none were rated", () => {
    const counts = derived.states.map((state) => state.counts.map(({ level, count }) => [level?.key, count]));
    expect(counts).toEqual([
      [],
      [
        ["green", 1],
        ["amber", 2],
        ["red", 0],
        [undefined, 1],
      ],
    ]);
  });

  it("counts at another date as not recorded", () => {
    const counts = countByLevel(derived.actions, scale, parsePeriod("July 2022"));
    expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 4]);
  });
});

describe("appraiseOptions", () => {
  const scores = (...given: readonly number[]) =>
    given.map((score, at) => ({ criterion: refOf(`${at + 1}`), score }));
  const file: OptionsFile = {
    title: "Options",
    scale: { min: 0, max: 5 },
    criteria: [
      { ref: "1", name: "Cost" },
      { ref: "2", name: "Reach" },
    ],
    options: [
      { ref: refOf("a"), name: "A", appraisal: scores(1, 2), printed: { total: 3, rank: 4 } },
      { ref: refOf("b"), name: "B", appraisal: scores(5, 5), printed: { total: 9, rank: 1 } },
      { ref: refOf("c"), name: "C", appraisal: scores(2, 2) },
      { ref: refOf("d"), name: "D", appraisal: [{ criterion: "2", score: 4 }] },
    ],
  };
  const appraised = appraiseOptions(file);

  it("adds up and ranks, equal totals sharing a rank", () => {
    expect(appraised.options.map(({ ref, total, outOf, rank }) => [ref, total, outOf, rank])).toEqual([
      ["a", 3, 10, 4],
      ["b", 10, 10, 1],
      ["c", 4, 10, 2],
      ["d", 4, 10, 2],
    ]);
    expect(byRank(appraised).map(({ ref }) => ref)).toEqual(["b", "c", "d", "a"]);
  });

  it("puts scores in the order of the criteria, with a gap for one that is missing", () => {
    expect(appraised.options.at(3)?.scores.map((score) => score?.score)).toEqual([undefined, 4]);
  });

  it("says where the printed figures differ, and only there", () => {
    expect(appraised.options.map(({ disagreements }) => disagreements.length)).toEqual([0, 1, 0, 0]);
    expect(appraised.options.at(1)?.disagreements).toEqual([{ of: "total", printed: 9, worked: 10 }]);
  });
});

describe("trackRecommendations", () => {
  it("keeps response and progress apart", () => {
    const recommendations = [
      {
        ref: refOf("1"),
        text: "Do it.",
        "addressed-to": [organizationId("council")],
        due: "July 2022",
        response: { by: organizationId("council"), date: "2022-05-01", decision: "accepted" as const },
      },
    ];
    const [tracked] = trackRecommendations({ recommendations }, undefined, "2022-08-01");
    expect(tracked?.response?.date.text).toBe("1 May 2022");
    expect(tracked?.progress.standing).toBe("unreported");
  });
});

describe("a measure", () => {
  it.each<[number, Unit, string]>([
    [57.5, "percent", "57.5%"],
    [0, "percent", "0%"],
    [1200, "pounds", "£1,200"],
    [-1200, "pounds", "-£1,200"],
    [1, "weeks", "1 week"],
    [18, "weeks", "18 weeks"],
    [1, "days", "1 day"],
    [2, "months", "2 months"],
    [45_028, "number", "45,028"],
    [1.5, "ratio", "1.5"],
  ])("of %d in %s reads %s", (value, unit, expected) => {
    expect(formatFigure(en, value, unit)).toBe(expected);
  });

  it("has the last figure as its latest, zero among them, and none where all are missing", () => {
    const measure: MeasureEntry = { ref: measureRef("m"), name: "M", unit: "number", good: "low" };
    const series = [
      { period: "2022", value: 4 },
      { period: "2023", value: 0 },
      { period: "2024", missing: "no-data" as const },
    ];
    const latest = (points: MeasureEntry["series"] = []) =>
      deriveMeasure({ ...measure, frequency: "year", series: points }, [], "2026-03-31").line.latest;
    expect(latest(series)).toMatchObject({ period: { text: "2023" }, value: 0 });
    expect(latest(series.slice(2))).toBeUndefined();
    expect(latest()).toBeUndefined();
  });
});
