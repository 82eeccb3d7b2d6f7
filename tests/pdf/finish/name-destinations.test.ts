// Anchors of any length can be linked to, and no PDF name is longer than PDF/A-2 allows.
import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDocument, readDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { openPrintShop, type PrintShop, page } from "../make-workshop.ts";
import { withPdfjs } from "../read-with-pdfjs.ts";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
});
afterAll(() => shop.remove());

const LONG = "what-the-commission-found-".repeat(8);
const ARABIC = "ما-الذي-وجدته-اللجنة-في-المدارس";
const BRACKETS = "a(b)c";
const BODY = [LONG, ARABIC, BRACKETS]
  .map(
    (id, n) =>
      `<p><a href="#${id}">${n}</a> <b data-page-of="${id}"></b></p><h2 id="${id}" style="break-before:page">${n}</h2>`,
  )
  .join("");

function longestName(object: PDFObject | undefined): number {
  if (object instanceof PDFName) return object.asBytes().length;
  if (object instanceof PDFArray) return Math.max(0, ...object.asArray().map(longestName));
  if (object instanceof PDFDict) return Math.max(0, ...object.entries().flat().map(longestName));
  return 0;
}

test("no name has more than 127 bytes, and every link leads to its page", async () => {
  const { bytes, problems } = await shop.print(page(BODY));
  expect(problems).toEqual([]);
  const { context } = await openDocument(bytes);
  const lengths = context.enumerateIndirectObjects().map(([, object]) => longestName(object));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(127);
  expect((await readDocument(bytes)).destinations).toEqual(
    new Map([
      [ARABIC, 3],
      [BRACKETS, 4],
      [LONG, 2],
    ]),
  );
  await withPdfjs(bytes, async (document) => {
    const pages: number[] = [];
    for (const number of [1, 2, 3]) {
      const [link] = await (await document.getPage(number)).getAnnotations();
      const [target] = (await document.getDestination(String(link?.dest))) ?? [];
      pages.push((await document.getPageIndex(target)) + 1);
    }
    expect(pages).toEqual([2, 3, 4]);
  });
});

test("the names are in the order of their bytes, which searching them needs", async () => {
  const { bytes } = await shop.print(page(BODY));
  const { catalog } = await openDocument(bytes);
  expect(catalog.has(PDFName.of("Dests"))).toBe(false);
  const tree = catalog.lookup(PDFName.of("Names"), PDFDict).lookup(PDFName.of("Dests"), PDFDict);
  const names = tree
    .lookup(PDFName.of("Names"), PDFArray)
    .asArray()
    .filter((item) => item instanceof PDFHexString)
    .map((name) => Buffer.from(name.asBytes()));
  expect(names).toHaveLength(3);
  expect(names).toEqual(names.toSorted(Buffer.compare));
});
