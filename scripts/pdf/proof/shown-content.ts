// Reads what the pages of a finished document show: the text of each marked piece, and what of it is cut.
import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import type { FontCache } from "../content/content-resources.ts";
import { interpretPage } from "../content/interpret-content.ts";
import { type Cut, type Gathered, type ShownMark, ShownReader } from "./shown-reader.ts";

/** What a document shows. */
export interface ShownContent {
  /** By the page or form that they stand in, and their number in it. */
  readonly marks: ReadonlyMap<PDFRef, ReadonlyMap<number, ShownMark>>;
  /** The texts that are decoration, as they are painted. */
  readonly decoration: string;
  readonly cuts: readonly Cut[];
}

/** Reads all pages. Throws StreamError if one is damaged. */
export function readShownContent(document: PDFDocument): ShownContent {
  const gathered: Gathered = { marks: new Map(), decoration: [], cuts: [] };
  const fonts: FontCache = new Map();
  for (const [index, page] of document.getPages().entries()) {
    interpretPage(page, new ShownReader(gathered, index + 1), fonts);
  }
  const { marks, decoration, cuts } = gathered;
  return { marks, decoration: decoration.join(" "), cuts };
}
