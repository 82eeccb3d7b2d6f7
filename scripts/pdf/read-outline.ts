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
  const outlines = lookUpDict(catalog, "Outlines");
  return outlines ? readEntries(outlines, pageOf, new Set(), 0) : [];
}

function readEntries(parent: PDFDict, pageOf: PageLookup, seen: Set<PDFDict>, depth: number): OutlineEntry[] {
  if (depth > DEEPEST) return [];
  const entries: OutlineEntry[] = [];
  let item = lookUpDict(parent, "First");
  while (item && !seen.has(item)) {
    seen.add(item);
    entries.push({
      title: lookUpText(item, "Title") ?? "",
      page: pageOf(item.get(PDFName.of("Dest"))),
      children: readEntries(item, pageOf, seen, depth + 1),
    });
    item = lookUpDict(item, "Next");
  }
  return entries;
}
