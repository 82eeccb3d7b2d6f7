// Makes what Chromium has marked on pages, by hand: leaves and the painting that they lead to.
import { PDFRef } from "@cantoo/pdf-lib";
import type { Line, Painting, Sequence } from "../../../scripts/pdf/tags/painting.ts";
import type { Leaf } from "../../../scripts/pdf/tags/read-chromium-tags.ts";

/** A leaf as it is written in a test: its kind, and the lines of words on each page that it is on. */
export interface LeafSketch {
  readonly kind: Leaf["kind"];
  readonly pages: readonly (readonly string[])[];
}

/** A text with lines on one page. */
export function words(...lines: readonly string[]): LeafSketch {
  return { kind: "text", pages: [lines] };
}

/** A text with lines on several pages. */
export function wordsOnPages(...pages: readonly (readonly string[])[]): LeafSketch {
  return { kind: "text", pages };
}

/** The mark of a list item: without lines it is a shape. */
export function label(...lines: readonly string[]): LeafSketch {
  return { kind: "label", pages: [lines] };
}

/** A picture. */
export const picture: LeafSketch = { kind: "picture", pages: [[]] };

/** The leaves with the painting of their pages. Every mark has a number of its own. */
export function makeLeaves(sketches: readonly LeafSketch[]): {
  readonly leaves: readonly Leaf[];
  readonly paintings: ReadonlyMap<PDFRef, Painting>;
} {
  const sequences = new Map<number, Map<number, Sequence>>();
  let marked = 0;
  const leaves = sketches.map(({ kind, pages }): Leaf => {
    const marks = pages.map((lines, at) => {
      const mcid = marked;
      marked += 1;
      const sequence = {
        opening: { start: 0, end: 0 },
        lines: lines.map(makeLine),
        shows: [],
        paints: kind !== "text",
        box: undefined,
      };
      sequences.set(at, (sequences.get(at) ?? new Map()).set(mcid, sequence));
      return { stream: PDFRef.of(at + 1), mcid };
    });
    return { kind, marks };
  });
  const paintings = [...sequences].map(([at, each]): readonly [PDFRef, Painting] => {
    const page = PDFRef.of(at + 1);
    const rest = { bytes: new Uint8Array(), loose: [], repeats: [], spaceInAnyFont: undefined };
    return [page, { stream: page, page, sequences: each, ...rest }];
  });
  return { leaves, paintings: new Map(paintings) };
}

function makeLine(text: string): Line {
  return { text, end: 0, last: { start: 0, end: 0, text }, space: undefined };
}
