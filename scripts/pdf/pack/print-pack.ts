// Prints the papers of a pack that have changed, or whose numbers have moved, and joins all of them into one PDF.

import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import type { TabShelf } from "../browser/tab-shelf.ts";
import type { CachedDocument, PrintCache } from "../print-cache.ts";
import { PrinterError } from "../printer-error.ts";
import { hash, type PrintFolder } from "../read-print-file.ts";
import { openDocument } from "../reading/read-document.ts";
import { type PrintTask, runTasks, type TaskRunner } from "../run-tasks.ts";
import { saveDocument } from "../save-document.ts";
import { writeWholeFile } from "../write-whole-file.ts";
import { joinPack } from "./join-pack.ts";
import type { PackOrder, PackResult, PaperFault } from "./pack-order.ts";
import { type PackSheet, readSheets } from "./pack-sheets.ts";
import { firstNumbers, pagesTogether, planPages } from "./page-plan.ts";
import { PaperCounts } from "./paper-counts.ts";
import { faultsInPack } from "./paper-faults.ts";
import { areWide, variantOf, variantOfPlace } from "./paper-variant.ts";
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
  readonly sha256: string;
  /** Whether it was printed in this run. */
  readonly printed: boolean;
  /** Gives it open. */
  open(): Promise<PDFDocument>;
  readonly problems: readonly string[];
  readonly faults: readonly PaperFault[];
}

const MAX_ROUNDS = 3;

/** Prints a pack. Throws as printing a document does. */
export async function printPack(order: PackOrder, press: PackPress): Promise<PackResult> {
  const { id, output, firstPage, firstPages = new Map() } = order;
  const { sheets, problems, obstacles } = await readSheets(order, press.folder, press.cache);
  if (obstacles.length > 0) {
    return { id, pages: 0, bytes: 0, sha256: "", reused: false, problems: obstacles, faults: [], papers: [] };
  }
  const ready = await new PackRun(order, press, sheets).prepare();
  const variant = variantOf([
    firstPage,
    [...firstPages],
    sheets.map(({ paper: { key, title, item, series, boundWords }, bound }) => [
      key,
      series,
      title,
      item,
      ready.get(key)?.sha256,
      bound && [bound.sha256, boundWords],
    ]),
  ]);
  const kept = await press.cache.find(id, "");
  const reused =
    problems.length === 0 && kept?.variant === variant ? { ...kept, problems, faults: [] } : undefined;
  const pack = reused ?? (await join(order, press, sheets, ready, problems, variant));
  await writeWholeFile(output, pack.bytes);
  const { pages, sha256, bytes, notes } = pack;
  const ranges = planPages(order, new Map([...ready].map(([key, { count }]) => [key, count])));
  const papers = sheets.map(({ paper: { key } }) => ({
    key,
    firstPage: ranges.get(key)?.first ?? 0,
    lastPage: ranges.get(key)?.last ?? 0,
    printed: ready.get(key)?.printed ?? false,
    notes: notes[key] ?? [],
  }));
  return {
    id,
    pages,
    bytes: bytes.length,
    sha256,
    reused: reused !== undefined,
    problems: pack.problems,
    faults: pack.faults,
    papers,
  };
}

/** Joins papers that are ready, and keeps the pack if there is nothing wrong with it. */
async function join(
  order: PackOrder,
  { cache }: PackPress,
  sheets: readonly PackSheet[],
  ready: ReadonlyMap<string, ReadyPaper>,
  known: readonly string[],
  variant: string,
): Promise<CachedDocument & Pick<PackResult, "problems" | "faults">> {
  const papers = sheets.flatMap(({ paper, bound }) => {
    const found = ready.get(paper.key);
    return found ? [{ paper, bound, open: found.open }] : [];
  });
  const { bytes, pages, notes, ...joined } = await joinPack(papers, firstNumbers(order));
  const problems = [
    ...known,
    ...[...ready].flatMap(([key, paper]) => paper.problems.map((problem) => `${key}: ${problem}`)).sort(),
    ...joined.problems,
  ];
  const faults = sheets.flatMap(({ paper: { key } }) => ready.get(key)?.faults ?? []);
  const pack = { bytes, pages, sha256: hash(bytes), variant, notes };
  if (problems.length + faults.length === 0) await cache.keep(order.id, "", new Map(), pack);
  return { ...pack, problems, faults };
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
    for (const { paper, bound, cached } of this.#sheets) {
      const count = bound?.pages.length ?? cached?.pages;
      if (count !== undefined) this.#counts.set(paper.key, count);
    }
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
        areWide: areWide(sheet),
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
    const faults = faultsInPack(paper, place, printed.faults);
    const bytes = await saveDocument(document, { isPacked: false });
    const variant = variantOfPlace(place, sheet);
    const sha256 = hash(bytes);
    if (problems.length + faults.length === 0)
      await cache.keep(id, path, files, { bytes, pages: count, sha256, variant, notes: {} });
    const open = async (): Promise<PDFDocument> => document;
    this.#ready.set(paper.key, { variant, count, sha256, printed: true, open, problems, faults });
  }

  /** Takes a paper from the cache if it was printed with the place that it has now. */
  #reuse(sheet: PackSheet): boolean {
    const { cached, paper } = sheet;
    if (!cached || cached.variant !== variantOfPlace(this.#placeOf(sheet), sheet)) return false;
    const { variant, pages, bytes, sha256 } = cached;
    const open = (): Promise<PDFDocument> => openDocument(bytes);
    this.#ready.set(paper.key, {
      variant,
      count: pages,
      sha256,
      printed: false,
      open,
      problems: [],
      faults: [],
    });
    return true;
  }

  #isSettled(sheet: PackSheet): boolean {
    return this.#ready.get(sheet.paper.key)?.variant === variantOfPlace(this.#placeOf(sheet), sheet);
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
        rangesOf.map((value) => [value, pagesTogether(keysOf(value).flatMap((key) => pages.get(key) ?? []))]),
      ),
      anchors,
    };
  }
}
