// Opens a PDF that somebody else made, to be bound into a pack, or says why it cannot be.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type PDFDict, type PDFDocument, PDFNumber, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { type OpenPdf, openPdf, UnreadablePdfError } from "../../check/reading/open-pdf.ts";
import { decodePageContent, StreamError } from "../../content/decode-stream.ts";
import { describeError } from "../../printer-error.ts";
import { hash } from "../../read-print-file.ts";
import { lookUpDict, lookUpInherited, lookUpItems, lookUpName } from "../../reading/look-up.ts";
import { readPageBox } from "../../reading/page-box.ts";
import type { PageShape } from "./fit-page.ts";

/** A PDF that can be bound in. */
export interface BoundPdf {
  /** The name of the file, for people. */
  readonly name: string;
  readonly sha256: string;
  readonly document: PDFDocument;
  /** At least one. */
  readonly pages: readonly BoundPage[];
}

/** A page of it. */
interface BoundPage {
  readonly leaf: PDFPageLeaf;
  readonly shape: PageShape;
}

/** A PDF that cannot be bound in. The message is a sentence that names the file and the remedy. */
export class UnboundPdfError extends Error {
  override readonly name = "UnboundPdfError";
}

/** Opens the PDF at `path`. Throws {@link UnboundPdfError}. */
export async function openBound(path: string): Promise<BoundPdf> {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UnboundPdfError(
      `${name} cannot be bound in, because it cannot be read: ${describeError(error)}. Put the file in its place.`,
    );
  });
  return readBound(name, bytes);
}

/** Opens a PDF from its bytes; `name` is that of its file. Throws {@link UnboundPdfError}. */
async function readBound(name: string, bytes: Uint8Array): Promise<BoundPdf> {
  const pdf = await openPdf(bytes).catch((error: unknown) => {
    if (!(error instanceof UnreadablePdfError)) throw error;
    throw new UnboundPdfError(openingFault(name, error));
  });
  return { name, sha256: hash(bytes), document: pdf.document, pages: pagesOf(name, pdf) };
}

/** Why a PDF that cannot be opened cannot be bound in either, as a sentence that names the file and the remedy. */
export function openingFault(name: string, error: UnreadablePdfError): string {
  return `${name} cannot be bound in. ${error.message}`;
}

/** The pages of an open PDF that can be bound in. Throws {@link UnboundPdfError}. */
function pagesOf(name: string, { document, pages, permissions }: OpenPdf): readonly BoundPage[] {
  if (permissions !== undefined) {
    throw new UnboundPdfError(
      `${name} cannot be bound in, because it is protected: save it without a password and without restrictions.`,
    );
  }
  if (hasHiddenLayers(document.catalog)) {
    throw new UnboundPdfError(
      `${name} cannot be bound in, because it has hidden layers, which would be shown: print it to a new PDF.`,
    );
  }
  return pages.map((leaf, index) => ({ leaf, shape: shapeOf(leaf, () => sizeless(name, index + 1)) }));
}

/** The content of a page. Throws {@link UnboundPdfError} if it cannot be decoded, or is more than any page holds. */
export function pageContent(leaf: PDFPageLeaf, name: string, number: number): Uint8Array {
  try {
    return decodePageContent(leaf);
  } catch (error) {
    if (!(error instanceof StreamError)) throw error;
    throw new UnboundPdfError(
      `${name} cannot be bound in, because its page ${number} is damaged: export or download it again.`,
    );
  }
}

/** Why an open PDF cannot be bound in, as a sentence that names the file and the remedy; undefined where it can. */
export function bindingFault(name: string, pdf: OpenPdf): string | undefined {
  try {
    for (const [index, { leaf }] of pagesOf(name, pdf).entries()) pageContent(leaf, name, index + 1);
    return undefined;
  } catch (error) {
    if (error instanceof UnboundPdfError) return error.message;
    throw error;
  }
}

function sizeless(name: string, page: number): UnboundPdfError {
  return new UnboundPdfError(
    `${name} cannot be bound in, because its page ${page} has no size: print it to a new PDF.`,
  );
}

function hasHiddenLayers(catalog: PDFDict): boolean {
  const layers = lookUpDict(catalog, "OCProperties");
  const usual = layers && lookUpDict(layers, "D");
  return (
    usual !== undefined && (lookUpItems(usual, "OFF").length > 0 || lookUpName(usual, "BaseState") === "OFF")
  );
}

const A4 = { left: 0, bottom: 0, right: 595, top: 842 };

function shapeOf(leaf: PDFPageLeaf, sizeless: () => UnboundPdfError): PageShape {
  const media = readPageBox(leaf, "MediaBox") ?? A4;
  const crop = readPageBox(leaf, "CropBox") ?? media;
  const shown = {
    left: Math.max(media.left, crop.left),
    bottom: Math.max(media.bottom, crop.bottom),
    right: Math.min(media.right, crop.right),
    top: Math.min(media.top, crop.top),
  };
  if (!(media.right - media.left >= 1 && media.top - media.bottom >= 1)) throw sizeless();
  const isThere = shown.right - shown.left >= 1 && shown.top - shown.bottom >= 1;
  const turn = lookUpInherited(leaf, "Rotate");
  const degrees = turn instanceof PDFNumber ? turn.asNumber() : 0;
  return { box: isThere ? shown : media, quarters: ((Math.round(degrees / 90) % 4) + 4) % 4 };
}
