// The two ways in which a page in a tab is printed: as a draft, to learn where things land, and for good.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Page, PDFOptions } from "puppeteer-core";
import { STEP_TIMEOUT_MS } from "./launch-browser.ts";
import { settleFonts } from "./page-health.ts";
import { type DocumentReading, openDocument, readDocument } from "./read-document.ts";

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

/** Prints to learn how many pages there are and where the anchors land. Nothing is painted, which takes half the time. */
export async function printDraft(page: Page): Promise<DocumentReading> {
  await settleFonts(page);
  await setVisibility(page, "hidden");
  const draft = await readDocument(await page.pdf(DRAFT));
  await setVisibility(page, "");
  return draft;
}

/** Hides or shows the page, which moves nothing on it. */
async function setVisibility(page: Page, value: "hidden" | ""): Promise<void> {
  await page.evaluate(`{ document.documentElement.style.visibility = "${value}" }`);
}

/** A page that was printed for good. */
export interface FinalPrint {
  readonly document: PDFDocument;
  /** Whether a font came too late for it. Chromium loads those of margin boxes when it prints, and does not wait. */
  readonly fontsCameLate: boolean;
}

/** Prints with tags and bookmarks. Once only since the page was opened: Chromium would mark it another way again. */
export async function printFinal(page: Page): Promise<FinalPrint> {
  const fonts = await settleFonts(page);
  const document = await openDocument(await page.pdf(FINAL));
  return { document, fontsCameLate: (await settleFonts(page)) > fonts };
}
