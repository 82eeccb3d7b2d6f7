// The tags that pages get which were made by hand: what is where in the tree, and what is said of it.
import { describe, expect, it } from "vitest";
import { planTags } from "../../../scripts/pdf/tags/plan-tags.ts";
import { element, listNodes, marker, pageOf } from "./make-page.ts";
import { paint, sketch, sketchPage } from "./sketch-tags.ts";

describe("languages", () => {
  it("are said where they change, and not again inside", () => {
    expect(
      sketch(
        element("section", { lang: "cy" }, element("p", { lang: "cy" }, "Un", element("em", {}, "dau"))),
      ),
    ).toBe('Sect[lang=cy](P("Un" Em("dau")))');
  });

  it.each([
    ["a figure", element("figure", { lang: "cy" }, element("p", {}, "Un")), 'Div[lang=cy](P("Un"))'],
    [
      "a caption of several paragraphs",
      element(
        "figure",
        {},
        element("figcaption", { lang: "cy" }, element("p", {}, "Un"), element("p", {}, "Dau")),
      ),
      'Div[lang=cy](P("Un") P("Dau"))',
    ],
    [
      "a contents list",
      element("nav", { role: "doc-toc", lang: "cy" }, element("ol", {}, element("li", {}, "Un"))),
      'Div[lang=cy](TOC(TOCI("Un")))',
    ],
    [
      "a list in the contents",
      element("nav", { role: "doc-toc" }, element("ol", { lang: "cy" }, element("li", {}, "Un"))),
      'TOC[lang=cy](TOCI("Un"))',
    ],
    [
      "a list of notes",
      element("section", { role: "doc-endnotes" }, element("ol", { lang: "cy" }, element("li", {}, "Un"))),
      'Sect(Div[lang=cy](Note[id=note-1](P("Un"))))',
    ],
    [
      "a part of a list of terms",
      element("dl", {}, element("div", { lang: "cy" }, element("dt", {}, "Un"), element("dd", {}, "Dau"))),
      'L[None](LI(Lbl[lang=cy]("Un") LBody(Div[lang=cy]("Dau"))))',
    ],
  ])("are not lost of %s", (_what, block, tags) => {
    expect(sketch(block)).toBe(tags);
  });

  it.each(["en_GB", "en)(", "é", "a b", "1234567890"])("that are none are passed over: %s", (lang) => {
    expect(sketch(element("p", { lang }, "words"))).toBe('P("words")');
  });

  it("are read with spaces around them", () => {
    expect(sketch(element("p", { lang: " zh-Hant-TW " }, "words"))).toBe('P[lang=zh-Hant-TW]("words")');
  });

  it("of a whole page that are none are unknown", () => {
    const page = element("html", { lang: "en)(" }, element("body", {}, element("p", {}, "words")));
    expect(planTags(page, paint(page)).lang).toBe("");
  });
});

describe("what stands higher or lower", () => {
  it.each([
    ["of figures", element("sup", {}, "6"), 'Span[actualText=⁶]("6")'],
    ["of several", element("sup", {}, " 12 "), 'Span[actualText=¹²]("12")'],
    ["below the line", element("sub", {}, "2"), 'Span[actualText=₂]("2")'],
    ["with a minus", element("sup", {}, "−1"), 'Span[actualText=⁻¹]("−1")'],
    ["in another language", element("sup", { lang: "cy" }, "2"), 'Span[lang=cy actualText=²]("2")'],
  ])("is read as such: %s", (_what, raised, tags) => {
    expect(sketch(element("p", {}, "10", raised, " people"))).toBe(`P("10" ${tags} "people")`);
  });

  it.each([
    ["letters", element("sup", {}, "st"), '"st"'],
    ["a hyphen, which is no minus", element("sup", {}, "-1"), '"-1"'],
    ["figures with letters", element("sub", {}, "2e"), '"2e"'],
    ["other elements", element("sup", {}, element("em", {}, "2")), 'Em("2")'],
  ])("stays as it is where no signs say the same: %s", (_what, raised, tags) => {
    expect(sketch(element("p", {}, "10", raised, " people"))).toBe(`P("10" ${tags} "people")`);
  });
});

