// Prints one paper of a pack in a tab: a draft to count its pages, and once it knows its place, for good.
import type { PDFDocument } from "@cantoo/pdf-lib";
import { findUnusable } from "../browser/page-health.ts";
import type { PrintTab } from "../browser/print-tab.ts";
import { type DocumentFacts, readDocumentFacts } from "../document-facts.ts";
import { finishObjects } from "../finish-document.ts";
import { fitPage } from "../fit/fit-page.ts";
import { capturePage } from "../page-snapshot.ts";
import { tellBlankPictures } from "../proof/blank-pictures.ts";
import type { PrintFault } from "../proof/print-fault.ts";
import { type SettlingNumbers, settleNumbers } from "../settle-numbers.ts";
import { evenCount } from "./page-plan.ts";
import { copyOverlay, type PaperPlace, setPlace, showBlankPage } from "./prepare-paper.ts";

/** A paper to print. */
export interface PaperOrder {
  /** Path of its HTML under the print folder, with `/`. */
  readonly path: string;
  /** Of each page of a PDF that is bound in, whether it is wider than high; undefined for a paper of the project's own. */
  readonly areWide?: readonly boolean[] | undefined;
  /**
   * Is told how many pages the content of the paper has, without a blank page, and gives its place in the pack;
   * undefined to have it not printed for good now.
   */
  place(count: number): Promise<PaperPlace | undefined>;
  readonly signal?: AbortSignal | undefined;
}

/** A paper that was printed. */
export interface PrintedPaper {
  /** Finished, but for the numbers of its objects. */
  readonly document: PDFDocument;
  readonly facts: DocumentFacts;
  /** Pages of its content, without a blank page. */
  readonly count: number;
  readonly place: PaperPlace;
  /** Path under the print folder to SHA-256 of each file that went into it. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  /** Where it does not say or show what its page does. */
  readonly faults: readonly PrintFault[];
}

/** Prints a paper, or counts its pages only. Throws as `printDocument` does. */
export async function printPaper(tab: PrintTab, order: PaperOrder): Promise<PrintedPaper | undefined> {
  const printed = await settleNumbers(order.path, (numbers) => printOnce(tab, order, numbers));
  return printed === "deferred" ? undefined : printed;
}

async function printOnce(
  tab: PrintTab,
  order: PaperOrder,
  numbers: SettlingNumbers,
): Promise<PrintedPaper | "deferred" | undefined> {
  const { page } = tab;
  order.signal?.throwIfAborted();
  const files = await tab.open(order.path);
  const wide = await fitPage(page);
  const problems: string[] = [];
  // Under way at the same time: most of the time that a question takes is that of its way.
  const [facts, , hasOverlay, draft] = await Promise.all([
    readDocumentFacts(page, problems),
    numbers.find(page),
    order.areWide === undefined || copyOverlay(page, order.areWide),
    numbers.draft(tab),
  ]);
  if (!hasOverlay) {
    problems.push("It has no section with data-bound-page to lay over the pages of the PDF: add one.");
  }
  const count = order.areWide?.length ?? draft.pages;
  const place = await order.place(count);
  if (!place) return "deferred";

  order.signal?.throwIfAborted();
  const [hasBlank, , print] = await Promise.all([
    count % 2 === 0 || showBlankPage(page),
    setPlace(page, place),
    numbers.print(tab, place.firstPage),
  ]);
  if (!print) return undefined;
  const { document, pages, missing } = print;
  if (!hasBlank) {
    problems.push(
      "It ends on a right-hand page and has no section with data-blank-page: add one at its end.",
    );
  }
  if (pages !== evenCount(count)) problems.push(describePageCount(order, pages, count));

  const [snapshot, unusable] = await Promise.all([
    capturePage(tab.session),
    findUnusable(page, files.refused),
  ]);
  const { faults: proved, isNamed } = await finishObjects(document, facts, snapshot);
  if (!isNamed && numbers.nameTables()) return undefined;
  // What is wider than its page is cut and lost as well, which is not to be told again.
  const faults = wide.length > 0 ? wide : await tellBlankPictures(page, proved);
  problems.push(...missing, ...[...files.refused.values()].sort(), ...unusable);
  return { document, facts, count, place, files: new Map(files.served), problems, faults };
}

function describePageCount({ areWide }: PaperOrder, pages: number, count: number): string {
  return areWide
    ? `What is laid over the ${count} pages of the PDF takes ${pages} pages with the blank one: let each take one page.`
    : `It has ${pages} pages where ${evenCount(count)} were expected: let the section with data-blank-page take one page.`;
}
