// Prints a page once and keeps both what the browser printed and what finishing made of it.
import type { Browser, Page, PDFOptions } from "puppeteer-core";
import { STEP_TIMEOUT_MS } from "../../scripts/pdf/browser/launch-browser.ts";
import { settleFonts, settleImages } from "../../scripts/pdf/browser/page-health.ts";
import { addressOf, servePage } from "../../scripts/pdf/browser/serve-page.ts";
import { type DocumentFacts, readDocumentFacts } from "../../scripts/pdf/document-facts.ts";
import { finishDocument } from "../../scripts/pdf/finish-document.ts";
import { fitPage } from "../../scripts/pdf/fit/fit-page.ts";
import {
  fillPageNumbers,
  findMoved,
  findWantedNumbers,
  type PageNumbers,
  pickNumbers,
} from "../../scripts/pdf/page-numbers.ts";
import { capturePage } from "../../scripts/pdf/page-snapshot.ts";
import { layOutAnew } from "../../scripts/pdf/print-passes.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { openDocument, readDocument } from "../../scripts/pdf/reading/read-document.ts";
import type { ExpectedWord } from "../support/compare-words.ts";
import { readAccessibleWords } from "../support/read-accessible-text.ts";

/** One print before and after finishing. */
export interface BothPrints {
  readonly raw: Uint8Array;
  readonly finished: Uint8Array;
  /** Finishes the same print once more. */
  readonly finishAgain: () => Promise<Uint8Array>;
  /** What a listener of the page hears. */
  readonly words: readonly ExpectedWord[];
  readonly facts: DocumentFacts;
  /** Milliseconds that the browser took to print. */
  readonly printTime: number;
  /** Milliseconds that it took to capture the page that finishing reads. */
  readonly captureTime: number;
}

/** The settings with which documents are printed for good. */
const FINAL: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  format: "a4",
  waitForFonts: false,
  timeout: STEP_TIMEOUT_MS,
};

/** Prints the file at `path` under the print folder `root` in a tab of its own. */
export async function printBoth(browser: Browser, root: string, path: string): Promise<BothPrints> {
  const page = await browser.newPage();
  try {
    await openForPrint(page, root, path);
    const facts = await readDocumentFacts(page, []);
    const { raw, printTime } = await printUntilSettled(page);
    const started = performance.now();
    const printed = await capturePage(await page.createCDPSession());
    const captureTime = performance.now() - started;
    const finishAgain = async () => (await finishDocument(await openDocument(raw), facts, printed)).bytes;
    const words = await readAccessibleWords(page);
    return { raw, finished: await finishAgain(), finishAgain, words, facts, printTime, captureTime };
  } finally {
    await page.close();
  }
}

/** What a listener of a page hears that was printed before: its page numbers are those of the finished document. */
export async function readWords(
  browser: Browser,
  root: string,
  path: string,
  finished: Uint8Array,
): Promise<readonly ExpectedWord[]> {
  const page = await browser.newPage();
  try {
    await openForPrint(page, root, path);
    const { destinations } = await readDocument(finished);
    await fillPageNumbers(page, pickNumbers(destinations, await findWantedNumbers(page)));
    return await readAccessibleWords(page);
  } finally {
    await page.close();
  }
}

/** Opens a page in a tab as it is opened to be printed. */
export async function openForPrint(page: Page, root: string, path: string): Promise<void> {
  (await servePage(page, openPrintFolder(root))).startOver();
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType("print");
  await page.goto(addressOf(path), { waitUntil: "load", timeout: STEP_TIMEOUT_MS });
  await Promise.all([settleImages(page), settleFonts(page)]);
  await fitPage(page);
}

/** Prints until the page numbers are those of the print and no font comes too late, and then once with its tags. */
async function printUntilSettled(page: Page): Promise<{ raw: Uint8Array; printTime: number }> {
  const wanted = await findWantedNumbers(page);
  let numbers: PageNumbers = new Map();
  for (;;) {
    const fonts = await settleFonts(page);
    await layOutAnew(page);
    const draft = await page.pdf({ ...FINAL, tagged: false, outline: false });
    const landed = pickNumbers((await readDocument(draft)).destinations, wanted);
    const isLate = (await settleFonts(page)) !== fonts;
    if (!isLate && findMoved(numbers, landed).length === 0) break;
    numbers = landed;
    await fillPageNumbers(page, numbers);
  }
  const started = performance.now();
  await layOutAnew(page);
  const raw = await page.pdf(FINAL);
  return { raw, printTime: performance.now() - started };
}
