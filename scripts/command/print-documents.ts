// Prints the documents that publications and minutes are by themselves.
import { join } from "node:path";
import { formatCount } from "../lib/number-format.ts";
import { isMeeting } from "../model/meetings.ts";
import type { Publication } from "../model/publication.ts";
import { documentNames } from "../model/published-names.ts";
import type { Printer } from "../pdf/open-printer.ts";
import { PrinterError } from "../pdf/printer-error.ts";
import { documentPath, type PrintedPdf } from "./kept-pdfs.ts";

/** A document to print: the publication that it belongs to, the name of its file, and the folder of its print HTML. */
export interface PrintedDocument {
  readonly id: string;
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

/** Prints documents from the print folder into the site. Throws PrinterError with every problem of those that have any. */
export async function printDocuments(
  printer: Printer,
  documents: readonly PrintedDocument[],
  {
    print,
    site,
    progress,
  }: { readonly print: string; readonly site: string; readonly progress: (text: string) => void },
): Promise<readonly PrintedPdf[]> {
  const jobs = documents.map((document) => ({
    id: document.folder,
    html: join(print, document.folder, "index.html"),
    output: join(site, documentPath(document)),
  }));
  let done = 0;
  const results = await printer.printAll(jobs, ({ id, pages, reused }) => {
    done += 1;
    progress(
      `Printing PDFs: ${done} of ${jobs.length} (${id}, ${formatCount(pages, "page")}${reused ? ", unchanged" : ""})`,
    );
  });
  const problems = results.flatMap((result) => result.problems.map((problem) => `${result.id}: ${problem}`));
  if (problems.length > 0) throw new PrinterError(problems.join("\n"));
  return documents.flatMap(({ id, name }, index) => {
    const result = results[index];
    if (result === undefined) return [];
    const { pages, bytes, sha256, reused } = result;
    return [{ id, name, pages, bytes, sha256, reused, papers: [], notes: [] }];
  });
}
