// What is the same in two layouts of one text.
import { describe, expect, it } from "vitest";
import { isRightToLeft, wordKey } from "../../../scripts/pdf/tags/word-key.ts";

describe("a key", () => {
  it.each([
    ["spaces", "one two", " one\n\u00a0two\u2003"],
    ["hyphens at line ends", "inter\u00adgenerational", "inter-generational"],
    ["other hyphens", "well-being", "well\u2010being"],
    ["characters without width", "re\u200bsearch", "re\u2060search\ufeff"],
    ["marks of direction", "\u2067a\u2069", "\u200ea"],
    ["ligatures", "office", "o\ufb03ce"],
    ["accents in parts", "caf\u00e9", "cafe\u0301"],
    [
      "the order of what is written from right to left",
      "\u05e9\u05dc\u05d5\u05dd 12",
      "12\u05dd\u05d5\u05dc\u05e9",
    ],
  ])("does not depend on %s", (_what, one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
    expect(wordKey(one)).not.toBe("");
  });

  it.each([
    ["other letters", "one", "two"],
    ["case", "One", "one"],
    ["the order of what is written from left to right", "abc", "cba"],
    ["accents", "cafe", "caf\u00e9"],
    ["signs", "a.", "a,"],
  ])("depends on %s", (_what, one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });

  it("is empty for spaces and what has no width, but not for a hyphen", () => {
    expect([" \n\u00a0", "\u200b\u00ad", "", "-", "\u2010"].map((text) => wordKey(text) === "")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

it("a text is from right to left if any of it is", () => {
  const texts = [
    "\u05d0",
    "a \u0627 b",
    "\ufb1d",
    "\ufe8d",
    "\u{10840}",
    "\u{1e900}",
    "abc 12",
    "\u4e2d",
    "\u{1f600}",
  ];
  expect(texts.map(isRightToLeft)).toEqual([true, true, true, true, true, true, false, false, false]);
});