describe("words where HTML allows none are read all the same", () => {
  it.each([
    [
      "in a list of terms",
      element("dl", {}, "stray", element("dt", {}, "term"), element("dd", {}, "words")),
      'L[None](LI(LBody("stray")) LI(Lbl("term") LBody("words")))',
    ],
    [
      "in a list",
      element("ol", {}, "stray", element("li", {}, "one")),
      'L[Decimal](LI(LBody("stray")) LI(LBody("one")))',
    ],
    [
      "in the contents",
      element("nav", { role: "doc-toc" }, element("ol", {}, "stray", element("p", {}, "two"))),
      'TOC(TOCI("stray") TOCI("two"))',
    ],
    [
      "among notes",
      element("section", { role: "doc-endnotes" }, element("ol", {}, "stray", element("p", {}, "two"))),
      'Sect(P("stray") P("two"))',
    ],
  ])("%s", (_where, block, tags) => {
    expect(sketch(block)).toBe(tags);
  });
});

describe("lists of terms", () => {
  it("have an item for each group of terms and what is said of them", () => {
    const list = element(
      "dl",
      {},
      element("dt", {}, "a"),
      element("dt", {}, "b"),
      element("dd", {}, "of both"),
      element("div", {}, element("dt", {}, "c"), element("dd", {}, "one"), element("dd", {}, "two")),
    );
    expect(sketch(list)).toBe(
      'L[None](LI(Lbl("a") Lbl("b") LBody("of both")) LI(Lbl("c") LBody(P("one") P("two"))))',
    );
  });

  it("may lack terms, or words on them", () => {
    expect(sketch(element("dl", {}, element("dt", {}, "a")), element("dl", {}, element("dd", {}, "b")))).toBe(
      'L[None](LI(Lbl("a") LBody())) L[None](LI(LBody("b")))',
    );
  });

  it("do not say what is hidden in them", () => {
    const hidden = element("div", { "aria-hidden": "true" }, element("dt", {}, "a"), element("dd", {}, "b"));
    expect(sketch(element("dl", {}, hidden, element("dt", {}, "c"), element("dd", {}, "d")))).toBe(
      'L[None](LI(Lbl("c") LBody("d")))',
    );
  });
});

describe("what stands in a line", () => {
  it.each([
    ["a heading", element("h2", { display: "inline" }, "Head"), 'H2("Head") P("words")'],
    [
      "a heading by its role",
      element("span", { role: "heading", "aria-level": "3" }, "Head"),
      'H3("Head") P("words")',
    ],
    ["a heading without a box", element("h2", { display: "contents" }, "Head"), 'H2("Head") P("words")'],
    [
      "a list",
      element("ul", { display: "inline" }, element("li", { display: "inline" }, "a")),
      'L[Disc](LI(LBody("a"))) P("words")',
    ],
    [
      "a table",
      element("table", { display: "inline-table" }, element("tr", {}, element("td", {}, "a"))),
      'Table(TBody(TR(TD("a")))) P("words")',
    ],
  ])("and is %s all the same", (_what, node, tags) => {
    expect(sketch(element("div", {}, node, " words"))).toBe(tags);
  });

  it.each([
    ["ruby", element("ruby", { display: "ruby" }, "a", element("rt", { display: "ruby-text" }, "b"))],
    ["a formula", element("math", { display: "math" }, "a", element("mn", { display: "block math" }, "b"))],
    [
      "what has no box",
      element("div", { display: "contents" }, "a", element("div", { display: "contents" }, "b")),
    ],
  ])("does not end at %s", (_what, node) => {
    expect(sketch(element("p", {}, "one ", node, " two"))).toBe('P("one" "a" "b" "two")');
  });

  it("ends at boxes of its own, and what stands between is paragraphs", () => {
    const box = element("span", { display: "block" }, "b");
    expect(sketch(element("p", {}, "a ", element("em", {}, box), " c"))).toBe('P("a") P("b") P("c")');
  });

  it("is taken apart in a heading", () => {
    expect(sketch(element("h2", {}, "a", element("div", {}, element("p", {}, "b"))))).toBe('H2("a" "b")');
  });

  it("says what it is by its elements", () => {
    const names = ["em", "i", "strong", "b", "code", "kbd", "samp", "q", "span", "sub"];
    expect(sketch(element("p", {}, ...names.map((name) => element(name, {}, name))))).toBe(
      'P(Em("em") Em("i") Strong("strong") Strong("b") Code("code") Code("kbd") Code("samp") Quote("q") "span" "sub")',
    );
  });

  it("has what abbreviations are short for, and other languages", () => {
    const words = [element("abbr", { title: " Special needs " }, "SEN"), element("abbr", {}, "NHS")];
    expect(sketch(element("p", {}, ...words, element("span", { lang: "cy" }, "un")))).toBe(
      'P(Span[expansion=Special needs]("SEN") "NHS" Span[lang=cy]("un"))',
    );
  });

  it("has the text beside what is painted from right to left, or in letters without names", () => {
    const page = pageOf(element("p", {}, "שלום", "odd", "even"));
    const garbled = new Set(listNodes(page).filter((node) => node.kind === "text" && node.text === "odd"));
    expect(sketchPage(page, { garbled })).toBe(
      'P(Span[actualText=שלום]("שלום") Span[actualText=odd]("odd") "even")',
    );
  });
});

