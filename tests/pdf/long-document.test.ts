// A long document is held to what the short ones are held to: of 60 pages, and in the whole sweep of 300.
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { firstDifference } from "../support/compare-words.ts";
import { readTaggedText, type TaggedText } from "../support/read-tagged-text.ts";
import { isWholeSweep } from "../support/whole-sweep.ts";
import { wordsOfTags } from "../support/words-of-tags.ts";
import { longPage } from "./long-page.ts";
import { openPrintShop, type PrintShop } from "./make-workshop.ts";
import { type BothPrints, comparePrint, printBoth } from "./print-both.ts";
import { layFixtures } from "./print-fixtures.ts";

const chapters = isWholeSweep ? 300 : 60;

let shop: PrintShop;
let print: BothPrints;
let tagged: TaggedText;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
  await shop.write("long.html", longPage(chapters));
  print = await printBoth(shop.launched.browser, shop.root, "long.html");
  tagged = await readTaggedText(print.finished);
});
afterAll(() => shop.remove());

it("has a page for every chapter and those of its contents", async () => {
  expect((await readDocument(print.finished)).pages).toBeGreaterThan(chapters);
});

it("reads as its HTML does, word by word", () => {
  expect(firstDifference(print.words, wordsOfTags(tagged.roots))).toBeUndefined();
});

it("has every text in one tag or among the decoration", () => {
  const { untagged, unclaimed, claimedTwice } = tagged;
  expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
});

it("looks as it was printed", async () => {
  expect(await comparePrint(print, print.finished, 10)).toEqual([]);
});

it("is the same when it is finished again", async () => {
  expect(Buffer.compare(await print.finishAgain(), print.finished)).toBe(0);
});
