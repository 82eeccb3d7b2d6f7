// Makes a finished document of the bytes that the browser printed, one step after another.
import { PDFHeader } from "@cantoo/pdf-lib";
import type { DocumentFacts } from "./document-facts.ts";
import type { FinishStep } from "./finish/finish-step.ts";
import { nameDestinations } from "./finish/name-destinations.ts";
import { renumberStructure } from "./finish/renumber-structure.ts";
import { repairUnicodeMaps } from "./finish/repair-unicode-maps.ts";
import { setMetadata } from "./finish/set-metadata.ts";
import { setOutputIntent } from "./finish/set-output-intent.ts";
import { setTrailerId } from "./finish/set-trailer-id.ts";
import { shiftDestinations } from "./finish/shift-destinations.ts";
import { widenIntegers } from "./finish/widen-integers.ts";
import { openDocument } from "./read-document.ts";
import { saveDocument } from "./save-document.ts";

const STEPS: readonly FinishStep[] = [
  setMetadata,
  setOutputIntent,
  renumberStructure,
  shiftDestinations,
  nameDestinations,
  repairUnicodeMaps,
  widenIntegers,
  setTrailerId,
];

/**
 * Finishes a printed PDF. The same print and facts give the same bytes, whenever and wherever they are made.
 * Throws the PDF library's error if the bytes are not a PDF.
 */
export async function finishDocument(bytes: Uint8Array, facts: DocumentFacts): Promise<Uint8Array> {
  const document = await openDocument(bytes);
  // Chromium writes 1.4, which does not know the packed objects of `saveDocument`.
  document.context.header = PDFHeader.forVersion(1, 7);
  for (const step of STEPS) step(document, facts);
  return saveDocument(document);
}
