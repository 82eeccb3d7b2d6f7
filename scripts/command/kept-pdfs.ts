// The documents of the last build that a build of a few publications keeps although they have changed, with their facts
// from that build's catalogue.

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import { propertyOf } from "../lib/property-of.ts";
import { type PublicationId, publicationId } from "../model/publication-id.ts";
import { documentPath } from "../model/site/document-path.ts";
import { documentName } from "../model/site/published-names.ts";
import type { PdfNote } from "../pdf/pdf-note.ts";

/** A PDF that is part of a build. */
export interface PrintedPdf {
  /** The publication that it belongs to. */
  readonly id: PublicationId;
  /** The name of its file without `.pdf`; a publication has one of its own name, a meeting packs and minutes. */
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether it was printed before and has not changed. */
  readonly reused: boolean;
  /** Where the papers of a pack stand; empty for other documents. */
  readonly papers: readonly PaperPages[];
  /** What is to be said of PDFs that are bound into it. */
  readonly notes: readonly PdfNote[];
}

/** The pages of a paper, as its pack numbers them. */
interface PaperPages {
  readonly key: string;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** Documents in an output folder that the last build listed and this one has a place for; none without a build before. */
export async function keptPdfs(
  output: string,
  wanted: readonly { readonly id: PublicationId; readonly name: string }[],
): Promise<readonly PrintedPdf[]> {
  const text = await readFile(join(output, "catalogue.json"), "utf8").catch(ifMissing("null"));
  const kept: PrintedPdf[] = [];
  for (const pdf of readPdfs(text)) {
    // A catalogue that was changed by hand must not lead out of the site.
    if (!wanted.some(({ id, name }) => id === pdf.id && name === pdf.name)) continue;
    const size = (await stat(join(output, documentPath(pdf))).catch(ifMissing(undefined)))?.size;
    if (size === pdf.bytes) kept.push(pdf);
  }
  return kept;
}

function readPdfs(text: string): readonly PrintedPdf[] {
  const catalogue = parseJson(text);
  const publications = propertyOf(catalogue, "publications");
  // A build with drafts may have left them in any PDF: in a pack, or where one leads to the next meeting.
  if (propertyOf(catalogue, "drafts") === true) return [];
  if (!Array.isArray(publications)) return [];
  return publications.flatMap((entry: unknown) => {
    const written = propertyOf(entry, "id");
    if (typeof written !== "string") return [];
    const id = publicationId(written);
    const documents = propertyOf(entry, "documents");
    return [
      ...readPdf(id, documentName({ id }), propertyOf(entry, "pdf")),
      ...(Array.isArray(documents) ? documents : []).flatMap((document: unknown) => {
        const name = propertyOf(document, "name");
        return typeof name === "string" ? readPdf(id, name, document) : [];
      }),
    ];
  });
}

function readPdf(id: PublicationId, name: string, pdf: unknown): readonly PrintedPdf[] {
  const [pages, bytes, sha256] = [
    propertyOf(pdf, "pages"),
    propertyOf(pdf, "bytes"),
    propertyOf(pdf, "sha256"),
  ];
  if (typeof pages !== "number" || typeof bytes !== "number" || typeof sha256 !== "string") return [];
  const notes = [
    {
      about: documentPath({ id, name }).slice(1),
      what: "It is that of the last build, though its text has changed since.",
      hint: "To print it, build without naming publications.",
      isBreach: false,
    },
  ];
  return [{ id, name, pages, bytes, sha256, reused: false, papers: [], notes }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
