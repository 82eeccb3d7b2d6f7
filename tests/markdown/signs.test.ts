// Signs within words, boxes at the start of items, ids of headings: each is read as it is meant, and kept where it is not.
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

const inline = (text: string) =>
  render(text)
    .trim()
    .replace(/^<p>|<\/p>$/g, "");

describe("what stands lower and higher", () => {
  it.each([
    ["H~2~O and CO~2~e", "H<sub>2</sub>O and CO<sub>2</sub>e"],
    ["12 m^2^, the 1^st^ and 120^a^", "12 m<sup>2</sup>, the 1<sup>st</sup> and 120<sup>a</sup>"],
    ["^a^ Provisional", "<sup>a</sup> Provisional"],
  ])("is read: %s", (text, markup) => {
    expect(inline(text)).toBe(markup);
    expect(parse(text).text).toBe(text.replaceAll(/[~^]/g, ""));
  });

  it.each([
    "about ~500 families and ~600 children",
    "(~500/~600), ~5-~6 and 5~10/6~12",
    "10^6 and x^2 + y^2",
    "`H~2~O`",
  ])("is not seen where the sign says something else: %s", (text) => {
    expect(inline(text)).not.toMatch(/<su[bp]/);
    expect(parse(text).text).toBe(text.replaceAll("`", ""));
  });

  it("is found where only one of two signs was typed", () => {
    const found = parse(
      "Some 120 m^2 and CO~2, and 10^6 in all: H~2~O, m^2^, ~500, 5~10, m\\^2 and `m^2`.",
    ).strays;
    expect(found.map(({ kind, written, place }) => [kind, written, place.column])).toEqual([
      ["lone-sign", "^2", 11],
      ["lone-sign", "~2", 20],
      ["lone-sign", "^6", 30],
    ]);
    expect(parse("$m^2$").strays.map(({ kind }) => kind)).toEqual(["math"]);
  });

  it("is said in headings by signs, and changes no address", () => {
    const { headings } = parse("## CO~2~ over 10^6^ t, x~max~, the 1^st^[^1]\n\n[^1]: Note.");
    expect(headings.map(({ id, text }) => [id, text])).toEqual([
      ["co2-over-106-t-xmax-the-1st", "CO₂ over 10⁶ t, x_max, the 1st"],
    ]);
  });

  it("leaves what is struck out, notes in the line and addresses alone", () => {
    expect(inline("~~£5~~ £6")).toBe("<s>£5</s> £6");
    expect(render("Text.^[A note.] More.^[Another.]")).toMatch(/note-1.*note-2/s);
    expect(inline("https://example.org/~ada/x~y")).toContain('href="https://example.org/~ada/x~y"');
  });
});

describe("a line end", () => {
  it("may be written into a cell", () => {
    expect(render("Table: T.\n\n| A |\n|---|\n| one<br>two<BR />three |")).toMatch(
      /one<br>\s*two<br>\s*three/,
    );
    expect(parse("one<br>two").text).toBe("one two");
    expect(inline("`<br>`")).toBe("<code>&lt;br&gt;</code>");
  });
});

describe("a box at the start of an item", () => {
  it("says in words whether the item is done", () => {
    const text = "- [ ] Write to *her*\n- [x] Publish\n\n1. [X] Ask\n   - [] Answer";
    expect(parse(text).text).toBe("To do: Write to her Done: Publish Done: Ask To do: Answer");
    expect(render(text)).toContain('<li><strong class="task">To do:</strong> Write to <em>her</em></li>');
    expect(render(text)).not.toMatch(/\[[ xX]?\]/);
    expect(parse(text).strays).toEqual([]);
  });

  it("says so in the language of the site", () => {
    const markup = render("::: translation lang=sk\n- [x] Hotovo\n:::");
    expect(markup).toContain(
      '<strong class="task"><span lang="en-GB" dir="ltr">Done:</span></strong> Hotovo',
    );
  });

  it("is a link where an address follows, and is found elsewhere", () => {
    expect(render("- [x](plan.pdf)")).toContain('<a href="plan.pdf">x</a>');
    expect(parse("[x] Done").strays.map(({ kind, written }) => [kind, written])).toEqual([
      ["checkbox", "[x]"],
    ]);
  });
});

describe("the id of a heading", () => {
  it("takes the place of the one that its words make", () => {
    const { headings, text } = parse("## What we *found* {#found}\n\n## Found\n\n## Écoles");
    expect(headings.map(({ id, text: words }) => [id, words])).toEqual([
      ["found", "What we found"],
      ["found-1", "Found"],
      ["écoles", "Écoles"],
    ]);
    expect(text).not.toContain("{");
  });

  it("is that of the heading wherever the other stands", () => {
    expect(parse("## Found\n\n## Other {#found}").headings.map(({ id }) => id)).toEqual(["found-1", "found"]);
  });

  it("is found where it is none", () => {
    const { headings, strays } = parse("## Found {#not one}\n\nText {#here}.");
    expect(headings.map(({ text }) => text)).toEqual(["Found {#not one}"]);
    expect(strays.map(({ kind, written }) => [kind, written])).toEqual([
      ["attributes", "{#not one}"],
      ["attributes", "{#here}"],
    ]);
  });
});

describe("notes that are typed as other programs show them", () => {
  it("are found once, where the first is marked", () => {
    const text = "One.[1] Two. [2]\n\n## Notes\n\n[1] The survey.\n\n[2] The census.";
    expect(
      parse(text).strays.map(({ kind, written, place }) => [kind, written, place.line, place.column]),
    ).toEqual([["typed-note", "[1]", 1, 5]]);
  });

  it.each(["[1] is a number in brackets.", "See [4] and [5].", "[1] One.\n\n[2] Two."])(
    "are told from numbers in brackets: %j",
    (text) => {
      expect(parse(text).strays).toEqual([]);
    },
  );
});

describe("signs of other kinds of Markdown", () => {
  it.each([
    ["==must==", "highlight"],
    ["++must++", "inserted"],
    ["$$a + b$$", "math"],
    ["$\\alpha_1$", "math"],
    ["[TOC]", "contents"],
    ["[[TOC]]", "contents"],
    ["[[_TOC_]]", "contents"],
    [":smile:", "emoji-code"],
    ["{{ name }}", "template"],
    ["{% include x %}", "template"],
    ["{.big}", "attributes"],
    ["{width=50%}", "attributes"],
    ["!!! note", "admonition"],
    ["+++", "fence-of-plus"],
    [": What it means", "definition"],
    ["** bold **", "emphasis"],
    ["**Present: **", "emphasis"],
    ["<!--", "comment"],
    ["::", "two-colons"],
    [":: callout", "two-colons"],
  ])("%s are found", (written, kind) => {
    expect(parse(written).strays.map((stray) => [stray.kind, stray.written])).toEqual([[kind, written]]);
  });

  it.each([
    "a == b, a=b and ====",
    "C++ and C++, 2 ++ 3",
    "$5 and $10, US$5/AU$6, $5m to $10m",
    "at 10:30:15, ratio 1:2:3, see a:b:c",
    "{sic} and {1, 2}",
    "What? Note! Really!!! yes",
    "Term: what it means",
    "12** and 13**\n\n**Provisional\n\n** Estimated",
    "5 * 6 * 7",
    "\\==must== and \\:smile:",
    "`==must==` and `{{ name }}`",
    "[x] is a placeholder\\: [ ] is another".replace("[x]", "An [x]"),
  ])("are told from ordinary ones: %s", (text) => {
    expect(parse(text).strays).toEqual([]);
  });
});
