// What introduces a quotation stands on the page on which it begins.
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

const said = `<p>Said at first. ${"Words that were said go on and on. ".repeat(12)}</p>`.repeat(8);
const quotations = {
  "as it is": `<p>They told us:</p><blockquote>${said}</blockquote>`,
  "with who said it": `<p>They told us:</p><figure class="quote"><blockquote>${said}</blockquote><figcaption class="quote__by">A resident</figcaption></figure>`,
  "after a paragraph with a number": `<div class="para"><a class="para__number">1.1</a> <div class="para__text"><p>They told us:</p></div></div><div class="quote"><blockquote>${said}</blockquote></div>`,
};

it.each(Object.entries(quotations))("a quotation %s", async (_, quotation) => {
  const pages: (readonly number[])[] = [];
  // Wherever it begins near the foot of a page.
  for (const lines of [26, 27, 28, 29, 30]) {
    const before = Array.from({ length: lines }, (_each, index) => `<p>Before ${index + 1}</p>`).join("");
    const printed = await readPages((await shop.print(paperPage(before + quotation))).bytes);
    const pageOf = (words: string) =>
      printed.findIndex(({ runs }) => runs.some(({ text }) => text.startsWith(words)));
    pages.push([pageOf("They told us"), pageOf("Said at first")]);
  }
  for (const [introduction, beginning] of pages) expect(beginning).toBe(introduction);
  expect(new Set(pages.flat())).toEqual(new Set([0, 1]));
});
