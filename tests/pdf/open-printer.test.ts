// A whole build: only what has changed is printed, the browser may die once, and an abort leaves nothing behind.
import { access, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { BrowserProvider } from "../../scripts/pdf/browser/keep-browser.ts";
import type { LaunchedBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import {
  openPrinter,
  type PrintJob,
  type PrintResult,
  type PrintSettings,
} from "../../scripts/pdf/open-printer.ts";
import { PrinterError } from "../../scripts/pdf/printer-error.ts";
import { hash, openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import {
  forbidLaunch,
  isAlive,
  launchPackaged,
  makeWorkshop,
  page,
  recordLaunches,
  shareBrowser,
  tracesOf,
  type Workshop,
} from "./make-workshop.ts";

let workshop: Workshop;
let shared: LaunchedBrowser;
let cacheDirectory: string;
beforeAll(async () => {
  workshop = await makeWorkshop();
  shared = await launchPackaged();
  await workshop.write("assets/print.css", "h1 { color: green }");
});
afterAll(async () => {
  await shared.close();
  await workshop.remove();
});
beforeEach(async () => {
  cacheDirectory = join(workshop.folder, "cache");
  await rm(cacheDirectory, { recursive: true, force: true });
});

// Long enough to be still under way when something happens to the browser.
const LONG_PAGES = 100;
const LONG_PAGE = page('<p style="break-after: page">words</p>'.repeat(LONG_PAGES));
const LINK = '<link rel="stylesheet" href="/assets/print.css">';

async function job(id: string, html = page(`<h1>${id}</h1>`, LINK)): Promise<PrintJob> {
  const path = await workshop.write(`${id}.html`, html);
  return { id, html: path, output: join(workshop.folder, "site", `${id}.pdf`) };
}

function settings(rest: Partial<PrintSettings> = {}): PrintSettings {
  return { folder: openPrintFolder(workshop.root), cacheDirectory, browser: shareBrowser(shared), ...rest };
}

async function printAll(
  jobs: readonly PrintJob[],
  how: PrintSettings,
  onPrinted?: (result: PrintResult) => void,
): Promise<readonly PrintResult[]> {
  const printer = await openPrinter(how);
  return printer.printAll(jobs, onPrinted).finally(() => printer.close());
}

async function listFiles(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => []);
}

test("results come in the order of the jobs and tell what was written", async () => {
  const quick = [await job("b/c"), await job("d")];
  await printAll(quick, settings());
  const jobs = [await job("slow", LONG_PAGE), ...quick];
  const order: string[] = [];
  const results = await printAll(jobs, settings(), ({ id }) => order.push(id));

  expect(order).toEqual(["b/c", "d", "slow"]);
  expect(results.map(({ id, reused, pages }) => [id, reused, pages])).toEqual([
    ["slow", false, LONG_PAGES],
    ["b/c", true, 1],
    ["d", true, 1],
  ]);
  for (const [index, { output }] of jobs.entries()) {
    const bytes = await readFile(output);
    expect(results[index]).toMatchObject({ bytes: bytes.length, sha256: hash(bytes), problems: [] });
  }
});

test("what has not changed is taken from the cache, without a browser", async () => {
  const jobs = [await job("one"), await job("two")];
  const first = await printAll(jobs, settings());
  await rm(join(workshop.folder, "site"), { recursive: true });
  const again = await printAll(jobs, settings({ browser: forbidLaunch() }));

  expect(again).toEqual(first.map((result) => ({ ...result, reused: true })));
  expect(hash(await readFile(jobs[0]?.output ?? ""))).toBe(first[0]?.sha256);
});

test("what has changed is printed again: the page, its style sheet, the browser, a damaged copy", async () => {
  const jobs = [await job("styled"), await job("plain", page("<h1>plain</h1>"))];
  const reused = async (rest?: Partial<PrintSettings>): Promise<boolean[]> =>
    (await printAll(jobs, settings(rest))).map((result) => result.reused);
  expect(await reused()).toEqual([false, false]);

  await workshop.write("plain.html", page("<h1>changed</h1>"));
  expect(await reused()).toEqual([true, false]);
  await workshop.write("assets/print.css", "h1 { color: blue }");
  expect(await reused()).toEqual([false, true]);
  expect(await reused({ browser: { ...shareBrowser(shared), fingerprint: "newer" } })).toEqual([
    false,
    false,
  ]);
  await writeFile(join(cacheDirectory, "pdf", `${hash("plain")}.pdf`), "damaged");
  expect(await reused({ browser: { ...shareBrowser(shared), fingerprint: "newer" } })).toEqual([true, false]);
});

test("the cache keeps what other runs may need, and drops what another browser has printed", async () => {
  await printAll([await job("one"), await job("two")], settings());
  await printAll([await job("three")], settings());
  expect(await listFiles(join(cacheDirectory, "pdf"))).toHaveLength(6);

  await printAll(
    [await job("four")],
    settings({ browser: { ...shareBrowser(shared), fingerprint: "newer" } }),
  );
  expect((await listFiles(join(cacheDirectory, "pdf"))).sort()).toEqual(
    [`${hash("four")}.json`, `${hash("four")}.pdf`].sort(),
  );
});

test("a document with problems is written and not kept", async () => {
  const jobs = [await job("faulty", page('<img src="/not-there.png" alt="">'))];
  for (const attempt of [1, 2]) {
    const [result] = await printAll(jobs, settings());
    expect([attempt, result?.reused, result?.problems.length]).toEqual([attempt, false, 1]);
  }
  await access(jobs[0]?.output ?? "");
});

/** Does something to each of the first `times` browsers, as soon as a tab of it has gone to its page. */
async function sabotage(times: number, deed: (tab: Page, launched: LaunchedBrowser) => void | Promise<void>) {
  const provider = await recordLaunches();
  const launch: BrowserProvider["launch"] = async (signal) => {
    const launched = await provider.launch(signal);
    if (provider.launched.length > times) return launched;
    launched.browser.once("targetchanged", async (target) => {
      const tab = await target.page();
      if (tab) await deed(tab, launched);
    });
    return launched;
  };
  return { ...provider, launch };
}

function kill(_: Page, launched: LaunchedBrowser): void {
  process.kill(tracesOf(launched).pid, "SIGKILL");
}

async function crash(tab: Page): Promise<void> {
  const session = await tab.createCDPSession();
  // The answer never comes: the tab is gone.
  session.send("Page.crash").catch(() => undefined);
}

test.each([
  ["browser", kill],
  ["tab", crash],
])("a %s that dies in mid-print is replaced, and everything is printed", async (_, deed) => {
  const browser = await sabotage(1, deed);
  const jobs = [await job("one", LONG_PAGE), await job("two", LONG_PAGE), await job("three")];
  const results = await printAll(jobs, settings({ browser }));

  expect(results.map(({ problems, pages }) => [problems, pages])).toEqual([
    [[], LONG_PAGES],
    [[], LONG_PAGES],
    [[], 1],
  ]);
  expect(browser.launched.length).toBeGreaterThan(1);
  for (const launched of browser.launched) {
    const { pid, profile } = tracesOf(launched);
    expect(isAlive(pid)).toBe(false);
    await expect(access(profile)).rejects.toThrow("ENOENT");
  }
});

test("a document that kills every browser is named", async () => {
  const browser = await sabotage(9, kill);
  const printing = printAll([await job("deadly")], settings({ browser }));
  await expect(printing).rejects.toThrow(PrinterError);
  await expect(printing).rejects.toThrow(/twice.*“deadly”/);
  expect(browser.launched).toHaveLength(2);
});

test("a browser that died in printing and cannot be started again is not called broken", async () => {
  const dying = await sabotage(9, kill);
  const launch: BrowserProvider["launch"] = async (signal) => {
    if (dying.launched.length === 0) return dying.launch(signal);
    throw new PrinterError("The browser does not start: delete its folder.", { cause: new Error("killed") });
  };
  const printing = printAll([await job("deadly-once")], settings({ browser: { ...dying, launch } }));
  await expect(printing).rejects.toThrow(/^The browser ended while it printed.*\(killed\)/);
  await expect(printing).rejects.not.toThrow(/delete/);
});

test("an abort ends the browser and leaves no file that is not whole", async () => {
  const stop = new AbortController();
  const browser = await recordLaunches();
  const jobs = await Promise.all(Array.from({ length: 8 }, (_, index) => job(`aborted-${index}`)));
  const printed: string[] = [];
  const onPrinted = ({ id }: PrintResult): void => {
    printed.push(id);
    stop.abort(new Error("stopped"));
  };
  const printing = printAll(jobs, settings({ browser, signal: stop.signal }), onPrinted);
  await expect(printing).rejects.toThrow("stopped");

  expect(printed.length).toBeLessThan(8);
  expect(browser.launched).toHaveLength(1);
  for (const launched of browser.launched) {
    const { pid, profile } = tracesOf(launched);
    expect(isAlive(pid)).toBe(false);
    await expect(access(profile)).rejects.toThrow("ENOENT");
  }
  const files = [...(await listFiles(join(workshop.folder, "site"))), ...(await listFiles(cacheDirectory))];
  expect(files.filter((name) => name.endsWith(".partial"))).toEqual([]);
});

test("a job that cannot be printed stops the build", async () => {
  const missing = {
    id: "missing",
    html: join(workshop.root, "missing.html"),
    output: join(workshop.folder, "m.pdf"),
  };
  await expect(printAll([missing], settings())).rejects.toThrow(PrinterError);
});
