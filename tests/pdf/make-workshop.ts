// A temporary folder with print pages in it, and the packaged browser to print them: shared by the tests here.
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { type BrowserProvider, provideBrowser } from "../../scripts/pdf/browser/keep-browser.ts";
import { type LaunchedBrowser, launchBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import { type PrintedDocument, printDocument } from "../../scripts/pdf/print-document.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";

/** The cache of the project, so that Chromium is unpacked once and not by every test. */
export const PROJECT_CACHE = join(import.meta.dirname, "..", "..", ".cache");

/** A temporary folder for one test file. */
export interface Workshop {
  readonly folder: string;
  /** The print folder, in `folder`. */
  readonly root: string;
  /** Writes a file under `root` and returns its path. */
  write(path: string, content: string | Uint8Array): Promise<string>;
  remove(): Promise<void>;
}

/** Makes an empty temporary folder. */
export async function makeWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "scrutineer-test-"));
  const root = join(folder, "print");
  await mkdir(root);
  const write: Workshop["write"] = async (path, content) => {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return file;
  };
  return { folder, root, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Launches the packaged browser. */
export async function launchPackaged(signal?: AbortSignal): Promise<LaunchedBrowser> {
  return launchBrowser(await findBrowser({ cacheDirectory: PROJECT_CACHE }), { environment: {}, signal });
}

/** A provider of the packaged browser that keeps all that it has launched. */
export async function recordLaunches(): Promise<BrowserProvider & { readonly launched: LaunchedBrowser[] }> {
  const launched: LaunchedBrowser[] = [];
  const found = await findBrowser({ cacheDirectory: PROJECT_CACHE });
  return { ...provideBrowser(found, {}, (browser) => launched.push(browser)), launched };
}

/** A workshop with a browser, and a function that prints a page in it. */
export interface PrintShop extends Workshop {
  readonly launched: LaunchedBrowser;
  print(html: string, name?: string): Promise<PrintedDocument>;
}

/** Opens a workshop with a browser. */
export async function openPrintShop(): Promise<PrintShop> {
  const workshop = await makeWorkshop();
  const launched = await launchPackaged();
  return {
    ...workshop,
    launched,
    print: async (html, name = "page.html") =>
      printDocument(launched.browser, {
        folder: openPrintFolder(workshop.root),
        html: await workshop.write(name, html),
      }),
    remove: async () => {
      await launched.close();
      await workshop.remove();
    },
  };
}

/** A provider that hands out a browser which is running already, and leaves it running. */
export function shareBrowser(launched: LaunchedBrowser): BrowserProvider {
  const { browser, sandboxed } = launched;
  return {
    fingerprint: "shared",
    launch: async () => ({ browser, sandboxed, close: async () => undefined }),
  };
}

/** A provider for tests in which nothing may be printed. */
export function forbidLaunch(fingerprint = "shared"): BrowserProvider {
  return { fingerprint, launch: () => Promise.reject(new Error("A browser was launched.")) };
}

/** The process id and the profile folder of a browser. */
export function tracesOf({ browser }: LaunchedBrowser): { pid: number; profile: string } {
  const child = browser.process();
  const profile = child?.spawnargs.find((argument) => argument.startsWith("--user-data-dir="))?.split("=")[1];
  if (child?.pid === undefined || profile === undefined) throw new Error("The browser has no process.");
  return { pid: child.pid, profile };
}

/** Whether a process is running. One that has ended and that nobody has asked about yet is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** A whole print page. */
export function page(body: string, head = ""): string {
  return (
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A report</title>' +
    `<style>@page { size: A4; margin: 25mm 20mm }</style>${head}</head><body>${body}</body></html>`
  );
}

/** A report with a contents list of `count` sections, so long that it fills pages itself, and tables. */
export function report(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const contents = numbers.map(
    (n) => `<p><a href="#section-${n}">Section ${n}</a> begins on <b data-page-of="section-${n}"></b>.</p>`,
  );
  const sections = numbers.map(
    (n) =>
      `<h2 id="section-${n}">Heading number ${n}</h2>${`<p>${"Words and words. ".repeat(40)}</p>`.repeat((n % 5) + 1)}` +
      `<table><tr><th id="a${n}">Year</th><th id="b${n}">Sum</th></tr>` +
      `<tr><td headers="a${n}">2020</td><td headers="a${n} b${n}">12</td></tr></table>`,
  );
  return page(`<h1>A long report</h1>${contents.join("")}${sections.join("")}`);
}
