// What a fault of a PDF is, and how the good document is changed to have it.
import { PDFArray, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { Literal, TaggedPdf } from "./make-tagged-pdf.ts";

/** A way to break the good document. */
export interface PdfFault {
  readonly rule: string;
  /** What is wrong, as a title of the test. */
  readonly title: string;
  /** The messages that come of it, in order, all of the rule. */
  readonly messages: readonly string[];
  /** Where, for the first of them: `page 1, Document > Table`, and what stands there. */
  readonly where?: string;
  readonly break: (pdf: TaggedPdf) => void;
}

/** Takes an entry out of a tag. */
export function drop(pdf: TaggedPdf, tag: string, key: string): void {
  pdf.the(tag).delete(PDFName.of(key));
}

/** Gives a tag another type. */
export function retype(pdf: TaggedPdf, tag: string, type: string): void {
  pdf.the(tag).set(PDFName.of("S"), PDFName.of(type));
}

/** Takes the reference of a tag out of the one that it stands in, and returns it. */
export function takeOut(pdf: TaggedPdf, tag: string, from: string): PDFRef {
  const kids = pdf.the(from).lookup(PDFName.of("K"), PDFArray);
  const reference = pdf.document.context.getObjectRef(pdf.the(tag));
  const index = reference ? kids.indexOf(reference) : undefined;
  if (reference === undefined || index === undefined) throw new Error(`${tag} does not stand in ${from}.`);
  kids.remove(index);
  return reference;
}

/** Moves a tag to the end of another. */
export function move(pdf: TaggedPdf, tag: string, from: string, into: string): void {
  const reference = takeOut(pdf, tag, from);
  pdf.the(into).lookup(PDFName.of("K"), PDFArray).push(reference);
}

/** Gives a tag these attributes in place of its own. */
export function attribute(pdf: TaggedPdf, tag: string, attributes: Literal): void {
  pdf.the(tag).set(PDFName.of("A"), pdf.make(attributes));
}
