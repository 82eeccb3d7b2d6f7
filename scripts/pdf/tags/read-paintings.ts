// Reads the painting of all pages of a document and of the forms on them.
import { PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { decodePageContent, decodeStream } from "../content/decode-stream.ts";
import { type Box, IDENTITY } from "./geometry.ts";
import type { Painting } from "./painting.ts";
import type { Placement } from "./path-state.ts";
import type { Leaf } from "./read-chromium-tags.ts";
import { readPainting } from "./read-painting.ts";
import { type FontCache, openResources } from "./stream-resources.ts";

/** The paintings by the name of their streams, in the order of the pages. Throws StreamError if one is damaged. */
export function readPaintings(document: PDFDocument, leaves: readonly Leaf[]): ReadonlyMap<PDFRef, Painting> {
  const fonts: FontCache = new Map();
  const pictures = findPictures(leaves);
  const paintings = new Map<PDFRef, Painting>();

  const read = (
    stream: PDFRef,
    page: PDFPage,
    bytes: Uint8Array,
    resources: PDFDict | undefined,
    placement: Placement,
  ): void => {
    if (paintings.has(stream)) return;
    const opened = openResources(resources, fonts);
    const reading = readPainting({
      bytes,
      resources: opened,
      placement,
      page: boxOf(page),
      pictures: pictures.get(stream) ?? new Set(),
    });
    paintings.set(stream, {
      stream,
      page: page.ref,
      bytes,
      sequences: reading.sequences,
      loose: reading.loose,
      spaceInAnyFont: opened.spaceInAnyFont,
    });
    for (const [name, place] of reading.forms) {
      const form = opened.findForm(name);
      const content = form && document.context.lookup(form.reference);
      if (!form || !(content instanceof PDFStream)) continue;
      const own = form.dictionary.lookupMaybe(PDFName.of("Resources"), PDFDict);
      read(form.reference, page, decodeStream(content), own ?? resources, place);
    }
  };

  for (const page of document.getPages()) {
    const placement = { matrix: IDENTITY, clip: boxOf(page) };
    read(page.ref, page, decodePageContent(page.node), page.node.Resources(), placement);
  }
  return paintings;
}

function boxOf(page: PDFPage): Box {
  const { x, y, width, height } = page.node.MediaBox().asRectangle();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function findPictures(leaves: readonly Leaf[]): ReadonlyMap<PDFRef, Set<number>> {
  const pictures = new Map<PDFRef, Set<number>>();
  for (const { kind, marks } of leaves) {
    if (kind !== "picture") continue;
    for (const { stream, mcid } of marks) {
      const known = pictures.get(stream) ?? new Set();
      pictures.set(stream, known.add(mcid));
    }
  }
  return pictures;
}
