// Runs the printing tasks of a build, a few at a time, and those once more in whose course the browser died.
import { type Browser, PuppeteerError } from "puppeteer-core";
import { workThrough } from "../lib/work-through.ts";
import type { KeptBrowser } from "./browser/keep-browser.ts";
import { describeError, PrinterError, TabCrash } from "./printer-error.ts";

/** One thing to print. */
export interface PrintTask {
  /** Names the document in messages. */
  readonly id: string;
  /** Does it; `browser` starts the browser if none is running. May be called again when the browser has died. */
  run(browser: () => Promise<Browser>): Promise<void>;
}

/** What runs tasks. */
export interface TaskRunner {
  readonly browser: KeptBrowser;
  /** How many tasks are run at a time. */
  readonly width: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs tasks in their order. One in whose course the browser dies is tried once more, alone and in a new one. Throws
 * PrinterError naming the document when that dies too, the signal's reason when aborted, and what a task throws.
 */
export async function runTasks(tasks: readonly PrintTask[], runner: TaskRunner): Promise<void> {
  const { browser, width, signal } = runner;
  const interrupted = new Set<PrintTask>();
  await workThrough(tasks, width, async (task) => {
    await attempt(task, browser, signal).catch((error: unknown) => {
      if (!(error instanceof Interruption)) throw error;
      interrupted.add(task);
    });
  });
  if (interrupted.size === 0) return;
  // In a new browser and one at a time, so that a document that kills it is not mistaken for its neighbour.
  await browser.close();
  for (const task of tasks.filter((each) => interrupted.has(each))) {
    await attempt(task, browser, signal).catch((error: unknown) => {
      throw error instanceof Interruption ? describeInterruption(task, error) : error;
    });
  }
}

/** The browser died while it printed. */
class Interruption extends Error {
  override readonly name = "Interruption";
}

async function attempt(task: PrintTask, kept: KeptBrowser, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let used: Browser | undefined;
  try {
    await task.run(async () => {
      used = await kept.get();
      return used;
    });
  } catch (error) {
    signal?.throwIfAborted();
    const died = error instanceof TabCrash || error instanceof PuppeteerError || used?.connected === false;
    throw died && !(error instanceof PrinterError)
      ? new Interruption("The browser died.", { cause: error })
      : error;
  }
}

function describeInterruption(task: PrintTask, { cause }: Interruption): PrinterError {
  return new PrinterError(
    `The browser died twice while it printed “${task.id}” (${describeError(cause)}). If this document is very ` +
      "long or has huge images, make them smaller or give the machine more memory; if others fail as well, set " +
      "PUPPETEER_EXECUTABLE_PATH to another Chrome.",
    { cause },
  );
}
