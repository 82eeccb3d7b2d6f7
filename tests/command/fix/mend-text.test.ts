// What fixes say is written where exactly that stands, and no other character of the file changes.
import { describe, expect, it } from "vitest";
import { mendText } from "../../../scripts/command/fix/mend-text.ts";
import type { Fix } from "../../../scripts/lib/finding.ts";

const fix = (line: number, column: number, written: string, instead: string): Fix => ({
  place: { file: "a.md", line, column },
  written,
  instead,
});

describe("a fix", () => {
  it("is written from right to left, with all line ends and marks as they were", () => {
    const raw = "\ufeffone two\r\nthree  two\rfour\n\n five two";
    const { text, made } = mendText(raw, [
      fix(5, 7, "two", "[[= two.latest]]"),
      fix(1, 1, "one", "1"),
      fix(1, 5, "two", "2"),
      fix(2, 6, "  ", " "),
      fix(1, 8, "", ",\nand"),
    ]);
    expect(text).toBe("\ufeff1 2,\r\nand\r\nthree two\rfour\n\n five [[= two.latest]]");
    expect(made.map(({ place }) => `${place.line}:${place.column}`)).toEqual([
      "1:1",
      "1:5",
      "1:8",
      "2:6",
      "5:7",
    ]);
  });

  it.each([
    ["elsewhere in the line", fix(1, 2, "one", "1")],
    ["in another case", fix(1, 1, "One", "1")],
    ["beyond the line", fix(1, 5, "two\nthree", "2")],
    ["beyond the file", fix(9, 1, "one", "1")],
    ["as it is to be", fix(1, 1, "one", "one")],
    ["with an accent", fix(2, 3, "e", "a")],
  ])("is not written where what it replaces stands %s", (_name, one) => {
    const raw = "one two\nthe\u0301 end";
    expect(mendText(raw, [one])).toEqual({ text: raw, made: [] });
  });

  it("counts first where another overlaps it, also where both only put something in", () => {
    const first = fix(1, 1, "one two", "1 2");
    expect(mendText("one two three", [fix(1, 5, "two", "2"), first, first, fix(1, 8, " ", "_")])).toEqual({
      text: "1 2_three",
      made: [first, fix(1, 8, " ", "_")],
    });
    expect(mendText("ab", [fix(1, 2, "", "x"), fix(1, 2, "", "y")]).text).toBe("axb");
  });

  it("finds its place among accents that stand in pieces of their own", () => {
    const raw = "Cafe\u0301 👩 re\u0301sume\u0301, o\u0302\u0323 it’s ended.";
    const joined = raw.normalize("NFC");
    const at = (written: string) => fix(1, joined.indexOf(written) + 1, written, "X");
    expect(mendText(raw, [at("résumé"), at("it’s")]).text).toBe("Cafe\u0301 👩 X, o\u0302\u0323 X ended.");
    expect(mendText(raw, [at("ended.")]).text.endsWith("it’s X")).toBe(true);
    // Where letters are not joined one by one no place can be told.
    const syllable = "\u1112\u1161\u11ab and";
    expect(mendText(syllable, [fix(1, 3, "and", "X")]).text).toBe(syllable);
  });
});
