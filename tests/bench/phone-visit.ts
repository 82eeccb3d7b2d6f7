// Opens a page as a phone does, some times slower than this machine, and tells how long its reader waits.
import type { Browser } from "puppeteer-core";

/** What a reader waits for, in milliseconds. */
export interface PhoneVisit {
  /** Until the largest part of what is seen first is there (Largest Contentful Paint). */
  readonly seen: number;
  /** How long the page could not answer while it opened: what tasks took beyond 50 ms each (Total Blocking Time). */
  readonly blocked: number;
  /** From choosing in the page's first list of choices to the next picture, the slowest of all choices; 0 without a list. */
  readonly answered: number;
}

/** What the Web Vitals call good: https://web.dev/articles/vitals, and for blocking https://web.dev/articles/tbt. */
export const goodVisit: PhoneVisit = { seen: 2500, blocked: 200, answered: 200 };

/** Visits an address with an empty cache, with a processor that is `slowness` times slower than this one. */
export async function visitByPhone(browser: Browser, address: string, slowness: number): Promise<PhoneVisit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 3, isMobile: true, hasTouch: true });
    await page.emulateCPUThrottling(slowness);
    await page.goto(address, { waitUntil: "networkidle0" });
    const opened = await page.evaluate(async () => {
      const read = (type: string) =>
        new Promise<PerformanceEntryList>((found) => {
          const observer = new PerformanceObserver((list) => found(list.getEntries()));
          observer.observe({ type, buffered: true });
          // Where there was none, the observer is never called.
          setTimeout(() => found([]), 500);
        });
      const [paints, tasks] = [await read("largest-contentful-paint"), await read("longtask")];
      return {
        seen: Math.max(0, ...paints.map(({ startTime }) => startTime)),
        blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      };
    });
    const answered = await page.evaluate(async () => {
      const list = document.querySelector("select");
      const waits: number[] = [];
      for (const { value } of list?.options ?? []) {
        const started = performance.now();
        if (list !== null) list.value = value;
        list?.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        waits.push(performance.now() - started);
      }
      return Math.max(0, ...waits);
    });
    return { ...opened, answered };
  } finally {
    await context.close();
  }
}
