// Pages that are put together at random are held to what the fixtures are held to. Where one fails, its seed is in
// the name of the test, and `randomPage` makes it again.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { firstDifference } from "../support/compare-words.ts";
import { readTaggedText, type TaggedText } from "../support/read-tagged-text.ts";
import { sample } from "../support/whole-sweep.ts";
import { wordsOfTags } from "../support/words-of-tags.ts";
import { openPrintShop, type PrintShop } from "./make-workshop.ts";
import { type BothPrints, comparePrint, printBoth } from "./print-both.ts";
import { layFixtures } from "./print-fixtures.ts";
import { randomPage, randomSeeds } from "./random-page.ts";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});
afterAll(() => shop.remove());

it("a page is the same whenever it is made, and another with another seed", () => {
  expect(randomPage(1)).toBe(randomPage(1));
  expect(randomPage(1)).not.toBe(randomPage(2));
});

describe.each(sample(randomSeeds, 3))("the page of seed %i", (seed) => {
  let print: BothPrints;
  let tagged: TaggedText;

  beforeAll(async () => {
    await shop.write(`random-${seed}.html`, randomPage(seed));
    print = await printBoth(shop.launched.browser, shop.root, `random-${seed}.html`);
    tagged = await readTaggedText(print.finished);
  });

  it("reads as its HTML does, word by word", () => {
    expect(firstDifference(print.words, wordsOfTags(tagged.roots))).toBeUndefined();
  });

  it("has every text in one tag or among the decoration, and breaks no rule", async () => {
    const { untagged, unclaimed, claimedTwice } = tagged;
    const { findings } = await checkPdf(print.finished);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect({ untagged, unclaimed, claimedTwice, errors }).toEqual({
      untagged: [],
      unclaimed: [],
      claimedTwice: [],
      errors: [],
    });
  });

  it("looks as it was printed", async () => {
    expect(await comparePrint(print, print.finished, 3)).toEqual([]);
  });
});
