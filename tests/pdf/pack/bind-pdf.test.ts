// PDFs that somebody else made, bound into a pack: numbered, bookmarked and tagged like the rest, or told of.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { openPrinter } from "../../../scripts/pdf/open-printer.ts";
import type { PackOrder, PackResult } from "../../../scripts/pdf/pack/pack-order.ts";
import { openPrintFolder } from "../../../scripts/pdf/read-print-file.ts";
import { readDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { readTaggedText } from "../../support/read-tagged-text.ts";
import { wordsOfTags } from "../../support/words-of-tags.ts";
import { pdfTexts } from "../../words/pdf-texts.ts";
import { openPrintShop, type PrintShop, shareBrowser } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { readTexts, withPdfjs } from "../read-with-pdfjs.ts";
import { letterHtml, makeTaggedLetter, makeUntagged, save, turn } from "./make-bound.ts";
import { type MadePaper, orderPack } from "./make-pack.ts";

const CIRCLE = '<svg width="300" height="300"><circle cx="150" cy="150" r="100" fill="red"/></svg>';
const OVERLAY = "<section data-bound-page></section>";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});
afterAll(() => shop.remove());

/** A pack of a front sheet and of PDFs that belong to item 8; their keys are the names of the files. */
async function order(files: readonly string[], links = ""): Promise<PackOrder> {
  const item = { number: "8", title: "Letters" };
  const bound = files.map((path): MadePaper => {
    const key = basename(path, ".pdf");
    return { key, title: `The paper ${key}`, item, body: OVERLAY, bound: path };
  });
  const front = { key: "front", title: "Agenda", body: `<h1>Agenda</h1>${links}` };
  return orderPack(shop, files.map((path) => basename(path, ".pdf")).join("-"), [front, ...bound]);
}

async function print(ordered: PackOrder): Promise<PackResult> {
  const printer = await openPrinter({
    folder: openPrintFolder(shop.root),
    cacheDirectory: join(shop.folder, "cache"),
    browser: shareBrowser(shop.launched),
  });
  return printer.printPack(ordered).finally(() => printer.close());
}

test("a tagged PDF keeps its tags, links and bookmarks, and has the numbers of the pack", async () => {
  const letter = await makeTaggedLetter(shop, shop.launched.browser, 3);
  const ordered = await order(
    [letter],
    '<p><span data-pages-of="tagged-3"></span> <a href="https://pack.invalid/tagged-3#s3">Section 3</a></p>',
  );
  const { problems, papers } = await print(ordered);
  expect([problems, papers[1]]).toEqual([
    [],
    { key: "tagged-3", firstPage: 3, lastPage: 5, printed: true, notes: [] },
  ]);
  const bytes = await readFile(ordered.output);
  const texts = await readTexts(bytes);
  expect(texts).toHaveLength(6);
  for (const n of [1, 2, 3]) {
    expect(texts[n + 1]).toContain(`letter-${n}-words`);
    expect(texts[n + 1]).toMatch(new RegExp(`Agenda Item 8.*Folio ${n + 2}\\b`));
  }
  expect(texts[5]).toContain("This page is intentionally left blank.");
  const { findings, facts } = await checkPdf(bytes);
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ pdfUa: "1", pdfA: "2A" });

  const { outline } = await readDocument(bytes);
  expect(outline[1]?.children[0]?.children[0]?.children.map(({ title, page }) => [title, page])).toEqual([
    ["Section 1", 3],
    ["Section 2", 4],
    ["Section 3", 5],
  ]);
  await withPdfjs(bytes, async (document) => {
    for (const [number, expected] of [
      [1, [5]],
      [3, [5, "https://example.org/letter"]],
    ] as const) {
      const links = await (await document.getPage(number)).getAnnotations();
      const targets = links.map(async ({ dest, url }) =>
        url ? url : 1 + (await document.getPageIndex((await document.getDestination(dest))?.[0])),
      );
      expect(await Promise.all(targets)).toEqual(expected);
    }
  });
});

test("a link of a bound page lies where its words are", async () => {
  const letter = await makeTaggedLetter(shop, shop.launched.browser, 1);
  const ordered = await order([letter]);
  await print(ordered);
  await withPdfjs(await readFile(ordered.output), async (document) => {
    const page = await document.getPage(3);
    const { items } = await page.getTextContent();
    const words = items.find((item) => "str" in item && item.str.startsWith("To the last"));
    const [, , , , x, y] = words && "transform" in words ? words.transform : [];
    const [link] = await page.getAnnotations();
    const [left, bottom, right, top] = link.rect;
    expect([x >= left - 1, x <= right, y >= bottom, y <= top]).toEqual([true, true, true, true]);
  });
});

test("an untagged PDF is read as it is painted, and named", async () => {
  const file = await makeUntagged(shop, shop.launched.browser, "untagged.pdf", letterHtml(2));
  const ordered = await order([file]);
  const { problems, papers } = await print(ordered);
  expect([problems, papers[1]?.notes]).toEqual([
    [],
    [
      {
        about: "untagged.pdf",
        what: expect.stringMatching(/^There are no tags/),
        hint: expect.stringMatching(/^Ask for a tagged PDF/),
        isBreach: false,
      },
    ],
  ]);
  const bytes = await readFile(ordered.output);
  const { untagged, unclaimed, claimedTwice, roots } = await readTaggedText(bytes);
  expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
  const words = wordsOfTags(roots).map(String).join(" ");
  expect(words).toMatch(/letter-1-words.*letter-2-words/);
  const { findings } = await checkPdf(bytes);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a picture without text is described by where it is", async () => {
  const file = await makeUntagged(shop, shop.launched.browser, "scan.pdf", CIRCLE);
  const ordered = await order([file]);
  const { papers } = await print(ordered);
  expect(papers[1]?.notes).toMatchObject([{ what: expect.stringContaining("only that there is a picture") }]);
  const { tags, findings } = await checkPdf(await readFile(ordered.output));
  expect(findings).toEqual([]);
  expect(tags.flatMap(({ alt }) => alt ?? [])).toEqual([
    "Page 1 of 1 of The paper scan, a picture without text",
  ]);
});

