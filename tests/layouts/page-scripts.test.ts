// The scripts of pages find what they work on whatever the style sheet calls it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentsList } from "../../layouts/parts/contents.ts";
import { unmarked } from "../../layouts/parts/own-words.ts";
import { table } from "../../layouts/parts/table.ts";
import { html } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { newTab, openBrowser } from "../e2e/open-browser.ts";
import { loadView, viewOf } from "../site/load-view.ts";

const scriptOf = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../layouts/assets", `${name}.js`), "utf8");

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newTab(browser);
  await page.setViewport({ width: 1280, height: 600 });
});

afterAll(() => browser.close());

/** Shows markup of a page without any class, and runs a script of pages on it. */
async function run(markup: string, script: string): Promise<void> {
  const bare = markup.replaceAll(/ class="[^"]*"/g, "");
  await page.setContent(
    `<!doctype html><title>A page</title>${bare}<script type="module">${scriptOf(script)}</script>`,
  );
}

describe("the list of contents", () => {
  it("is opened where there is room, and marks where the reader is", async () => {
    const sections = ["one", "two"].map(
      (id) => html`${headingOf({ level: 2, id, content: html`${id}` })}<p style="height: 60rem"></p>`,
    );
    const entries = html`<ol><li><a href="#one">one</a></li><li><a href="#two">two</a></li></ol>`;
    const view = viewOf((await loadView()).register, "screen", () => entries);
    await run(html`${contentsList(view, html`${sections}`, {})}${sections}`.toString(), "contents");
    const current = () => page.$eval("[aria-current]", (link) => link.getAttribute("href"));
    expect(await page.$eval("details", ({ open }) => open)).toBe(true);
    expect(await current()).toBe("#one");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForSelector('[aria-current][href="#two"]');
    expect(await current()).toBe("#two");
  });
});

describe("the frame of a table", () => {
  it.each([
    [2000, "0"],
    [200, null],
  ])(
    "can be reached from the keyboard while there is something to scroll: %d px wide",
    async (width, expected) => {
      const cell = html`<tr><td><p style="width: ${width}px">Words</p></td></tr>`;
      const framed = table({
        own: unmarked,
        id: "t",
        caption: "Words",
        columns: [{ head: "Words" }],
        body: [cell],
      });
      await run(html`<style>section { overflow-x: auto }</style>${framed}`.toString(), "table-frame");
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      expect(await page.$eval("section", (frame) => frame.getAttribute("tabindex"))).toBe(expected);
    },
  );
});
