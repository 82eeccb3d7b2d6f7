// Prints one paper of a pack in a tab: a draft to count its pages, and once it knows its place, for good.
import type { PDFDocument } from "@cantoo/pdf-lib";
import { type DocumentFacts, readDocumentFacts } from "../document-facts.ts";
import { finishObjects } from "../finish-document.ts";
import { fitPage } from "../fit/fit-page.ts";
import { findUnusable } from "../page-health.ts";
import {
  describeMissing,
  fillPageNumbers,
  findMoved,
  findWantedNumbers,
  type PageNumbers,
  pickNumbers,
} from "../page-numbers.ts";
import { capturePage } from "../page-snapshot.ts";
import { printDraft, printFinal } from "../print-passes.ts";
import type { PrintTab } from "../print-tab.ts";
import { PrinterError } from "../printer-error.ts";
import { tellBlankPictures } from "../proof/blank-pictures.ts";
import type { PrintFault } from "../proof/print-fault.ts";
import { readOpened } from "../read-document.ts";
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

const MAX_PRINTS = 3;

/** Prints a paper, or counts its pages only. Throws as `printDocument` does. */
export async function printPaper(tab: PrintTab, order: PaperOrder): Promise<PrintedPaper | undefined> {
  const settling: Settling = { numbers: new Map(), moved: [] };
  for (let print = 0; print < MAX_PRINTS; print += 1) {
    const outcome = await printOnce(tab, order, settling);
    if (outcome === "deferred") return undefined;
    if (outcome !== "moved") return outcome;
  }
  throw new PrinterError(
    `The page numbers of ${order.path} do not settle: they still change for ` +
      `${settling.moved.slice(0, 5).join(", ") || "a font that comes too late"}. Give the elements with ` +
      "data-page-of and data-pages-of a fixed width, so that a longer number moves nothing.",
  );
}

interface Settling {
  /** The pages of the pack on which the anchors were in the last print. */
  numbers: PageNumbers;
  /** The anchors that the last print has moved. */
  moved: readonly string[];
}

async function printOnce(
  tab: PrintTab,
  order: PaperOrder,
  settling: Settling,
): Promise<PrintedPaper | "deferred" | "moved"> {
  const { page } = tab;
  order.signal?.throwIfAborted();
  const files = await tab.open(order.path);
  const wide = await fitPage(page);
  const problems: string[] = [];
  // Under way at the same time: most of the time that a question takes is that of its way.
  const [facts, wanted, hasOverlay, draft] = await Promise.all([
    readDocumentFacts(page, problems),
    findWantedNumbers(page),
    order.areWide === undefined || copyOverlay(page, order.areWide),
    fillPageNumbers(page, settling.numbers).then(() => printDraft(tab)),
  ]);
  if (!hasOverlay) {
    problems.push("It has no section with data-bound-page to lay over the pages of the PDF: add one.");
  }
  const count = order.areWide?.length ?? draft.pages;
  const place = await order.place(count);
  if (!place) return "deferred";

  order.signal?.throwIfAborted();
  const guessed = pickNumbers(draft.destinations, wanted);
  const [hasBlank, , , { document, fontsCameLate }] = await Promise.all([
    count % 2 === 0 || showBlankPage(page),
    setPlace(page, place),
    fillPageNumbers(page, inPack(guessed, place)),
    printFinal(tab),
  ]);
  if (!hasBlank) {
    problems.push(
      "It ends on a right-hand page and has no section with data-blank-page: add one at its end.",
    );
  }
  const { pages, destinations } = readOpened(document);
  const landed = pickNumbers(destinations, wanted);
  settling.moved = findMoved(guessed, landed);
  settling.numbers = inPack(landed, place);
  if (fontsCameLate || settling.moved.length > 0) return "moved";
  if (pages !== evenCount(count)) problems.push(describePageCount(order, pages, count));

  const [snapshot, unusable] = await Promise.all([
    capturePage(tab.session),
    findUnusable(page, files.refused),
  ]);
  const proved = await finishObjects(document, facts, snapshot);
  // What is wider than its page is cut and lost as well, which is not to be told again.
  const faults = wide.length > 0 ? wide : await tellBlankPictures(page, proved);
  problems.push(...describeMissing(wanted, landed), ...[...files.refused.values()].sort(), ...unusable);
  return { document, facts, count, place, files: new Map(files.served), problems, faults };
}

function inPack(numbers: PageNumbers, { firstPage }: PaperPlace): PageNumbers {
  return new Map([...numbers].map(([anchor, number]) => [anchor, number + firstPage - 1]));
}

function describePageCount({ areWide }: PaperOrder, pages: number, count: number): string {
  return areWide
    ? `What is laid over the ${count} pages of the PDF takes ${pages} pages with the blank one: let each take one page.`
    : `It has ${pages} pages where ${evenCount(count)} were expected: let the section with data-blank-page take one page.`;
}