test("what is said of a picture and a link are the words of the order, in their language", async () => {
  const link = '<p id="top">A letter</p><p><a href="#top">Up</a></p>';
  const scan = await makeUntagged(shop, shop.launched.browser, "sgan.pdf", CIRCLE);
  const letter = await makeUntagged(shop, shop.launched.browser, "llythyr.pdf", link);
  const ordered = await order([scan, letter]);
  const boundWords = { lang: "cy", picture: "Tudalen {page} o {count}: {title}", link: "Dolen yn {title}" };
  await print({ ...ordered, papers: ordered.papers.map((paper) => ({ ...paper, boundWords })) });
  const { tags, findings } = await checkPdf(await readFile(ordered.output));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(tags.filter(({ alt }) => alt !== undefined)).toMatchObject([
    { alt: "Tudalen 1 o 1: The paper sgan", lang: "cy" },
  ]);
  const texts = await pdfTexts(await readFile(ordered.output));
  expect(texts).toContain("Dolen yn The paper llythyr");
  expect(texts.join(" ")).not.toMatch(/Link inside|picture without/);
});

test.each([
  ["upright", "A4", 0, [595, 842]],
  ["turned to the right", "A4", 1, [842, 595]],
  ["on its head", "A4", 2, [595, 842]],
  ["wide and turned to the left", "A4 landscape", 3, [595, 842]],
  ["of slides", "10in 7.5in", 0, [842, 595]],
  ["as large as a poster", "A1", 0, [595, 842]],
])("a page that is %s stands whole on an A4 page as it is seen", async (name, size, quarters, expected) => {
  const key = `shape-${name.replaceAll(" ", "-")}.pdf`;
  const file = await makeUntagged(shop, shop.launched.browser, key, letterHtml(1, size), turn(quarters));
  const ordered = await order([file]);
  expect((await print(ordered)).problems).toEqual([]);
  const bytes = await readFile(ordered.output);
  await withPdfjs(bytes, async (document) => {
    const page = await document.getPage(3);
    const { width, height } = page.getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual(expected);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || !/letter|Section/.test(item.str)) continue;
      const [, , , , x, y] = item.transform;
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(width - 20);
      expect(y).toBeGreaterThan(30);
      expect(y).toBeLessThan(height - 30);
    }
  });
});

test("a font that is not embedded is named, and the pack claims no standard", async () => {
  const file = await makeUntagged(
    shop,
    shop.launched.browser,
    "slides.pdf",
    letterHtml(1),
    async (document) => {
      const font = await document.embedFont(StandardFonts.Helvetica);
      document.addPage().drawText("Not embedded", { font });
    },
  );
  const ordered = await order([file]);
  const { problems, papers } = await print(ordered);
  expect(problems).toEqual([]);
  expect(papers[1]?.notes).toContainEqual(
    expect.objectContaining({
      about: "slides.pdf",
      what: expect.stringMatching(/not embedded.*Helvetica/),
      isBreach: true,
    }),
  );
  const { facts } = await checkPdf(await readFile(ordered.output));
  expect(facts).toMatchObject({ pdfUa: null, pdfA: null, title: "Agenda" });
});

test("scripts, files and forms of a PDF are left behind", async () => {
  const file = await makeUntagged(
    shop,
    shop.launched.browser,
    "form.pdf",
    letterHtml(1),
    async (document) => {
      document.addJavaScript("open", "app.alert('no')");
      await document.attach(Buffer.from("secret"), "secret.txt");
      document.getForm().createTextField("name").addToPage(document.getPage(0), { x: 50, y: 50 });
    },
  );
  const ordered = await order([file]);
  const { papers } = await print(ordered);
  expect(papers[1]?.notes).toContainEqual(
    expect.objectContaining({ what: expect.stringContaining("Form fields and comments"), isBreach: false }),
  );
  const { facts, findings } = await checkPdf(await readFile(ordered.output));
  expect(facts.attachments).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "scripts" || rule === "annotations")).toEqual([]);
});

test.each([
  ["broken.pdf", async () => Buffer.from("%PDF-1.7\nnothing\nstartxref\n0\n%%EOF"), "damaged"],
  ["empty.pdf", async () => Buffer.from(""), "is empty"],
  ["words.pdf", async () => Buffer.from("Dear Sir"), "not a PDF"],
  ["locked.pdf", () => encrypt("secret"), "password"],
  ["guarded.pdf", () => encrypt(""), "protected"],
])("%s cannot be bound in, and is named with the remedy", async (name, make, reason) => {
  const ordered = await order([await save(shop, name, await make())]);
  const { problems, pages } = await print(ordered);
  expect([pages, problems]).toEqual([
    0,
    [expect.stringMatching(new RegExp(`${name}.*${reason}.*[:.] \\w+`))],
  ]);
});

test("a file that is not there is named", async () => {
  const { problems } = await print(await order([join(shop.folder, "gone.pdf")]));
  expect(problems).toEqual([expect.stringMatching(/^gone: gone\.pdf cannot be bound in/)]);
});

async function encrypt(userPassword: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword, ownerPassword: "owner" });
  return document.save();
}
