// Renders the pages of PDFs as pictures with pdf.js, and compares two PDFs by what is seen of them.
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, OPS, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { propertyOf } from "../../scripts/lib/property-of.ts";

/** A page as pixels of four bytes each, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Pixels to a point. */
const SCALE = 1;

/** Renders one page, counted from 1. The same bytes always give the same picture. */
export async function renderPage(document: PDFDocumentProxy, number: number): Promise<Picture> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // @ts-expect-error It says that it needs the canvas of a browser, and takes this one where there is none.
  await page.render({ canvas, viewport }).promise;
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  page.cleanup();
  return { width, height, pixels: new Uint8Array(data.buffer) };
}

/**
 * A sentence for each page that looks different in two PDFs, and for a different number of pages. Of pages that are
 * painted by the same operations no more than `most` are rendered, spread over the document; all others are. Where there
 * is another print of the first, a pixel may be that of either. Throws if the bytes are not PDFs.
 */
export async function comparePictures(
  before: Uint8Array,
  after: Uint8Array,
  most = Number.POSITIVE_INFINITY,
  other?: Uint8Array,
): Promise<readonly string[]> {
  // pdf.js takes the bytes away from whoever passes them.
  const open = (bytes: Uint8Array) =>
    getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const tasks = [open(before), open(after)] as const;
  const otherTask = other && open(other);
  try {
    const [first, second] = await Promise.all([tasks[0].promise, tasks[1].promise]);
    if (first.numPages !== second.numPages)
      return [`There were ${first.numPages} pages, and now there are ${second.numPages}.`];
    const step = Math.ceil(first.numPages / most);
    const differences: string[] = [];
    for (let number = 1; number <= first.numPages; number += 1) {
      const isChosen = (number - 1) % step === 0;
      if (!isChosen && (await paintingOf(first, number)) === (await paintingOf(second, number))) continue;
      const [one, found] = [await renderPage(first, number), await renderPage(second, number)];
      let difference = describeDifference(one, found);
      if (difference !== undefined && otherTask !== undefined)
        difference = describeDifference(
          mixPictures(one, await renderPage(await otherTask.promise, number), found),
          found,
        );
      if (difference !== undefined) differences.push(`Page ${number}: ${difference}`);
    }
    return differences;
  } finally {
    await Promise.all(
      [...tasks, ...(otherTask === undefined ? [] : [otherTask])].map((task) => task.destroy()),
    );
  }
}

/** One picture with each pixel taken from another where a third has that one: what is there in either of two prints. */
function mixPictures(one: Picture, other: Picture, found: Picture): Picture {
  const [others, wanted] = [pointsOf(other), pointsOf(found)];
  const points = pointsOf(one).map((point, at) =>
    others[at] === wanted[at] ? (others[at] ?? point) : point,
  );
  return { ...one, pixels: new Uint8Array(points.buffer) };
}

/** The pixels of a picture as a number each. */
function pointsOf({ pixels }: Picture): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}

/** What paints nothing: marks of content, and waiting for a font. */
const UNPAINTED = new Set<number>([
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.markPoint,
  OPS.markPointProps,
]);

/** What moves to another place in a text, whatever was shown before it. */
const MOVES = new Set<number>([
  OPS.endText,
  OPS.moveText,
  OPS.setLeadingMoveText,
  OPS.setTextMatrix,
  OPS.nextLine,
]);

/**
 * The operations that paint a page, as text, without what paints nothing, and without spaces that paint nothing
 * and move nothing.
 */
async function paintingOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const painting = fnArray
    .map((operator, index): readonly [number, unknown] => [operator, argsArray[index]])
    .filter(([operator]) => !UNPAINTED.has(operator));
  const operations = painting.filter(
    (one, index) => !isLoneSpace(one) || !MOVES.has(painting[index + 1]?.[0] ?? OPS.endText),
  );
  // pdf.js numbers the documents that it opens, and names fonts by that.
  return JSON.stringify(operations).replaceAll(/"g_d\d+_/g, '"g_d_');
}

function isLoneSpace([operator, operands]: readonly [number, unknown]): boolean {
  if (operator !== OPS.showText || !Array.isArray(operands) || !Array.isArray(operands[0])) return false;
  return operands[0].every((glyph: unknown) => propertyOf(glyph, "unicode") === " ");
}

/** What is different between two pictures, or undefined where every pixel is the same. */
export function describeDifference(before: Picture, after: Picture): string | undefined {
  if (before.width !== after.width || before.height !== after.height)
    return `it was ${before.width}×${before.height} pixels and is ${after.width}×${after.height}.`;
  if (Buffer.compare(before.pixels, after.pixels) === 0) return undefined;
  const [first, second] = [pointsOf(before), pointsOf(after)];
  let count = 0;
  const box = { left: before.width, top: before.height, right: 0, bottom: 0 };
  for (let pixel = 0; pixel < first.length; pixel += 1) {
    if (first[pixel] === second[pixel]) continue;
    const [x, y] = [pixel % before.width, Math.floor(pixel / before.width)];
    count += 1;
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  const points = Object.entries(box).map(([side, value]) => `${side} ${Math.round(value / SCALE)}`);
  return `${count} pixels differ, within ${points.join(", ")} points of the upper left corner.`;
}
