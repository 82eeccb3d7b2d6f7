// The comparison of readings finds a word that is missing, said twice, glued to another, cut in two or out of order.
import { describe, expect, it } from "vitest";
import { expectWords, firstDifference, wordsOf } from "./compare-words.ts";

const compare = (html: string, pdf: string) => firstDifference(expectWords(html), wordsOf(pdf));

describe("two readings", () => {
  it.each([
    ["white space of another kind", "ten km \n away", "ten\u00A0km away"],
    ["signs without sound", "recom\u00ADmendation", "recommendation"],
    ["letters in another form", "cafe\u0301", "café"],
    ["nothing at all", "", " "],
  ])("are the same but for %s", (_, html, pdf) => {
    expect(compare(html, pdf)).toBeUndefined();
  });

  it.each([
    ["a word is missing", "one two three", "one three"],
    ["a word is said twice", "one two", "one one two"],
    ["words are glued", "recommendation text", "recommendationtext"],
    ["a word is cut in two", "recommendation", "recommen dation"],
    ["a hyphen stays of a line's end", "recommendation", "recommen-dation"],
    ["words are in another order", "one two", "two one"],
    ["the PDF ends early", "one two", "one"],
    ["the PDF goes on", "one", "one two"],
    ["the case is another", "One", "one"],
    ["a ligature is one sign", "office", "o\uFB03ce"],
  ])("differ where %s", (_, html, pdf) => {
    expect(compare(html, pdf)).toMatch(/^The readings differ from word/);
  });

  it("are shown around the first difference", () => {
    expect(compare("a b c d", "a b x d")).toBe(
      "The readings differ from word 3 of 4 on (the PDF has 4).\nHTML: … a b [c] d …\nPDF:  … a b [x] d …",
    );
  });

  it("may have another case where a style changes it", () => {
    const words = [{ text: "Small", anyCase: true }];
    expect(firstDifference(words, ["SMALL"])).toBeUndefined();
    expect(firstDifference(words, ["SMELL"])).toBeDefined();
  });
});
