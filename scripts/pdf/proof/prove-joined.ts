// Proves that a pack holds all that was joined into it: every page of every paper in order, with what it paints and what
// its tags say. The papers themselves were proved as they were printed.
import { type PDFDict, type PDFDocument, PDFName, type PDFPageLeaf, PDFRef } from "@cantoo/pdf-lib";
import { ContentReader } from "../check/reading/content-reader.ts";
import { decodePageContent } from "../content/decode-stream.ts";
import { hash } from "../read-print-file.ts";
import { type ListedPage, listPages } from "../reading/list-pages.ts";
import { lookUpDict, textOf } from "../reading/look-up.ts";
import { readKids } from "../structure/read-kids.ts";
import { countMissing } from "./letters.ts";

/** What a paper has to bring into its pack. */
export interface JoinedContent {
  /** The key of the paper. */
  readonly key: string;
  readonly pages: readonly JoinedPage[];
  /** What its tags say, piece by piece in order; undefined for a PDF of others, whose tags are mended. */
  readonly tags: readonly string[] | undefined;
}

/** A page: what it paints, as a hash, or of a PDF of others the letters that are shown. */
type JoinedPage = { readonly painting: string } | { readonly letters: string };

/** What a finished document of the project's own has to bring. */
export function contentOf(key: string, document: PDFDocument): JoinedContent {
  const pages = listPages(document);
  return { key, pages: pages.map(({ node }) => ({ painting: paintingOf(node) })), tags: listTags(document) };
}

/** What a PDF of others has to bring, asked before it is bound. */
export function boundContentOf(key: string, document: PDFDocument): JoinedContent {
  const reader = new ContentReader();
  const pages = listPages(document).map((page) => ({ letters: lettersShown(reader, page) }));
  return { key, pages, tags: undefined };
}

/** Holds a pack against what was joined into it, in order; a sentence for each paper that is not whole. */
export function proveJoined(pack: PDFDocument, contents: readonly JoinedContent[]): readonly string[] {
  const pages = listPages(pack);
  const reader = new ContentReader();
  const problems: string[] = [];
  const expected = contents.flatMap((content) => content.pages.map((page) => ({ page, key: content.key })));
  if (pages.length !== expected.length)
    problems.push(`The pack has ${pages.length} pages where its papers have ${expected.length} together.`);
  for (const [at, { page, key }] of expected.entries()) {
    const found = pages[at];
    const isWhole =
      found !== undefined &&
      ("painting" in page
        ? page.painting === paintingOf(found.node)
        : countMissing(page.letters, lettersShown(reader, found)) === 0);
    if (!isWhole) problems.push(`${key}: Page ${at + 1} of the pack does not show all that its paper shows.`);
  }
  return [...problems, ...proveTags(pack, contents)];
}

function proveTags(pack: PDFDocument, contents: readonly JoinedContent[]): readonly string[] {
  let first = 0;
  const ranges = contents.map(({ key, pages, tags }) => {
    first += pages.length;
    return { key, tags, from: first - pages.length, to: first };
  });
  const found = Map.groupBy(readTags(pack), ({ page }) => ranges.find(({ to }) => page < to));
  return ranges.flatMap((range) => {
    const { key, tags, from } = range;
    const own = (found.get(range) ?? []).map((tag) => describeTag(tag, from));
    const isWhole = tags === undefined || tags.join("\n") === own.join("\n");
    return isWhole ? [] : [`${key}: The tags of the pack do not say all that its paper says.`];
  });
}

function paintingOf(page: PDFPageLeaf): string {
  return hash(decodePageContent(page));
}

function lettersShown(reader: ContentReader, page: ListedPage): string {
  const { marked, untagged, unread } = reader.read(page);
  return [...marked.values(), untagged.shown, unread].map(({ text }) => text).join(" ");
}

function listTags(document: PDFDocument): readonly string[] {
  return readTags(document).map((tag) => describeTag(tag, 0));
}

/** A piece of a page that a tag claims, with what is read in its place. */
interface TaggedPiece {
  /** From 0. */
  readonly page: number;
  readonly mcid: number;
  readonly instead: string | undefined;
}

function describeTag({ page, mcid, instead = "" }: TaggedPiece, first: number): string {
  return `${page - first} ${mcid} ${instead}`;
}

const TEXTS = [PDFName.of("ActualText"), PDFName.of("Alt")];

function readTags(document: PDFDocument): readonly TaggedPiece[] {
  const numbers = new Map(listPages(document).map(({ ref }, index) => [ref, index]));
  const pieces: TaggedPiece[] = [];
  const seen = new Set<PDFDict>();
  const read = (element: PDFDict): void => {
    if (seen.has(element)) return;
    seen.add(element);
    const instead = TEXTS.map((key) => textOf(element.lookup(key))).find((text) => text !== undefined);
    for (const kid of readKids(element)) {
      if (kid.kind === "element") read(kid.element);
      const page = kid.kind === "content" && kid.page instanceof PDFRef ? numbers.get(kid.page) : undefined;
      if (kid.kind === "content" && page !== undefined) pieces.push({ page, mcid: kid.mcid, instead });
    }
  };
  const root = lookUpDict(document.catalog, "StructTreeRoot");
  if (root) read(root);
  return pieces;
}
