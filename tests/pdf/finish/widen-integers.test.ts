// A picture that draws far past its edge has no integer that PDF/A-2 finds too large, and looks the same.
import { inflateSync } from "node:zlib";
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { widenIntegers } from "../../../scripts/pdf/finish/widen-integers.ts";
import { openDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { makeFacts } from "../make-facts.ts";
import { openPrintShop, type PrintShop, page } from "../make-workshop.ts";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
});
afterAll(() => shop.remove());

/** The painting of all pages and forms of a document. */
function paintingsOf(document: PDFDocument): string {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, stream]) => (stream instanceof PDFRawStream ? [stream] : []))
    .filter(
      ({ dict }) => !dict.has(PDFName.of("Type")) || dict.get(PDFName.of("Subtype")) === PDFName.of("Form"),
    )
    .filter(({ dict }) => dict.get(PDFName.of("Filter")) === PDFName.of("FlateDecode"))
    .map(({ contents }) => inflateSync(contents).toString("latin1"))
    .join("\n");
}

const tooLarge = (painting: string) =>
  (painting.match(/(?<=\s)-?\d{10,}(?=\s)/g) ?? []).filter((integer) => Math.abs(Number(integer)) >= 2 ** 31);

test("a picture keeps its coordinates as real numbers", async () => {
  const svg =
    '<svg role="img" aria-label="A field" width="99" height="99"><path d="M0 0H1e30V1e12H-1e11z" opacity=".5"/></svg>';
  const { bytes } = await shop.print(page(svg));
  const painting = paintingsOf(await openDocument(bytes));
  expect(tooLarge(painting)).toEqual([]);
  expect(painting).toMatch(/\s\d{12,}\.0\s/);
});

test("what is small enough stays as it is, and so do strings that look like numbers", async () => {
  const document = await PDFDocument.create();
  const text =
    "BT <0012345678901234> Tj ET 2147483647 0 m 2147483648 -2147483647 l -99999999999 3 l [9999999999 1] 0 d";
  const added = document.addPage();
  const contents = document.context.register(document.context.flateStream(Buffer.from(text)));
  added.node.set(PDFName.of("Contents"), contents);
  widenIntegers(document, makeFacts());
  expect(paintingsOf(document)).toBe(
    "BT <0012345678901234> Tj ET 2147483647 0 m 2147483648.0 -2147483647 l -99999999999.0 3 l [9999999999.0 1] 0 d",
  );
  const dict = document.context.lookup(contents);
  expect(dict instanceof PDFRawStream && dict.dict instanceof PDFDict).toBe(true);
});
