// Lists the pages of a document as they are now. The library remembers those from before they were renumbered.
import { type PDFDocument, PDFPageLeaf, type PDFRef } from "@cantoo/pdf-lib";

/** A page with its reference. */
export interface ListedPage {
  readonly ref: PDFRef;
  readonly node: PDFPageLeaf;
}

/** The pages of a document in order. */
export function listPages({ catalog }: PDFDocument): readonly ListedPage[] {
  const pages: ListedPage[] = [];
  catalog.Pages().traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) pages.push({ ref, node });
  });
  return pages;
}
