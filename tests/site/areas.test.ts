// What the page of a measure and its sheet in print say of areas: how each stands, what its shares are of, its whole name.
import { load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource } from "./render-source.ts";

const name = "Wentworth Valley, Harthill-with-Woodall and Thorpe Salvin neighbourhood forum area";
const word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const card = "scorecards/streets";

const files: Files = {
  [`content/${card}/index.md`]: `---
title: Streets
type: scorecard
status: published
summary: How streets are.
organization: westford-council
date: June 2025
---

::: measures
:::
`,
  [`content/${card}/measures.yaml`]: `areas:
  - { ref: valley, name: "${name}" }
  - { ref: coast, name: ${word} }
  - { ref: east, name: East }
measures:
  - ref: lit
    name: Streets that are lit
    unit: percent
    good: high
    targets:
      - { value: 80, by: June 2025 }
      - { area: valley, value: 80, by: June 2025 }
      - { area: coast, value: 50, by: June 2025 }
`,
  [`content/${card}/measures.csv`]: `measure,area,period,value,numerator,denominator,missing,note,published
lit,,May 2025,70,70,100,,,
lit,,June 2025,72,72,100,,,
lit,valley,May 2025,80,40,50,,,
lit,valley,June 2025,90,45,50,,,
lit,coast,June 2025,40,10,25,,,
lit,east,June 2025,,,,suppressed,,
`,
};

const row = ($: ReturnType<typeof load>, table: string, area: string) =>
  $(`${table} tbody tr`)
    .toArray()
    .map((one) =>
      $(one)
        .find("th, .cell__content")
        .toArray()
        .map((cell) => $(cell).text().replace(/\s+/g, " ").trim()),
    )
    .find(([first]) => first === area);

describe.each([
  ["page", "site", `measures/${card}/lit/index.html`, "#areas"],
  ["sheet", "print", `${card}/index.html`, "#front-sheet-lit-areas"],
] as const)("the %s of a measure with areas", (_what, medium, path, table) => {
  let $: ReturnType<typeof load>;
  beforeAll(async () => {
    $ = load((await renderSource(files, medium)).get(path) ?? "");
  });

  it("says of each area its latest figure, its rating by its own target, and its direction", () => {
    expect(row($, table, name)).toEqual([name, "90% (June 2025)", "45 of 50", "Green", "Up, better"]);
    expect(row($, table, word)).toEqual([word, "40% (June 2025)", "10 of 25", "Red", "No earlier figure"]);
    expect(row($, table, "East")?.[1]).not.toBe("");
    expect(row($, table, "East")?.[2]).toMatch(/Not rated No figure/);
  });

  it("says what the share of each area is of", () => {
    const heads = $("th")
      .toArray()
      .map((head) => $(head).text());
    expect(heads).toContain(`Out of, ${word}`);
    expect($("td").text()).toContain("45 of 50");
  });

  it("names areas in full beside their lines", () => {
    const labels = $("svg .chart__label")
      .toArray()
      .map((label) =>
        $(label)
          .find("text")
          .toArray()
          .map((line) => $(line).text().trim())
          .join(" "),
      );
    expect(labels.join("\n")).not.toContain("…");
    const letters = (text: string) => text.replaceAll(/\s/g, "");
    for (const area of [name, word])
      expect(
        labels.some((label) => letters(label).endsWith(letters(area))),
        area,
      ).toBe(true);
  });
});
