// Everything in a text is found again at its own line and column.
import { describe, expect, it } from "vitest";
import { parse } from "./parse-for-test.ts";

const at = ({ place }: { readonly place: { readonly line: number; readonly column: number } }) => [
  place.line,
  place.column,
];

describe("places", () => {
  const text = [
    "## Heading", // 1
    "", // 2
    "See [[table a]] and [[table a]]", // 3
    "and [[= x.y]], [[table a]].", // 4
    "", // 5
    "- item [[table b]]", // 6
    "  - deep ![a](b.svg) [c](d.pdf)", // 7
    "", // 8
    "> quoted [[table c]]", // 9
    "", // 10
    "Table: Caption.", // 11
    "", // 12
    "| one | two [[table d]] |", // 13
    "|---|---|", // 14
    "| [[table e]] | x |", // 15
    "", // 16
    "::: callout title=x", // 17
    "In a block [[table f]].", // 18
    ":::", // 19
    "", // 20
    "Note.[^n]", // 21
    "", // 22
    "[^n]: With [[table g]].", // 23
    "", // 24
    "   ### Indented heading", // 25
  ].join("\n");
  const prose = parse(text);

  it("of references, repeated ones each at its own", () => {
    expect(prose.references.map((reference) => [reference.id, ...at(reference)])).toEqual([
      ["a", 3, 5],
      ["a", 3, 21],
      ["a", 4, 16],
      ["b", 6, 8],
      ["c", 9, 10],
      ["d", 13, 13],
      ["e", 15, 3],
      ["f", 18, 12],
      ["g", 23, 12],
    ]);
  });

  it("of live values, links, pictures, blocks, headings and tables", () => {
    expect(prose.values.map(at)).toEqual([[4, 5]]);
    expect(prose.links.map(at)).toEqual([
      [7, 10],
      [7, 24],
    ]);
    expect(prose.blocks.map(at)).toEqual([[17, 1]]);
    expect(prose.headings.map(at)).toEqual([
      [1, 1],
      [25, 4],
    ]);
    expect(prose.tables.map(at)).toEqual([[13, 1]]);
  });

  it("of numbered paragraphs", () => {
    const numbered = parse("1.1 One.\n\n    1.1.1 Inner.\n\n1.2 Two.", { numbering: "author" });
    expect(numbered.paragraphs.map(at)).toEqual([
      [1, 1],
      [3, 5],
      [5, 1],
    ]);
  });

  it("of words are their first occurrence", () => {
    expect(prose.locate("block")).toMatchObject({ line: 18, column: 6 });
    expect(prose.locate("nowhere to be found")).toMatchObject({ line: 1, column: 1 });
  });
});

describe("headings", () => {
  it("have ids from their words, each its own", () => {
    const ids = parse("## The plan\n\n## The plan\n\n## 4 Méthode & más\n\n## !!!\n\n## ???").headings.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(5);
    expect(ids.slice(0, 2)).toEqual(["the-plan", "the-plan-1"]);
    for (const id of ids) expect(id).not.toMatch(/^$|\s/);
  });

  it("give their words without markup", () => {
    expect(parse("## The *plan* for `x` and [y](z.pdf)").headings.at(0)?.text).toBe("The plan for x and y");
  });
});
