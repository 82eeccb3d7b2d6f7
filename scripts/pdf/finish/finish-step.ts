// The shape of one step that makes printed bytes a finished document.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { DocumentFacts } from "../document-facts.ts";

/** Changes an open document in place. The same document and facts always give the same changes. */
export type FinishStep = (document: PDFDocument, facts: DocumentFacts) => void;
