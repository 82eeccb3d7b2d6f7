// The tags that pages get which were made by hand: what is where in the tree, and what is said of it.
import { describe, expect, it } from "vitest";
import { planTags } from "../../../scripts/pdf/tags/plan-tags.ts";
import { element } from "./make-page.ts";
import { paint, sketch } from "./sketch-tags.ts";

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
