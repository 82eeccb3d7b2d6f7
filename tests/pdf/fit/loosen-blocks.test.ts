// Blocks that are kept together leave no page mostly empty.
import { afterAll, beforeAll, expect, it } from "vitest";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { paperPage, readPages } from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

/** The page that each line of a block stands on, which comes after text that fills two thirds of a page. */
async function pagesOfLines(lines: number, mark = ""): Promise<readonly number[]> {
  const before = Array.from({ length: 26 }, (_, index) => `<p>Before ${index + 1}</p>`).join("");
  const block = Array.from({ length: lines }, (_, index) => `<p>Line ${index + 1} of the box</p>`).join("");
  const printed = await shop.print(paperPage(`${before}<div class="callout"${mark}>${block}</div>`));
  const pages = await readPages(printed.bytes);
  return Array.from({ length: lines }, (_, index) =>
    pages.findIndex(({ runs }) => runs.some(({ text }) => text.startsWith(`Line ${index + 1} of`))),
  );
}

it("a low one moves to the next page as a whole", async () => {
  expect(new Set(await pagesOfLines(9))).toEqual(new Set([1]));
});

it("a high one begins where there is room", async () => {
  const pages = await pagesOfLines(24);
  expect(pages[0]).toBe(0);
  expect(pages.at(-1)).toBe(1);
});

it("one of a middling height begins where there is room, unless it says that it is one whole", async () => {
  expect((await pagesOfLines(13))[0]).toBe(0);
  expect(new Set(await pagesOfLines(13, " data-whole"))).toEqual(new Set([1]));
});

it("one that is higher than half a page begins where there is room, whatever it says", async () => {
  expect((await pagesOfLines(30, " data-whole"))[0]).toBe(0);
});

/** The page that each entry of a list of pages stands on, which comes after text that fills half of a page. */
async function pagesOfEntries(count: number): Promise<readonly number[]> {
  const before = Array.from({ length: 18 }, (_, index) => `<p>Before ${index + 1}</p>`).join("");
  const entries = Array.from(
    { length: count },
    (_, index) => `<li><a class="contents__entry" href="#x">Entry ${index + 1} of it</a></li>`,
  );
  const list = `<div class="callout"><p>Tables</p><nav role="doc-toc" class="contents"><ol>${entries.join("")}</ol></nav></div>`;
  const pages = await readPages((await shop.print(paperPage(`${before}${list}<p id="x">End</p>`))).bytes);
  return entries.map((_, index) =>
    pages.findIndex(({ runs }) => runs.some(({ text }) => text.startsWith(`Entry ${index + 1} of`))),
  );
}

it("a list of pages that a page holds stands on one, and a longer one begins where there is room", async () => {
  expect(new Set(await pagesOfEntries(22))).toEqual(new Set([1]));
  const long = await pagesOfEntries(45);
  expect(long[0]).toBe(0);
  expect(long.at(-1)).toBe(1);
});
