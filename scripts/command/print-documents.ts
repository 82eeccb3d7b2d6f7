// Prints the documents that publications and minutes are by themselves.

import { join } from "node:path";
import { formatCount } from "../lib/number-format.ts";
import { isMeeting } from "../model/committees/meetings.ts";
import type { Publication } from "../model/publication.ts";
import type { PublicationId } from "../model/publication-id.ts";
import { documentPath } from "../model/site/document-path.ts";
import { documentNames } from "../model/site/published-names.ts";
import type { Printer, PrintJob, PrintResult } from "../pdf/open-printer.ts";
import { PrinterError } from "../pdf/printer-error.ts";
import type { PdfDifference } from "../proof/describe-differences.ts";
import type { PrintedPdf } from "./kept-pdfs.ts";

/** A document to print: the publication that it belongs to, the name of its file, and the folder of its print HTML. */
export interface PrintedDocument {
  readonly id: PublicationId;
  readonly name: string;
  readonly folder: string;
}

/** The documents of publications; of a meeting its minutes, where there are any. */
export function listDocuments(publications: Iterable<Publication>): readonly PrintedDocument[] {
  return [...publications].flatMap((publication) => {
    const { id } = publication;
    return documentNames(publication).map((name) => ({
      id,
      name,
      folder: isMeeting(publication) ? `${id}/${name}` : id,
    }));
  });
}

/** Where documents are printed from and to. */
export interface DocumentFolders {
  /** The folder of print HTML. */
  readonly print: string;
  readonly site: string;
}

/** What printing documents came to. */
export interface PrintedAll {
  readonly printed: readonly PrintedPdf[];
  /** Where they do not say or show what was laid out; none may be published then. */
  readonly differences: readonly PdfDifference[];
}

/** Prints documents from the print folder into the site. Throws PrinterError with every problem of those that have any. */
export async function printDocuments(
  printer: Printer,
  documents: readonly PrintedDocument[],
  { progress, ...folders }: DocumentFolders & { readonly progress: (text: string) => void },
): Promise<PrintedAll> {
  const jobs = documents.map((document) => jobOf(document, folders));
  let done = 0;
  const results = await printer.printAll(jobs, ({ id, pages, reused }) => {
    done += 1;
    progress(
      `Printing PDFs: ${done} of ${jobs.length} (${id}, ${formatCount(pages, "page")}${reused ? ", unchanged" : ""})`,
    );
  });
  const problems = results.flatMap((result) => result.problems.map((problem) => `${result.id}: ${problem}`));
  if (problems.length > 0) throw new PrinterError(problems.join("\n"));
  return {
    printed: documents.flatMap((document, index) => toPrinted(document, results[index])),
    differences: documents.flatMap((document, index) =>
      (results[index]?.faults ?? []).map((fault) => ({
        ...fault,
        pdf: documentPath(document).slice(1),
        publication: document.id,
      })),
    ),
  };
}

/** Writes those of the documents into the site of which nothing has changed since they were printed. */
export async function reuseDocuments(
  printer: Printer,
  documents: readonly PrintedDocument[],
  folders: DocumentFolders,
): Promise<readonly PrintedPdf[]> {
  const reused: PrintedPdf[] = [];
  for (const document of documents)
    reused.push(...toPrinted(document, await printer.reuse(jobOf(document, folders))));
  return reused;
}

function jobOf(document: PrintedDocument, { print, site }: DocumentFolders): PrintJob {
  return {
    id: document.folder,
    html: join(print, document.folder, "index.html"),
    output: join(site, documentPath(document)),
  };
}

function toPrinted({ id, name }: PrintedDocument, result: PrintResult | undefined): readonly PrintedPdf[] {
  if (result === undefined) return [];
  const { pages, bytes, sha256, reused } = result;
  return [{ id, name, pages, bytes, sha256, reused, papers: [], notes: [] }];
}
