// Every PDF of the built sample, opened again and held against the print HTML that it was made from.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newTab, openBrowser } from "./open-browser.ts";
import { bookmarksOf, isMarked, linksOf, openPdf, type PdfLink, pageTexts } from "./pdf-reading.ts";
import { readCatalogue, sampleDocuments } from "./sample-documents.ts";
import { serveFolder } from "./serve-folder.ts";
import { filesOf, pagesOf } from "./site-files.ts";

const site = inject("sampleSite");
const print = inject("samplePrint");
/** The anchors of every page of the site, by its address. */
const idsOf = new Map(
  [...pagesOf(site)].map(([address, html]) => {
    const $ = load(html);
    const ids = $("[id]").map((_, element) => $(element).attr("id"));
    return [address, new Set(ids.get())];
  }),
);

/** The other files by their addresses, such as `/action-plans/send-2022/actions.csv`. */
const dataFiles = new Set(filesOf(site).map((file) => `/${file}`));

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  server = await serveFolder(print);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The text that a browser shows of a publication's print HTML, without what the style sheet hides in print. */
async function renderedText(id: string): Promise<string> {
  const page = await newTab(browser);
  await page.emulateMediaType("print");
  await page.goto(`${server.address}/${id}/`, { waitUntil: "load" });
  const text = await page.evaluate(() => {
    // A note's mark stands close to its word; as text the two would run together.
    for (const mark of document.querySelectorAll("sup")) mark.before(" ");
    return document.body.innerText;
  });
  await page.close();
  return text;
}

const squeeze = (text: string) => text.replace(/\s+/g, "");

/**
 * Words with the number of times that they occur. Those that run from right to left are counted letter by letter:
 * Chromium writes them in the order in which they stand on the page, and pdf.js does not turn them round again.
 */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize("NFKC").match(/\p{Script=Arabic}|[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe("the catalogue", () => {
  it("has a PDF for every publication, and for a meeting its pack", () => {
    const catalogue = readCatalogue(site);
    expect(catalogue.length).toBeGreaterThan(3);
    for (const { id, kind, pdf, documents = [] } of catalogue) {
      const isThere =
        kind === "meeting" ? documents.some(({ name }) => name === "agenda-pack") : pdf !== null;
      expect([id, isThere]).toEqual([id, true]);
    }
  });
});

describe.each(sampleDocuments(site).map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  const file = join(site, entry.file);
  let pdf: PDFDocumentProxy;
  let $: CheerioAPI;
  let texts: readonly string[];
  let allLinks: readonly PdfLink[];

  beforeAll(async () => {
    pdf = await openPdf(file);
    $ = load(readFileSync(join(print, id, "index.html"), "utf8"));
    texts = await pageTexts(pdf);
    allLinks = await linksOf(pdf);
  });

  it("is what the catalogue says", () => {
    const bytes = readFileSync(file);
    expect(entry.pdf.url).toBe(`${entry.base}/${entry.file}`);
    expect({
      pages: pdf.numPages,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    }).toEqual({
      pages: entry.pdf.pages,
      bytes: entry.pdf.bytes,
      sha256: entry.pdf.sha256,
    });
  });

  it("has its title, its language and tags", async () => {
    const { info } = await pdf.getMetadata();
    expect(Reflect.get(info, "Title")).toBe($("title").text());
    expect(Reflect.get(info, "Title")).toContain(entry.title);
    expect(Reflect.get(info, "Language")).toBe($("html").attr("lang"));
    expect(await isMarked(pdf)).toBe(true);
    const trees = await Promise.all(
      texts.map(async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
    );
    expect(trees.every((tree) => tree !== null && tree.children.length > 0)).toBe(true);
  });

  it("has a bookmark for every heading, in order and at its level", async () => {
    const headings = $("h1, h2, h3, h4, h5, h6")
      .map((_, element) => ({
        level: Number(element.tagName.slice(1)),
        title: $(element).text().replace(/\s+/g, " ").trim(),
      }))
      .get();
    const bookmarks = await bookmarksOf(pdf);
    expect(bookmarks.map(({ level, title }) => ({ level, title }))).toEqual(headings);
    for (const { title, page } of bookmarks)
      expect([title, squeeze(texts[page - 1] ?? "").includes(squeeze(title))]).toEqual([title, true]);
  });

  it("has contents entries that carry the number of the page they lead to", () => {
    const numbered = $("a")
      .filter((_, element) => $(element).find("[data-page-of]").length > 0)
      .map((_, element) => squeeze($(element).text()))
      .get();
    const links = allLinks.filter((link) => link.to !== undefined);
    for (const text of new Set(numbered)) {
      const found = links.filter(
        (link) => link.text.startsWith(text) && /\d+$/.test(link.text.slice(text.length)),
      );
      expect([text, found.length > 0]).toEqual([text, true]);
      for (const { text: shown, to } of found)
        expect([shown, Number(shown.slice(text.length).replace(/\D/g, ""))]).toEqual([shown, to]);
    }
  });

  it("has lost no word that the HTML shows in print", async () => {
    const there = countWords(texts.join(" "));
    const missing = [...countWords(await renderedText(id))].filter(
      ([word, count]) => (there.get(word) ?? 0) < count,
    );
    expect(missing.map(([word, count]) => `${word}: ${there.get(word) ?? 0} of ${count}`)).toEqual([]);
  });

  it("leads only to pages, places and files of the site that exist", () => {
    const { base } = entry;
    const inSite = allLinks.flatMap(({ url }) => (url?.startsWith(`${base}/`) ? [url] : []));
    const dead = inSite.filter((url) => {
      const { pathname, hash } = new URL(url);
      const address = decodeURIComponent(pathname.slice(new URL(base).pathname.length - 1));
      const ids = idsOf.get(address);
      if (!ids) return hash !== "" || !dataFiles.has(address);
      return hash !== "" && !ids.has(decodeURIComponent(hash.slice(1)));
    });
    expect(dead).toEqual([]);
  });

  it("has links within the file that lead to a page of it", () => {
    const inFile = allLinks.filter((link) => link.url === undefined);
    // A short paper may have nothing to lead to.
    expect(inFile.length).toBeGreaterThanOrEqual($('a[href^="#"]').length === 0 ? 0 : 1);
    expect(inFile.filter(({ to = 0 }) => to < 1 || to > pdf.numPages)).toEqual([]);
  });
});
