// Gives a printed document the tags of the page that it was printed from, in place of Chromium's, and marks the rest
// as artifacts. What is seen stays the same.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFPageLeaf,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { packStream } from "../content/pack-stream.ts";
import type { PrintedElement } from "../page-snapshot.ts";
import { editStream } from "./edit-stream.ts";
import { findGaps } from "./find-gaps.ts";
import { findLinks } from "./find-links.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { matchLeaves } from "./match-leaves.ts";
import { planTags } from "./plan-tags.ts";
import { readChromiumTags } from "./read-chromium-tags.ts";
import { readPaintings } from "./read-paintings.ts";
import { restoreSpaces } from "./restore-spaces.ts";
import { writeTags } from "./write-tags.ts";

/** Tags an open document in place. Throws StreamError if a page's painting is damaged. */
export function tagDocument(document: PDFDocument, page: PrintedElement): void {
  const chromium = readChromiumTags(document);
  const paintings = readPaintings(document, chromium.leaves);
  const { pieces, nodeOf } = matchLeaves(chromium.leaves, paintings, page);
  const tags = planTags(page, {
    painted: new Set(pieces.keys()),
    shapes: new Set(
      [...pieces]
        .filter(([, each]) => each.every(({ sequence }) => sequence.lines.length === 0))
        .map(([node]) => node),
    ),
    links: findLinks(chromium, nodeOf, page),
  });
  for (const reference of chromium.objects) document.context.delete(reference);
  const written = writeTags(document, tags, pieces);
  const spaces = restoreSpaces({ document: tags, pieces, gaps: findGaps(page) });
  for (const [stream, painting] of paintings) {
    const edits = [
      ...markArtifacts(painting, written.claimed.get(stream) ?? new Set()),
      ...(spaces.get(stream) ?? []),
    ];
    if (edits.length > 0) replaceContent(document, stream, editStream(painting.bytes, edits));
  }
  dropOtherLinks(document, written.annotations);
}

/** Puts other bytes into the stream of a page or form. */
function replaceContent(document: PDFDocument, target: PDFRef, bytes: Uint8Array): void {
  const { context } = document;
  const owner = context.lookup(target);
  const contents = owner instanceof PDFPageLeaf ? owner.get(PDFName.of("Contents")) : target;
  const dictionary = owner instanceof PDFStream ? owner.dict : PDFDict.withContext(context);
  if (contents instanceof PDFRef) context.assign(contents, packStream(bytes, dictionary));
}

/** A link of which nothing is read would be an empty stop for a listener, and validators refuse it. */
function dropOtherLinks(document: PDFDocument, kept: ReadonlySet<PDFRef>): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    if (!annotations) continue;
    const others = annotations.asArray().filter((each) => !(each instanceof PDFRef && kept.has(each)));
    for (const other of others) if (other instanceof PDFRef) document.context.delete(other);
    const rest = annotations.asArray().filter((each) => !others.includes(each));
    if (rest.length === 0) page.node.delete(PDFName.of("Annots"));
    else if (others.length > 0) page.node.set(PDFName.of("Annots"), PDFArray.withContext(document.context));
    if (rest.length > 0 && others.length > 0) for (const each of rest) page.node.Annots()?.push(each);
  }
}
