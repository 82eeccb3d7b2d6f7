// Prints one HTML file in a tab of its own: as often as its page numbers need, then finished.
import { relative, resolve, sep } from "node:path";
import type { Browser, Page, PDFOptions } from "puppeteer-core";
import { type DocumentFacts, readDocumentFacts } from "./document-facts.ts";
import { finishDocument } from "./finish-document.ts";
import { STEP_TIMEOUT_MS } from "./launch-browser.ts";
import { findUnusable, settleFonts, settleImages } from "./page-health.ts";
import {
  describeMissing,
  fillPageNumbers,
  findMoved,
  findWantedNumbers,
  type PageNumbers,
  pickNumbers,
} from "./page-numbers.ts";
import { capturePage } from "./page-snapshot.ts";
import { PrinterError, TabCrash } from "./printer-error.ts";
import { openDocument, readOpened } from "./read-document.ts";
import { readPrintFile } from "./read-print-file.ts";
import { addressOf, servePage } from "./serve-page.ts";

/** What to print. */
export interface PrintOrder {
  /** The print folder. The page's `/…` addresses start here, and nothing outside it is read. */
  readonly root: string;
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
}

const MAX_PASSES = 4;

const FINAL: PDFOptions = {
  tagged: true,
  outline: true,
  preferCSSPageSize: true,
  printBackground: true,
  format: "a4",
  // `settleFonts` does so, and tells whether more came while it printed.
  waitForFonts: false,
  timeout: STEP_TIMEOUT_MS,
};

// Only where the anchors land is read from a draft, and tags and outline move nothing.
const DRAFT: PDFOptions = { ...FINAL, tagged: false, outline: false };

/**
 * Prints one document. Throws PrinterError when there is no such file or its page numbers do not settle, the
 * signal's reason when aborted, and TabCrash or the error of puppeteer when the browser dies.
 */
export async function printDocument(browser: Browser, order: PrintOrder): Promise<PrintedDocument> {
  order.signal?.throwIfAborted();
  const path = await locate(order);
  return inTab(browser, (page) => printIn(page, path, order));
}

/** Does some work in a new tab. Throws TabCrash as soon as the tab or the browser dies, which puppeteer may not. */
async function inTab<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const loss = Promise.withResolvers<never>();
  const onLost = (): void => loss.reject(new TabCrash("The browser has ended."));
  const run = async (): Promise<T> => {
    const page = await browser.newPage();
    page.once("error", (error) => loss.reject(new TabCrash("The tab has crashed.", { cause: error })));
    try {
      return await work(page);
    } finally {
      // It cannot be closed when the browser is gone, and need not be.
      await page.close().catch(() => undefined);
    }
  };
  browser.once("disconnected", onLost);
  if (!browser.connected) onLost();
  try {
    return await Promise.race([loss.promise, run()]);
  } finally {
    browser.off("disconnected", onLost);
  }
}

async function printIn(page: Page, path: string, order: PrintOrder): Promise<PrintedDocument> {
  const files = await servePage(page, order.root);
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaType("print");
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: "light" },
    // A moving picture would be caught in another position each time.
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await page.goto(addressOf(path), { waitUntil: "load", timeout: STEP_TIMEOUT_MS });
  await settleImages(page);

  const problems: string[] = [];
  const facts = await readDocumentFacts(page, problems);
  const print = await printPasses(page, path, facts, order.signal);
  problems.push(
    ...print.problems,
    ...[...files.refused.values()].sort(),
    ...(await findUnusable(page, files.refused)),
  );
  const { bytes, pages, passes } = print;
  return { bytes, pages, passes, files: new Map(files.served), problems };
}

type Passes = Pick<PrintedDocument, "bytes" | "pages" | "passes" | "problems">;

/** Prints until the page numbers in the print are those of the print, and no file came too late for it. */
async function printPasses(
  page: Page,
  path: string,
  facts: DocumentFacts,
  signal: AbortSignal | undefined,
): Promise<Passes> {
  const wanted = await findWantedNumbers(page);
  let numbers: PageNumbers = new Map();
  let moved: string[] = [];
  for (let passes = 1; passes <= MAX_PASSES; passes += 1) {
    signal?.throwIfAborted();
    const draft = passes === 1 && wanted.length > 0;
    const fonts = await settleFonts(page);
    const printed = await page.pdf(draft ? DRAFT : FINAL);
    // Chromium loads the fonts of margin boxes when it prints, and unlike images does not wait for them.
    const late = (await settleFonts(page)) > fonts;

    const document = await openDocument(printed);
    const { pages, destinations } = readOpened(document);
    const landed = pickNumbers(destinations, wanted);
    moved = findMoved(numbers, landed);
    if (!draft && !late && moved.length === 0) {
      const bytes = await finishDocument(document, facts, await capturePage(page));
      return { bytes, pages, passes, problems: describeMissing(wanted, landed) };
    }
    numbers = landed;
    await fillPageNumbers(page, numbers);
  }
  throw new PrinterError(
    `The page numbers of ${path} do not settle: after ${MAX_PASSES} passes they still change for ` +
      `${moved.slice(0, 5).join(", ") || "a font that comes too late"}. Give the elements with ` +
      "data-page-of a fixed width, so that a longer number moves nothing.",
  );
}

/** The path of the HTML under the print folder, with `/`. */
async function locate({ root, html }: PrintOrder): Promise<string> {
  const path = relative(resolve(root), resolve(html)).split(sep).join("/");
  if (await readPrintFile(root, path)) return path;
  throw new PrinterError(
    `${html} cannot be printed: there is no such file in the print folder ${root}, or it cannot be read.`,
  );
}
