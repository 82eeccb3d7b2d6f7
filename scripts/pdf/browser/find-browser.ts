// Finds the browser that prints: the one asked for, else the one npm brought, else one of this machine.
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  getVersionComparator,
} from "@puppeteer/browsers";
import { describeError, PrinterError } from "../printer-error.ts";
import { browserAdvice } from "./browser-advice.ts";
import { browserPlaces, type Environment } from "./browser-places.ts";
import { type HostSystem, hostSystem } from "./host-system.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** Where a browser was found, in the order in which they are tried. */
type BrowserOrigin = "given" | "packaged" | "puppeteer-cache" | "installed";

/** A browser that can be launched. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Variables that this browser needs on top of what it inherits; empty for all but the packaged one. */
  readonly environment: Readonly<Record<string, string>>;
  readonly origin: BrowserOrigin;
  /** Changes when the browser is exchanged or updated, so that documents it printed are printed again. */
  readonly fingerprint: string;
}

/** Where to look for a browser. */
export interface BrowserSearch {
  /** The browser that the user insists on; nothing else is tried then. Empty counts as not given. */
  readonly executablePath?: string | undefined;
  /** The project's cache, into which the packaged Chromium is unpacked. */
  readonly cacheDirectory: string;
  /** Another cache, only read, that may hold the packaged Chromium unpacked. */
  readonly readyDirectory?: string | undefined;
  /** Where puppeteer keeps what it downloads; `~/.cache/puppeteer` if not given. */
  readonly puppeteerCacheDirectory?: string | undefined;
  /** Says where Windows keeps programs; no matter elsewhere. */
  readonly environment?: Environment | undefined;
  /** The system to look on; this one if not given. */
  readonly system?: HostSystem | undefined;
  readonly signal?: AbortSignal | undefined;
}

const VERSION_TIMEOUT_MS = 20_000;

/** Finds the browser to print with. Throws PrinterError, with what to do, when there is none that can run. */
export async function findBrowser(search: BrowserSearch): Promise<FoundBrowser> {
  if (search.executablePath) return findGiven(search.executablePath);
  const system = search.system ?? hostSystem();
  const packaged = await unpackChromium(search, system);
  if (packaged) {
    const { executablePath, environment, version } = packaged;
    return { executablePath, environment, origin: "packaged", fingerprint: `@sparticuz/chromium ${version}` };
  }
  const downloaded = await findDownloaded(
    search.puppeteerCacheDirectory ?? join(homedir(), ".cache", "puppeteer"),
  );
  if (downloaded) return describe(downloaded, "puppeteer-cache");
  for (const path of browserPlaces(system, homedir(), search.environment ?? {})) {
    // A script without the program that it starts, as Ubuntu has it, tells no version.
    if ((await canRun(path)) && (await askVersion(path)) !== undefined) return describe(path, "installed");
  }
  throw new PrinterError(`There is no Chrome, Chromium or Edge to print with. ${browserAdvice(system)}`);
}

async function findGiven(executablePath: string): Promise<FoundBrowser> {
  try {
    await access(executablePath, constants.X_OK);
    return await describe(executablePath, "given");
  } catch (error) {
    throw new PrinterError(
      `The browser ${executablePath} cannot be run: ${describeError(error)}. Set PUPPETEER_EXECUTABLE_PATH ` +
        "to the program of a Chrome, Chromium or Edge, or unset it to use the one that this project finds.",
      { cause: error },
    );
  }
}

async function findDownloaded(cacheDir: string): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  const all = await getInstalledBrowsers({ cacheDir });
  for (const browser of [Browser.CHROMEHEADLESSSHELL, Browser.CHROME, Browser.CHROMIUM]) {
    const newer = getVersionComparator(browser);
    const newest = all
      .filter((entry) => entry.browser === browser && entry.platform === platform)
      .sort((a, b) => newer(b.buildId, a.buildId))
      .at(0);
    if (newest && (await canRun(newest.executablePath))) return newest.executablePath;
  }
  return undefined;
}

async function describe(executablePath: string, origin: BrowserOrigin): Promise<FoundBrowser> {
  const program = await realpath(executablePath);
  const { size, mtimeMs } = await stat(program);
  // What stands there may be a script that never changes, before a program that does.
  const version = await askVersion(executablePath);
  const fingerprint = [program, size, mtimeMs, version].join(" ").trim();
  return { executablePath, environment: {}, origin, fingerprint };
}

/** What a browser says of itself: empty where it would open a window to say it, undefined where it does not start. */
async function askVersion(path: string): Promise<string | undefined> {
  if (process.platform === "win32") return "";
  const asking = promisify(execFile)(path, ["--version"], { timeout: VERSION_TIMEOUT_MS });
  return asking.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
