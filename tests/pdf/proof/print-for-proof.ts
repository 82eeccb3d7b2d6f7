// Prints a page as a document of its own is printed, and keeps what the proof is made of.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { openTab } from "../../../scripts/pdf/browser/print-tab.ts";
import { readDocumentFacts } from "../../../scripts/pdf/document-facts.ts";
import { finishObjects } from "../../../scripts/pdf/finish-document.ts";
import { capturePage, type PrintedElement } from "../../../scripts/pdf/page-snapshot.ts";
import { printFinal } from "../../../scripts/pdf/print-passes.ts";
import type { PrintFault } from "../../../scripts/pdf/proof/print-fault.ts";
import { openPrintFolder } from "../../../scripts/pdf/read-print-file.ts";

/** A document, the page that it was printed from, and where they differ. */
export interface ProvedPrint {
  readonly document: PDFDocument;
  readonly page: PrintedElement;
  readonly faults: readonly PrintFault[];
}

/** Prints the file at `path` under the print folder `root`. */
export async function printForProof(browser: Browser, root: string, path: string): Promise<ProvedPrint> {
  const tab = await openTab(browser, openPrintFolder(root));
  try {
    await tab.open(path);
    const facts = await readDocumentFacts(tab.page, []);
    // A font that comes late would change the lines.
    let print = await printFinal(tab);
    while (print.fontsCameLate) {
      await tab.open(path);
      print = await printFinal(tab);
    }
    const page = await capturePage(tab.session);
    const { faults } = await finishObjects(print.document, facts, page);
    return { document: print.document, page, faults };
  } finally {
    await tab.close();
  }
}
