// The filter of a scorecard in the real browser: what it shows and says, by keyboard, and what is there without it.
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { run, smallSource, temporaryFolder } from "./command.ts";
import { newTab, openBrowser } from "./open-browser.ts";
import { bookmarksOf, linksOf, openPdf, pageTexts } from "./pdf-reading.ts";
import { serveFolder } from "./serve-folder.ts";

const card = "/scorecards/early-help-2017-06/";
const all = 57;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(inject("sampleSite"));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openCard(javaScript = true, hash = ""): Promise<Page> {
  const page = await newTab(browser);
  await page.setJavaScriptEnabled(javaScript);
  await page.goto(`${server.address}${card}${hash}`, { waitUntil: "load" });
  return page;
}

/** The rows that can be seen, as they stand: the group, the name and the standing of each. */
function visibleRows(page: Page) {
  return page.$$eval("[data-scorecard] tbody tr", (rows) =>
    rows
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        group: row.closest("table")?.querySelector("caption")?.textContent ?? "",
        name: row.querySelector("th a")?.textContent?.toLowerCase() ?? "",
        standing: row.getAttribute("data-standing")?.split(" ") ?? [],
      })),
  );
}

/** What a screen reader is told. */
function announced(page: Page) {
  return page.$eval('[role="status"]', (status) => status.textContent ?? "");
}

/** The accessible name and the choices of the control that has the focus. */
function focused(page: Page) {
  return page.evaluate(() => {
    const control = document.activeElement;
    return control instanceof HTMLSelectElement
      ? { label: control.labels[0]?.textContent, value: control.value }
      : undefined;
  });
}

/** How many rows have a standing, counted where no script has touched them. */
async function countStanding(standing: string): Promise<number> {
  const page = await openCard(false);
  const rows = await visibleRows(page);
  await page.close();
  return rows.filter((row) => row.standing.includes(standing)).length;
}

it("ends no page of its annex with the head of a sheet, whose figures would stand on the next", async () => {
  const pdf = await openPdf(join(inject("sampleSite"), `${card}early-help-2017-06.pdf`));
  const pages = await pageTexts(pdf);
  const running = /\d+ of \d+|Annex: Each measure in full|Early Help scorecard, June 2017|\s/g;
  const bare = pages.map((text) => text.replace(running, ""));
  expect(bare.join("")).toContain("Inthetext:page");
  expect(bare.filter((text) => /Inthetext:page\d+$/.test(text))).toEqual([]);
});

