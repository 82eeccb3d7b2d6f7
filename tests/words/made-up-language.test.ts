// In a made-up language, longer by two fifths, nothing of what the program says is left in English, on pages, on paper
// and in what is handed to scripts; and no page is wider than a phone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newTab, openBrowser } from "../e2e/open-browser.ts";
import { openPrintShop } from "../pdf/make-workshop.ts";
import { pagesOf, renderFiles, textsOf } from "../site/render-source.ts";
import { scorecardSource } from "../site/scorecard-source.ts";
import { type Files, listFiles } from "../support/temporary-folder.ts";
import { calendarTexts, dataTexts } from "./data-texts.ts";
import { englishIn, leftInEnglish, type Source, sourceOf } from "./left-in-english.ts";
import { madeUp, madeUpWords } from "./made-up-words.ts";
import { addressOf, openPages } from "./open-pages.ts";
import { pdfTexts } from "./pdf-texts.ts";

const base = join(import.meta.dirname, "..", "fixtures", "faults", "_base");
const front = "type: page\nstatus: published\nsummary: What else there is.\n";
const files: Files = {
  ...scorecardSource,
  "content/about-letters/index.md": `---\ntitle: Letters\n${front}---\n\n::: letter from="Ann" to="Bob" date="1 May 2025"\nDear Bob\n:::\n\nA text[^1].\n\n- [x] Sent\n- [ ] Read\n\n[^1]: Of a note.\n`,
  "content/letters/buses/index.md":
    "---\ntitle: Buses\ntype: letter\nstatus: published\nsummary: Of buses.\norganization: westford-council\ndate: 1 May 2025\n---\n\n::: letter to=Bob copy=Ann\nDear Bob\n:::\n",
};

/** What officers wrote, which stays as it is. */
async function readSource(): Promise<Source> {
  const texts = (await listFiles(base)).map((path) => readFileSync(join(base, path), "utf8"));
  return sourceOf([...texts, ...Object.values(files).map(String)]);
}

const passes = ["site", "print", "members"] as const;
type Pass = (typeof passes)[number];

let source: Source = new Set();
const rendered = new Map<Pass, ReadonlyMap<string, Buffer>>();

/** What a pass has written. */
function writtenBy(pass: Pass): ReadonlyMap<string, Buffer> {
  return rendered.get(pass) ?? new Map();
}

beforeAll(async () => {
  source = await readSource();
  for (const pass of passes)
    rendered.set(
      pass,
      await renderFiles(files, {
        pass,
        pathPrefix: "/",
        today: "2025-09-01",
        drafts: "shown",
        words: "made-up",
      }),
    );
});

describe("the made-up language", () => {
  it("marks every letter and is longer", () => {
    expect(madeUp("Minutes of {day}")).toBe("Ṁîîñûûţéšš ôƒƒ {day}");
    expect(madeUpWords.site.organizations.meetings("Panel A")).toMatch(/^[^a-z]+ Panel A$/);
  });
});

it.each(passes)("leaves nothing in English: %s", (pass) => {
  const pages = pagesOf(textsOf(writtenBy(pass)));
  expect(pages.length).toBeGreaterThan(10);
  const left = pages.flatMap(([path, markup]) =>
    leftInEnglish(markup, source).map((run) => `${path}: ${run}`),
  );
  expect(left).toEqual([]);
});

/** The same files, with every publication in Welsh. */
async function welshFiles(): Promise<Files> {
  const paths = new Set([...(await listFiles(base)), ...Object.keys(files)]);
  const texts = [...paths]
    .filter((path) => path.endsWith("/index.md"))
    .map((path) => [path, String(files[path] ?? readFileSync(join(base, path), "utf8"))] as const);
  return {
    ...files,
    ...Object.fromEntries(texts.map(([path, text]) => [path, text.replace(/^type: .*$/m, "$&\nlang: cy")])),
  };
}

it.each(["site", "print"] as const)(
  "says what stands in a publication in its own language, on a site in another: %s",
  async (pass) => {
    const wish = { pass, pathPrefix: "/", today: "2025-09-01", drafts: "shown" } as const;
    const written = textsOf(await renderFiles(await welshFiles(), { ...wish, words: "made-up-beside" }));
    const left: string[] = [];
    let pages = 0;
    for (const [path, markup] of pagesOf(written)) {
      const $ = load(markup);
      if ($("html").attr("lang") !== "cy") continue;
      pages += 1;
      // The frame of a page is the site's, and marked as such.
      $("[lang=en-GB]").remove();
      left.push(...leftInEnglish($.html(), source).map((run) => `${path}: ${run}`));
    }
    expect(pages).toBeGreaterThan(5);
    expect(left).toEqual([]);
  },
);

