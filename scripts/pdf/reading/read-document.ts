// Reads facts back from a PDF: its pages, its outline, and on which page each of its anchors is.
import {
  ParseSpeeds,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { readNameTree } from "./read-name-tree.ts";
import { type OutlineEntry, type PageLookup, readOutline } from "./read-outline.ts";

/** What a PDF says of itself. */
export interface DocumentReading {
  readonly pages: number;
  /** Undefined when the document states none; so is the language. */
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly tagged: boolean;
  readonly outline: readonly OutlineEntry[];
  /** Anchor id, as the HTML had it, to page number counted from 1. */
  readonly destinations: ReadonlyMap<string, number>;
}

/** Parses PDF bytes, leaving dates and producer alone. Throws the library's error if they are not a PDF. */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
}

/** Reads a PDF. Throws the PDF library's error if the bytes are not one. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentReading> {
  return readOpened(await openDocument(bytes));
}

/** Reads an open document. */
export function readOpened(document: PDFDocument): DocumentReading {
  const pageOf = indexPages(document);
  const { catalog } = document;
  const marks = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict);
  return {
    pages: document.getPageCount(),
    title: document.getTitle(),
    language: document.getLanguage(),
    tagged: marks?.lookupMaybe(PDFName.of("Marked"), PDFBool)?.asBoolean() ?? false,
    outline: readOutline(catalog, pageOf),
    destinations: readDestinations(document, pageOf),
  };
}

/** Makes a function from an explicit destination, `[page /XYZ …]`, to the number of its page. */
function indexPages(document: PDFDocument): PageLookup {
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  return (destination) => {
    const target = document.context.lookup(destination);
    return target instanceof PDFArray ? numbers.get(String(target.get(0))) : undefined;
  };
}

function readDestinations(document: PDFDocument, pageOf: PageLookup): Map<string, number> {
  const destinations = new Map<string, number>();
  const add = (name: string, target: PDFObject): void => {
    const page = pageOf(target);
    if (page !== undefined) destinations.set(decodeAnchor(name), page);
  };
  // Chromium writes a dictionary, and finishing makes a tree of it.
  const named = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  for (const [name, target] of named?.entries() ?? []) add(name.decodeText(), target);
  const names = document.catalog.lookupMaybe(PDFName.of("Names"), PDFDict);
  for (const [name, target] of readNameTree(names?.lookup(PDFName.of("Dests")))) add(name, target);
  return destinations;
}

/** Chromium names a destination by the fragment of the links to it, which is percent-encoded. */
function decodeAnchor(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
