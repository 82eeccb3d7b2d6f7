// Finishing step: names the destinations of links by strings. Chromium names them by PDF names, which PDF/A-2 lets
// have no more than 127 bytes (ISO 19005-2, 6.1.13): the anchor of a long heading has more, and one in Arabic has
// six a letter.
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";

const DEST = PDFName.of("Dest");
const DESTS = PDFName.of("Dests");
const NAMES = PDFName.of("Names");

/** Turns the catalogue's `/Dests` into a tree of names, and the `/Dest` of every link into the string in it. */
export const nameDestinations: FinishStep = (document) => {
  const { catalog, context } = document;
  const destinations = catalog.lookupMaybe(DESTS, PDFDict);
  if (!destinations) return;
  const names = PDFArray.withContext(context);
  // The search of viewers needs the order of bytes.
  const sorted = destinations
    .entries()
    .map(([name, target]) => ({ bytes: Buffer.from(name.asBytes()), target }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  for (const { bytes, target } of sorted) {
    names.push(byteString(bytes));
    names.push(target);
  }
  const tree = context.obj({ Dests: context.register(context.obj({ Names: names })) });
  catalog.set(NAMES, context.register(tree));
  const former = catalog.get(DESTS);
  // An object that nothing refers to would stay in the file, and its names count.
  if (former instanceof PDFRef) context.delete(former);
  catalog.delete(DESTS);
  for (const link of listAnnotations(document)) {
    const name = link.get(DEST);
    if (name instanceof PDFName) link.set(DEST, byteString(name.asBytes()));
  }
};

function listAnnotations(document: PDFDocument): PDFDict[] {
  return document
    .getPages()
    .flatMap((page) => page.node.Annots()?.asArray() ?? [])
    .map((annotation) => document.context.lookup(annotation))
    .filter((annotation) => annotation instanceof PDFDict);
}

function byteString(bytes: Uint8Array): PDFHexString {
  return PDFHexString.of(Buffer.from(bytes).toString("hex"));
}
