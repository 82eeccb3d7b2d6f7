// Charts as people see them: axe clean, words that can be read at every width and stand on no other, colours that
// stand out from the page in light and in dark.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import Color from "colorjs.io";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newTab, openBrowser } from "../../e2e/open-browser.ts";
import { serveFolder } from "../../e2e/serve-folder.ts";
import { chartPage, fontFiles } from "./chart-page.ts";
import { allCharts } from "./early-help.ts";
import { siteMeasure } from "./site-measure.ts";

const folder = mkdtempSync(join(tmpdir(), "scrutineer-charts-"));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  for (const { name, path } of fontFiles) copyFileSync(path, join(folder, name));
  writeFileSync(join(folder, "index.html"), await chartPage(allCharts, "screen"));
  server = await serveFolder(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function openPage(width: number, scheme: "light" | "dark"): Promise<Page> {
  const page = await newTab(browser);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`${server.address}/`, { waitUntil: "load" });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return page;
}

describe.each([
  [320, "light"],
  [320, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("at %d px, %s", (width, scheme) => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage(width, scheme);
  });

  afterAll(() => page.close());

  it("is axe clean", async () => {
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const result = await tool.run(document, { resultTypes: ["violations"] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
  });

  it("shows one drawing of each chart, and nothing wider than the page", async () => {
    const shown = await page.$$eval(".chart", (charts) =>
      charts.map((chart) => [...chart.querySelectorAll("svg")].filter((svg) => svg.clientWidth > 0).length),
    );
    expect(shown).toEqual(allCharts.map(() => 1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("has words of 12 px at least, none on another and none cut off", async () => {
    const faults = await page.$$eval(".chart svg", (drawings) =>
      drawings
        .filter((svg) => svg.clientWidth > 0)
        .flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll("text")].map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            // A line's box is higher than its letters.
            const inset = (bottom - top) * 0.2;
            return { words: text.textContent, left, right, top: top + inset, bottom: bottom - inset };
          });
          const scale = frame.width / (svg.viewBox.baseVal.width || 1);
          const size = Number.parseFloat(getComputedStyle(svg).fontSize) * scale;
          const cut = texts.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1);
          const crossed = texts.flatMap((a, index) =>
            texts
              .slice(index + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map((b) => `${a.words} on ${b.words}`),
          );
          return [
            ...(size < 12 ? [`words of ${size} px`] : []),
            ...cut.map(({ words }) => `${words} is cut off`),
            ...crossed,
          ];
        }),
    );
    expect(faults).toEqual([]);
  });

  it("has words as wide as its fonts said, and a little less", async () => {
    const texts = await page.$$eval(".chart svg", (drawings) =>
      drawings
        .filter((svg) => svg.clientWidth > 0)
        .flatMap((svg) =>
          [...svg.querySelectorAll("text")].map((text) => ({
            words: text.textContent,
            size: Number(svg.getAttribute("font-size")),
            width: text.getComputedTextLength(),
          })),
        ),
    );
    const shares = texts.map(({ words, size, width }) => ({
      words,
      share: width / siteMeasure(words, size),
    }));
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.filter(({ share }) => share > 1.005)).toEqual([]);
    const long = shares.filter(({ words }) => words.length > 8);
    expect(long.filter(({ share }) => share < 0.85)).toEqual([]);
  });

  it("has colours that stand out from the page", async () => {
    const painted = await page.$$eval(".chart svg text, .chart svg path, .chart svg circle", (shapes) =>
      shapes.flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const name = `${shape.tagName} ${shape.getAttribute("class") ?? shape.parentElement?.getAttribute("class")}`;
        // The lines of the scale repeat what its words say, and shades what their edges do.
        if (/grid|ground|shade/.test(name)) return [];
        return [fill, stroke]
          .filter((colour) => colour !== "none")
          .map((colour) => ({ name, colour, isText: shape.tagName === "text" }));
      }),
    );
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const isHidden = (colour: string): boolean => colour === background;
    const faults = painted
      .filter(({ colour, name }) => !(isHidden(colour) && /baseline|past/.test(name)))
      .map(({ name, colour, isText }) => {
        const ratio = new Color(colour).contrastWCAG21(new Color(background));
        return { name, ratio, minimum: isText ? 4.5 : 3 };
      })
      .filter(({ ratio, minimum }) => ratio < minimum);
    expect(painted.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});
