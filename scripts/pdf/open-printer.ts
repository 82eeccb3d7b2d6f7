// Prints all documents of a build in a few tabs of one browser, and only those that have changed.
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { type BrowserProvider, keepBrowser } from "./browser/keep-browser.ts";
import { TabShelf } from "./browser/tab-shelf.ts";
import type { PackOrder, PackResult } from "./pack/pack-order.ts";
import { printPack } from "./pack/print-pack.ts";
import { openPrintCache } from "./print-cache.ts";
import { printDocument } from "./print-document.ts";
import { computePrinterVersion } from "./printer-version.ts";
import type { PrintFault } from "./proof/print-fault.ts";
import { hash, type PrintFolder, printPath } from "./read-print-file.ts";
import { runTasks, type TaskRunner } from "./run-tasks.ts";
import { writeWholeFile } from "./write-whole-file.ts";

/** One document to print. */
export interface PrintJob {
  /** Names the document in messages and in the cache; no two jobs share one. */
  readonly id: string;
  /** Path of the HTML file, somewhere under the print folder. */
  readonly html: string;
  /** Path of the PDF file to write. */
  readonly output: string;
}

/** What came of a job. The PDF is written even if there are problems or faults, but it is not kept in the cache then. */
export interface PrintResult {
  readonly id: string;
  readonly pages: number;
  /** Size of the PDF. */
  readonly bytes: number;
  /** Hash of the PDF, in hexadecimal. */
  readonly sha256: string;
  /** True if nothing has changed since it was last printed. */
  readonly reused: boolean;
  /** What is wrong with the document, a sentence each; a build that has any should fail. */
  readonly problems: readonly string[];
  /** Where it does not say or show what its page does; none in a document that is reused, which was proved before. */
  readonly faults: readonly PrintFault[];
}

/** How to print. */
export interface PrintSettings {
  /** Where the pages and what they show are read: a folder of the disk, or a website. */
  readonly folder: PrintFolder;
  /** The project's cache; finished PDFs are kept in `pdf/` there. */
  readonly cacheDirectory: string;
  /** Starts the browser when, and only when, something has to be printed. */
  readonly browser: BrowserProvider;
  /** How many documents are printed at a time, and one more of the papers of a pack, which are short; 2 if not given. */
  readonly tabs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Prints everything of a build in one browser. */
export interface Printer {
  /**
   * Prints the jobs and returns their results in the same order; `onPrinted` is called as each one is done. Throws
   * PrinterError naming the document when it cannot be printed, and the signal's reason when aborted.
   */
  printAll(
    jobs: readonly PrintJob[],
    onPrinted?: (result: PrintResult) => void,
  ): Promise<readonly PrintResult[]>;
  /** Writes the PDF of a job that was printed before and of which nothing has changed; undefined for any other. */
  reuse(job: PrintJob): Promise<PrintResult | undefined>;
  /** Prints a pack, with the errors of `printAll`. One at a time. */
  printPack(order: PackOrder): Promise<PackResult>;
  /** Ends the browser if one was started. Never throws. */
  close(): Promise<void>;
}

/** Opens a printer, which has to be closed: then no browser and no temporary file is left. */
export async function openPrinter(settings: PrintSettings): Promise<Printer> {
  const { folder, signal } = settings;
  const fingerprint = hash([settings.browser.fingerprint, await computePrinterVersion()].join("\n"));
  const cache = await openPrintCache(join(settings.cacheDirectory, "pdf"), folder, fingerprint);
  await cache.prune();
  const browser = keepBrowser(settings.browser, signal);
  const tabs = new TabShelf(folder);
  const runner: TaskRunner = { browser, width: settings.tabs ?? 2, signal };

  const reuse = async (job: PrintJob): Promise<PrintResult | undefined> => {
    const cached = await cache.find(job.id, printPath(folder.root, job.html));
    if (!cached) return undefined;
    const { bytes, pages, sha256 } = cached;
    await writeWholeFile(job.output, bytes);
    return { id: job.id, pages, bytes: bytes.length, sha256, reused: true, problems: [], faults: [] };
  };

  const printJob = async (job: PrintJob, getBrowser: () => Promise<Browser>): Promise<PrintResult> => {
    const reused = await reuse(job);
    if (reused) return reused;
    const html = printPath(folder.root, job.html);
    const printed = await printDocument(await getBrowser(), { folder, html: job.html, signal });
    const { bytes, pages, files, problems, faults } = printed;
    const sha256 = hash(bytes);
    // What is kept is not looked at again, and a document with problems has to be.
    if (problems.length + faults.length === 0)
      await cache.keep(job.id, html, files, { bytes, pages, sha256, variant: "", notes: {} });
    await writeWholeFile(job.output, bytes);
    return { id: job.id, pages, bytes: bytes.length, sha256, reused: false, problems, faults };
  };

  return {
    async printAll(jobs, onPrinted) {
      const results = new Map<PrintJob, PrintResult>();
      const tasks = jobs.map((job) => ({
        id: job.id,
        async run(getBrowser: () => Promise<Browser>): Promise<void> {
          const result = await printJob(job, getBrowser);
          results.set(job, result);
          onPrinted?.(result);
        },
      }));
      await runTasks(tasks, runner);
      return jobs.flatMap((job) => results.get(job) ?? []);
    },
    reuse,
    printPack: (order) =>
      printPack(order, { folder, cache, runner: { ...runner, width: runner.width + 1 }, tabs }),
    close: () => browser.close(),
  };
}
