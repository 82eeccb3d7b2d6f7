// The annex of a printed publication: a sheet a measure with all that its page says, and the figures of charts.
import { type CheerioAPI, load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource, type Written } from "./render-source.ts";

const today = "2026-03-31";
const card = "scorecards/pools";
const front = (more = "", type = "scorecard") => `---
title: Pools in full
type: ${type}
status: published
summary: How the pools are used.
organization: westford-council
date: January 2026
${more}---

`;
const months = ["April", "May", "June", "July", "August", "September", "October", "November", "December"];
const monthly = [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
  months.map((month, index) => `swims,,${month} ${year},${year - 1000 + index},,,,`),
);
const areas = Array.from({ length: 14 }, (_, index) => `{ ref: a${index}, name: Ardal nofio rhif ${index} }`);
const byArea = Array.from({ length: 14 }, (_, index) => `lessons,a${index},2024/25,${index + 300},,,,`);

const source: Files = {
  [`content/${card}/index.md`]: `${front()}## The table

::: measures
:::

::: chart measures="swims" type=line id=many
:::

::: chart measures="shares" type=columns id=few
:::
`,
  [`content/${card}/measures.yaml`]: `groups: [ { ref: use, title: Use of the pools } ]
areas: [ ${areas.join(", ")} ]
measures:
  - ref: swims
    number: "1.1"
    name: Swims
    group: use
    unit: number
    good: high
    definition: Everybody who went in, counted once.

  - ref: shares
    number: "1.2"
    name: Lessons that were full
    unit: percent
    good: high
    note: A pool that was closed is left out.
    printed: [ { period: 2024/25, rating: red, acknowledged: The paper had another target. } ]
    target: { value: 60 }
  - { ref: lessons, number: "1.3", name: Lessons by area, unit: number, good: info }
  - { ref: none, name: Nothing yet, unit: number, good: info }
`,
  [`content/${card}/measures.csv`]: [
    "measure,area,period,value,numerator,denominator,missing,note",
    ...monthly,
    "shares,,2023/24,,,,suppressed,Too few to tell",
    "shares,,2024/25,75,30,40,,One lesson was counted twice",
    ...byArea,
    "",
  ].join("\n"),
};

describe("an annex of measures", () => {
  let site: Written;
  let $: CheerioAPI;
  beforeAll(async () => {
    site = await renderSource(source, "site", "/", today);
    $ = load((await renderSource(source, "print", "/", today)).get(`${card}/index.html`) ?? "");
  });
  const text = (selector: string) => $(selector).text().replaceAll(/\s+/g, " ").trim();

  it("has one entry in the contents, and a heading for each sheet under that of its group", () => {
    const entries = $(".contents a")
      .toArray()
      .map((entry) => $(entry).attr("href"));
    expect(entries.filter((href) => href?.startsWith("#front-"))).toEqual([
      "#front-annex-figures",
      "#front-annex-measures",
    ]);
    expect(
      $(".annex .sheets :is(h2, h3, h4)")
        .toArray()
        .map((head) => [head.tagName, text(`#${$(head).attr("id")}`)]),
    ).toEqual([
      ["h3", "Use of the pools"],
      ["h4", "1.1 Swims"],
      ["h3", "Other measures"],
      ["h4", "1.2 Lessons that were full"],
      ["h4", "1.3 Lessons by area"],
      ["h4", "Nothing yet"],
    ]);
  });

  it("is led to from the row of a measure, and leads back to it with its page", () => {
    expect($("#measure-swims th a").attr("href")).toBe("#front-sheet-swims");
    expect($('[data-sheet="swims"] a[href="#measure-swims"] [data-page-of="measure-swims"]')).toHaveLength(1);
    const anchors = $("[id]")
      .toArray()
      .map((one) => $(one).attr("id"));
    expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
    const inside = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr("href")?.slice(1));
    expect(inside.filter((id) => !anchors.includes(id))).toEqual([]);
  });

  it("says what a figure is out of, what was noted and printed, why there is none, and how it is counted", () => {
    const sheet = text('[data-sheet="shares"]');
    for (const said of [
      "30 of 40",
      "One lesson was counted twice",
      "Too few to tell",
      "The paper had another target.",
      "A pool that was closed is left out.",
    ])
      expect(sheet).toContain(said);
    expect($('[data-sheet="shares"] svg[role=img]')).toHaveLength(1);
    expect(text('[data-sheet="none"]')).toContain("No figures have been given yet.");
  });

  it("sets long series side by side in tables of a year, and areas in tables that an upright page has room for", () => {
    const captions = $('[data-sheet="swims"] .sheet__table caption')
      .toArray()
      .map((one) => $(one).text());
    expect(captions).toEqual(["2025/26", "2024/25", "2023/24", "2022/23", "2021/22", "2020/21"]);
    const columns = $('[data-sheet="lessons"] .sheet__table')
      .toArray()
      .map((one) => $(one).find("thead th").length);
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.reduce((sum, count) => sum + count - 1, 0)).toBe(14);
    expect(Math.max(...columns)).toBeLessThan(12);
  });

  it("is in print alone: pages have each measure on a page of its own", () => {
    expect(site.get(`${card}/index.html`)).not.toContain("data-sheet");
  });

  it("has the figures of a chart that has many, with a way there and back, and those of a small one are below it", () => {
    expect($("#figure-many a").attr("href")).toBe("#figure-many-rows");
    expect($(".annex #figure-many-rows tbody tr")).toHaveLength(monthly.length);
    expect($("#figure-many-rows caption a").attr("href")).toBe("#figure-many");
    expect($("#figure-few + .chart-rows #figure-few-rows")).toHaveLength(1);
  });
});

it("is left out where the head of the publication says so, with the links to it", async () => {
  const files = { ...source, [`content/${card}/index.md`]: `${front("annex: none\n")}::: measures\n:::\n` };
  const $ = load((await renderSource(files, "print", "/", today)).get(`${card}/index.html`) ?? "");
  expect($(".annex").toArray()).toEqual([]);
  expect($("#measure-swims")).toHaveLength(1);
  expect($("#measure-swims a").toArray()).toEqual([]);
});

it("has no charts where it is to be compact, and every figure across, each measure where its row leads", async () => {
  const files = {
    ...source,
    [`content/${card}/index.md`]: `${front("annex: compact\n")}::: measures\n:::\n`,
  };
  const $ = load((await renderSource(files, "print", "/", today)).get(`${card}/index.html`) ?? "");
  expect($(".annex .chart").toArray()).toEqual([]);
  expect($("body").text()).toContain("Annex: Each measure in short");
  expect($(".annex").text()).toContain("Each measure has a page of its own on the website, with its chart");
  expect($("#measure-swims a").attr("href")).toBe(`#${$("[data-sheet=swims] h4").attr("id")}`);
  const figures = $("[data-sheet=swims] tbody td").toArray();
  expect(figures.map((cell) => $(cell).text())).toEqual(expect.arrayContaining(["1,020", "1,025", "1,033"]));
  expect(figures.length).toBeGreaterThanOrEqual(monthly.length);
  expect($("[data-sheet=swims] .facts").text()).toContain("Everybody who went in, counted once.");
  expect($("[data-sheet=lessons] tbody tr")).toHaveLength(areas.length);
});
