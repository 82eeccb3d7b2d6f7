// The two ways in which a page in a tab is printed: as a draft, to learn where things land, and for good.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Page, Protocol } from "puppeteer-core";
import { settleFonts } from "./browser/page-health.ts";
import type { PrintTab } from "./browser/print-tab.ts";
import { type DocumentReading, openDocument, readDocument } from "./reading/read-document.ts";

// Sizes are in inches: those of A4, for pages that say none.
const OPTIONS = {
  printBackground: true,
  preferCSSPageSize: true,
  paperWidth: 8.2677,
  paperHeight: 11.6929,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
} as const;

/** Prints to learn how many pages there are and where the anchors land. Nothing is painted, which takes half the time. */
export async function printDraft(tab: PrintTab): Promise<DocumentReading> {
  await Promise.all([settleFonts(tab.page), setVisibility(tab.page, "hidden")]);
  // Only where the anchors land is read from a draft, and tags and outline move nothing.
  const draft = await print(tab, { ...OPTIONS, generateTaggedPDF: false, generateDocumentOutline: false });
  const [reading] = await Promise.all([readDocument(draft), setVisibility(tab.page, "")]);
  return reading;
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
export async function printFinal(tab: PrintTab): Promise<FinalPrint> {
  const before = await settleFonts(tab.page);
  const printed = await print(tab, { ...OPTIONS, generateTaggedPDF: true, generateDocumentOutline: true });
  const [document, after] = await Promise.all([openDocument(printed), settleFonts(tab.page)]);
  return { document, fontsCameLate: after > before };
}

/**
 * Throws away how the page is laid out. What the browser keeps of it depends on how fast the page came in, and it has
 * printed the number of a paragraph alone at the foot of a page, with its text on the next.
 */
async function layOutAnew(page: Page): Promise<void> {
  await page.evaluate(`{
    const { documentElement } = document;
    documentElement.style.display = "none";
    void documentElement.offsetHeight;
    documentElement.style.display = "";
  }`);
}

/** Puppeteer would fetch the PDF piece by piece, and each asking takes as long as printing a page. */
async function print(
  { page, session }: PrintTab,
  options: Protocol.Page.PrintToPDFRequest,
): Promise<Uint8Array> {
  await layOutAnew(page);
  const { data } = await session.send("Page.printToPDF", { ...options, transferMode: "ReturnAsBase64" });
  return Buffer.from(data, "base64");
}
