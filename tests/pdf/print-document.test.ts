// A printed document is the same every time, says what it is, and has its tags, links and fonts.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printDocument } from "../../scripts/pdf/print-document.ts";
import { openPrintFolder, type PrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { openDocument, readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { readTaggedText } from "../support/read-tagged-text.ts";
import { wordsOfTags } from "../support/words-of-tags.ts";
import { launchPackaged, openPrintShop, type PrintShop, page, report } from "./make-workshop.ts";
import { withPdfjs } from "./read-with-pdfjs.ts";

const FONT = createRequire(import.meta.url).resolve(
  "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2",
);

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
});
afterAll(() => shop.remove());

test("a document is the same again, after other documents, and in another browser", async () => {
  const first = await shop.print(report(12), "same.html");
  await shop.print(report(3));
  const tabs = await Promise.all([shop.print(report(12), "same.html"), shop.print(report(5), "other.html")]);
  const other = await launchPackaged();
  const html = join(shop.root, "same.html");
  const anew = await printDocument(other.browser, { folder: openPrintFolder(shop.root), html }).finally(() =>
    other.close(),
  );

  expect(Buffer.compare(tabs[0].bytes, first.bytes)).toBe(0);
  expect(Buffer.compare(anew.bytes, first.bytes)).toBe(0);
  expect(Buffer.compare(tabs[1].bytes, first.bytes)).not.toBe(0);
});

test("a document is the same whenever its files come, and however busy the machine", async () => {
  await shop.write("assets/next.woff2", await readFile(FONT));
  const words = "Every paragraph goes on over three whole lines of its page. ".repeat(4);
  const spots = Array.from({ length: 12 }, (_, index) => index);
  const text = spots.map(
    (n) =>
      `<div style="break-before: page; height: ${790 + 12 * n}px"></div>` +
      `<div class="point" id="point-${n}"><span>${n}.1</span> <div><p>${words}</p></div></div>`,
  );
  const cells = Array.from({ length: 9 }, (_, index) => `<td>Measured${index}</td>`);
  const table = `<table><tr>${cells.join("")}</tr></table>`;
  const contents = spots.map(
    (n) => `<p><a href="#point-${n}">Point <b data-page-of="point-${n}"></b></a></p>`,
  );
  const style =
    "@font-face { font-family: Next; src: url(/assets/next.woff2) } body { font: 15px/20px Next }" +
    "p { margin: 0; orphans: 2; widows: 2 } .point { padding-left: 60px }" +
    ".point > span { float: left; width: 60px; margin-left: -60px }";
  await shop.write("assets/whenever.css", style);
  const head = '<link rel="stylesheet" href="/assets/whenever.css">';
  const html = await shop.write("whenever.html", page(contents.join("") + table + text.join(""), head));
  // Each file comes some turns of the event loop later than the folder has it.
  const after = (turns: number): PrintFolder => {
    const folder = openPrintFolder(shop.root);
    const read: PrintFolder["read"] = async (path) => {
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
      return folder.read(path);
    };
    return { ...folder, read };
  };
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      printDocument(shop.launched.browser, { folder: after(500 * (index % 5)), html }),
    ),
  );
  expect(new Set(all.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex")))).toHaveLength(1);
});

test("a document has its tags, outline, links and title", async () => {
  const { bytes } = await shop.print(
    page(
      '<h1>One</h1><p><a href="#two">to two</a> <a href="https://example.org/">away</a></p>' +
        '<section style="break-before:page"><h2 id="two">Two</h2><h3>Three</h3></section><h2>Four</h2>',
    ),
  );
  expect(await readDocument(bytes)).toEqual({
    pages: 2,
    title: "A report",
    language: "en-GB",
    tagged: true,
    outline: [
      {
        title: "One",
        page: 1,
        children: [
          { title: "Two", page: 2, children: [{ title: "Three", page: 2, children: [] }] },
          { title: "Four", page: 2, children: [] },
        ],
      },
    ],
    destinations: new Map([["two", 2]]),
  });
  await withPdfjs(bytes, async (document) => {
    const first = await document.getPage(1);
    const links = await first.getAnnotations();
    expect(links.map((link) => link.dest ?? link.url)).toEqual(["two", "https://example.org/"]);
    expect(JSON.stringify(await first.getStructTree())).toMatch(/"H1".*"Link"/);
    expect(await document.getViewerPreferences()).toEqual(new Map([["DisplayDocTitle", true]]));
  });
});

