// Lists the pages of a document as they are now: the library remembers those from before they were renumbered, and has none
// of a document that is being made.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRef,
} from "@cantoo/pdf-lib";

/** A page with its reference. */
export interface ListedPage {
  readonly ref: PDFRef;
  readonly node: PDFPageLeaf;
}

const KIDS = PDFName.of("Kids");

/** The pages of a document in order. */
export function listPages({ context, catalog }: PDFDocument): readonly ListedPage[] {
  const pages: ListedPage[] = [];
  const visit = (reference: PDFObject | undefined): void => {
    const node = context.lookup(reference);
    const kids = node instanceof PDFDict ? node.lookup(KIDS) : undefined;
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) visit(kid);
    else if (node instanceof PDFPageLeaf && reference instanceof PDFRef) pages.push({ ref: reference, node });
  };
  visit(catalog.get(PDFName.of("Pages")));
  return pages;
}
