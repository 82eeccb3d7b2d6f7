// Prints a page once and keeps both what the browser printed and what finishing made of it.
import type { Browser, Page, PDFOptions } from "puppeteer-core";
import { STEP_TIMEOUT_MS } from "../../scripts/pdf/browser/launch-browser.ts";
import { settleFonts, settleImages } from "../../scripts/pdf/browser/page-health.ts";
import { openTab, type PrintTab } from "../../scripts/pdf/browser/print-tab.ts";
import { addressOf, servePage } from "../../scripts/pdf/browser/serve-page.ts";
import { type DocumentFacts, readDocumentFacts } from "../../scripts/pdf/document-facts.ts";
import { finishDocument } from "../../scripts/pdf/finish-document.ts";
import { fitPage } from "../../scripts/pdf/fit/fit-page.ts";
import { fillPageNumbers, findWantedNumbers, pickNumbers } from "../../scripts/pdf/page-numbers.ts";
import { capturePage } from "../../scripts/pdf/page-snapshot.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { openDocument, readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { type SettlingNumbers, settleNumbers } from "../../scripts/pdf/settle-numbers.ts";
import type { ExpectedWord } from "../support/compare-words.ts";
import { readAccessibleWords } from "../support/read-accessible-text.ts";
import { comparePictures } from "../support/render-pages.ts";

/** One print before and after finishing. */
export interface BothPrints {
  readonly raw: Uint8Array;
  /** The same without what tables say on their later pages. */
  readonly nameless: Uint8Array;
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

/** The settings of a print that is only looked at. */
const FINAL: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  format: "a4",
  waitForFonts: false,
  timeout: STEP_TIMEOUT_MS,
};

/** Prints the file at `path` under the print folder `root` in a tab of its own, as the product does. */
export async function printBoth(browser: Browser, root: string, path: string): Promise<BothPrints> {
  const folder = openPrintFolder(root);
  return settleNumbers(path, async (numbers) => {
    const tab = await openTab(browser, folder);
    return tab.during(() => printIn(tab, path, numbers)).finally(() => tab.close());
  });
}

async function printIn(
  tab: PrintTab,
  path: string,
  numbers: SettlingNumbers,
): Promise<BothPrints | undefined> {
  const { page, session } = tab;
  await tab.open(path);
  await fitPage(page);
  const facts = await readDocumentFacts(page, []);
  await numbers.find(page);
  if (await numbers.isUnsure()) await numbers.draft(tab);
  const started = performance.now();
  const print = await numbers.print(tab);
  const printTime = performance.now() - started;
  if (print === undefined) return undefined;
  const raw = await print.document.save();
  const before = performance.now();
  const printed = await capturePage(session);
  const captureTime = performance.now() - before;
  const finish = async () => finishDocument(await openDocument(raw), facts, printed);
  const { bytes: finished, isNamed } = await finish();
  if (!isNamed && numbers.nameTables()) return undefined;
  const finishAgain = async () => (await finish()).bytes;
  const words = await readAccessibleWords(page);
  const hidden = await page.$$eval("tr[data-continued]", (rows) => {
    for (const row of rows) row.setAttribute("style", "visibility: hidden");
    return rows.length;
  });
  const nameless = hidden === 0 ? raw : await page.pdf(FINAL);
  return { raw, nameless, finished, finishAgain, words, facts, printTime, captureTime };
}

/**
 * A sentence for each page of a finished document with a pixel that the browser painted neither with what tables say on
 * their later pages nor without it, which is taken out of their first. Of pages painted by the same operations no more than
 * `most` are rendered.
 */
export async function comparePrint(
  { raw, nameless }: Pick<BothPrints, "raw" | "nameless">,
  finished: Uint8Array,
  most?: number,
): Promise<readonly string[]> {
  return comparePictures(raw, finished, most, nameless === raw ? undefined : nameless);
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
