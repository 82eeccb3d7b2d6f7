// Finishing step: moves the destinations of anchors to where the anchors are. Chromium forgets the margins of
// the page, so that a link lands higher than its target by the top margin.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { decodeStream } from "../content/decode-stream.ts";
import type { FinishStep } from "./finish-step.ts";

/** Moves every explicit position in `/Dests` by the left and top margin of its page. */
export const shiftDestinations: FinishStep = (document) => {
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const margins = new Map<string, Margins>();
  for (const target of destinations?.values() ?? []) {
    const destination = document.context.lookup(target);
    if (!(destination instanceof PDFArray) || destination.size() < 4) continue;
    const page = destination.get(0);
    const known = margins.get(page.toString()) ?? readMargins(document, page);
    margins.set(page.toString(), known);
    shift(destination, 2, known.left);
    shift(destination, 3, -known.top);
  }
};

interface Margins {
  readonly left: number;
  readonly top: number;
}

// Chromium clips a page to the box inside its margins before it paints the text: `q x y width height re W* n`, in
// units of which 300 make an inch, with y counted downwards. A margin box can be clipped before that, but only
// the box of the text has the middle of the page in it.
const CLIP = /\bq\s+([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\s+W\*?\s+n\b/g;
const POINTS_PER_UNIT = 72 / 300;

/** The margins of a page in points, read from its painting. Zero where nothing is clipped: there are none. */
function readMargins(document: PDFDocument, page: PDFObject): Margins {
  const leaf = document.context.lookup(page);
  const contents = leaf instanceof PDFPageLeaf ? leaf.Contents() : undefined;
  if (!(leaf instanceof PDFPageLeaf) || !(contents instanceof PDFRawStream)) return { left: 0, top: 0 };
  const size = leaf.MediaBox().asRectangle();
  const middle = { x: size.width / 2 / POINTS_PER_UNIT, y: size.height / 2 / POINTS_PER_UNIT };
  const painting = Buffer.from(decodeStream(contents)).toString("latin1");
  for (const clip of painting.matchAll(CLIP)) {
    const [x = 0, y = 0, width = 0, height = 0] = clip.slice(1).map(Number);
    if (x > middle.x || y > middle.y || x + width < middle.x || y + height < middle.y) continue;
    return { left: x * POINTS_PER_UNIT, top: y * POINTS_PER_UNIT };
  }
  return { left: 0, top: 0 };
}

function shift(destination: PDFArray, index: number, distance: number): void {
  const value = destination.lookup(index);
  if (!(value instanceof PDFNumber)) return;
  destination.set(index, PDFNumber.of(Math.round((value.asNumber() + distance) * 100) / 100));
}
