// Times by the clock, money in thousands and millions, and weights: as officers write them, and as readers meet them.
import { describe, expect, it } from "vitest";
import { inUnit } from "../../../scripts/load/in-unit.ts";
import { readSeries } from "../../../scripts/load/read-series.ts";
import { wordsOf } from "../../../scripts/model/charts/chart-facts.ts";
import { chartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { describeChart } from "../../../scripts/model/charts/describe-chart.ts";
import { lineChart } from "../../../scripts/model/charts/measure-chart.ts";
import { beforeAfterChart } from "../../../scripts/model/measures/before-after.ts";
import { formatFigure } from "../../../scripts/model/measures/format-figure.ts";
import { deriveMeasure } from "../../../scripts/model/measures/measure.ts";
import { aimWords } from "../../../scripts/model/measures/measure-value.ts";
import { summarizeMeasure } from "../../../scripts/model/measures/summarize-measure.ts";
import type { Unit } from "../../../scripts/model/measures/unit.ts";
import { resolveValue } from "../../../scripts/model/prose/resolve-value.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { planValues } from "../../../scripts/site/charts/value-axis.ts";
import { en } from "../../../scripts/words/en.ts";
import { loadSource } from "../../support/load-source.ts";

describe("a figure with the signs of its unit", () => {
  it.each<[string, Unit | undefined, string]>([
    ["08:32", "mm:ss", "512"],
    ["00:08:32", "mm:ss", "512"],
    ["8:32 mins", "mm:ss", "512"],
    ["01:45", "hh:mm", "105"],
    ["01:45:00", "hh:mm", "105"],
    ["01:45:30", "hh:mm", "01:45:30"],
    ["08:32", undefined, "512"],
    ["08:32", "number", "08:32"],
    ["under 09:00", "mm:ss", "under 540"],
    ["£4.2m", "£m", "4.2"],
    ["£1,204k", "£000", "1,204"],
    ["£1.2m", "£000", "1200"],
    ["£450k", "£m", "0.45"],
    ["£4.35m", "pounds", "4350000"],
    ["4.2 million", "£m", "4.2"],
    ["450kg", "tonnes", "0.45"],
    ["12 tonnes", "tonnes", "12"],
    ["12 days", "days", "12"],
    ["12 months", "number", "12 months"],
  ])("%s of %s is %s", (written, unit, plain) => {
    expect(inUnit(written, unit)).toBe(plain);
  });
});

const sheet = `Ref,Indicator,Unit,Good performance is,Q1 2026/27,Q2 2026/27,YTD,Target,Amber,National ave 2025/26
1,Answered in,mm:ss,Low,09:10,08:32,08:50,< 08:00,08:00-09:00,07:45
2,Spent,£000,Info,"£1,204k",£1.31m,,,,
3,Reserves,£m,High,£4.2m,4.25,,£5m,,
4,Waste,tonnes,Low,812,790.5,,800 or less,,
5,Journey (hh:mm),,Low,01:50,01:45,,,,
6,Invested,,High,£2m,£3m,,,,
`;

describe("lengths, areas, volumes, energy and thousands", () => {
  it.each<[unit: string, cell: string, shown: string]>([
    ["km", "14.8 km", "14.8 km"],
    ["Miles", "1", "1 mile"],
    ["ha", "84 ha", "84 hectares"],
    ["sq m", "1,204", "1,204 m²"],
    ["Litres", "310 litres", "310 litres"],
    ["m3", "12m³", "12 m³"],
    ["kWh", "4,210 kWh", "4,210 kWh"],
    ["MWH", "4.5", "4.5 MWh"],
    ["000", "18.5", "18.5 thousand"],
  ])("in %s are read and shown, and add up", (unit, cell, shown) => {
    const text = `Indicator,Unit,Good is,Q1 2026/27\nOf it,${unit},High,"${cell}"\n`;
    const { facts, findings } = readSeries("measures.csv", text, {});
    expect(findings).toEqual([]);
    const [entry] = facts.measures ?? [];
    const { line, ...measure } = deriveMeasure(entry ?? { ref: measureRef("it") }, [], "2026-12-01");
    expect(formatFigure(en, line.latest?.value ?? Number.NaN, measure.unit, measure.decimals)).toBe(shown);
    expect(line.yearToDate).toEqual({ value: line.latest?.value });
  });
});

describe("a sheet", () => {
  const { facts, findings } = readSeries("measures.csv", sheet, {});
  const measures = (facts.measures ?? []).map((entry) => deriveMeasure(entry, [], "2026-12-01"));

  it("is read in its units", () => {
    expect(findings).toEqual([]);
    expect(measures.map(({ unit, line }) => [unit, line.latest?.value])).toEqual([
      ["mm:ss", 512],
      ["£000", 1310],
      ["£m", 4.25],
      ["tonnes", 790.5],
      ["hh:mm", 105],
      ["£m", 3],
    ]);
  });

  it("says what its figures come to", () => {
    expect(measures.map((one) => summarizeMeasure(en, one))).toEqual([
      "08:32 minutes in Q2 2026/27, amber against a target of under 08:00. That is 00:38 minutes down on Q1 2026/27, which is better.",
      "£1,310k in Q2 2026/27. That is £106k up on Q1 2026/27.",
      "£4.25m in Q2 2026/27, red against a target of £5m. That is £0.05m up on Q1 2026/27, which is better.",
      "790.5 tonnes in Q2 2026/27, green against a target of 800 tonnes or less. That is 21.5 tonnes down on Q1 2026/27, which is better.",
      "01:45 hours in Q2 2026/27. That is 00:05 hours down on Q1 2026/27, which is better.",
      "£3m in Q2 2026/27. That is £1m up on Q1 2026/27, which is better.",
    ]);
    expect(measures[0]?.benchmarks).toMatchObject([{ value: 465 }]);
    expect(measures[0]?.line.yearToDate).toMatchObject({ value: 530 });
  });

  it("has scales of whole minutes", () => {
    const [answered] = measures;
    if (answered === undefined) throw new Error("There is no measure.");
    const { ticks } = planValues([550, 512], "nought", wordsOf(answered, en));
    expect(ticks.map(({ text }) => text)).toEqual(["00:00", "02:00", "04:00", "06:00", "08:00", "10:00"]);
  });
});

describe("a time that is written where figures have no clock", () => {
  it("is told with the two units that it may be of", () => {
    const { findings } = readSeries("measures.csv", "measure,period,value\nwait,June 2026,08:32\n", {
      measures: [{ ...entry("wait"), unit: "number" }],
    });
    expect(findings.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      "“08:32” is a time by the clock, and the measure is not. Write “unit: mm:ss” where it is minutes and seconds, or “unit: hh:mm” where it is hours and minutes.",
    ]);
  });
});