it("no page is wider than a phone", async () => {
  const written = textsOf(writtenBy("site"));
  const css = written.get("assets/site.css") ?? "";
  const browser = await openBrowser();
  try {
    const page = await newTab(browser);
    await page.setViewport({ width: 320, height: 640 });
    const wide: string[] = [];
    // Pages that send readers on have no styles, and no words but an address.
    const styled = pagesOf(written).filter(([, markup]) => markup.includes("stylesheet"));
    for (const [path, markup] of styled) {
      // The policy of pages allows no styles within them.
      await page.setContent(
        markup
          .replace(/<meta http-equiv="[^>]*>/g, "")
          .replace(/<script[^>]*><\/script>/g, "")
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path} is ${width} wide`);
    }
    expect(wide).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Documents of every sort: with tables, charts and ratings, papers and minutes, the sheets of packs and what members alone see. */
const documents: readonly (readonly [Pass, string])[] = [
  ["print", "action-plans/buses-2025"],
  ["print", "scorecards/buses-2024"],
  ["print", "strategies/buses-2024"],
  ["print", "reviews/buses-2023"],
  ["print", "meetings/transport-panel/2026-02-03/minutes"],
  ["print", "meetings/transport-panel/2026-02-03/agenda-pack/front"],
  ["print", "meetings/transport-panel/2026-02-03/agenda-pack/item-5-1"],
  ["members", "meetings/transport-panel/2026-02-03/agenda-pack/front-members"],
];

it("leaves nothing in English in PDFs, and nothing is wider than its page", async () => {
  const shop = await openPrintShop();
  try {
    for (const [path, bytes] of [...writtenBy("members"), ...writtenBy("print")])
      if (!path.endsWith(".html")) await shop.write(path, bytes);
    const left: string[] = [];
    const print = async ([pass, id]: (typeof documents)[number]) => {
      const html = writtenBy(pass).get(`${id}/index.html`)?.toString("utf8") ?? "";
      const printed = await shop.print(html, `${pass}/${id}/index.html`);
      expect([...printed.problems, ...printed.faults], id).toEqual([]);
      const texts = await pdfTexts(printed.bytes);
      // A title, a description, and more texts of tags than lines.
      expect(texts.filter((text) => /[ñţéš]/.test(text)).length, id).toBeGreaterThan(3);
      left.push(...englishIn(texts, source).map((run) => `${id}: ${run}`));
    };
    await Promise.all(documents.map(print));
    expect(left).toEqual([]);
  } finally {
    await shop.remove();
  }
});

it("leaves nothing in English in data", () => {
  const data = [...textsOf(writtenBy("site"))].flatMap(([path, text]) => {
    if (path.endsWith(".ics")) return [[path, calendarTexts(text)] as const];
    return path.endsWith(".json") && !path.startsWith("schemas/")
      ? [[path, dataTexts(JSON.parse(text))] as const]
      : [];
  });
  expect(new Set(data.map(([path]) => path.slice(path.lastIndexOf(".")))).size).toBe(2);
  const left = data.flatMap(([path, texts]) => englishIn(texts, source).map((run) => `${path}: ${run}`));
  expect(left).toEqual([]);
});

/** What the search program of the site would find: as many as the words say, or nothing since it fails. */
const pagefind = `export const search = (words) => {
  const data = async () => ({ url: "/about/", excerpt: "", meta: { title: "${madeUp("About us")}" } });
  return words === "fail" ? Promise.reject(new Error("It fails.")) : { results: Array(Number(words)).fill({ data }) };
};`;

describe("scripts", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    const others = new Map([["pagefind/pagefind.js", pagefind]]);
    page = await openPages(browser, textsOf(writtenBy("site")), others);
  });
  afterAll(() => browser.close());

  it.each(["fail", "0", "1", "3"])("say nothing in English of a search: %s", async (words) => {
    await page.goto(addressOf(`search/?q=${words}`));
    const status = await page.waitForFunction(
      (searching: string) => {
        const told = document.getElementById("search-status")?.textContent ?? "";
        return told !== "" && told !== searching && told;
      },
      {},
      madeUpWords.site.search.script.searching,
    );
    const told = String(await status.jsonValue());
    expect(told).toMatch(/[ñţéš]/);
    expect(englishIn([told.replace(words, "")], new Set())).toEqual([]);
    const found = await page.$$eval("#search-results a", (links) => links.length);
    expect(found).toBe(Number(words) || 0);
  });

  it("say nothing in English of a scorecard that they filter and sort", async () => {
    await page.goto(addressOf("scorecards/buses-2024/"));
    const told: string[] = [];
    for (const [id, value] of [
      ["scorecard-filter", "missing"],
      ["scorecard-sort", "rating"],
      ["scorecard-sort", "direction"],
      ["scorecard-sort", "name"],
      ["scorecard-filter", "all"],
    ] as const) {
      await page.select(`#${id}`, value);
      told.push(
        await page.$eval("[data-scorecard]", (card) => card.previousElementSibling?.textContent ?? ""),
      );
    }
    told.push(await page.$eval("form.filter", (form) => form.getAttribute("aria-label") ?? ""));
    for (const words of told) expect(words).toMatch(/[ñţéš]/);
    expect(new Set(told).size).toBe(told.length);
    expect(englishIn(told, new Set())).toEqual([]);
  });
});
