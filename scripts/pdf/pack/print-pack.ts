// Prints the papers of a pack that have changed, or whose numbers have moved, and joins all of them into one PDF.

import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import type { PrintCache } from "../print-cache.ts";
import { PrinterError } from "../printer-error.ts";
import { openDocument } from "../read-document.ts";
import { hash, type PrintFolder } from "../read-print-file.ts";
import { type PrintTask, runTasks, type TaskRunner } from "../run-tasks.ts";
import { saveDocument } from "../save-document.ts";
import type { TabShelf } from "../tab-shelf.ts";
import { writeWholeFile } from "../write-whole-file.ts";
import { PackJoiner } from "./join/join-papers.ts";
import type { PackOrder, PackResult } from "./pack-order.ts";
import { type PackSheet, readSheets } from "./pack-sheets.ts";
import { describePages, planPages } from "./page-plan.ts";
import { PaperCounts } from "./paper-counts.ts";
import type { PaperPlace } from "./prepare-paper.ts";
import { printPaper } from "./print-paper.ts";
import { keysOf } from "./scan-paper.ts";

/** What packs are printed with. */
export interface PackPress {
  readonly folder: PrintFolder;
  readonly cache: PrintCache;
  readonly runner: TaskRunner;
  readonly tabs: TabShelf;
}

/** A paper ready to be joined. */
interface ReadyPaper {
  /** What it was told of its pack, as a hash. */
  readonly variant: string;
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Open if it was printed in this run. */
  readonly document: PDFDocument | undefined;
  readonly problems: readonly string[];
}

const MAX_ROUNDS = 3;

/** Prints a pack. Throws as printing a document does. */
export async function printPack(order: PackOrder, press: PackPress): Promise<PackResult> {
  const { sheets, problems } = await readSheets(order, press.folder, press.cache);
  const ready = await new PackRun(order, press, sheets).prepare();
  const counts = new Map([...ready].map(([key, { count }]) => [key, count]));
  const ranges = planPages(order, counts);
  const papers = sheets.map(({ paper: { key } }) => {
    const range = ranges.get(key) ?? { first: 0, last: 0 };
    return {
      key,
      firstPage: range.first,
      lastPage: range.last,
      printed: ready.get(key)?.document !== undefined,
      notes: [],
    };
  });
  const { id, output } = order;
  const variant = variantOf([
    order.firstPage,
    sheets.map(({ paper: { key, title, item } }) => [key, title, item, ready.get(key)?.sha256]),
  ]);
  const kept = await press.cache.find(id, "");
  if (kept?.variant === variant) {
    await writeWholeFile(output, kept.bytes);
    const { pages, sha256, bytes } = kept;
    return { id, pages, bytes: bytes.length, sha256, reused: true, problems, papers };
  }
  const joiner = await PackJoiner.begin();
  for (const { paper } of sheets) {
    const paperReady = ready.get(paper.key);
    if (paperReady) joiner.add(paper, paperReady.document ?? (await openDocument(paperReady.bytes)));
  }
  const joined = await joiner.finish(order.firstPage);
  const all = [
    ...problems,
    ...sheets.flatMap(({ paper: { key } }) =>
      (ready.get(key)?.problems ?? []).map((each) => `${key}: ${each}`),
    ),
    ...joined.problems,
  ];
  const { bytes, pages } = joined;
  const sha256 = hash(bytes);
  if (all.length === 0)
    await press.cache.keep(id, "", new Map(), { bytes, pages, sha256, variant, notes: {} });
  await writeWholeFile(output, bytes);
  return { id, pages, bytes: bytes.length, sha256, reused: false, problems: all, papers };
}

/** The papers of a pack while they are printed. */
class PackRun {
  readonly #order: PackOrder;
  readonly #press: PackPress;
  readonly #sheets: readonly PackSheet[];
  readonly #counts = new PaperCounts();
  readonly #ready = new Map<string, ReadyPaper>();

  constructor(order: PackOrder, press: PackPress, sheets: readonly PackSheet[]) {
    this.#order = order;
    this.#press = press;
    this.#sheets = sheets;
  }