describe("measures.yaml", async () => {
  const card = publicationId("scorecards/calls");
  const register = await loadSource({
    [`content/${card}/index.md`]:
      "---\ntitle: Calls\ntype: scorecard\nstatus: published\nsummary: Calls.\norganization: westford-council\ndate: June 2026\n---\n\n::: measures\n:::\n",
    [`content/${card}/measures.yaml`]: `defaults: { good: low, unit: mm:ss }
measures:
  - ref: wait
    name: Average wait
    target: { from: 05:00, to: 08:00 }
    good: range
    tolerance: { margin: 00:30 }
    baseline: { value: 12:00, as-at: March 2025 }
    series: [ { period: May 2026, value: 09:10 }, { period: June 2026, value: "08:32" } ]
  - ref: spent
    name: Spent
    unit: £m
    target: { value: £4.0m }
    series: [ { period: 2025/26, value: £4.20m } ]
  - ref: asked
    name: Asked
    unit: percent
    good: high
    targets: [ { value: 60.0, for: 2025/26 }, { value: 65, for: 2026/27 } ]
    baseline: { value: 55, as-at: 2024/25 }
    benchmarks: [ { of: england, value: 58, period: 2025/26 } ]
    series: [ { period: 2025/26, value: 61.5 } ]
`,
  });
  const { facts } = register.publications.get(card) ?? {};
  const value = (path: string) =>
    resolveValue(register, { publication: card }, { path, place: { file: "x.md", line: 1, column: 1 } });

  it("is read in its units, and said in them", () => {
    expect(facts?.measures.map(({ line }) => line.rating)).toEqual(["red", "red", "green"]);
    expect(["latest", "latest without unit", "target", "change"].map((one) => value(`wait.${one}`))).toEqual(
      [
        { text: "08:32 minutes" },
        { text: "08:32" },
        { text: "05:00 to 08:00 minutes" },
        { text: "00:38 minutes" },
      ].map((one) => expect.objectContaining(one)),
    );
  });

  it("keeps the decimal places of targets as they were typed", () => {
    const targets = facts?.measures.map((one) => one.targets.map(({ aim }) => aimWords(en, one, aim)));
    expect(targets).toEqual([["05:00 to 08:00"], ["£4.0m"], ["60.0%", "65%"]]);
  });

  it("writes targets, starts and benchmarks in charts as in tables", () => {
    const asked = facts?.measures.find(({ ref }) => ref === "asked");
    if (asked === undefined) throw new Error("There is no measure “asked”.");
    const chart = lineChart(asked, en);
    expect(chart && chartRows(chart, en).rows.map(({ cells }) => cells[1])).toEqual([{ text: "60.0%" }]);
    expect(chart && describeChart(chart, en)).toContain("60.0%");
    expect(chart && describeChart(chart, en)).toContain("England: 58.0%");
    const journeys = beforeAfterChart([asked], undefined, en);
    expect(journeys && chartRows(journeys, en).rows[0]?.cells).toEqual([
      { text: "55.0% (2024/25)" },
      { text: "61.5% (2025/26)" },
      { text: "60.0%" },
    ]);
    expect(journeys?.title).toContain("55.0%");
  });
});

function entry(ref: string) {
  return { ref: measureRef(ref), name: ref, good: "low" } as const;
}
