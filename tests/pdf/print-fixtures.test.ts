// Every print page of the fixtures, printed and finished: what a listener hears of it is what its HTML says, what a
// reader sees of it is what the browser printed, and it is the same every time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { firstDifference } from "../support/compare-words.ts";
import { readTaggedText, type TaggedText } from "../support/read-tagged-text.ts";
import { outlineOf } from "../support/tag-outline.ts";
import { sample } from "../support/whole-sweep.ts";
import { wordsOfTags } from "../support/words-of-tags.ts";
import { launchPackaged, makeWorkshop } from "./make-workshop.ts";
import { type BothPrints, comparePrint, printBoth } from "./print-both.ts";
import { fixtureFolder, fixtureNames, layFixtures } from "./print-fixtures.ts";

const workshop = await makeWorkshop();
layFixtures(workshop.root);
let launched: Awaited<ReturnType<typeof launchPackaged>>;
/** What was printed so far, by the name of the fixture. */
const prints = new Map<string, BothPrints>();

beforeAll(async () => {
  launched = await launchPackaged();
});

afterAll(async () => {
  await launched.close();
  await workshop.remove();
});

describe.each(fixtureNames)("%s", (name) => {
  let print: BothPrints;
  let tagged: TaggedText;

  beforeAll(async () => {
    print = await printBoth(launched.browser, workshop.root, `${name}.html`);
    prints.set(name, print);
    tagged = await readTaggedText(print.finished);
  });

  it("reads as its HTML does, word by word", () => {
    expect(firstDifference(print.words, wordsOfTags(tagged.roots))).toBeUndefined();
  });

  it("breaks no rule that can be checked", async () => {
    const { findings } = await checkPdf(print.finished);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has every text in one tag or among the decoration", () => {
    const { untagged, unclaimed, claimedTwice } = tagged;
    expect({ untagged, unclaimed, claimedTwice }).toEqual({ untagged: [], unclaimed: [], claimedTwice: [] });
  });

  it("has the outline of tags that a listener needs", () => {
    const expected = readFileSync(join(fixtureFolder, `${name}.outline.txt`), "utf8");
    expect(outlineOf(tagged.roots)).toBe(expected);
  });

  it("looks as it was printed", async () => {
    expect(await comparePrint(print, print.finished)).toEqual([]);
  });

  it("is the same when it is finished again", async () => {
    expect(Buffer.compare(await print.finishAgain(), print.finished)).toBe(0);
  });
});

describe("all of them", () => {
  it("are the same in another browser, printed in another order and two at a time", async () => {
    const other = await launchPackaged();
    const changed: string[] = [];
    const work = async (names: readonly string[]) => {
      for (const name of names) {
        const { finished } = await printBoth(other.browser, workshop.root, `${name}.html`);
        const before = prints.get(name)?.finished;
        if (before === undefined || Buffer.compare(finished, before) !== 0) changed.push(name);
      }
    };
    const names = sample(fixtureNames.toReversed(), 3);
    const half = Math.ceil(names.length / 2);
    await Promise.all([work(names.slice(0, half)), work(names.slice(half))]).finally(() => other.close());
    expect(changed).toEqual([]);
  });
});
