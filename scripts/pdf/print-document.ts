// Prints one HTML file in a tab of its own: as often as its page numbers need, then finished.
import type { Browser } from "puppeteer-core";
import { readDocumentFacts } from "./document-facts.ts";
import { finishDocument } from "./finish-document.ts";
import { fitPage } from "./fit/fit-page.ts";
import { findUnusable } from "./page-health.ts";
import {
  describeMissing,
  fillPageNumbers,
  findMoved,
  findWantedNumbers,
  type PageNumbers,
  pickNumbers,
} from "./page-numbers.ts";
import { capturePage } from "./page-snapshot.ts";
import { printDraft, printFinal } from "./print-passes.ts";
import { openTab, type PrintTab } from "./print-tab.ts";
import { PrinterError } from "./printer-error.ts";
import { tellBlankPictures } from "./proof/blank-pictures.ts";
import type { PrintFault } from "./proof/print-fault.ts";
import { readOpened } from "./read-document.ts";
import { type PrintFolder, printPath } from "./read-print-file.ts";

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

const MAX_PASSES = 4;

/**
 * Prints one document. Throws PrinterError when there is no such file or its page numbers do not settle, the
 * signal's reason when aborted, and TabCrash or the error of puppeteer when the browser dies.
 */
export async function printDocument(browser: Browser, order: PrintOrder): Promise<PrintedDocument> {
  order.signal?.throwIfAborted();
  const path = await locate(order);
  const settled: Settled = { numbers: new Map(), moved: [], fontsCameLate: false, passes: 0 };
  while (settled.passes < MAX_PASSES) {
    // What Chromium marks in a tab depends on what it has marked there before, so that each is printed once.
    const tab = await openTab(browser, order.folder);
    const printed = await tab.during(() => printIn(tab, path, order, settled)).finally(() => tab.close());
    if (printed) return printed;
  }
  throw new PrinterError(
    `The page numbers of ${path} do not settle: after ${settled.passes} passes they still change for ` +
      `${settled.moved.slice(0, 5).join(", ") || "a font that comes too late"}. Give the elements with ` +
      "data-page-of a fixed width, so that a longer number moves nothing.",
  );
}

/** What the prints of a document so far have told. */
interface Settled {
  numbers: PageNumbers;
  /** The anchors whose numbers the last print has changed. */
  moved: readonly string[];
  /** Whether the last print was made before a font had come. */
  fontsCameLate: boolean;
  /** How many times it was printed. */
  passes: number;
}

/** Prints in a new tab; undefined if what was printed has changed page numbers, or a file came too late for it. */
async function printIn(
  tab: PrintTab,
  path: string,
  order: PrintOrder,
  settled: Settled,
): Promise<PrintedDocument | undefined> {
  const { page } = tab;
  const files = await tab.open(path);
  const wide = await fitPage(page);
  const problems: string[] = [];
  const facts = await readDocumentFacts(page, problems);
  const wanted = await findWantedNumbers(page);
  await fillPageNumbers(page, settled.numbers);
  const isFirst = settled.passes === 0 && wanted.length > 0;
  if (isFirst || settled.fontsCameLate) await settleNumbers(tab, wanted, settled, order.signal);

  order.signal?.throwIfAborted();
  const { document, fontsCameLate } = await printFinal(tab);
  settled.passes += 1;
  settled.fontsCameLate = fontsCameLate;
  const { pages, destinations } = readOpened(document);
  const landed = pickNumbers(destinations, wanted);
  settled.moved = findMoved(settled.numbers, landed);
  settled.numbers = landed;
  if (settled.fontsCameLate || settled.moved.length > 0) return undefined;

  const { bytes, faults } = await finishDocument(document, facts, await capturePage(tab.session));
  problems.push(
    ...describeMissing(wanted, landed),
    ...[...files.refused.values()].sort(),
    ...(await findUnusable(page, files.refused)),
  );
  return {
    bytes,
    pages,
    passes: settled.passes,
    files: new Map(files.served),
    problems,
    // What is wider than its page is cut and lost as well, which is not to be told again.
    faults: wide.length > 0 ? wide : await tellBlankPictures(page, faults),
  };
}

/** Prints to learn the page numbers, and writes them into the page. */
async function settleNumbers(
  tab: PrintTab,
  wanted: readonly { anchor: string }[],
  settled: Settled,
  signal: AbortSignal | undefined,
): Promise<void> {
  signal?.throwIfAborted();
  const { destinations } = await printDraft(tab);
  settled.passes += 1;
  settled.numbers = pickNumbers(destinations, wanted);
  await fillPageNumbers(tab.page, settled.numbers);
}

/** The path of the HTML under the print folder, with `/`. */
async function locate({ folder: { root, read }, html }: PrintOrder): Promise<string> {
  const path = printPath(root, html);
  if (await read(path)) return path;
  throw new PrinterError(
    `${html} cannot be printed: there is no such file in the print folder ${root}, or it cannot be read.`,
  );
}
