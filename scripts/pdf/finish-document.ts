// Makes a finished document of the bytes that the browser printed, one step after another.
import { type PDFDocument, PDFHeader } from "@cantoo/pdf-lib";
import type { DocumentFacts } from "./document-facts.ts";
import type { FinishStep } from "./finish/finish-step.ts";
import { nameDestinations } from "./finish/name-destinations.ts";
import { renumberObjects } from "./finish/renumber-objects.ts";
import { repairUnicodeMaps } from "./finish/repair-unicode-maps.ts";
import { setMetadata } from "./finish/set-metadata.ts";
import { setOutputIntent } from "./finish/set-output-intent.ts";
import { shiftDestinations } from "./finish/shift-destinations.ts";
import { widenIntegers } from "./finish/widen-integers.ts";
import type { PrintedElement } from "./page-snapshot.ts";
import type { PrintFault } from "./proof/print-fault.ts";
import { provePrint } from "./proof/prove-print.ts";
import { saveDocument } from "./save-document.ts";
import { tagDocument } from "./tags/tag-document.ts";

const STEPS: readonly FinishStep[] = [
  setMetadata,
  setOutputIntent,
  shiftDestinations,
  nameDestinations,
  repairUnicodeMaps,
  widenIntegers,
];

/** A finished document. */
export interface FinishedDocument {
  readonly bytes: Uint8Array;
  /** Where it and the page do not say the same. */
  readonly faults: readonly PrintFault[];
  /** Whether each table that goes over several pages says on the later ones which it is, where its page has it do so. */
  readonly isNamed: boolean;
}

/**
 * Finishes an open document as it was printed, and proves it against the page that it was printed from. The same print,
 * facts and page give the same bytes, whenever and wherever they are made. Throws StreamError if what is painted cannot
 * be read.
 */
export async function finishDocument(
  document: PDFDocument,
  facts: DocumentFacts,
  page: PrintedElement,
): Promise<FinishedDocument> {
  const found = await finishObjects(document, facts, page);
  renumberObjects(document);
  return { bytes: await saveDocument(document), ...found };
}

/** Does all but the numbering and saving, which a document that becomes a part of another needs not. */
export async function finishObjects(
  document: PDFDocument,
  facts: DocumentFacts,
  page: PrintedElement,
): Promise<Omit<FinishedDocument, "bytes">> {
  // Chromium writes 1.4, which does not know the packed objects of `saveDocument`.
  document.context.header = PDFHeader.forVersion(1, 7);
  const { isNamed } = await tagDocument(document, page);
  for (const step of STEPS) step(document, facts);
  // What is proved is what is about to be written, after the last change to it.
  return { faults: provePrint(document, page), isNamed };
}
