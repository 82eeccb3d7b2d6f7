// Every page of the built sample in the real browser: axe, no sideways scrolling, no request to another host. All widths
// and colour schemes are seen of every layout, and in the whole sweep of every page.
import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { isWholeSweep } from "../support/whole-sweep.ts";
import { newTab, openBrowser } from "./open-browser.ts";
import { pickLayouts } from "./pick-layouts.ts";
import { serveFolder } from "./serve-folder.ts";
import { pagesOf } from "./site-files.ts";

const site = inject("sampleSite");
const pages = pagesOf(site);
const addresses = [...pages.keys()];

/** What is seen at every width and in every colour scheme: pages that show between them every layout and block, or all. */
const swept = isWholeSweep ? addresses : pickLayouts(pages);

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPage(
  address: string,
  scheme: "light" | "dark",
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await newTab(browser);
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`${server.address}${address}`, { waitUntil: "load" });
  return page;
}

/** What axe reports, in words that say where. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await tool.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return result.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.slice(0, 3).map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    }));
  });
  return violations.map(({ id, targets }) => `${id}: ${targets.join(" | ")}`);
}

describe("every page", () => {
  it("is there", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(swept.length).toBeGreaterThan(20);
  });

  it.each(addresses)(
    "%s does not scroll sideways at 320 px, asks no other host for anything, and has nothing for axe to report",
    async (address) => {
      const page = await newTab(browser);
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(server.address) && !request.url().startsWith("data:"))
          foreign.push(request.url());
      });
      const refused: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") refused.push(message.text());
      });
      await page.setViewport(narrow);
      await page.goto(`${server.address}${address}`, { waitUntil: "load" });
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      await page.setViewport(wide);
      // What axe does is no request of the page's own.
      expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
      expect(await audit(page)).toEqual([]);
      await page.close();
    },
  );
});

describe.each([
  { scheme: "light", viewport: narrow },
  { scheme: "dark", viewport: wide },
  { scheme: "dark", viewport: narrow },
] as const)("every layout, $scheme, $viewport.width px", ({ scheme, viewport }) => {
  it.each(swept)("%s has nothing for axe to report", async (address) => {
    const page = await openPage(address, scheme, viewport);
    expect(await audit(page)).toEqual([]);
    await page.close();
  });
});

describe("search", () => {
  it("finds a publication by a word of its text", async () => {
    const page = await openPage("/search/?q=cornerstones", "light", wide);
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
