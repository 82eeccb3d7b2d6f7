// Prints a page until the page numbers that it names are those that it has, since a longer number may move what it speaks
// of, and until each table that goes over several pages says so.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "puppeteer-core";
import type { PrintTab } from "./browser/print-tab.ts";
import { continueTables, findBroken, forgetTableEnds, type TableEnds } from "./fit/continue-tables.ts";
import {
  describeMissing,
  fillPageNumbers,
  findMoved,
  findWantedNumbers,
  type PageNumbers,
  pickNumbers,
  type WantedNumber,
} from "./page-numbers.ts";
import { printDraft, printFinal } from "./print-passes.ts";
import { PrinterError } from "./printer-error.ts";
import { type DocumentReading, readOpened } from "./reading/read-document.ts";

/** A print whose numbers are right. */
export interface SettledPrint {
  readonly document: PDFDocument;
  readonly pages: number;
  /** A sentence for each number that is wanted and not known. */
  readonly missing: readonly string[];
}

const MOST_PRINTS = 3;

/** As many drafts as are made for the tables that break: each that says so may move others over the end of their page. */
const MOST_DRAFTS = 3;

/**
 * Prints a page by `attempt`, which opens it anew each time, until that gives something. Throws PrinterError if its numbers
 * do not settle.
 */
export async function settleNumbers<Printed>(
  path: string,
  attempt: (numbers: SettlingNumbers) => Promise<Printed | undefined>,
): Promise<Printed> {
  const numbers = new SettlingNumbers();
  for (let print = 0; print < MOST_PRINTS; print += 1) {
    const printed = await attempt(numbers);
    if (printed !== undefined) return printed;
  }
  throw new PrinterError(
    `The page numbers of ${path} do not settle: after ${numbers.passes} passes they still change for ` +
      `${numbers.moved.slice(0, 5).join(", ") || "a font that comes too late"}. Give the elements with ` +
      "data-page-of and data-pages-of a fixed width, so that a longer number moves nothing.",
  );
}

/** What the prints of a page so far have told of its numbers. */
export class SettlingNumbers {
  /** What the first page is numbered, in a pack. */
  #firstPage = 1;
  #wanted: Promise<readonly WantedNumber[]> = Promise.resolve([]);
  /** Counted from 1, whatever the first page is numbered. */
  #numbers: PageNumbers = new Map();
  #moved: readonly string[] = [];
  /** The tables that go over several pages, and the others. */
  #broken: readonly number[] | "all" = [];
  #unbroken: Promise<readonly TableEnds[]> = Promise.resolve([]);
  #fontsCameLate = false;
  #passes = 0;

  /** How many times it was printed. */
  get passes(): number {
    return this.#passes;
  }

  /** The anchors whose numbers the last print has changed. */
  get moved(): readonly string[] {
    return this.#moved;
  }

  /**
   * Finds what numbers the page in a tab wants, and has the tables that are known to break say so. To be called whenever it
   * was opened.
   */
  async find(page: Page): Promise<void> {
    this.#wanted = findWantedNumbers(page);
    this.#unbroken = continueTables(page, this.#broken);
    await Promise.all([this.#wanted, this.#unbroken]);
  }

  /** Whether nothing is known of the numbers that are wanted or of the tables, or what is known was printed without a font. */
  async isUnsure(): Promise<boolean> {
    const [wanted, unbroken] = await Promise.all([this.#wanted, this.#unbroken]);
    return this.#fontsCameLate || (this.#passes === 0 && wanted.length + unbroken.length > 0);
  }

  /** Prints drafts to learn the numbers, until no table is known to break that does not say so. */
  async draft(tab: PrintTab): Promise<DocumentReading> {
    for (let count = 1; ; count += 1) {
      await this.#fill(tab.page);
      const draft = await printDraft(tab);
      this.#passes += 1;
      this.#numbers = pickNumbers(draft.destinations, await this.#wanted);
      const found = findBroken(await this.#unbroken, draft.destinations);
      if (found.length === 0 || this.#broken === "all") return draft;
      this.#broken = count < MOST_DRAFTS ? [...this.#broken, ...found] : "all";
      this.#unbroken = continueTables(tab.page, this.#broken);
      await this.#unbroken;
    }
  }

  /** Has every table say on later pages which it is, since a print has one that does not; false if they all do already. */
  nameTables(): boolean {
    if (this.#broken === "all") return false;
    this.#broken = "all";
    return true;
  }

  /** Prints for good, with the first page numbered as it is; undefined if the numbers are others then. */
  async print(tab: PrintTab, firstPage = 1): Promise<SettledPrint | undefined> {
    this.#firstPage = firstPage;
    // Under way at the same time: most of the time that a question takes is that of its way.
    const [, , { document, fontsCameLate }] = await Promise.all([
      forgetTableEnds(tab.page),
      this.#fill(tab.page),
      printFinal(tab),
    ]);
    this.#passes += 1;
    const wanted = await this.#wanted;
    const { pages, destinations } = readOpened(document);
    const landed = pickNumbers(destinations, wanted);
    this.#moved = findMoved(this.#numbers, landed);
    this.#numbers = landed;
    this.#fontsCameLate = fontsCameLate;
    if (fontsCameLate || this.#moved.length > 0) return undefined;
    return { document, pages, missing: describeMissing(wanted, landed) };
  }

  async #fill(page: Page): Promise<void> {
    const inPack = [...this.#numbers].map(
      ([anchor, number]) => [anchor, number + this.#firstPage - 1] as const,
    );
    await fillPageNumbers(page, new Map(inPack));
  }
}
