// A tab set up for printing: no scripts, no network, the same preferences everywhere. It goes from page to page.
import type { Browser, CDPSession, Page } from "puppeteer-core";
import { TabCrash } from "../printer-error.ts";
import type { PrintFolder } from "../read-print-file.ts";
import { STEP_TIMEOUT_MS } from "./launch-browser.ts";
import { settleFonts, settleImages } from "./page-health.ts";
import { addressOf, type ServedFiles, servePage } from "./serve-page.ts";

/** A tab in which print pages are opened, one after another. */
export interface PrintTab {
  readonly page: Page;
  /** For what puppeteer has no words for, or too many. */
  readonly session: CDPSession;
  /**
   * Opens a file of the print folder, `path` with `/`, waits for it with its images and fonts, and returns what it asks for.
   * Nothing is left of the page before it.
   */
  open(path: string): Promise<ServedFiles>;
  /** Does some work in the tab. Throws TabCrash as soon as the tab or the browser dies, which puppeteer may not. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Never throws: a tab cannot be closed when the browser is gone, and need not be. */
  close(): Promise<void>;
}

// Chromium clears away pages that a tab has left when it has nothing else to do, which is when the build is over.
const PAGES_TO_CLEAR = 8;

// As wide as the text on paper, so that the page need not be laid out again to be measured: A4 without its margins.
const PAPER = { width: 623, height: 934 };

/** Opens a tab that sees a print folder. Throws TabCrash if the browser dies over it. */
export async function openTab(browser: Browser, folder: PrintFolder): Promise<PrintTab> {
  const loss = Promise.withResolvers<never>();
  // Whoever works in the tab hears of it; nobody has to.
  loss.promise.catch(() => undefined);
  const onLost = (): void => loss.reject(new TabCrash("The browser has ended."));
  const during = <T>(work: () => Promise<T>): Promise<T> => Promise.race([loss.promise, work()]);
  browser.once("disconnected", onLost);
  if (!browser.connected) onLost();
  const { page, session, serving } = await during(() => setUp(browser, folder)).catch((error: unknown) => {
    browser.off("disconnected", onLost);
    throw error;
  });
  page.once("error", (error) => loss.reject(new TabCrash("The tab has crashed.", { cause: error })));
  let opened = 0;
  return {
    page,
    session,
    during,
    async open(path) {
      const files = serving.startOver();
      await page.goto(addressOf(path), { waitUntil: "load", timeout: STEP_TIMEOUT_MS });
      await Promise.all([settleImages(page), settleFonts(page)]);
      opened += 1;
      if (opened % PAGES_TO_CLEAR === 0) await session.send("HeapProfiler.collectGarbage");
      return files;
    },
    async close() {
      // Puppeteer may wait for ever for a tab to close whose browser ends meanwhile.
      await during(() => page.close()).catch(() => undefined);
      browser.off("disconnected", onLost);
    },
  };
}

async function setUp(browser: Browser, folder: PrintFolder) {
  const page = await browser.newPage();
  const serving = await servePage(page, folder);
  await page.setJavaScriptEnabled(false);
  await page.setViewport(PAPER);
  await page.emulateMediaType("print");
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: "light" },
    // A moving picture would be caught in another position each time.
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  return { page, session: await page.createCDPSession(), serving };
}
