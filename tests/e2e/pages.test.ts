// Every page of the built sample in the real browser: axe, no sideways scrolling, no request to another host. Axe sees
// at one width every page that is built in part like none before it, and every layout at all widths and in all colour
// schemes; the contrast of colours it works out once for what is built alike. In the whole sweep it sees all of every page
// in every way.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isWholeSweep } from "../support/whole-sweep.ts";
import { markRepeats, removeRepeats, repeated } from "./mark-repeats.ts";
import { newTab, openBrowser } from "./open-browser.ts";
import { pickLayouts } from "./pick-layouts.ts";
import { serveFolder } from "./serve-folder.ts";
import { pagesOf } from "./site-files.ts";

const site = inject("sampleSite");
const pages = pagesOf(site);
const addresses = [...pages.keys()];
const { layouts, shapes } = pickLayouts(pages);
const isAudited = (address: string) => isWholeSweep || shapes.has(address);

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** How a page may be looked at. */
interface Look {
  readonly scheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
}

const first: Look = { scheme: "light", viewport: wide };
const others: readonly Look[] = [
  { scheme: "dark", viewport: wide },
  { scheme: "dark", viewport: narrow },
  { scheme: "light", viewport: narrow },
];

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
/** The tab in which page after page is opened, which puts axe into each. */
let tab: Page;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  server = await serveFolder(site);
  browser = await openBrowser();
  tab = await newTab(browser);
  await tab.evaluateOnNewDocument(
    readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  );
  tab.on("request", (request) => asked.push(request.url()));
  tab.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function look({ scheme, viewport }: Look): Promise<void> {
  await Promise.all([
    tab.setViewport(viewport),
    tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
  ]);
}

/** Opens a page on a phone, and sees that it fits there and needs nothing from elsewhere. */
async function openPage(address: string): Promise<void> {
  asked.length = 0;
  refused.length = 0;
  await look({ scheme: "light", viewport: narrow });
  await tab.goto(`${server.address}${address}`, { waitUntil: "load" });
  const widths = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  const foreign = asked.filter((url) => !url.startsWith(server.address) && !url.startsWith("data:"));
  expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
}

/** Axe tells no contrast of text on a shade, such as that at the edge of a table that scrolls, and must not pass it over. */
async function removeShades(): Promise<void> {
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { background-image: none !important }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What axe reports, in words that say where. It looks at the contrast of what is not repeated. */
async function audit(): Promise<readonly string[]> {
  const violations = await tab.evaluate(async (mark) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    tool.configure({ rules: [{ id: "color-contrast", selector: `*:not([${mark}], [${mark}] *)` }] });
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await tool.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return result.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    }));
  }, repeated);
  return violations.map(({ id, targets }) => `${id}: ${targets.join(" | ")}`);
}

async function expectNothing(way: Look): Promise<void> {
  expect({ ...way, violations: await audit() }).toEqual({ ...way, violations: [] });
}

describe("every page", () => {
  it("is there", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(layouts.size).toBeGreaterThan(20);
  });

  it.each(addresses.filter((address) => !isAudited(address)))(
    "%s does not scroll sideways at 320 px, and asks no other host for anything",
    openPage,
  );

  it.each(addresses.filter(isAudited))(
    "%s does not scroll sideways at 320 px, asks no other host for anything, and has nothing for axe to report",
    async (address) => {
      await openPage(address);
      await look(first);
      await removeShades();
      if (!isWholeSweep) await markRepeats(tab);
      await expectNothing(first);
      if (!isWholeSweep && !layouts.has(address)) return;
      if (!isWholeSweep) await removeRepeats(tab);
      for (const way of others) {
        await look(way);
        await expectNothing(way);
      }
    },
  );
});

describe("search", () => {
  it("finds a publication by a word of its text", async () => {
    const page = await newTab(browser);
    await page.goto(`${server.address}/search/?q=cornerstones`, { waitUntil: "load" });
    await page.waitForSelector('main a[href*="/strategies/send-2018-2021/"]');
    await page.close();
  });

  it("shows a plain index where there is no JavaScript", async () => {
    const page = await newTab(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.address}/search/`);
    const links = await page.$$eval("main a[href]", (anchors) =>
      anchors.map((anchor) => anchor.getAttribute("href")),
    );
    expect(links).toContain("/strategies/send-2018-2021/");
    await page.close();
  });
});
