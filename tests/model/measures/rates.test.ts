// A rate says per how many wherever nothing beside it does, and once.
import { describe, expect, it } from "vitest";
import { chartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { describeChart } from "../../../scripts/model/charts/describe-chart.ts";
import { measureChart } from "../../../scripts/model/charts/measure-chart.ts";
import { beforeAfterChart } from "../../../scripts/model/measures/before-after.ts";
import { bareFigure, perWords } from "../../../scripts/model/measures/format-figure.ts";
import { deriveMeasure, type Measure } from "../../../scripts/model/measures/measure.ts";
import type { MeasureEntry } from "../../../scripts/model/measures/measure-file.ts";
import { rateHead } from "../../../scripts/model/measures/measure-words.ts";
import { resolveMeasureValue } from "../../../scripts/model/measures/resolve-measure-value.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { en } from "../../../scripts/words/en.ts";
import { loadSource } from "../../support/load-source.ts";

const base = (await loadSource()).publications.get(publicationId("action-plans/buses-2025"));

function rate(entry: Partial<MeasureEntry> = {}): Measure {
  return deriveMeasure(
    {
      ref: measureRef("burglaries"),
      name: "Burglaries",
      unit: "rate",
      per: 10_000,
      good: "low",
      target: { from: 180, to: 200, by: "2026" },
      baseline: { value: 250, "as-at": "2020" },
      benchmarks: [{ of: "england", value: 190 }],
      series: [
        { period: "2023", value: 224.5 },
        { period: "2024", value: 212.4 },
      ],
      ...entry,
    },
    undefined,
    "2025-06-01",
  );
}

/** What a live value of the measure prints. */
function printed(path: string, measure = rate()): string | undefined {
  if (base === undefined) throw new Error("There is no plan.");
  const publication = { ...base, facts: { ...base.facts, measures: [measure] } };
  const value = resolveMeasureValue(en, publication, `burglaries.${path}`);
  return value.found ? value.text : undefined;
}

describe("a live value of a rate", () => {
  it.each([
    ["latest", "212.4 per 10,000"],
    ["previous", "224.5 per 10,000"],
    ["change", "12.1 per 10,000"],
    ["at 2023", "224.5 per 10,000"],
    ["target", "180 to 200 per 10,000"],
    ["baseline", "250.0 per 10,000"],
    ["benchmark england", "190.0 per 10,000"],
    ["gap-to england", "22.4 per 10,000"],
    ["period", "2024"],
    ["latest without unit", "212.4"],
    ["at 2023 without unit", "224.5"],
    ["target without unit", "180 to 200"],
    ["gap-to england without unit @ 1 January 2025", "22.4"],
    ["latest without unit @ 1 January 2025", "212.4"],
  ])("%s prints %s", (path, words) => {
    expect(printed(path)).toBe(words);
  });
});

describe("figures without their unit", () => {
  it.each([
    [57.5, "percent", "57.5"],
    [8.5, "pounds", "8.50"],
    [-1200, "pounds", "-1,200"],
    [1, "weeks", "1"],
    [18, "weeks", "18"],
    [1200, "number", "1,200"],
  ] as const)("of %d in %s are %s", (value, unit, figure) => {
    expect(bareFigure(en, value, unit)).toBe(figure);
  });

  it("say nothing of other units, and nothing of a rate that does not know", () => {
    expect(perWords(en, { unit: "percent", per: 100 })).toBe("");
    expect(perWords(en, { unit: "rate" })).toBe("");
  });
});

describe("the sentences about a rate", () => {
  it("say it at the figure and not again", () => {
    expect(summarizeMeasure(en, rate())).toBe(
      "212.4 per 10,000 in 2024, green and on course for the target of 180 to 200 by 2026. That is 12.1 down on 2023, which is better.",
    );
    const chart = measureChart(rate(), en);
    const said = chart && describeChart(chart, en);
    expect(said).toContain("The latest figure is 212.4 per 10,000 (2024)");
    expect(said?.match(/per 10,000/g)).toHaveLength(1);
  });

  it("say it in the table and the title of a chart", () => {
    const line = measureChart(rate(), en);
    expect(line && chartRows(line, en).unit).toBe("Rate per 10,000");
    const journey = beforeAfterChart([rate()], undefined, en);
    expect(journey?.title).toMatch(/^Burglaries: 212\.4 per 10,000 in 2024, 250\.0 at the start/);
    expect(journey && chartRows(journey, en).rows[0]?.name).toBe("Burglaries per 10,000");
    expect(journey && describeChart(journey, en)).toMatch(/^Burglaries per 10,000: started at 250/);
  });

  it("leave it to the name where that says it", () => {
    expect(rateHead(en, rate())).toBe("Rate per 10,000");
    expect(rateHead(en, rate({ name: "Burglaries per 10,000 homes" }))).toBeUndefined();
    expect(rateHead(en, rate({ name: "Burglaries", part: "per 10000" }))).toBeUndefined();
    expect(rateHead(en, rate({ unit: "percent" }))).toBeUndefined();
  });
});