test("a document leads to the spot of an anchor, below the margin of its page", async () => {
  const { bytes } = await shop.print(
    page(
      '<a href="#a">a</a> <a href="#b">b</a><h2 id="a">A</h2><div class="wide"><h2 id="b">B</h2></div>',
      "<style>@page { @top-left { content: 'Head' } } @page wide { size: A4 landscape; margin: 60mm 10mm }" +
        ".wide { page: wide } html { background: #eee } h2 { margin: 0; line-height: 1 }</style>",
    ),
  );
  await withPdfjs(bytes, async (document) => {
    // Chromium places the bookmarks right, so that they show where the anchors should be.
    const outline = await document.getOutline();
    const destinations = await document.getDestinations();
    for (const [index, name] of ["a", "b"].entries()) {
      const [, , left, top] = outline[index]?.dest ?? [];
      const [, , anchorLeft, anchorTop] = destinations.get(name) ?? [];
      expect(Math.abs(top - anchorTop)).toBeLessThan(6);
      expect(Math.abs(left - anchorLeft)).toBeLessThan(6);
    }
  });
});

test("a document says what the head of the page says", async () => {
  const head =
    '<meta name="author" content="Ann Example"><meta name="author" content="Étienne Ω">' +
    '<meta name="description" content="On schools"><meta name="keywords" content="schools, SEND">' +
    '<meta name="dcterms.issued" content="2021-03-04"><meta name="dcterms.modified" content="2022-05-06">';
  const { bytes, problems } = await shop.print(page("<h1>A</h1>", head));
  expect(problems).toEqual([]);
  await withPdfjs(bytes, async (document) => {
    expect((await document.getMetadata()).info).toMatchObject({
      Title: "A report",
      Author: "Ann Example; Étienne Ω",
      Subject: "On schools",
      Keywords: "schools, SEND",
      Language: "en-GB",
      Creator: "Scrutineer",
      CreationDate: "D:20210304",
      ModDate: "D:20220506",
    });
  });
});

test("a document has no date when the page has none, and none that does not exist", async () => {
  const { bytes, problems } = await shop.print(
    page("<p>a</p>", '<meta name="dcterms.issued" content="2021-02-31">'),
  );
  expect(problems).toEqual([expect.stringContaining("2021-02-31")]);
  await withPdfjs(bytes, async (document) => {
    const { info } = await document.getMetadata();
    expect(info).not.toHaveProperty("CreationDate");
    expect(info).not.toHaveProperty("ModDate");
  });
});

test("a document needs a title and a language", async () => {
  const { problems } = await shop.print("<!doctype html><p>Text");
  expect(problems).toEqual([expect.stringContaining("<title>"), expect.stringContaining("lang=")]);
});

test("a language that is none is a problem, and harms nothing in the PDF", async () => {
  const html = page("<h1>Title</h1><p lang='cy)('>Words</p>").replace("en-GB", "en)(");
  const { bytes, problems } = await shop.print(html);
  expect(problems).toEqual([expect.stringContaining('lang="en)("')]);
  const { roots } = await readTaggedText(bytes);
  expect(wordsOfTags(roots)).toEqual(["Title", "Words"]);
});

test("a document has the font of its margin boxes, which comes only while it is printed", async () => {
  await shop.write("assets/bold.woff2", await readFile(FONT));
  const printed = await shop.print(
    page(
      "<p>Text</p>",
      "<style>@font-face { font-family: Bold; src: url(/assets/bold.woff2) }" +
        "@page { @bottom-center { content: counter(page); font-family: Bold } }</style>",
    ),
  );
  expect(printed).toMatchObject({ passes: 3, problems: [] });
  const { context } = await openDocument(printed.bytes);
  const fonts = context.enumerateIndirectObjects().map(([, object]) => object instanceof PDFDict && object);
  const names = fonts.map((font) => (font ? String(font.get(PDFName.of("BaseFont"))) : ""));
  expect(names).toContain("/AAAAAA+AtkinsonHyperlegibleNext-Bold");
});
