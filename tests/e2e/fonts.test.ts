// No PDF of the sample and no page of it is set in a font of the machine, whatever script its words are in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadFonts } from "../../scripts/load/load-fonts.ts";
import { newTab, openBrowser } from "./open-browser.ts";
import { fontsOf } from "./pdf-reading.ts";
import { serveFolder } from "./serve-folder.ts";
import { filesOf } from "./site-files.ts";

const site = inject("sampleSite");
const pdfs = filesOf(site).filter((file) => file.endsWith(".pdf"));
const { fonts } = await loadFonts({});
const families = [fonts.text, fonts.code, ...fonts.others].map(({ family }) => family.replaceAll(" ", ""));

describe.each(pdfs)("%s", (file) => {
  it("has the site's fonts and no others, each with its letters known", async () => {
    const used = await fontsOf(readFileSync(join(site, file)));
    expect(used.length).toBeGreaterThan(1);
    for (const { name, type, hasLetters } of used) {
      const bare = name.replace(/^[A-Z]{6}\+/, "");
      expect([bare, families.some((family) => bare.startsWith(family))]).toEqual([bare, true]);
      expect([bare, type, hasLetters]).toEqual([bare, "Type0", true]);
    }
  });
});

describe("in the browser", () => {
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

  /** The families of the machine that the words of an element are set in. */
  async function foreignFonts(session: CDPSession, selector: string): Promise<readonly string[]> {
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts: used } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return used.filter((font) => !font.isCustomFont).map((font) => font.familyName);
  }

  it("translations and what cannot be seen are set in the site's fonts", async () => {
    const page = await newTab(browser);
    await page.goto(`${server.address}/strategies/send-2018-2021/`, { waitUntil: "load" });
    const session = await page.createCDPSession();
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const unseen = "\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\u00a0\u202f\u2009";
    const texts = Array.from(unseen).flatMap((one) => [`a${one}b`, `س${one}ب`]);
    const signs = ["→ ✓ ≥ ₂ ½ ‑ ① ☎ №"];
    const count = await page.evaluate(
      (added) => {
        const list = added.map((text, index) => {
          const item = document.createElement("p");
          item.id = `added-${index}`;
          item.textContent = text;
          return item;
        });
        document.querySelectorAll(".translation").forEach((block, index) => {
          block.id = `translation-${index}`;
        });
        document.querySelector("main")?.append(...list);
        return document.querySelectorAll(".translation").length;
      },
      [...texts, ...signs],
    );
    expect(count).toBe(5);
    // Fonts are asked for when text is laid out, and not when it is written.
    await page.evaluate(async () => {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
    const blocks = Array.from({ length: count }, (_, index) => `#translation-${index}`);
    const added = [...texts, ...signs].map((_, index) => `#added-${index}`);
    for (const selector of [...blocks, ...added])
      expect([selector, await foreignFonts(session, selector)]).toEqual([selector, []]);
    // The test can fail: no font of the site has this letter.
    await page.evaluate(() => {
      const item = document.querySelector("#added-0");
      if (item !== null) item.textContent = "漢";
    });
    // A browser has no fonts for a text until it has laid it out, which is when it comes to it.
    await expect.poll(() => foreignFonts(session, "#added-0")).not.toEqual([]);
    await page.close();
  });

  it("a page without Arabic script and signs loads neither font", async () => {
    const page = await newTab(browser);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${server.address}/accessibility/`, { waitUntil: "networkidle0" });
    expect(asked.filter((url) => url.endsWith(".woff2")).length).toBeGreaterThan(0);
    const others = fonts.others.flatMap(({ files }) => files.map(({ name }) => name));
    expect(asked.filter((url) => others.some((name) => url.endsWith(`/${name}`)))).toEqual([]);
    await page.close();
  });
});
