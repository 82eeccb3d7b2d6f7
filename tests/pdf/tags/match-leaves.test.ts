// Which texts and pictures of a page are matched with what was marked in the PDF.
import { describe, expect, it } from "vitest";
import type { PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { hasSigns, matchLeaves } from "../../../scripts/pdf/tags/match-leaves.ts";
import { type LeafSketch, label, makeLeaves, picture, words, wordsOnPages } from "./make-leaves.ts";
import { element, listNodes, marker, pageOf } from "./make-page.ts";

/** What was painted of each node that has anything: `node: lines on a page | lines on the next`, `!` if garbled. */
function match(
  blocks: readonly (PrintedNode | string)[],
  ...sketches: readonly LeafSketch[]
): readonly string[] {
  const page = pageOf(...blocks);
  const { leaves, paintings } = makeLeaves(sketches);
  const { pieces, garbled } = matchLeaves(leaves, paintings, page);
  return listNodes(page).flatMap((node) => {
    const found = pieces.get(node);
    if (!found) return [];
    const lines = found.map(({ sequence }) => sequence.lines.map(({ text }) => text).join("/"));
    return [`${nameOf(node)}${garbled.has(node) ? "!" : ""}: ${lines.join(" | ")}`.trim()];
  });
}

function nameOf(node: PrintedNode): string {
  return node.kind === "element" ? `<${node.name}>` : node.text;
}

describe("a text", () => {
  it("is found in order among others with the same words", () => {
    const blocks = [element("p", {}, "same"), element("p", {}, "other"), element("p", {}, "same")];
    expect(match(blocks, words("same"), words("other"), words("same"))).toEqual([
      "same: same",
      "other: other",
      "same: same",
    ]);
  });

  it("is found whatever its lines, spaces, hyphens and ligatures are", () => {
    expect(match(["an of\u00adfice  here"], words("an o\ufb03-", "ce here"))).toEqual([
      "an of\u00adfice  here: an o\ufb03-/ce here",
    ]);
  });

  it("is found on all of its pages", () => {
    expect(match(["one two"], wordsOnPages(["one"], ["two"]))).toEqual(["one two: one | two"]);
  });

  it("is found once where it is shown again on every page, as in the head of a table", () => {
    const head = element("th", {}, "Head");
    expect(match([head, "a"], wordsOnPages(["Head"], ["Head"], ["Head"]), words("a"))).toEqual([
      "Head: Head",
      "a: a",
    ]);
  });

  it("is found whole where its halves are alike", () => {
    expect(match(["no no"], wordsOnPages(["no"], ["no"]))).toEqual(["no no: no | no"]);
  });

  it("is passed over if it is not on paper", () => {
    expect(match(["a", "hidden", "b"], words("a"), words("b"))).toEqual(["a: a", "b: b"]);
  });

  it("is not looked for in what is hidden", () => {
    expect(match([element("p", { "aria-hidden": "true" }, "a"), "a"], words("a"))).toEqual(["a: a"]);
    expect(match([element("p", { "aria-hidden": "true" }, "a")], words("a"))).toEqual([]);
  });

  it("is taken for what stands in its place if the letters differ, which is told", () => {
    expect(match(["a", "b", "c"], words("a"), words("x"), words("c"))).toEqual(["a: a", "b!: x", "c: c"]);
  });

  it("is found though its font names no letter, beside spaces of their own", () => {
    const arrow = element("a", {}, "\u21a9");
    expect(
      match(["a", arrow, " ", element("a", {}, "\u21a9")], words("a "), words(""), words(" "), words("")),
    ).toEqual(["a: a", "\u21a9!:  |", "\u21a9!:"]);
  });

  it("is not taken for a picture", () => {
    const image = element("img", { alt: "b" });
    expect(match(["a", image], words("a"), words("x"))).toEqual(["a: a | x"]);
  });
});

describe("what fits nowhere", () => {
  it("belongs to what stands before it, and is read there", () => {
    expect(match(["a", "b"], words("a"), words("x"), words("b"))).toEqual(["a: a | x", "b: b"]);
  });

  it("is not taken for one of several that stand in its place", () => {
    expect(match(["a", "b", "c", "d"], words("a"), words("x"), words("d"))).toEqual(["a: a | x", "d: d"]);
  });

  it("belongs to the first if nothing stands before it", () => {
    expect(match(["a"], words("x"), words("a"))).toEqual(["a: x | a"]);
  });

  it("is nothing on a page without words", () => {
    expect(match([], words("x"), picture)).toEqual([]);
  });
});

describe("pictures and marks", () => {
  it("are found among words", () => {
    const [image, drawing] = [element("img", { alt: "b" }), element("svg", { role: "img" }, "words in it")];
    expect(match(["a", image, "c", drawing], words("a"), picture, words("c"), picture)).toEqual([
      "a: a",
      "<img>:",
      "c: c",
      "<svg>:",
    ]);
  });

  it("are passed over if they are decoration", () => {
    const images = [
      element("img", { alt: "" }),
      element("img", { alt: " " }),
      element("img", { role: "none", alt: "b" }),
    ];
    expect(match([...images, element("img", { alt: "c" })], picture)).toEqual(["<img>:"]);
  });

  it("are decoration if the page names none there, and not a part of what stands before", () => {
    expect(match(["a", element("img", { alt: " " }), "b"], words("a"), picture, words("b"))).toEqual([
      "a: a",
      "b: b",
    ]);
  });

  it("are signs if they are words, all of which are one picture", () => {
    const sign = element(
      "span",
      { role: "img", "aria-label": "Four of five" },
      element("b", {}, "****"),
      "*",
    );
    expect(match(["a", sign, "b"], words("a"), words("****"), words("*"), words("b"))).toEqual([
      "a: a",
      "<span>: **** | *",
      "b: b",
    ]);
    expect(hasSigns([pageOf(sign)])).toBe(true);
    expect(hasSigns([pageOf(element("svg", { role: "img" }), element("img", {}), "a")])).toBe(false);
  });

  it("of list items may be letters or shapes", () => {
    const items = [element("li", {}, marker("1. "), "a"), element("li", {}, marker("\u2022 "), "b")];
    expect(match(items, label("1."), words("a"), label(), words("b"))).toEqual([
      "1. : 1.",
      "a: a",
      "\u2022 :",
      "b: b",
    ]);
  });

  it("of list items are told if their letters come in another order", () => {
    const items = [element("li", {}, marker("1. "), "a")];
    expect(match(items, label(".1"), words("a"))).toEqual(["1. !: .1", "a: a"]);
  });
});

it("a document of thousands of texts with spaces between them is matched in time", () => {
  const count = 20_000;
  const blocks = Array.from({ length: count }, (_, at) => element("p", {}, `text ${at}`, " "));
  const sketches = blocks.flatMap((_, at) => [words(`text ${at}`), words(" ")]);
  expect(match(blocks, ...sketches)).toHaveLength(count);
});
