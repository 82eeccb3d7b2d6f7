// Prints one HTML file in a tab of its own: as often as its page numbers need, then finished.
import type { Browser } from "puppeteer-core";
import { findUnusable } from "./browser/page-health.ts";
import { openTab, type PrintTab } from "./browser/print-tab.ts";
import { readDocumentFacts } from "./document-facts.ts";
import { finishDocument } from "./finish-document.ts";
import { fitPage } from "./fit/fit-page.ts";
import { capturePage } from "./page-snapshot.ts";
import { PrinterError } from "./printer-error.ts";
import { tellBlankPictures } from "./proof/blank-pictures.ts";
import type { PrintFault } from "./proof/print-fault.ts";
import { type PrintFolder, printPath } from "./read-print-file.ts";
import { type SettlingNumbers, settleNumbers } from "./settle-numbers.ts";

/** What to print. */
export interface PrintOrder {
  /** The print folder. The page's `/…` addresses start here, and nothing outside it is read. */
  readonly folder: PrintFolder;
  /** Path of the HTML file, somewhere under `root`. */
  readonly html: string;
  readonly signal?: AbortSignal | undefined;
}

/** A printed and finished document. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** How many times the browser printed it. */
  readonly passes: number;
  /** Path under `root` to SHA-256 of each file that went into it, the HTML among them. */
  readonly files: ReadonlyMap<string, string>;
  /** What is wrong with it, a sentence each. The bytes are whole, but not fit to publish unless this is empty. */
  readonly problems: readonly string[];
  /** Where it does not say or show what its page does; not fit to publish unless this is empty either. */
  readonly faults: readonly PrintFault[];
}

/**
 * Prints one document. Throws PrinterError when there is no such file or its page numbers do not settle, the
 * signal's reason when aborted, and TabCrash or the error of puppeteer when the browser dies.
 */
export async function printDocument(browser: Browser, order: PrintOrder): Promise<PrintedDocument> {
  order.signal?.throwIfAborted();
  const path = await locate(order);
  return settleNumbers(path, async (numbers) => {
    // What Chromium marks in a tab depends on what it has marked there before, so that each is printed once.
    const tab = await openTab(browser, order.folder);
    return tab.during(() => printIn(tab, path, order, numbers)).finally(() => tab.close());
  });
}

/**
 * Prints in a new tab; undefined if what was printed has changed page numbers or broken other tables, or a file came too late
 * for it.
 */
async function printIn(
  tab: PrintTab,
  path: string,
  { signal }: PrintOrder,
  numbers: SettlingNumbers,
): Promise<PrintedDocument | undefined> {
  const { page } = tab;
  const files = await tab.open(path);
  const wide = await fitPage(page);
  const problems: string[] = [];
  const facts = await readDocumentFacts(page, problems);
  await numbers.find(page);
  signal?.throwIfAborted();
  if (await numbers.isUnsure()) await numbers.draft(tab);
  signal?.throwIfAborted();
  const print = await numbers.print(tab);
  if (!print) return undefined;

  const snapshot = await capturePage(tab.session);
  const { bytes, faults, isNamed } = await finishDocument(print.document, facts, snapshot);
  if (!isNamed && numbers.nameTables()) return undefined;
  problems.push(
    ...print.missing,
    ...[...files.refused.values()].sort(),
    ...(await findUnusable(page, files.refused)),
  );
  return {
    bytes,
    pages: print.pages,
    passes: numbers.passes,
    files: new Map(files.served),
    problems,
    // What is wider than its page is cut and lost as well, which is not to be told again.
    faults: wide.length > 0 ? wide : await tellBlankPictures(page, faults),
  };
}

/** The path of the HTML under the print folder, with `/`. */
async function locate({ folder: { root, read }, html }: PrintOrder): Promise<string> {
  const path = printPath(root, html);
  if (await read(path)) return path;
  throw new PrinterError(
    `${html} cannot be printed: there is no such file in the print folder ${root}, or it cannot be read.`,
  );
}
