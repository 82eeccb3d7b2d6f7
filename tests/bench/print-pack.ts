// Measures how long a pack of 40 papers and 300 pages takes, against one bare print of the same pages in the same run.
// Run as a program of its own: npm run bench:pack.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { stdout } from "node:process";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { type BrowserProvider, provideBrowser } from "../../scripts/pdf/browser/keep-browser.ts";
import { openTab } from "../../scripts/pdf/browser/print-tab.ts";
import { openPrinter } from "../../scripts/pdf/open-printer.ts";
import type { PackOrder, PackResult } from "../../scripts/pdf/pack/pack-order.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { longPage } from "../pdf/long-page.ts";
import { launchPackaged, makeWorkshop, PROJECT_CACHE, tracesOf } from "../pdf/make-workshop.ts";
import { type MadePaper, orderPack, paperHtml } from "../pdf/pack/make-pack.ts";
import { layFixtures } from "../pdf/print-fixtures.ts";
import { watchMemory } from "./browser-memory.ts";
import { median, seconds, spread, time } from "./timing.ts";

const RUNS = 3;
const PAPERS = 40;

/** How many times as long as a bare print the first build of a pack may take, and what memory, in bytes. */
const TARGET = { ratio: 3, memory: 1e9 };

const STYLE = `<style>section { break-before: page } nav ol { list-style: none; padding: 0 }
nav b { display: inline-block; width: 10mm }</style>`;

const workshop = await makeWorkshop();
try {
  layFixtures(workshop.root);
  const keys = Array.from({ length: PAPERS - 1 }, (_, index) => `paper-${index + 1}`);
  const papers = [frontSheet(keys), ...keys.map(makePaper)];
  const order = await orderPack(workshop, "pack", papers);
  const together = papers.map(({ body }) => `<div style="break-before: page">${body}</div>`).join("\n");
  await workshop.write("together.html", paperHtml({ key: "all", title: "All", body: together }));

  const bare: number[] = [];
  const first: number[] = [];
  let pages = 0;
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await time(printBare));
    await forget();
    first.push(
      await time(async () => {
        ({ pages } = await build(order));
      }),
    );
  }
  // In a build of its own: looking at memory takes time.
  await forget();
  const watch = watchMemory();
  await build(order, (pid) => watch.add(pid));
  const memory = watch.end();
  const unchanged = await time(() => build(order));
  await workshop.write("pack/paper-20.html", paperHtml({ ...makePaper("paper-20", 19), title: "Changed" }));
  let printed = 0;
  const changed = await time(async () => {
    printed = (await build(order)).papers.filter((paper) => paper.printed).length;
  });

  const ratio = median(first) / median(bare);
  const isWithin = ratio < TARGET.ratio && (memory ?? 0) < TARGET.memory;
  const lines = [
    `${PAPERS} papers, ${pages} pages, ${RUNS} runs`,
    `Bare print         ${spread(bare)} (one page with everything in it: launch, load, print)`,
    `First build        ${spread(first)}, ${ratio.toFixed(2)} of the bare print`,
    `Nothing changed    ${seconds(unchanged)}, ${(unchanged / median(bare)).toFixed(2)} of the bare print`,
    `One paper changed  ${seconds(changed)}, ${(changed / median(bare)).toFixed(2)} of the bare print; ${printed} printed`,
    `Memory             ${memory === undefined ? "not known on this system" : `${Math.round(memory / 1e6)} MB at most, this process and the browser`}`,
    `${isWithin ? "Within" : "Over"} the target of ${TARGET.ratio} times the bare print and ${TARGET.memory / 1e6} MB.`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await workshop.remove();
}

/** Empties the cache. */
async function forget(): Promise<void> {
  await rm(join(workshop.folder, "cache"), { recursive: true, force: true });
}

function frontSheet(keys: readonly string[]): MadePaper {
  const items = keys.map(
    (key) =>
      `<li><a href="https://pack.invalid/${key}">The ${key}</a>, pages <span data-pages-of="${key}"></span></li>`,
  );
  return { key: "front", title: "Agenda", body: `${STYLE}<h1>Agenda</h1><ol>${items.join("")}</ol>` };
}

function makePaper(key: string, index: number): MadePaper {
  const [, body = ""] = /<body>([\s\S]*)<\/body>/.exec(longPage(6 + (index % 2))) ?? [];
  const number = String(Math.floor(index / 2) + 1);
  return { key, title: `Paper ${index + 1}`, item: { number, title: `Item ${number}` }, body: STYLE + body };
}

/** Starts a browser, loads the page with everything in it, and prints it with tags as it is. */
async function printBare(): Promise<void> {
  const launched = await launchPackaged();
  const tab = await openTab(launched.browser, openPrintFolder(workshop.root));
  await tab.open("together.html");
  await tab.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await launched.close();
}

/** Makes the pack as a build does. `onLaunched` hears of its browser. */
async function build(
  order: PackOrder,
  onLaunched: (pid: number) => void = () => undefined,
): Promise<PackResult> {
  const found = await findBrowser({ cacheDirectory: PROJECT_CACHE });
  const browser: BrowserProvider = provideBrowser(found, {}, (launched) =>
    onLaunched(tracesOf(launched).pid),
  );
  const cacheDirectory = join(workshop.folder, "cache");
  const printer = await openPrinter({ folder: openPrintFolder(workshop.root), cacheDirectory, browser });
  const result = await printer.printPack(order).finally(() => printer.close());
  if (result.problems.length > 0) throw new Error(result.problems.join("\n"));
  return result;
}
