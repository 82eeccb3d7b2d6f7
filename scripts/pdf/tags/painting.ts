// What a page, or a form on it, paints: its marked pieces with their words, and the pieces that nothing marks.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { Span } from "../content/content-listener.ts";
import type { Box } from "../content/geometry.ts";

/** One line of text as it is shown. */
export interface Line {
  readonly text: string;
  /** Where a space can be added: after its last operation, in bytes from the start of the stream. */
  readonly end: number;
  /** The operation that shows its last character. */
  readonly last: Span & { readonly text: string };
  /** What shows a space in the font of its last word; undefined if the font has none. */
  readonly space: string | undefined;
}

/** What stands between `BDC` and `EMC` under one number. */
export interface Sequence {
  /** The operation that opens it. */
  readonly opening: Span;
  readonly lines: readonly Line[];
  /** The operations that show its letters. */
  readonly shows: readonly Span[];
  /** Whether it paints anything but text. */
  readonly paints: boolean;
  /** What it covers on the page in points, known only where it was asked for. */
  readonly box: Box | undefined;
}

/** A stretch of painting that no sequence holds. It can be put between two operators as it is. */
export interface LoosePiece extends Span {
  /** Where its words are on the page; undefined if it has none. */
  readonly region: "header" | "text" | "footer" | undefined;
}

/** An operation that paints a form. */
export interface FormPainting extends Span {
  /** The name of the form among the resources. */
  readonly name: string;
  readonly form: PDFRef;
}

/** The painting of a page, or of a form on a page. */
export interface Painting {
  /** The page, or the form. */
  readonly stream: PDFRef;
  readonly page: PDFRef;
  readonly bytes: Uint8Array;
  readonly sequences: ReadonlyMap<number, Sequence>;
  readonly loose: readonly LoosePiece[];
  /** Where it paints a form with marks of its own that something has painted before. */
  readonly repeats: readonly FormPainting[];
  /** What shows a space in any of its fonts, with the font; undefined if none has one. */
  readonly spaceInAnyFont: string | undefined;
}
