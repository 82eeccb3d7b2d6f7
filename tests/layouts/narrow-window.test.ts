// Tables, lists and quotations in a window of 320 pixels: the page never scrolls sideways, and words keep room.
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deriveBrand } from "../../scripts/model/site/brand.ts";
import { compileStyles } from "../../scripts/site/styles/compile-styles.ts";
import { newTab, openBrowser } from "../e2e/open-browser.ts";

const font = { family: "sans-serif", files: [] };
const styles = await compileStyles("site", deriveBrand("#00539f"), {
  text: font,
  code: font,
  others: [],
  widthOf: () => undefined,
});

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await newTab(browser);
  await page.setViewport({ width: 320, height: 640 });
});

afterAll(() => browser.close());

async function show(prose: string): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title><style>${styles}</style></head><body><div class="page"><main class="prose">${prose}</main></div></body></html>`,
  );
}

const widthOfPage = () => page.evaluate(() => document.documentElement.scrollWidth);

const long = "Verkehrsinfrastrukturfinanzierungsgesellschaftsvertragsänderungsverordnungsentwurfsfassungen";
const table = (cells: readonly string[]) =>
  `<section class="table-frame" aria-labelledby="caption" tabindex="0"><table><caption id="caption">What is meant by words that nobody has read before</caption>
<thead><tr>${cells.map(() => "<th>Head</th>").join("")}</tr></thead><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></tbody></table></section>`;

it("no column is wider than the window, so that a long word is broken", async () => {
  await show(
    table(["Draft", long, "https://www.example.gov.uk/finance/2024/quarter-3/monitoring/appendix-a.pdf"]),
  );
  const widths = await page.$$eval("td", (cells) => cells.map((cell) => cell.clientWidth));
  expect(Math.max(...widths)).toBeLessThanOrEqual(288);
  expect(await widthOfPage()).toBe(320);
});

it("a caption is seen whole, however narrow the frame of its table is", async () => {
  const cells = Array.from({ length: 12 }, (_, at) => `£${at + 1},234,567`);
  await show(`<blockquote><ul><li><blockquote>${table(cells)}</blockquote></li></ul></blockquote>`);
  const [caption = 0, frame = 0] = await page.$$eval("caption, .table-frame", (all) =>
    all
      .toSorted((one) => (one.localName === "caption" ? -1 : 1))
      .map((each) => each.getBoundingClientRect().right),
  );
  expect(caption).toBeLessThanOrEqual(frame);
  expect(await widthOfPage()).toBe(320);
});

it.each([
  ["lists", (inner: string) => `<ul><li>Some words of a point${inner}</li></ul>`, 50],
  ["quotations", (inner: string) => `<blockquote><p>Some words of another</p>${inner}</blockquote>`, 100],
])("%s in one another leave room for words at every depth", async (_what, around, deepest) => {
  let prose = "";
  for (let depth = 0; depth < deepest; depth += 1) prose = around(prose);
  await show(prose);
  const widths = await page.$$eval(".prose li, .prose p", (all) =>
    all.map((each) => each.getBoundingClientRect().width),
  );
  expect(Math.min(...widths)).toBeGreaterThan(60);
  expect(await widthOfPage()).toBe(320);
});

it.each([
  [
    "page-head__about",
    (words: string) => `<dl class="facts"><div class="facts__row"><dd>${words}</dd></div></dl>`,
  ],
  ["figures", (words: string) => `<li>${words}</li>`],
  ["kinds", (words: string) => `<li>${words}</li>`],
  ["key", (words: string) => `<li>${words}</li>`],
  ["standings", (words: string) => `<li>${words}</li>`],
  ["filter", (words: string) => `<p>${words}</p>`],
])(
  "an address of one word is broken in %s, and what stands around it keeps within the window",
  async (name, within) => {
    const address = `https://www.example.gov.uk/webcasts/${"watch".repeat(20)}`;
    await show(
      `<div class="${name}">${within(`<a href="${address}">${address}</a>`)}${within("Around it.")}</div>`,
    );
    expect(await widthOfPage()).toBe(320);
  },
);
