// One browser for a whole run: started when the first document needs it, and again if it has died.
import type { Browser } from "puppeteer-core";
import { describeError, PrinterError } from "../printer-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { type LaunchedBrowser, launchBrowser } from "./launch-browser.ts";

/** Where a run gets its browsers from. */
export interface BrowserProvider {
  /** Names the browser and its version; documents printed by another are printed again. */
  readonly fingerprint: string;
  /** Starts a browser that ends when the signal is aborted. */
  launch(signal: AbortSignal | undefined): Promise<LaunchedBrowser>;
}

/**
 * Makes a provider of a browser that was found. `environment` is what the browser inherits; `onLaunched` hears of
 * each one that is started, so that a command can tell when it runs without its sandbox.
 */
export function provideBrowser(
  found: FoundBrowser,
  environment: Readonly<Record<string, string | undefined>>,
  onLaunched?: (launched: LaunchedBrowser) => void,
): BrowserProvider {
  return {
    fingerprint: found.fingerprint,
    async launch(signal) {
      const launched = await launchBrowser(found, { environment, signal });
      onLaunched?.(launched);
      return launched;
    },
  };
}

/** The browser of one run. */
export interface KeptBrowser {
  /** The running browser; a new one if there is none or it has died. Throws what launching throws. */
  get(): Promise<Browser>;
  /** Ends the browser if one is running; `get` then starts another. Never throws. */
  close(): Promise<void>;
}

/** Keeps at most one browser of a provider running. */
export function keepBrowser(provider: BrowserProvider, signal: AbortSignal | undefined): KeptBrowser {
  let current: Promise<LaunchedBrowser> | undefined;

  let hasStarted = false;

  const replace = async (dead: LaunchedBrowser | undefined): Promise<LaunchedBrowser> => {
    await dead?.close();
    try {
      const launched = await provider.launch(signal);
      hasStarted = true;
      return launched;
    } catch (error) {
      signal?.throwIfAborted();
      throw hasStarted ? endedAndGone(error) : error;
    }
  };

  const get = async (): Promise<Browser> => {
    const seen = current;
    const launched = await seen;
    if (launched?.browser.connected) return launched.browser;
    // While this waited, another tab may have begun to replace it.
    const next = current === undefined || current === seen ? replace(launched) : current;
    current = next;
    return (await next).browser;
  };

  const close = async (): Promise<void> => {
    const last = current;
    current = undefined;
    const launched = await last?.catch(() => undefined);
    await launched?.close();
  };

  return { get, close };
}

/** One that did start lacks nothing: something ended it, and the next one too. */
function endedAndGone(cause: unknown): PrinterError {
  const { cause: reason = cause } = cause instanceof PrinterError ? cause : {};
  return new PrinterError(
    `The browser ended while it printed, and when it was started again it did not run (${describeError(reason)}). ` +
      "Something on this machine ends it, as a lack of memory does. Give the machine more memory, or see what ends it, and run the command again.",
    { cause },
  );
}
