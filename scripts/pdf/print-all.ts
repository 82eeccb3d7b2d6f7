// Prints all documents of a build in a few tabs of one browser, and only those that have changed.
import { join, relative, resolve, sep } from "node:path";
import { type Browser, PuppeteerError } from "puppeteer-core";
import { type BrowserProvider, keepBrowser } from "./keep-browser.ts";
import { openPrintCache } from "./print-cache.ts";
import { printDocument } from "./print-document.ts";
import { describeError, PrinterError, TabCrash } from "./printer-error.ts";
import { computePrinterVersion } from "./printer-version.ts";
import { hash } from "./read-print-file.ts";
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

/** What came of a job. The PDF is written even if there are problems, but it is not kept in the cache then. */
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
}

/** How to print. */
export interface PrintSettings {
  /** The print folder. */
  readonly root: string;
  /** The project's cache; finished PDFs are kept in `pdf/` there. */
  readonly cacheDirectory: string;
  /** Starts the browser when, and only when, something has to be printed. */
  readonly browser: BrowserProvider;
  /** How many documents are printed at a time; 2 if not given. */
  readonly tabs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called as each job is done, in the order in which they are. */
  readonly onPrinted?: ((result: PrintResult) => void) | undefined;
}

/**
 * Prints the jobs and returns their results in the same order. A job in whose course the browser dies is tried
 * once more, alone and in a new one. Throws PrinterError naming the document when it cannot be printed, and the
 * signal's reason when aborted; no browser and no temporary file is left in either case.
 */
export async function printAll(jobs: readonly PrintJob[], settings: PrintSettings): Promise<PrintResult[]> {
  const { root, signal } = settings;
  const printer = hash([settings.browser.fingerprint, await computePrinterVersion()].join("\n"));
  const cache = await openPrintCache(join(settings.cacheDirectory, "pdf"), root, printer);
  const browser = keepBrowser(settings.browser, signal);
  const results = new Map<PrintJob, PrintResult>();
  const interrupted: PrintJob[] = [];

  const done = async (
    job: PrintJob,
    bytes: Uint8Array,
    rest: Omit<PrintResult, "id" | "bytes">,
  ): Promise<void> => {
    await writeWholeFile(job.output, bytes);
    const result = { id: job.id, bytes: bytes.length, ...rest };
    results.set(job, result);
    settings.onPrinted?.(result);
  };

  const run = async (job: PrintJob): Promise<void> => {
    signal?.throwIfAborted();
    const html = relative(resolve(root), resolve(job.html)).split(sep).join("/");
    const cached = await cache.find(job.id, html);
    if (cached) {
      const { bytes, pages, sha256 } = cached;
      return done(job, bytes, { pages, sha256, reused: true, problems: [] });
    }
    const printed = await printOnce(await browser.get(), job, settings);
    const { bytes, pages, files, problems } = printed;
    const sha256 = hash(bytes);
    // What is kept is not looked at again, and a document with problems has to be.
    if (problems.length === 0) await cache.keep(job.id, html, files, { bytes, pages, sha256 });
    return done(job, bytes, { pages, sha256, reused: false, problems });
  };

  try {
    await workThrough(jobs, settings.tabs ?? 2, async (job) => {
      await run(job).catch((error: unknown) => {
        if (!(error instanceof Interruption)) throw error;
        interrupted.push(job);
      });
    });
    // In a new browser and one at a time, so that a document that kills it is not mistaken for its neighbour.
    if (interrupted.length > 0) await browser.close();
    await workThrough(interrupted, 1, async (job) => {
      await run(job).catch((error: unknown) => {
        throw error instanceof Interruption ? describeInterruption(job, error) : error;
      });
    });
    await cache.prune();
  } finally {
    await browser.close();
  }
  return jobs.flatMap((job) => results.get(job) ?? []);
}

/** The browser died while it printed. */
class Interruption extends Error {
  override readonly name = "Interruption";
}

async function printOnce(
  browser: Browser,
  job: PrintJob,
  { root, signal }: PrintSettings,
): ReturnType<typeof printDocument> {
  try {
    return await printDocument(browser, { root, html: job.html, signal });
  } catch (error) {
    signal?.throwIfAborted();
    const died = error instanceof TabCrash || error instanceof PuppeteerError || !browser.connected;
    throw died && !(error instanceof PrinterError)
      ? new Interruption("The browser died.", { cause: error })
      : error;
  }
}

function describeInterruption(job: PrintJob, { cause }: Interruption): PrinterError {
  return new PrinterError(
    `The browser died twice while it printed “${job.id}” (${describeError(cause)}). If this document is very ` +
      "long or has huge images, make them smaller or give the machine more memory; if others fail as well, set " +
      "PUPPETEER_EXECUTABLE_PATH to another Chrome.",
    { cause },
  );
}

/**
 * Calls `work` for each item in order, at most `width` at a time. After the first that throws no other is begun;
 * those under way are waited for, and then that first error is thrown.
 */
async function workThrough<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done && errors.length === 0; next = rest.next()) {
      await work(next.value).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (errors.length > 0) throw errors[0];
}
