// The columns of a table of measures: one for each time, however it was written, and what each measure has there.
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import {
  figureAtColumn,
  isBesideColumns,
  scorecardColumns,
} from "../../../scripts/model/measures/scorecard-columns.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { loadSource } from "../../support/load-source.ts";

const card = publicationId("scorecards/care");

async function measuresOf(measures: string): Promise<readonly Measure[]> {
  const register = await loadSource({
    [`content/${card}/index.md`]:
      "---\ntitle: Care\ntype: scorecard\nstatus: published\nsummary: Care.\norganization: westford-council\ndate: March 2026\n---\n\n::: measures\n:::\n",
    [`content/${card}/measures.yaml`]: `measures:\n${measures}`,
  });
  return register.publications.get(card)?.facts.measures ?? [];
}

/** What the table of some measures says, by the heads of its columns. */
async function tableOf(measures: string): Promise<readonly (readonly (number | string | undefined)[])[]> {
  const all = await measuresOf(measures);
  const { periods } = scorecardColumns(all, 5);
  const rows = all.map((measure) =>
    periods.map((period) => {
      const one = figureAtColumn(measure, period, { periods });
      return one !== undefined && "value" in one ? one.value : undefined;
    }),
  );
  return [periods.map(({ text }) => text), ...rows];
}

const measure = (ref: string, basis: string, figures: Readonly<Record<string, number>>) =>
  `  - { ref: ${ref}, name: ${ref}, unit: number, good: info, basis: ${basis}, series: [${Object.entries(
    figures,
  )
    .map(([period, value]) => `{ period: ${period}, value: ${value} }`)
    .join(", ")}] }\n`;

describe("the columns of a table", () => {
  it("have one for a day and its month where both say how things stood", async () => {
    const day = measure("homes", "snapshot", { "28 February 2026": 1, "31 March 2026": 2 });
    const month = measure("beds", "snapshot", { "February 2026": 3, "March 2026": 4 });
    expect(await tableOf(day + month)).toEqual([
      ["28 February 2026", "31 March 2026"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("put how things stood into that of what happened until the same day", async () => {
    const happened = measure("visits", "period", { "February 2026": 5, "March 2026": 6 });
    const stood = measure("homes", "snapshot", { "31 January 2026": 1, "31 March 2026": 2 });
    expect(await tableOf(happened + stood)).toEqual([
      ["31 January 2026", "February 2026", "March 2026"],
      [undefined, 5, 6],
      [1, undefined, 2],
    ]);
  });

  it("put a quarter behind its months, and tell how things stood once", async () => {
    const months = measure("visits", "period", { "August 2026": 5, "September 2026": 6 });
    const quarters = measure("fees", "period", { "Q1 2026/27": 7, "Q2 2026/27": 8 });
    const stood = measure("homes", "snapshot", { "Q1 2026/27": 1, "Q2 2026/27": 2 });
    expect(await tableOf(months + quarters + stood)).toEqual([
      ["Q1 2026/27", "August 2026", "September 2026", "Q2 2026/27"],
      [undefined, 5, 6, undefined],
      [7, undefined, undefined, 8],
      [1, undefined, undefined, 2],
    ]);
  });

  it("give a month that says how things stood no quarter's column, and a quarter that of its last month", async () => {
    const quarters = measure("fees", "period", { "Q2 2026/27": 8 });
    const months = measure("closures", "snapshot", { "August 2026": 3, "September 2026": 4 });
    expect(await tableOf(quarters + months)).toEqual([
      ["August 2026", "September 2026", "Q2 2026/27"],
      [undefined, undefined, 8],
      [3, 4, undefined],
    ]);
    const visits = measure("visits", "period", { "August 2026": 5, "September 2026": 6 });
    const stood = measure("homes", "snapshot", { "Q2 2026/27": 2 });
    expect(await tableOf(visits + stood)).toEqual([
      ["August 2026", "September 2026"],
      [5, 6],
      [undefined, 2],
    ]);
  });

  it("keep what is reported by the year in columns of years, as many as there is room for", async () => {
    const month = measure("visits", "period", { "March 2026": 6 });
    const year = measure("calls", "period", { "2023/24": 68, "2024/25": 69, "2025/26": 70 });
    expect(await tableOf(month + year)).toEqual([["March 2026"], [6], [undefined]]);
    const all = await measuresOf(month + year);
    const yearsOf = (count: number) => scorecardColumns(all, count).years.map(({ text }) => text);
    expect(yearsOf(5)).toEqual(["2023/24", "2024/25", "2025/26"]);
    expect(yearsOf(2)).toEqual(["2024/25", "2025/26"]);
    expect(yearsOf(1)).toEqual(["2025/26"]);
  });

  it("are not for what was last reported long before, which says itself when that was", async () => {
    const months = { "January 2026": 2, "February 2026": 4, "March 2026": 6 };
    const all = await measuresOf(
      [
        measure("visits", "period", months),
        measure("stood-each-march", "snapshot", { "March 2024": 7, "March 2025": 8 }),
        measure("stood-once", "snapshot", { "31 March 2023": 9 }),
        measure("counted-once", "period", { "May 2023": 9 }),
      ].join(""),
    );
    const columns = scorecardColumns(all, 3);
    expect(all.map((one) => [one.frequency, isBesideColumns(one, columns)])).toEqual([
      ["month", false],
      ["year", true],
      ["month", true],
      ["month", true],
    ]);
    expect(all[1]?.line.previous).toMatchObject({ value: 7 });
  });
});
