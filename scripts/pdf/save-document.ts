// Writes an open PDF with its small objects packed into compressed streams, which makes a tagged document a
// quarter of the size. The library can do so too, but takes five seconds for 35,000 objects instead of half a one.
import {
  PDFCatalog,
  type PDFContext,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFObjectStream,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { packStream } from "./content/pack-stream.ts";
import { PdfOutput } from "./pdf-output.ts";
import { hash } from "./read-print-file.ts";

// Bytes of the three fields in each row of the cross-reference table: type, place, generation or index.
const FIELD_WIDTHS = [1, 4, 2] as const;
type Row = readonly [type: 0 | 1 | 2, place: number, detail: number];
const FREE: Row = [0, 0, 65535];

const OBJECTS_PER_STREAM = 200;

/**
 * Serializes a document whose header says PDF 1.5 or later. The same objects give the same bytes. What is kept for
 * this machine alone is written in half the time and four times the size if its objects are not packed.
 */
export async function saveDocument(
  document: PDFDocument,
  { isPacked = true }: { readonly isPacked?: boolean } = {},
): Promise<Uint8Array> {
  await document.flush();
  const { context } = document;
  const rows = new Map<number, Row>();
  const output = new PdfOutput();
  const write = (reference: PDFRef, object: PDFObject): void => {
    rows.set(reference.objectNumber, [1, output.length, reference.generationNumber]);
    output.addText(`${reference.objectNumber} ${reference.generationNumber} obj\n`);
    output.addObject(object);
    output.addText("\nendobj\n");
  };

  output.addObject(context.header);
  output.addText("\n");
  const packed: [PDFRef, PDFObject][] = [];
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (isContainer(object)) continue;
    if (isPacked && canBePacked(reference, object)) packed.push([reference, object]);
    else write(reference, object);
  }
  let last = context.largestObjectNumber;
  const chunks = Array.from({ length: Math.ceil(packed.length / OBJECTS_PER_STREAM) }, (_, index) =>
    packed.slice(index * OBJECTS_PER_STREAM, (index + 1) * OBJECTS_PER_STREAM),
  );
  const streams = await Promise.all(chunks.map((chunk) => packObjects(context, chunk)));
  for (const [at, stream] of streams.entries()) {
    last += 1;
    for (const [index, [reference]] of (chunks[at] ?? []).entries())
      rows.set(reference.objectNumber, [2, last, index]);
    write(PDFRef.of(last), stream);
  }
  last += 1;
  const table = output.length;
  rows.set(last, [1, table, 0]);
  // The file's identifier depends on its content alone.
  const id = PDFHexString.of(hash(output.written).slice(0, 32));
  write(PDFRef.of(last), await crossReferences(context, rows, last + 1, id));
  output.addText(`startxref\n${table}\n%%EOF\n`);
  // A copy, without the room that is left.
  return Buffer.from(output.written);
}

/** Packed streams and tables of the file that was opened: their objects are open by themselves now. */
function isContainer(object: PDFObject): boolean {
  const type = object instanceof PDFRawStream ? object.dict.get(PDFName.of("Type")) : undefined;
  return type === PDFName.of("ObjStm") || type === PDFName.of("XRef");
}

/** The catalogue and the pages could be packed too, but are left for simple tools to find. */
function canBePacked(reference: PDFRef, object: PDFObject): boolean {
  if (reference.generationNumber !== 0 || object instanceof PDFStream) return false;
  return !(object instanceof PDFCatalog || object instanceof PDFPageTree || object instanceof PDFPageLeaf);
}

async function packObjects(context: PDFContext, objects: [PDFRef, PDFObject][]): Promise<PDFObject> {
  const stream = PDFObjectStream.withContextAndObjects(context, objects, false);
  return packStream(stream.getUnencodedContents(), stream.dict);
}

/** The table of all objects, which is the trailer too. Both halves of `/ID` are alike: the file was never changed. */
async function crossReferences(
  context: PDFContext,
  rows: ReadonlyMap<number, Row>,
  size: number,
  id: PDFHexString,
): Promise<PDFObject> {
  const width = FIELD_WIDTHS[0] + FIELD_WIDTHS[1] + FIELD_WIDTHS[2];
  const table = Buffer.alloc(size * width);
  for (let number = 0; number < size; number += 1) {
    const [type, place, detail] = rows.get(number) ?? FREE;
    const offset = table.writeUInt8(type, number * width);
    table.writeUInt16BE(detail, table.writeUInt32BE(place, offset));
  }
  const { Root, Info } = context.trailerInfo;
  return packStream(
    table,
    context.obj({ Type: "XRef", Size: size, W: [...FIELD_WIDTHS], Root, Info, ID: [id, id] }),
  );
}
