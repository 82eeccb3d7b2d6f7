// Gives a printed document the tags of the page that it was printed from, in place of Chromium's, and marks the rest
// as artifacts. What is seen stays the same, but for what tables say on later pages alone.
import { PDFDict, type PDFDocument, PDFName, PDFPageLeaf, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { packStream } from "../content/pack-stream.ts";
import type { PrintedElement } from "../page-snapshot.ts";
import { cloneForms } from "./clone-forms.ts";
import { readContinued } from "./continued-rows.ts";
import { editStream } from "./edit-stream.ts";
import { findGaps } from "./find-gaps.ts";
import { findLinks } from "./find-links.ts";
import { joinLinks } from "./join-links.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { hasSigns, matchLeaves } from "./match-leaves.ts";
import { nameBookmarks } from "./name-bookmarks.ts";
import { planTags } from "./plan-tags.ts";
import { readChromiumTags } from "./read-chromium-tags.ts";
import { readPaintings } from "./read-paintings.ts";
import { restoreSpaces } from "./restore-spaces.ts";
import { findSpaced, listRuns } from "./word-runs.ts";
import { writeTags } from "./write-tags.ts";

/**
 * Tags an open document in place, and says whether its tables say on later pages which they are. Throws StreamError if a
 * page's painting is damaged.
 */
export async function tagDocument(
  document: PDFDocument,
  page: PrintedElement,
): Promise<{ readonly isNamed: boolean }> {
  const chromium = readChromiumTags(document);
  const boxed = hasSigns([page]) ? chromium.leaves : chromium.leaves.filter(({ kind }) => kind === "picture");
  const paintings = readPaintings(document, boxed);
  const { pieces, nodeOf, garbled } = matchLeaves(chromium.leaves, paintings, page);
  const tags = planTags(page, {
    painted: new Set(pieces.keys()),
    shapes: new Set(
      [...pieces]
        .filter(([, each]) => each.every(({ sequence }) => sequence.lines.every(({ text }) => !text.trim())))
        .map(([node]) => node),
    ),
    garbled,
    links: joinLinks(document, findLinks(chromium, nodeOf, page)),
  });
  for (const reference of chromium.objects) document.context.delete(reference);
  const gaps = findGaps(page);
  const runs = listRuns(tags);
  const written = writeTags(document, tags, { pieces, spaced: findSpaced(runs, gaps) });
  const spaces = restoreSpaces({ runs, pieces, gaps });
  const { erasures, isNamed } = readContinued(page, pieces);
  const packing: Promise<void>[] = [];
  for (const [stream, painting] of paintings) {
    const clones = cloneForms(document, painting, paintings);
    const edits = [
      ...markArtifacts(painting, written.claimed.get(stream) ?? new Set()),
      ...(spaces.get(stream) ?? []),
      ...(erasures.get(stream) ?? []),
      ...clones.edits,
    ];
    if (!written.claimed.has(stream)) forgetParents(document, stream);
    packing.push(...clones.packing);
    if (edits.length > 0) packing.push(replaceContent(document, stream, editStream(painting.bytes, edits)));
  }
  await Promise.all(packing);
  keepLinks(document, written.annotations);
  nameBookmarks(document, page);
  return { isNamed };
}

/** A page or form of which nothing is read has no place in the list of parents. */
function forgetParents(document: PDFDocument, stream: PDFRef): void {
  const owner = document.context.lookup(stream);
  const dictionary = owner instanceof PDFStream ? owner.dict : owner;
  if (dictionary instanceof PDFDict) dictionary.delete(PDFName.of("StructParents"));
}

/** Puts other bytes into the stream of a page or form. */
async function replaceContent(document: PDFDocument, target: PDFRef, bytes: Uint8Array): Promise<void> {
  const { context } = document;
  const owner = context.lookup(target);
  const contents = owner instanceof PDFPageLeaf ? owner.get(PDFName.of("Contents")) : target;
  const dictionary = owner instanceof PDFStream ? owner.dict : PDFDict.withContext(context);
  if (contents instanceof PDFRef) context.assign(contents, await packStream(bytes, dictionary));
}

/**
 * Keeps the links that are read, in the order in which they are. A link of which nothing is read would be an empty
 * stop for a listener, and validators refuse it.
 */
function keepLinks(document: PDFDocument, kept: readonly PDFRef[]): void {
  const order = new Map(kept.map((annotation, at) => [annotation, at]));
  for (const page of document.getPages()) {
    const annotations = (page.node.Annots()?.asArray() ?? []).filter((each) => each instanceof PDFRef);
    const rest = annotations.filter((each) => order.has(each));
    for (const each of annotations) if (!order.has(each)) document.context.delete(each);
    if (rest.length === 0) page.node.delete(PDFName.of("Annots"));
    else {
      const sorted = rest.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
      page.node.set(PDFName.of("Annots"), document.context.obj(sorted));
    }
  }
}
