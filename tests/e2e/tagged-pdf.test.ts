// Every PDF of the built sample: it reads as its print HTML does and breaks no rule. One of each kind, and in the whole
// sweep every one, looks as the browser printed it, and comes out the same when it is printed by itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { type LaunchedBrowser, launchBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import { checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { PROJECT_CACHE } from "../pdf/make-workshop.ts";
import { type BothPrints, comparePrint, printBoth, readWords } from "../pdf/print-both.ts";
import { type ExpectedWord, firstDifference } from "../support/compare-words.ts";
import { readTaggedText, type TaggedText } from "../support/read-tagged-text.ts";
import { isWholeSweep } from "../support/whole-sweep.ts";
import { wordsOfTags } from "../support/words-of-tags.ts";
import { sampleDocuments } from "./sample-documents.ts";

const site = inject("sampleSite");
const print = inject("samplePrint");
let launched: LaunchedBrowser;

beforeAll(async () => {
  const found = await findBrowser({
    executablePath: process.env["PUPPETEER_EXECUTABLE_PATH"],
    cacheDirectory: PROJECT_CACHE,
  });
  launched = await launchBrowser(found, { environment: process.env });
});

afterAll(() => launched.close());

const documents = sampleDocuments(site);
describe.each(documents.map(({ id, file }) => [id, file] as const))("%s", (id, file) => {
  const built = readFileSync(join(site, file));
  let words: readonly ExpectedWord[];
  let tagged: TaggedText;

  beforeAll(async () => {
    words = await readWords(launched.browser, print, `${id}/index.html`, built);
    tagged = await readTaggedText(built);
  });

  it("reads as its HTML does, word by word", () => {
    expect(firstDifference(words, wordsOfTags(tagged.roots))).toBeUndefined();
  });

  it("breaks no rule that can be checked", async () => {
    const { findings } = await checkPdf(built);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has every text in one tag or among the decoration", () => {
    const { untagged, unclaimed, claimedTwice } = tagged;
    expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
  });
});

/** The shortest document below each folder of the site. */
const shortest = Map.groupBy(
  documents.toSorted((a, b) => a.pdf.pages - b.pdf.pages),
  ({ id }) => id.split("/").at(0),
);
const reprinted = isWholeSweep ? documents : [...shortest.values()].flatMap((some) => some.slice(0, 1));

// From the last to the first, so that each is printed after others than in the build.
describe.each(reprinted.toReversed().map(({ id, file }) => [id, file] as const))("%s anew", (id, file) => {
  const built = readFileSync(join(site, file));
  let anew: BothPrints;

  beforeAll(async () => {
    anew = await printBoth(launched.browser, print, `${id}/index.html`);
  });

  it("looks as the browser printed it", async () => {
    expect(await comparePrint(anew, built, 10)).toEqual([]);
  });

  it("is the same when it is printed by itself", () => {
    expect(Buffer.compare(anew.finished, built)).toBe(0);
  });
});
