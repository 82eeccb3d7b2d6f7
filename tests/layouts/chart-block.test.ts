// A chart on a page: a numbered figure that can be referred to, with its words, its rows and where to take them from.

import * as cheerio from "cheerio";
import { describe, expect, it } from "vitest";
import { listMeasures } from "../../scripts/model/measures/located-measure.ts";
import { usesOf } from "../../scripts/model/measures/measure-ties.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { loadView, publicationOf } from "../site/load-view.ts";
import type { Files } from "../support/temporary-folder.ts";

const plan = publicationId("action-plans/buses-2025");
const front = (type: string, extra = "") => `---
title: Buses & more
type: ${type}
status: published
summary: Who does what for buses.
organization: westford-council
date: 2025-01-15
${extra}---

`;
const charts = `As [[figure on-time]] and [[figure 2]] show.

::: chart measures=punctuality type=line id=on-time
:::

::: chart type=progress-by-rating title="Actions <b>rated</b>"
:::

::: chart type=before-and-after
:::
`;
const source: Files = {
  [`content/${plan}/index.md`]: `${front("action-plan")}${charts}`,
  "content/about/index.md": `${front("page")}::: chart measures=${plan}#punctuality type=columns\n:::\n`,
};

async function page(medium: "screen" | "print" = "screen", publication: string = plan) {
  const view = await loadView(source, medium);
  return { view, $: cheerio.load(view.body({ publication: publicationId(publication) }).toString()) };
}

describe("a chart on screen", () => {
  it("is a figure with a number, to which references lead", async () => {
    const { $ } = await page();
    expect(
      $("p a")
        .slice(0, 2)
        .toArray()
        .map((link) => `${$(link).text()} ${$(link).attr("href")}`),
    ).toEqual(["Figure 1 #figure-on-time", "Figure 2 #figure-2"]);
    expect(
      $("figure")
        .toArray()
        .map((figure) => $(figure).attr("id")),
    ).toEqual(["figure-on-time", "figure-2", "figure-3"]);
    expect($("#figure-2 .chart__title").text()).toBe("Figure 2 Actions <b>rated</b>");
  });

  it("has its figures as a table, which says why one is missing", async () => {
    const { $ } = await page();
    const rows = $("#figure-3-rows tbody tr")
      .toArray()
      .map((row) =>
        $(row)
          .find("th, .cell__content")
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(rows).toEqual([
      ["Buses on time", "61.5% (June 2024)", "64.0% (September 2024)", "80% (June 2026)"],
    ]);
    expect($("details.chart-data summary").first().text()).toBe("Figure 1 as a table");
  });

  it("leads to files that there are: of one measure, of the actions, of all measures of another publication", async () => {
    const { view, $ } = await page();
    const known: readonly string[] = writeDataFiles(view).map(({ path }) => path);
    const about = await page("screen", "about");
    const links = [...$(".chart-data a"), ...about.$(".chart-data a")].map((link) => $(link).attr("href"));
    expect(links).toEqual([
      `/measures/${plan}/punctuality/figures.csv`,
      `/${plan}/actions.csv`,
      `/measures/${plan}/punctuality/figures.csv`,
      `/measures/${plan}/punctuality/figures.csv`,
    ]);
    expect(links.filter((link) => !known.includes(link ?? ""))).toEqual([]);
  });

  it("names who publishes its figures, and the publication where that is another one", async () => {
    const { $ } = await page();
    expect($("#figure-on-time .chart__source").text()).toBe("Source: Westford Borough Council");
    const about = await page("screen", "about");
    expect(about.$(".chart__source").text()).toBe("Source: Buses & more, Westford Borough Council");
  });

  it("names the paper that its figures were taken from", async () => {
    const from = 'source: { title: "Paper <7>", publisher: westford-council, date: March 2024 }\n';
    const view = await loadView({
      ...source,
      [`content/${plan}/index.md`]: `${front("action-plan", from)}${charts}`,
    });
    const $ = cheerio.load(view.body({ publication: plan }).toString());
    expect($("#figure-2 .chart__source").text()).toBe(
      "Source: Paper <7>, Westford Borough Council, March 2024",
    );
  });

  it("counts among the places that use a measure", async () => {
    const { view } = await page();
    const located = listMeasures(view.register).find(({ measure: { ref } }) => ref === "punctuality");
    expect(located && usesOf(view.register, located)).toContainEqual({ publication: "about" });
  });
});

describe("a chart on paper", () => {
  it("is one group with its picture and its words, and no table to open", async () => {
    const { $ } = await page("print");
    expect($("figure[role=group] svg[role=img]").toArray()).toHaveLength(3);
    expect($("details").toArray()).toEqual([]);
  });

  it("stands in the list of figures by its title alone", async () => {
    const many = `${charts}\n${"::: chart measures=punctuality type=columns\n:::\n\n".repeat(2)}`;
    const view = await loadView(
      { ...source, [`content/${plan}/index.md`]: `${front("action-plan")}${many}` },
      "print",
    );
    const { figures } = view.book(publicationOf(view, plan));
    expect(figures.map(({ label, text }) => `${label}: ${text}`).slice(0, 3)).toEqual([
      "Figure 1: Buses on time: 64.0% in September 2024",
      "Figure 2: Actions <b>rated</b>",
      "Figure 3: Buses on time: 64.0% in September 2024, 61.5% at the start, a target of 80%",
    ]);
    expect(figures).toHaveLength(5);
  });
});
