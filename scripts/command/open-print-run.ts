// Opens the printer of a command: the browser that is found, with its progress told.
import { findBrowser } from "../pdf/browser/find-browser.ts";
import { provideBrowser } from "../pdf/browser/keep-browser.ts";
import { openPrinter, type Printer } from "../pdf/open-printer.ts";
import { openPrintFolder } from "../pdf/read-print-file.ts";
import { projectCache } from "./open-cache.ts";

/** What a command prints with. */
export interface PrintRunSettings {
  /** The folder of print HTML. */
  readonly print: string;
  readonly cacheDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** Finds the browser and opens a printer, which has to be closed. Throws what finding throws. */
export async function openPrintRun(settings: PrintRunSettings): Promise<Printer> {
  const { print, cacheDirectory, environment, signal, progress } = settings;
  const found = await findBrowser({
    executablePath: environment["PUPPETEER_EXECUTABLE_PATH"],
    cacheDirectory,
    readyDirectory: projectCache,
    puppeteerCacheDirectory: environment["PUPPETEER_CACHE_DIR"],
    environment,
    signal,
  });
  return openPrinter({
    folder: openPrintFolder(print),
    cacheDirectory,
    browser: provideBrowser(found, environment, ({ sandboxed }) => {
      if (!sandboxed) progress("Printing without the browser's sandbox, which this system does not allow");
    }),
    signal,
  });
}
