// A text as somebody reads it: its pieces without markup, each found again where it is written.
import { describe, expect, it } from "vitest";
import type { TextUnit } from "../../scripts/model/prose/text-unit.ts";
import { parse } from "./parse-for-test.ts";

const text = [
  "## First *part* {#one}", // 1
  "", // 2
  "4.2 We \\*saw\\* 5 &amp; [a **b**](http://x.y/saw5) saw H~2~O, see [[table a|that]]", // 3
  "    saw it[^n] `saw` [saw]{lang=sk} in [[= x.y]] of saw^[within: saw].", // 4
  "", // 5
  "    - saw one", // 6
  "      - saw two", // 7
  "", // 8
  "> saw this", // 9
  "> saw that", // 10
  "", // 11
  "### Below", // 12
  "", // 13
  "Table 3: What we saw {#c}", // 14
  "", // 15
  "| A [[table 1|x]] | B |", // 16
  "|---|--:|", // 17
  "| saw \\| saw<br>saw | **5** |", // 18
  "| saw | [[= sum above]] |", // 19
  "", // 20
  '::: callout title="We saw"', // 21
  "saw", // 22
  ":::", // 23
  "", // 24
  "[^n]: Note saw", // 25
  "", // 26
  "1. saw", // 27
  "2. saw", // 28
].join("\n");
const { units, grids, lists } = parse(text, { numbering: "author" }).read();

/** Where each “saw” of a piece stands, by line and column. */
function saws(unit: TextUnit | undefined): readonly string[] {
  return [...(unit?.text ?? "").matchAll(/saw/g)].map(({ index }) => {
    const { line, column } = unit?.place(index) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  });
}

describe("the pieces of a text", () => {
  it("stand in order with their sorts and words, and signs for what is no words", () => {
    expect(units.map(({ sort, text: words }) => `${sort}: ${words}`)).toEqual([
      "heading: First part",
      "paragraph: We *saw* 5 & a b saw H₂O, see \uFFFC saw it \uFFFC saw in \uFFFC of saw.",
      "item: saw one",
      "item: saw two",
      "quotation: saw this saw that",
      "heading: Below",
      "caption: What we saw",
      "cell: A \uFFFC",
      "cell: B",
      "cell: saw | saw\nsaw",
      "cell: 5",
      "cell: saw",
      "cell: 5",
      "title: We saw",
      "paragraph: saw",
      "item: saw",
      "item: saw",
      "note: Note saw",
      "note: within: saw",
    ]);
  });

  it("find each word where it is written, also the second of its kind", () => {
    expect(units.map(saws)).toEqual([
      [],
      ["3:10", "3:51", "4:5", "4:23", "4:53"],
      ["6:7"],
      ["7:9"],
      ["9:3", "10:3"],
      [],
      ["14:18"],
      [],
      [],
      ["18:3", "18:10", "18:17"],
      [],
      ["19:3"],
      [],
      ["21:23"],
      ["22:1"],
      ["27:4"],
      ["28:4"],
      ["25:12"],
      ["4:66"],
    ]);
    const [, paragraph] = units;
    const from = paragraph?.text.indexOf("& a b") ?? 0;
    expect(paragraph?.written(from, from + 5)).toBe("&amp; [a **b");
  });

  it("say what stands in them, and what they stand in", () => {
    const [, paragraph, item, , quotation] = units;
    expect(paragraph?.insets.map(({ kind, at }) => [kind, at])).toEqual([
      ["reference", 30],
      ["note", 38],
      ["code", 39],
      ["value", 48],
      ["note", 56],
    ]);
    expect(paragraph?.spans).toMatchObject([
      { kind: "strong", from: 15, to: 16 },
      { kind: "link", from: 13, to: 16, address: "http://x.y/saw5", isBare: false },
      { kind: "foreign", from: 41, to: 44, lang: "sk" },
    ]);
    expect([paragraph?.number, paragraph?.paragraph]).toEqual(["4.2", "4.2"]);
    expect([item?.number, item?.paragraph]).toEqual([undefined, "4.2"]);
    expect(quotation?.isQuoted).toBe(true);
    expect(units.find(({ sort }) => sort === "caption")?.section.map(({ text: words }) => words)).toEqual([
      "First part",
      "Below",
    ]);
    expect(units.find(({ sort }) => sort === "caption")?.number).toBe("3");
  });

  it("make grids, in which sums are told apart", () => {
    expect(grids).toHaveLength(1);
    const [grid] = grids;
    expect([grid?.number, grid?.id, grid?.columns]).toEqual(["3", "c", 2]);
    expect(grid?.caption?.text).toBe("What we saw");
    expect(grid?.headOf(1)).toBe("B");
    expect(grid?.cellsOf(1).map(({ unit, isComputed }) => [unit.text, isComputed])).toEqual([
      ["5", false],
      ["5", true],
    ]);
    expect(grid?.rows.map(({ isHead }) => isHead)).toEqual([true, false, false]);
  });

  it("make lists, with what leads to them and what is in them", () => {
    expect(lists.map(({ isOrdered, items }) => [isOrdered, items.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(lists[0]?.lead?.number).toBe("4.2");
    expect(lists[0]?.items[0]?.lists[0]?.lead?.text).toBe("saw one");
    expect(lists[0]?.items[0]?.lists[0]?.items[0]?.units[0]?.text).toBe("saw two");
    expect(lists[1]?.lead).toBeUndefined();
  });

  it("know what the heads of several rows call a column, and where one calls it nothing", () => {
    const bare = "> | Area | | |\n> | ^ | North | |\n> | --- | --- | --- |\n> | a | b | c |";
    const [grid] = parse(`Table: T.\n\n${bare}`).read().grids;
    expect([0, 1, 2].map((column) => grid?.headOf(column))).toEqual(["Area", "North", ""]);
    expect(grid?.at(1, 2)?.unit.place(0)).toEqual({ file: "text.md", line: 4, column: 16 });
    expect(grid?.place).toEqual({ file: "text.md", line: 3, column: 1 });
  });

  it("keep merged cells and groups of rows at their places", () => {
    const merged = [
      "Table: T.",
      "",
      "| Ward | Seen | < | ",
      "|---|---|---|",
      "| North |",
      "| A | 1 | 2 |",
      "| B | 3 | ^ |",
    ].join("\n");
    const [grid] = parse(merged).read().grids;
    expect(grid?.headOf(2)).toBe("Seen");
    expect(grid?.at(3, 2)?.unit.text).toBe("2");
    expect(grid?.rows[3]?.title?.unit.text).toBe("North");
    expect(grid?.at(3, 1)?.unit.place(0)).toMatchObject({ line: 7, column: 7 });
  });

  it("tell what is exempt and what is in another language", () => {
    const passages = "::: exempt paragraph=3\nOurs.\n:::\n\n::: translation lang=sk\nSlovom.\n:::\n\nAll.";
    const prose = parse(passages);
    expect(prose.read().units.map(({ text: words, isExempt, lang }) => [words, isExempt, lang])).toEqual([
      ["Ours.", true, "en-GB"],
      ["Slovom.", false, "sk"],
      ["All.", false, "en-GB"],
    ]);
    expect(prose.open?.read().units.map(({ text: words }) => words)).toEqual(["Slovom.", "All."]);
  });
});
