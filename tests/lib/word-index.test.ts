import { describe, expect, it } from "vitest";
import { WordIndex } from "../../scripts/lib/word-index.ts";

const text = "The SEND team met E&W. (non-UK) staff; Straße, ΟΔΟΣ and ſecret. CAMHS2 is no CAMHS’s";
const index = new WordIndex(text);

describe("a phrase in a text", () => {
  it.each([
    ["a word", "SEND"],
    ["a word in another case", "send"],
    ["some words", "team met"],
    ["a sign within", "e&w"],
    ["a sign before it", "(non-UK)"],
    ["what ends with a sign", "E&W."],
    ["a letter whose capital is two", "straße"],
    ["a letter with two small forms", "οδος"],
    ["an old form of a letter", "secret"],
    ["a word before an apostrophe", "CAMHS"],
    ["the last letter", "s"],
    ["signs alone", "&"],
  ])("is found: %s", (_what, phrase) => {
    expect(index.has(phrase)).toBe(true);
  });

  it.each([
    ["a part of a word", "SEN"],
    ["the end of a word", "END"],
    ["words that do not follow each other", "SEND met"],
    ["a word with a digit behind it alone", "is no CAMHS2"],
    ["what would be a pattern", "E.W"],
    ["nothing", ""],
  ])("is not found: %s", (_what, phrase) => {
    expect(index.has(phrase)).toBe(false);
  });
});