  /** Prints until every paper is printed with the numbers that it has in the end. */
  async prepare(): Promise<ReadonlyMap<string, ReadyPaper>> {
    for (const { paper, cached } of this.#sheets) if (cached) this.#counts.set(paper.key, cached.pages);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      await runTasks(this.#planTasks(), this.#press.runner);
      if (this.#sheets.every((sheet) => this.#isSettled(sheet))) return this.#ready;
    }
    throw new PrinterError(
      `The pages of the pack “${this.#order.id}” do not settle: its papers become longer or shorter with the ` +
        "page numbers in them. Give the elements with data-page-of and data-pages-of a fixed width.",
    );
  }

  /** What is to be printed: first all papers in order, of which those that name others' pages are only counted. */
  #planTasks(): readonly PrintTask[] {
    const waiting = this.#sheets.filter(({ rangesOf }) => rangesOf.length > 0);
    const counting = this.#sheets.filter(
      (sheet) => sheet.rangesOf.length === 0 || !this.#counts.known.has(sheet.paper.key),
    );
    return [
      ...counting.map((sheet) => this.#task(sheet, sheet.rangesOf.length > 0)),
      ...waiting.map((sheet) => this.#task(sheet, false)),
    ];
  }

  #task(sheet: PackSheet, isCountOnly: boolean): PrintTask {
    const { key } = sheet.paper;
    const run = async (getBrowser: () => Promise<Browser>): Promise<void> => {
      if (this.#counts.known.has(key)) {
        if (isCountOnly) return;
        await this.#waitFor(sheet);
        if (this.#isSettled(sheet) || this.#reuse(sheet)) return;
      }
      await this.#print(sheet, await getBrowser(), isCountOnly);
    };
    return {
      id: `${this.#order.id} (${key})`,
      run: (getBrowser) =>
        run(getBrowser).catch((error: unknown) => {
          this.#counts.fail(key, error);
          throw error;
        }),
    };
  }

  async #print(sheet: PackSheet, browser: Browser, isCountOnly: boolean): Promise<void> {
    const { paper, path, id } = sheet;
    const { cache, tabs, runner } = this.#press;
    const printed = await tabs.use(browser, (tab) =>
      printPaper(tab, {
        path,
        signal: runner.signal,
        place: async (count) => {
          this.#counts.set(paper.key, count);
          if (isCountOnly) return undefined;
          await this.#waitFor(sheet);
          return this.#placeOf(sheet);
        },
      }),
    );
    if (!printed) return;
    const { count, document, place, files, problems } = printed;
    const bytes = await saveDocument(document, { isPacked: false });
    const variant = variantOfPlace(place);
    const sha256 = hash(bytes);
    if (problems.length === 0)
      await cache.keep(id, path, files, { bytes, pages: count, sha256, variant, notes: {} });
    this.#ready.set(paper.key, { variant, count, bytes, sha256, document, problems });
  }

  /** Takes a paper from the cache if it was printed with the place that it has now. */
  #reuse(sheet: PackSheet): boolean {
    const { cached, paper } = sheet;
    if (!cached || cached.variant !== variantOfPlace(this.#placeOf(sheet))) return false;
    const { variant, pages, bytes, sha256 } = cached;
    this.#ready.set(paper.key, { variant, count: pages, bytes, sha256, document: undefined, problems: [] });
    return true;
  }

  #isSettled(sheet: PackSheet): boolean {
    return this.#ready.get(sheet.paper.key)?.variant === variantOfPlace(this.#placeOf(sheet));
  }

  /** Waits for the counts that the place of a paper depends on. */
  async #waitFor({ paper, rangesOf }: PackSheet): Promise<void> {
    const keys = this.#sheets.map((sheet) => sheet.paper.key);
    await this.#counts.wait(rangesOf.length > 0 ? keys : keys.slice(0, keys.indexOf(paper.key)));
  }

  #placeOf({ paper, rangesOf, anchors }: PackSheet): PaperPlace {
    const pages = planPages(this.#order, this.#counts.known);
    return {
      firstPage: pages.get(paper.key)?.first ?? this.#order.firstPage,
      ranges: new Map(
        rangesOf.map((value) => [value, describePages(keysOf(value).flatMap((key) => pages.get(key) ?? []))]),
      ),
      anchors,
    };
  }
}

function variantOfPlace({ firstPage, ranges, anchors }: PaperPlace): string {
  return variantOf([firstPage, [...ranges], anchors]);
}

function variantOf(facts: unknown): string {
  return hash(JSON.stringify(facts));
}
