// Every page of the built sample in the real browser: axe, no sideways scrolling, no request to another host.
import axe from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { serveFolder } from "./serve-folder.ts";
import { pagesOf } from "./site-files.ts";

const site = inject("sampleSite");
const addresses = [...pagesOf(site).keys()];

/** One page of each layout, for all four combinations. */
const layoutSamples = [
  "/",
  "/strategies/",
  "/strategies/send-2018-2021/",
  "/reviews/alternative-management-arrangements-2017/",
  "/reviews/alternative-management-arrangements-2017/annex-1-full-options-appraisal/",
  "/action-plans/send-written-statement-2022/",
  "/meetings/",
  "/meetings/improving-lives-select-commission/2024-07-30/",
  "/meetings/improving-lives-select-commission/2024-07-30/minutes/",
  "/meetings/improving-lives-select-commission/2024-09-17/ofsted-focused-visit/",
  "/meetings/improving-lives-select-commission/work-programme-2024-25/",
  "/decisions/",
  "/decisions/meetings/improving-lives-select-commission/2024-07-30/18.2/",
  "/scorecards/early-help-2017-06/",
  "/measures/",
  "/measures/scorecards/early-help-2017-06/contacts/",
  "/guide/",
  "/due/",
  "/glossary/",
  "/people/",
  "/organizations/",
  "/search/",
  "/all/",
  "/404.html",
];

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
  const page = await browser.newPage();
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
    expect(addresses).toEqual(expect.arrayContaining(layoutSamples));
  });

  it.each(addresses)("%s has nothing for axe to report, wide and light", async (address) => {
    const page = await openPage(address, "light", wide);
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  it.each(addresses)(
    "%s does not scroll sideways at 320 px, and asks no other host for anything",
    async (address) => {
      const page = await browser.newPage();
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
      expect(foreign).toEqual([]);
      expect(refused).toEqual([]);
      await page.close();
    },
  );
});

describe.each([
  { scheme: "light", viewport: narrow },
  { scheme: "dark", viewport: wide },
  { scheme: "dark", viewport: narrow },
] as const)("a page of each layout, $scheme, $viewport.width px", ({ scheme, viewport }) => {
  it.each(layoutSamples)("%s has nothing for axe to report", async (address) => {
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
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.address}/search/`);
    const links = await page.$$eval("main a[href]", (anchors) =>
      anchors.map((anchor) => anchor.getAttribute("href")),
    );
    expect(links).toContain("/strategies/send-2018-2021/");
    await page.close();
  });
});
