// Measures how long a document of 300 pages takes to finish, against the browser's own time to print it in the same
// run. Run as a program of its own: npm run bench:finish.
import { resourceUsage, stdout } from "node:process";
import { readDocument } from "../../scripts/pdf/read-document.ts";
import { longPage } from "../pdf/long-page.ts";
import { openPrintShop } from "../pdf/make-workshop.ts";
import { printBoth } from "../pdf/print-both.ts";
import { layFixtures } from "../pdf/print-fixtures.ts";
import { median, seconds } from "./timing.ts";

const RUNS = 7;

/** What finishing may take, in milliseconds a page. */
const TARGET = 10;

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
  const share = (time: number) => `${(time / pages).toFixed(2)} ms a page`;
  const lines = [
    `${pages} pages, ${(raw.length / 1e6).toFixed(1)} MB as printed, ${RUNS} runs`,
    `Printing   ${share(printTime)} (${seconds(printTime)}, the browser alone)`,
    `Finishing  ${share(finishing)} (${seconds(captureTime)} to capture the page, then a median of ${seconds(median(times))}, from ${seconds(Math.min(...times))} to ${seconds(Math.max(...times))})`,
    `Ratio      ${(finishing / printTime).toFixed(2)} of the time to print`,
    `Memory     ${Math.round(resourceUsage().maxRSS / 1000)} MB at most in this process`,
    finishing / pages < TARGET
      ? `Within the target of ${TARGET} ms a page.`
      : `Over the target of ${TARGET} ms a page.`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = finishing / pages < TARGET ? 0 : 1;
} finally {
  await shop.remove();
}
