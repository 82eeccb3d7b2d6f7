// Reads the bookmarks of a PDF, which form its outline.
import { type PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpText } from "./look-up.ts";

/** One bookmark. `page` counts from 1, and is undefined if the bookmark leads to no page. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number | undefined;
  readonly children: readonly OutlineEntry[];
}

/** Finds the page, from 1, that an explicit destination leads to: `[page /XYZ …]`. */
export type PageLookup = (destination: PDFObject | undefined) => number | undefined;

/** No outline nests as deep as this; what does was made to bring readers down. */
const DEEPEST = 100;

/** Reads the bookmarks under the catalogue's `/Outlines`. A circle of bookmarks ends where it closes. */
export function readOutline(catalog: PDFDict, pageOf: PageLookup): readonly OutlineEntry[] {
  return mapOutline(catalog, (bookmark, children: readonly OutlineEntry[]) => ({
    title: lookUpText(bookmark, "Title") ?? "",
    page: pageOf(bookmark.get(PDFName.of("Dest"))),
    children,
  }));
}

/** What `make` makes of each bookmark and of what it has made of those under it. */
export function mapOutline<T>(
  catalog: PDFDict,
  make: (bookmark: PDFDict, children: readonly T[]) => T,
): readonly T[] {
  const seen = new Set<PDFDict>();
  const mapUnder = (parent: PDFDict, depth: number): readonly T[] => {
    const made: T[] = [];
    if (depth > DEEPEST) return made;
    let item = lookUpDict(parent, "First");
    while (item && !seen.has(item)) {
      seen.add(item);
      made.push(make(item, mapUnder(item, depth + 1)));
      item = lookUpDict(item, "Next");
    }
    return made;
  };
  const outlines = lookUpDict(catalog, "Outlines");
  return outlines ? mapUnder(outlines, 0) : [];
}
