// How many times slower than this machine a phone of the middle of the market is, as Lighthouse reckons it:
// https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
import type { Browser } from "puppeteer-core";

/** The least index of a class of machines, fastest first, and how many times slower than these the phone is. */
const classes = [
  { from: 1500, slowness: 4 },
  { from: 800, slowness: 2 },
  { from: 0, slowness: 1 },
] as const;

/** Measures the speed of a browser for two seconds, and says how much it is to be slowed down. */
export async function phoneSlowness(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const index = await page.evaluate(() => {
    const timed = (work: (round: number) => void): number => {
      const started = performance.now();
      let rounds = 0;
      while (rounds % 10 !== 0 || performance.now() - started < 1000) {
        work(rounds);
        rounds += 1;
      }
      return (rounds * 1000) / (performance.now() - started);
    };
    // What Lighthouse's BenchmarkIndex does: words that are thrown away, and numbers that are copied.
    const words = timed(() => {
      let text = "";
      for (let at = 0; at < 10_000; at += 1) text += "a";
      if (text.length === 1) throw new Error("The words are needed, or nothing is measured.");
    });
    const lists = [0, 1].map(() => Array.from({ length: 100_000 }, (_, at) => at));
    const numbers = timed((round) => {
      const [from = [], to = []] = round % 2 === 0 ? lists : lists.toReversed();
      for (let at = 0; at < from.length; at += 1) to[at] = from[at] ?? 0;
    });
    return (words / 10 + numbers / 10) / 2;
  });
  await page.close();
  return classes.find(({ from }) => index >= from)?.slowness ?? 1;
}
