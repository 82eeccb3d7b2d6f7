// Starts one headless browser for printing, in its sandbox wherever that can start, and ends it without a trace.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { type Browser, launch, TimeoutError } from "puppeteer-core";
import { describeError, PrinterError } from "../printer-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { makeProcessFolder } from "./process-folder.ts";

/** A running browser. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** False where the sandbox cannot start: as root, or where the system forbids user namespaces. */
  readonly sandboxed: boolean;
  /** Ends the browser and removes its profile. Never throws; may be called again. */
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchSettings {
  /** What the browser inherits, as a rule all of the command's environment. The packaged one inherits nothing. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the browser when aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Longest time in milliseconds for any one step of a browser: hundreds of pages on a busy machine. */
export const STEP_TIMEOUT_MS = 300_000;

const CLOSE_TIMEOUT_MS = 5_000;

const FLAGS = [
  // The same glyphs and lines on every machine.
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--lang=en-GB",
  "--disable-gpu",
  "--disable-software-rasterizer",
  // Nothing that the browser does of its own accord leaves the machine.
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--no-default-browser-check",
  "--no-pings",
];

/** Launches a browser. Throws PrinterError when it does not start, and the signal's reason when aborted. */
export async function launchBrowser(found: FoundBrowser, settings: LaunchSettings): Promise<LaunchedBrowser> {
  try {
    return await start(found, settings, []);
  } catch (error) {
    settings.signal?.throwIfAborted();
    if (error instanceof PrinterError) throw error;
    if (error instanceof TimeoutError) throw await cannotStart(found, settings, error);
  }
  try {
    return await start(found, settings, ["--no-sandbox"]);
  } catch (error) {
    settings.signal?.throwIfAborted();
    throw await cannotStart(found, settings, error);
  }
}

async function start(
  found: FoundBrowser,
  settings: LaunchSettings,
  flags: readonly string[],
): Promise<LaunchedBrowser> {
  const profile = await makeProfile();
  try {
    settings.signal?.throwIfAborted();
    const browser = await launch({
      executablePath: found.executablePath,
      // The packaged program is chrome-headless-shell, which is all that printing needs.
      headless: found.origin === "packaged" ? "shell" : true,
      pipe: true,
      args: [...FLAGS, ...flags],
      env: environmentOf(found, settings, profile),
      userDataDir: profile,
      defaultViewport: { width: 794, height: 1123 },
      protocolTimeout: STEP_TIMEOUT_MS,
      // The command decides what a signal means; it aborts, and that ends the browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(settings.signal && { signal: settings.signal }),
    });
    return keepTidy(browser, profile, settings.signal);
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

async function makeProfile(): Promise<string> {
  return makeProcessFolder(tmpdir(), "scrutineer-browser-").catch((error: unknown) => {
    throw new PrinterError(
      `The browser has no place for its files: ${describeError(error)}. Set TMPDIR to a folder that can be written.`,
      { cause: error },
    );
  });
}

function keepTidy(browser: Browser, profile: string, signal: AbortSignal | undefined): LaunchedBrowser {
  let closing: Promise<void> | undefined;
  const onAbort = (): void => void close();
  const close = (): Promise<void> => {
    closing ??= endBrowser(browser).then(() => {
      signal?.removeEventListener("abort", onAbort);
      return removeProfile(profile);
    });
    return closing;
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  if (signal?.aborted) onAbort();
  const sandboxed = !browser.process()?.spawnargs.includes("--no-sandbox");
  return { browser, sandboxed, close };
}

async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  // What counts is that the process ends: a browser that has been killed never answers a goodbye.
  const gone = once(child, "exit");
  const timer = setTimeout(() => killGroup(browser), CLOSE_TIMEOUT_MS);
  browser.close().catch(() => killGroup(browser));
  await gone.catch(() => undefined);
  clearTimeout(timer);
}

/** Kills the browser with all its helpers: puppeteer starts it as the leader of a process group. */
function killGroup(browser: Browser): void {
  const child = browser.process();
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

/** Removes a profile. Tries for a second, as helpers of a killed browser may still write; then leaves it be. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }).catch(() => undefined);
}

function environmentOf(
  found: FoundBrowser,
  settings: LaunchSettings,
  home: string,
): Record<string, string | undefined> {
  if (found.origin === "packaged") return { ...found.environment, HOME: home, TZ: "UTC" };
  return { ...settings.environment, ...found.environment, TZ: "UTC" };
}

async function cannotStart(
  found: FoundBrowser,
  settings: LaunchSettings,
  cause: unknown,
): Promise<PrinterError> {
  const complaint = await askWhy(found, settings);
  const reason = complaint ?? describeError(cause);
  // A program that runs at all is whole.
  const isDamaged = complaint !== undefined || process.platform !== "linux";
  const anew =
    found.origin === "packaged" && isDamaged
      ? `delete the folder ${dirname(found.executablePath)}, which is then made anew, or `
      : "";
  return new PrinterError(
    `The browser ${found.executablePath} does not start: ${reason}. Install what it says is missing, ${anew}` +
      "set PUPPETEER_EXECUTABLE_PATH to another Chrome, Chromium or Edge.",
    { cause },
  );
}

/** What the program itself complains of, such as a missing library; puppeteer keeps that to itself on a pipe. */
async function askWhy(found: FoundBrowser, settings: LaunchSettings): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const env = environmentOf(found, settings, tmpdir());
  const run = promisify(execFile)(found.executablePath, ["--version"], { env, timeout: 10_000 });
  return run.then(
    () => undefined,
    (error: unknown) => describeError(error),
  );
}
