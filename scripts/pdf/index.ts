// The public face of the PDF room: print pages with Chromium to PDFs that keep PDF/UA-1 and PDF/A-2a, join them into packs,
// bind in those of others, and check any PDF. README.md beside it shows how.

export { type BrowserSearch, type FoundBrowser, findBrowser } from "./browser/find-browser.ts";
export { type BrowserProvider, provideBrowser } from "./browser/keep-browser.ts";
export { type CheckedPdf, checkPdf } from "./check/check-pdf.ts";
export { UnreadablePdfError } from "./check/reading/open-pdf.ts";
export { inspectPdf, type PdfContents } from "./inspect/inspect-pdf.ts";
export {
  openPrinter,
  type Printer,
  type PrintJob,
  type PrintResult,
  type PrintSettings,
} from "./open-printer.ts";
export { openWebsite, type Website } from "./open-website.ts";
export type { BoundWords, PackOrder, PackPaper, PackResult } from "./pack/pack-order.ts";
export { PrinterError } from "./printer-error.ts";
export type { PrintFault } from "./proof/print-fault.ts";
export { openPrintFolder, type PrintFolder } from "./read-print-file.ts";