describe("lists", () => {
  it("have items with marks and bodies, one in another", () => {
    const inner = element("ul", { listStyle: "circle" }, element("li", {}, marker("◦ "), "b"));
    expect(sketch(element("ol", {}, element("li", {}, marker("1. "), "a", inner)))).toBe(
      'L[Decimal](LI(Lbl("1.") LBody(P("a") L[Circle](LI(Lbl("◦") LBody("b"))))))',
    );
  });

  it("have marks that are shapes as text", () => {
    const mark = marker("• ");
    const page = pageOf(element("ul", {}, element("li", {}, mark, "a")));
    expect(sketchPage(page, { shapes: new Set([mark]) })).toBe(
      'L[Disc](LI(Lbl[actualText=•]("•") LBody("a")))',
    );
  });

  it("are only what is on paper", () => {
    const page = pageOf(element("ul", {}, element("li", {}, "a"), element("li", {}, "b")), element("ul", {}));
    const painted = new Set(listNodes(page).filter((node) => node.kind === "text" && node.text === "b"));
    expect(sketchPage(page, { painted })).toBe('L[Disc](LI(LBody("b")))');
  });

  it("hold what is no item as one", () => {
    expect(sketch(element("ul", {}, element("ul", {}, element("li", {}, "a"))))).toBe(
      'L[Disc](LI(LBody(L[Disc](LI(LBody("a"))))))',
    );
  });

  it("are none if they are there for the looks", () => {
    expect(sketch(element("ul", { role: "presentation" }, element("li", {}, "a")))).toBe('P("a")');
  });

  it.each([
    ["lower-latin", "LowerAlpha"],
    ["lower-alpha-brackets", "LowerAlpha"],
    ["upper-roman-bracket", "UpperRoman"],
    ["upper-roman", "UpperRoman"],
    ["none", "None"],
    ["'- '", "None"],
  ])("say how they are numbered: %s", (listStyle, numbering) => {
    expect(sketch(element("ol", { listStyle }, element("li", {}, "a")))).toBe(
      `L[${numbering}](LI(LBody("a")))`,
    );
  });
});

describe("marks outside lists", () => {
  it("are read if they are letters, and passed over if they are shapes", () => {
    const [triangle, number] = [marker("▾ "), marker("1. ")];
    const page = pageOf(
      element("summary", {}, triangle, element("h2", {}, "a")),
      element("p", {}, number, "b"),
    );
    expect(sketchPage(page, { shapes: new Set([triangle]) })).toBe('H2("a") P("1." "b")');
  });
});
