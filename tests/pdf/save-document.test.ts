// The table at the end of a saved file says truly where each object is.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { openDocument } from "../../scripts/pdf/reading/read-document.ts";
import { saveDocument } from "../../scripts/pdf/save-document.ts";

/** A document with `count` small objects, one of them deleted. */
async function makeDocument(count: number): Promise<{ document: PDFDocument; deleted: PDFRef }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.context.header = PDFHeader.forVersion(1, 7);
  document.addPage();
  const references = Array.from({ length: count }, (_, n) =>
    document.context.register(document.context.obj({ n })),
  );
  const deleted = references[1];
  if (!deleted) throw new Error("Too few objects.");
  document.context.delete(deleted);
  document.catalog.set(PDFName.of("All"), document.context.obj(references));
  return { document, deleted };
}

interface Table {
  readonly size: number;
  /** Object number to its row. */
  readonly rows: readonly (readonly number[])[];
  streamOf(number: number): PDFRawStream;
}

async function readTable(bytes: Uint8Array): Promise<Table> {
  const { context } = await PDFDocument.load(bytes);
  const streamOf = (number: number): PDFRawStream => {
    const stream = context.lookup(PDFRef.of(number));
    if (!(stream instanceof PDFRawStream)) throw new Error(`Object ${number} is not a stream.`);
    return stream;
  };
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(Buffer.from(bytes).toString("latin1"))?.[1]);
  const number = Number.parseInt(Buffer.from(bytes.subarray(start, start + 20)).toString("latin1"), 10);
  const table = Buffer.from(decodePDFRawStream(streamOf(number)).decode());
  expect(streamOf(number).dict.lookup(PDFName.of("W"), PDFArray).asArray().map(String)).toEqual([
    "1",
    "4",
    "2",
  ]);
  // The table itself is the last object.
  expect(table.length / 7).toBe(number + 1);
  const rows = Array.from({ length: table.length / 7 }, (_, n) => [
    table.readUInt8(n * 7),
    table.readUInt32BE(n * 7 + 1),
    table.readUInt16BE(n * 7 + 5),
  ]);
  return { size: streamOf(number).dict.lookup(PDFName.of("Size"), PDFNumber).asNumber(), rows, streamOf };
}

test("each row leads to its object", async () => {
  const { document, deleted } = await makeDocument(450);
  const bytes = await saveDocument(document);
  const { size, rows, streamOf } = await readTable(bytes);

  expect(rows).toHaveLength(size);
  expect(rows[deleted.objectNumber]).toEqual([0, 0, 65535]);
  const packed = new Set<number>();
  for (const [number, [type = 0, place = 0, detail = 0]] of rows.entries()) {
    if (type === 1) {
      const text = Buffer.from(bytes.subarray(place, place + 20)).toString("latin1");
      expect(text).toMatch(new RegExp(`^${number} ${detail} obj\n`));
    }
    if (type === 2) {
      const heads = Buffer.from(decodePDFRawStream(streamOf(place)).decode())
        .toString("latin1")
        .split(" ");
      expect(Number(heads[detail * 2])).toBe(number);
      packed.add(place);
    }
  }
  expect(packed.size).toBe(3);
});

test("a document keeps its objects when it is saved and opened, and its changes when it is saved again", async () => {
  const { document } = await makeDocument(450);
  const once = await saveDocument(document);
  const opened = await openDocument(once);
  const all = opened.catalog.lookup(PDFName.of("All"), PDFArray);
  expect(opened.getPageCount()).toBe(1);
  expect(all.lookup(449, PDFDict).lookup(PDFName.of("n"), PDFNumber).asNumber()).toBe(449);
  expect(all.lookup(1)).toBeUndefined();

  all.lookup(200, PDFDict).set(PDFName.of("n"), PDFNumber.of(7));
  const again = await saveDocument(opened);
  // The packed streams of the first file are not carried along.
  expect(Math.abs(again.length - once.length)).toBeLessThan(100);
  const anew = await openDocument(again);
  const changed = anew.catalog.lookup(PDFName.of("All"), PDFArray).lookup(200, PDFDict);
  expect(changed.lookup(PDFName.of("n"), PDFNumber).asNumber()).toBe(7);
});
