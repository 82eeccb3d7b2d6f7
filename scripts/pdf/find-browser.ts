// Finds the browser that prints: the one asked for, else the one npm brought, else one of this machine.
import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import {
  Browser,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  getVersionComparator,
} from "@puppeteer/browsers";
import { describeError, PrinterError } from "./printer-error.ts";
import { unpackChromium } from "./unpack-chromium.ts";

/** Where a browser was found, in the order in which they are tried. */
export type BrowserOrigin = "given" | "packaged" | "puppeteer-cache" | "installed";

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
  /** Where puppeteer keeps what it downloads; `~/.cache/puppeteer` if not given. */
  readonly puppeteerCacheDirectory?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const CHROMIUM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/local/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Finds the browser to print with. Throws PrinterError, with what to do, when there is none that can run. */
export async function findBrowser(search: BrowserSearch): Promise<FoundBrowser> {
  if (search.executablePath) return findGiven(search.executablePath);
  const packaged = await unpackChromium(search.cacheDirectory, search.signal);
  if (packaged) {
    const { executablePath, environment, version } = packaged;
    return { executablePath, environment, origin: "packaged", fingerprint: `@sparticuz/chromium ${version}` };
  }
  const downloaded = await findDownloaded(
    search.puppeteerCacheDirectory ?? join(homedir(), ".cache", "puppeteer"),
  );
  if (downloaded) return describe(downloaded, "puppeteer-cache");
  const installed = await findInstalled();
  if (installed) return describe(installed, "installed");
  throw new PrinterError(
    "There is no Chrome or Chromium to print with. Install Google Chrome, or run " +
      "“npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer”, or set " +
      "PUPPETEER_EXECUTABLE_PATH to the program of one that you have.",
  );
}

async function findGiven(executablePath: string): Promise<FoundBrowser> {
  try {
    await access(executablePath, constants.X_OK);
    return await describe(executablePath, "given");
  } catch (error) {
    throw new PrinterError(
      `The browser ${executablePath} cannot be run: ${describeError(error)}. Set PUPPETEER_EXECUTABLE_PATH ` +
        "to the program of a Chrome or Chromium, or unset it to use the one that comes with this project.",
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

async function findInstalled(): Promise<string | undefined> {
  const chrome = computeSystemExecutablePath(
    { browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE },
    false,
  );
  for (const path of [chrome, ...CHROMIUM_PATHS]) {
    if (await canRun(path)) return path;
  }
  return undefined;
}

async function describe(executablePath: string, origin: BrowserOrigin): Promise<FoundBrowser> {
  const program = await realpath(executablePath);
  const { size, mtimeMs } = await stat(program);
  return { executablePath, environment: {}, origin, fingerprint: `${program} ${size} ${mtimeMs}` };
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
