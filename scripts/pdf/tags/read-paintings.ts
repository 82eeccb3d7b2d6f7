// Reads the painting of all pages of a document and of the forms on them.
import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import type { FontCache } from "../content/content-resources.ts";
import { interpretPage } from "../content/interpret-content.ts";
import type { Painting } from "./painting.ts";
import { PaintingReader } from "./painting-reader.ts";
import type { Leaf } from "./read-chromium-tags.ts";

/**
 * The paintings by the names of their streams, in the order of the pages. The boxes of `boxed` leaves are measured.
 * Throws StreamError if one is damaged.
 */
export function readPaintings(document: PDFDocument, boxed: readonly Leaf[]): ReadonlyMap<PDFRef, Painting> {
  const fonts: FontCache = new Map();
  const marks = listMarks(boxed);
  const paintings = new Map<PDFRef, Painting>();
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.node.MediaBox().asRectangle();
    const box = { left: x, bottom: y, right: x + width, top: y + height };
    interpretPage(page, new PaintingReader({ ref: page.ref, box, boxed: marks, paintings }), fonts);
  }
  return paintings;
}

function listMarks(leaves: readonly Leaf[]): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const marks = new Map<PDFRef, Set<number>>();
  for (const { stream, mcid } of leaves.flatMap((leaf) => leaf.marks)) {
    const known = marks.get(stream) ?? new Set();
    marks.set(stream, known.add(mcid));
  }
  return marks;
}
