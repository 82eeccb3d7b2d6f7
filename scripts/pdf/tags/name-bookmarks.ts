// Gives the bookmarks the words of their headings. Chromium takes them from what is painted, without the spaces
// where a line ends, and from right to left in parts.
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { textOf } from "../reading/look-up.ts";
import { isHidden, nameOf } from "./name-of.ts";
import { wordKey } from "./word-key.ts";

/**
 * Renames the bookmarks of a document, which stand in the order of the headings. One that fits none is kept. The marks of
 * notes are no words of a heading.
 */
export function nameBookmarks(document: PDFDocument, page: PrintedElement): void {
  const headings = listHeadings(page.children).map((heading) => ({
    name: nameOf(withoutMarks(heading)),
    keys: [lettersIn(heading.children), nameOf(heading)].map(wordKey),
  }));
  let next = 0;
  for (const bookmark of listBookmarks(document.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict))) {
    const key = wordKey(textOf(bookmark.lookup(PDFName.of("Title"))) ?? "");
    const at = headings.findIndex(({ keys }, index) => index >= next && keys.includes(key));
    const heading = headings[at];
    if (heading === undefined) continue;
    bookmark.set(PDFName.of("Title"), PDFHexString.fromText(heading.name));
    next = at + 1;
  }
}

/** What is painted, whatever it is called. */
function lettersIn(nodes: readonly PrintedNode[]): string {
  return nodes
    .map((node) =>
      node.kind === "text" ? node.text : node.kind === "element" ? lettersIn(node.children) : "",
    )
    .join("");
}

function listHeadings(nodes: readonly PrintedNode[]): readonly PrintedElement[] {
  return nodes.flatMap((node) => {
    if (node.kind !== "element" || isHidden(node)) return [];
    const isHeading = /^h[1-6]$/.test(node.name) || node.attributes.get("role") === "heading";
    return isHeading ? [node] : listHeadings(node.children);
  });
}

function withoutMarks(element: PrintedElement): PrintedElement {
  const children = element.children.flatMap((child): readonly PrintedNode[] => {
    if (child.kind !== "element") return [child];
    return child.attributes.get("role") === "doc-noteref" ? [] : [withoutMarks(child)];
  });
  return { ...element, children };
}

/** The bookmarks under one, each before those under it. */
function listBookmarks(parent: PDFDict | undefined): readonly PDFDict[] {
  const bookmarks: PDFDict[] = [];
  let bookmark = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
  while (bookmark) {
    bookmarks.push(bookmark, ...listBookmarks(bookmark));
    bookmark = bookmark.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
  return bookmarks;
}
