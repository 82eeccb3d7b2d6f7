// Measures how long a document of 300 pages takes to fit into its pages, to finish and to prove, against the browser's own time to print it in the
// same run. Run as a program of its own: npm run bench:finish.
import { resourceUsage, stdout } from "node:process";
import type { Browser } from "puppeteer-core";
import { openTab } from "../../scripts/pdf/browser/print-tab.ts";
import { fitPage } from "../../scripts/pdf/fit/fit-page.ts";
import { provePrint } from "../../scripts/pdf/proof/prove-print.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { longPage } from "../pdf/long-page.ts";
import { openPrintShop } from "../pdf/make-workshop.ts";
import { printBoth } from "../pdf/print-both.ts";
import { layFixtures } from "../pdf/print-fixtures.ts";
import { printForProof } from "../pdf/proof/print-for-proof.ts";
import { median, seconds } from "./timing.ts";

const RUNS = 7;

/** What finishing may take, in milliseconds a page, and the proof in it and fitting, as shares of the time to print. */
const TARGET = 10;
const PROOF_TARGET = 0.25;
const FIT_TARGET = 0.1;

/** How long a page takes to be fitted into its pages, where nothing in it is too wide. */
async function timeFitting(browser: Browser, root: string, path: string): Promise<number> {
  const tab = await openTab(browser, openPrintFolder(root));
  try {
    await tab.open(path);
    const started = performance.now();
    await fitPage(tab.page);
    return performance.now() - started;
  } finally {
    await tab.close();
  }
}

const shop = await openPrintShop();
try {
  layFixtures(shop.root);
  await shop.write("long.html", longPage(300));
  const { raw, printTime, captureTime, finishAgain } = await printBoth(
    shop.launched.browser,
    shop.root,
    "long.html",
  );
  const { pages } = await readDocument(raw);

  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await finishAgain();
    times.push(performance.now() - started);
  }
  const finishing = captureTime + median(times);
  const { document, page } = await printForProof(shop.launched.browser, shop.root, "long.html");
  const proofs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    provePrint(document, page);
    proofs.push(performance.now() - started);
  }
  const fits: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    fits.push(await timeFitting(shop.launched.browser, shop.root, "long.html"));
  const [proof, fit] = [median(proofs), median(fits)];
  const isWithin =
    finishing / pages < TARGET && proof / printTime < PROOF_TARGET && fit / printTime < FIT_TARGET;
  const share = (time: number) => `${(time / pages).toFixed(2)} ms a page`;
  const lines = [
    `${pages} pages, ${(raw.length / 1e6).toFixed(1)} MB as printed, ${RUNS} runs`,
    `Printing   ${share(printTime)} (${seconds(printTime)}, the browser alone)`,
    `Fitting    ${share(fit)} (a median of ${seconds(fit)}, from ${seconds(Math.min(...fits))} to ${seconds(Math.max(...fits))}), ${(fit / printTime).toFixed(2)} of the time to print`,
    `Finishing  ${share(finishing)} (${seconds(captureTime)} to capture the page, then a median of ${seconds(median(times))}, from ${seconds(Math.min(...times))} to ${seconds(Math.max(...times))})`,
    `Ratio      ${(finishing / printTime).toFixed(2)} of the time to print`,
    `Proof      ${share(proof)} of that (a median of ${seconds(proof)}, from ${seconds(Math.min(...proofs))} to ${seconds(Math.max(...proofs))}), ${(proof / printTime).toFixed(2)} of the time to print`,
    `Memory     ${Math.round(resourceUsage().maxRSS / 1000)} MB at most in this process`,
    `${isWithin ? "Within" : "Over"} the targets of ${TARGET} ms a page, and of ${PROOF_TARGET} of printing for the proof and ${FIT_TARGET} for fitting.`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await shop.remove();
}
