// Every PDF of the built sample: it reads as its print HTML does, looks as the browser printed it, breaks no rule, and
// comes out the same when it is printed by itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { findBrowser } from "../../scripts/pdf/find-browser.ts";
import { type LaunchedBrowser, launchBrowser } from "../../scripts/pdf/launch-browser.ts";
import { PROJECT_CACHE } from "../pdf/make-workshop.ts";
import { type BothPrints, printBoth } from "../pdf/print-both.ts";
import { firstDifference } from "../support/compare-words.ts";
import { readTaggedText, type TaggedText } from "../support/read-tagged-text.ts";
import { comparePictures } from "../support/render-pages.ts";
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

// From the last to the first, so that each is printed after others than in the build.
const documents = sampleDocuments(site).map(({ id, file }) => [id, file] as const);
describe.each(documents.toReversed())("%s", (id, file) => {
  const built = readFileSync(join(site, file));
  let anew: BothPrints;
  let tagged: TaggedText;

  beforeAll(async () => {
    anew = await printBoth(launched.browser, print, `${id}/index.html`);
    tagged = await readTaggedText(built);
  });

  it("reads as its HTML does, word by word", () => {
    expect(firstDifference(anew.words, wordsOfTags(tagged.roots))).toBeUndefined();
  });

  it("breaks no rule that can be checked", async () => {
    const { findings } = await checkPdf(built);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has every text in one tag or among the decoration", () => {
    const { untagged, unclaimed, claimedTwice } = tagged;
    expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
  });

  it("looks as the browser printed it", async () => {
    expect(await comparePictures(anew.raw, built, 10)).toEqual([]);
  });

  it("is the same when it is printed by itself", () => {
    expect(Buffer.compare(anew.finished, built)).toBe(0);
  });
});