describe("a scorecard", () => {
  it("is whole without JavaScript, and offers nothing that would not work", async () => {
    const page = await openCard(false);
    expect(await visibleRows(page)).toHaveLength(all);
    expect(await page.$$("main select, main [role='status'], main [hidden]")).toEqual([]);
    await page.close();
  });

  it("shows all of its rows at first, in the order of the paper", async () => {
    const [plain, scripted] = [await openCard(false), await openCard()];
    expect(await visibleRows(scripted)).toEqual(await visibleRows(plain));
    expect(await announced(scripted)).toBe("");
    await plain.close();
    await scripted.close();
  });

  it("offers the standings that some row has, in the words of the page", async () => {
    const page = await openCard();
    const offered = await page.$$eval("#scorecard-filter option", (options) =>
      options.map(({ value, text }) => [value, text]),
    );
    const glance = await page.$$eval(".standings details > summary", (counts) =>
      counts.map((count) => (count.textContent ?? "").replace(/^(\d+)\s+(?:.*\s)??(\S.*)$/, "$2 ($1)")),
    );
    expect(offered.map(([, text]) => text)).toEqual([`All (${all})`, ...glance]);
    for (const [value = "", text] of offered.slice(1))
      expect(text).toContain(`(${await countStanding(value)})`);
    await page.close();
  });

  it.each([1280, 1024, 768, 640, 480, 320])(
    "leaves the page and its tables within a window of %d pixels",
    async (width) => {
      const page = await openCard();
      await page.setViewport({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const moved = await page.$$eval(".table-frame", (frames) =>
        frames.filter((frame) => frame.scrollWidth > frame.clientWidth).map((frame) => frame.textContent),
      );
      expect(moved).toEqual([]);
      await page.close();
    },
  );

  it("shows the rows of a rating, says how many are left, and hides groups that have none", async () => {
    const red = await countStanding("red");
    expect(red).toBeGreaterThan(0);
    expect(red).toBeLessThan(all);
    const page = await openCard();
    await page.select("#scorecard-filter", "red");
    const rows = await visibleRows(page);
    expect(rows).toHaveLength(red);
    expect(rows.every(({ standing }) => standing.includes("red"))).toBe(true);
    expect(await announced(page)).toBe(`${red} of ${all} measures shown, sorted by their place.`);
    const empty = await page.$$eval(
      ".scorecard__group",
      (groups) =>
        groups.filter(
          (group) =>
            group.checkVisibility() &&
            ![...group.querySelectorAll("tbody tr")].some((row) => row.checkVisibility()),
        ).length,
    );
    expect(empty).toBe(0);

    await page.select("#scorecard-filter", "all");
    expect(await visibleRows(page)).toHaveLength(all);
    await page.close();
  });

  it("sorts each group by rating and by name, and back to the order of the paper", async () => {
    const page = await openCard();
    const given = await visibleRows(page);
    const ranks = ["red", "amber", "green", "not-rated", "retired"];
    const rankOf = (row: { standing: readonly string[] }) =>
      ranks.findIndex((rank) => row.standing.includes(rank));
    const byGroup = async <Value>(read: (row: (typeof given)[number]) => Value) =>
      [...Map.groupBy(await visibleRows(page), ({ group }) => group).values()].map((rows) => rows.map(read));

    await page.select("#scorecard-sort", "rating");
    for (const rated of await byGroup(rankOf)) expect(rated).toEqual(rated.toSorted((a, b) => a - b));
    expect(await announced(page)).toBe(`${all} of ${all} measures shown, sorted by rating.`);

    await page.select("#scorecard-sort", "name");
    for (const names of await byGroup(({ name }) => name)) expect(names).toEqual(names.toSorted());
    expect(await visibleRows(page)).not.toEqual(given);

    await page.select("#scorecard-sort", "given");
    expect(await visibleRows(page)).toEqual(given);
    await page.close();
  });

  it("can be filtered and sorted by keyboard, and keeps the focus", async () => {
    const page = await openCard();
    await page.$eval("select#scorecard-filter", (filter) => {
      // The control before it, so that it is reached as a reader reaches it.
      const stops = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, select")];
      stops[stops.indexOf(filter) - 1]?.focus();
    });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual({ label: "Show", value: "all" });
    await page.keyboard.type("Red");
    expect(await focused(page)).toEqual({ label: "Show", value: "red" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toEqual({ label: "Sort by", value: "rating" });
    const red = await countStanding("red");
    expect(await announced(page)).toBe(`${red} of ${all} measures shown, sorted by rating.`);
    expect(await visibleRows(page)).toHaveLength(red);
    await page.close();
  });

  it("shows a row again that a link leads to", async () => {
    const page = await openCard();
    const hidden = await page.$eval("[data-scorecard] tr[id]:not([data-standing~='red'])", (row) => row.id);
    await page.select("#scorecard-filter", "red");
    await page.evaluate((id) => {
      location.hash = id;
    }, hidden);
    await page.waitForSelector(`#${hidden}`, { visible: true });
    expect(await visibleRows(page)).toHaveLength(all);
    await page.close();
  });

  it("is filtered as one where the text places its groups apart", async () => {
    const [source, output] = [smallSource(apart), temporaryFolder()];
    try {
      expect(await run("build", ["--no-pdf", "--source", source, "--output", output])).toMatchObject({
        code: 0,
      });
      const other = await serveFolder(output);
      const page = await newTab(browser);
      await page.goto(`${other.address}/scorecards/apart/`, { waitUntil: "load" });
      expect(await page.$$("#scorecard-filter")).toHaveLength(1);
      await page.select("#scorecard-filter", "red");
      expect((await visibleRows(page)).map(({ name }) => name)).toEqual([
        "late buses",
        "lost bags",
        "lost bags",
      ]);
      expect(await announced(page)).toBe("2 of 3 measures shown, sorted by their place.");
      await page.close();
      await other.close();
    } finally {
      for (const folder of [source, output]) rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the PDF of a scorecard", () => {
  it("has a sheet for every measure, which its row leads to and which leads back to its row", async () => {
    const pdf = await openPdf(join(inject("sampleSite"), `${card}early-help-2017-06.pdf`));
    const [bookmarks, links, texts] = [await bookmarksOf(pdf), await linksOf(pdf), await pageTexts(pdf)];
    const annex = bookmarks.findIndex(({ title }) => title === "Annex: Each measure in full");
    const sheets = bookmarks.slice(annex + 1).filter(({ level }) => level === 4);
    expect(sheets).toHaveLength(all);
    const start = bookmarks[annex]?.page ?? 0;
    const rows = links.filter(({ from, to = 0 }) => from < start && to >= start);
    const pagesOfSheets = new Set(sheets.map(({ page }) => page));
    expect(new Set(rows.map(({ to }) => to))).toEqual(pagesOfSheets);
    const back = links.filter(({ text }) => text.startsWith("Inthetext:page"));
    expect(back.length).toBeGreaterThanOrEqual(all);
    expect(back.filter(({ to = 0, text }) => to >= start || !text.endsWith(String(to)))).toEqual([]);
    // What was on the web alone: what a figure is out of, and what the paper says of its own.
    expect(texts.slice(start - 1).join(" ")).toContain("189 of 266");
  });
});

const apart = {
  "content/scorecards/apart/index.md": `---
title: Apart
type: scorecard
status: published
summary: Groups with text between them.
organization: children-and-young-people
date: June 2024
---

## Buses

::: measures group=buses
:::

## Bags

::: measures group=bags
:::

## Bags again

::: measures group=bags
:::
`,
  "content/scorecards/apart/measures.yaml": `groups: [ { ref: buses, title: Buses }, { ref: bags, title: Bags } ]
measures:
  - { ref: late, name: Late buses, group: buses, unit: number, good: low, target: { value: 5 }, series: [ { period: June 2024, value: 9 } ] }
  - { ref: full, name: Full buses, group: buses, unit: number, good: low, target: { value: 5 }, series: [ { period: June 2024, value: 3 } ] }
  - { ref: lost, name: Lost bags, group: bags, unit: number, good: low, target: { value: 5 }, series: [ { period: June 2024, value: 7 } ] }
`,
};
