// Reads the painting of all pages of a document and of the forms on them.
import { PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { decodePageContent, decodeStream } from "../content/decode-stream.ts";
import { type Box, IDENTITY } from "./geometry.ts";
import type { FormPainting, Painting } from "./painting.ts";
import type { Placement } from "./path-state.ts";
import type { Leaf } from "./read-chromium-tags.ts";
import { readPainting } from "./read-painting.ts";
import { type FontCache, openResources } from "./stream-resources.ts";

/**
 * The paintings by the names of their streams, in the order of the pages. The boxes of `boxed` leaves are measured.
 * Throws StreamError if one is damaged.
 */
export function readPaintings(document: PDFDocument, boxed: readonly Leaf[]): ReadonlyMap<PDFRef, Painting> {
  const fonts: FontCache = new Map();
  const pictures = listMarks(boxed);
  const paintings = new Map<PDFRef, Painting>();

  const read = (stream: PDFRef, page: PDFPage, source: Source, placement: Placement): void => {
    const resources = openResources(source.resources, fonts);
    const marks = pictures.get(stream) ?? new Set();
    const { bytes } = source;
    const { forms, ...reading } = readPainting({
      bytes,
      resources,
      placement,
      page: boxOf(page),
      pictures: marks,
    });
    const { spaceInAnyFont } = resources;
    const repeats: FormPainting[] = [];
    paintings.set(stream, { stream, page: page.ref, bytes, ...reading, repeats, spaceInAnyFont });
    for (const painted of forms) {
      const form = document.context.lookup(painted.form);
      if (paintings.has(painted.form)) repeats.push(painted);
      else if (form instanceof PDFStream)
        read(painted.form, page, sourceOf(form, source.resources), painted.placement);
    }
  };

  for (const page of document.getPages()) {
    const placement = { matrix: IDENTITY, clip: boxOf(page) };
    const source = { bytes: decodePageContent(page.node), resources: page.node.Resources() };
    read(page.ref, page, source, placement);
  }
  return paintings;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly resources: PDFDict | undefined;
}

/** A form without resources of its own uses those of what it is painted on. */
function sourceOf(form: PDFStream, resources: PDFDict | undefined): Source {
  const own = form.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
  return { bytes: decodeStream(form), resources: own ?? resources };
}

function boxOf(page: PDFPage): Box {
  const { x, y, width, height } = page.node.MediaBox().asRectangle();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function listMarks(leaves: readonly Leaf[]): ReadonlyMap<PDFRef, Set<number>> {
  const marks = new Map<PDFRef, Set<number>>();
  for (const { stream, mcid } of leaves.flatMap((leaf) => leaf.marks)) {
    const known = marks.get(stream) ?? new Set();
    marks.set(stream, known.add(mcid));
  }
  return marks;
}
