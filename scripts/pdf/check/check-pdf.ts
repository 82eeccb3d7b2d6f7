// Checks a PDF, wherever it comes from: what it says of itself, and what is wrong with it.

import type { Tag } from "../structure/tag.ts";
import { factsOf, type PdfFacts } from "./pdf-facts.ts";
import { pdfRules } from "./pdf-rules.ts";
import { openPdf } from "./reading/open-pdf.ts";
import { type PdfReading, readPdf } from "./reading/pdf-reading.ts";
import type { PdfFinding } from "./rule.ts";

/** What a check of a PDF comes to. */
export interface CheckedPdf {
  readonly facts: PdfFacts;
  /** By rule, and within a rule as they stand in the document. */
  readonly findings: readonly PdfFinding[];
  /** Every tag before those in it. */
  readonly tags: readonly Tag[];
}

/** Checks a PDF. Throws `UnreadablePdfError` if the bytes cannot be read as one. */
export async function checkPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const reading = readPdf(await openPdf(bytes));
  return { facts: factsOf(reading), findings: findProblems(reading), tags: reading.tags };
}

/** All problems that the rules find. */
function findProblems(reading: PdfReading): readonly PdfFinding[] {
  const isTagged = reading.tags.length > 0;
  return pdfRules
    .filter(({ needsTags }) => isTagged || !needsTags)
    .flatMap(({ name, run }) => [...run(reading)].map((problem) => ({ ...problem, rule: name })));
}
