// Words and paragraphs in other languages, as the dialect reads and writes them.
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

/** The block as the layout gives it, without the tags around it. */
const inside = (text: string, options = {}, change = {}) =>
  render(`::: translation lang=ur\n${text}\n:::`, options, change)
    .replace(/^<section class="translation">|<\/section>$/g, "")
    .trim();

const urdu = 'lang="ur" dir="rtl"';

describe("a few words in another language", () => {
  it.each([
    ["Say [dobrý deň]{lang=sk}.", '<p>Say <span lang="sk" dir="ltr">dobrý deň</span>.</p>'],
    ["[سلام]{lang=ur}", `<p><span ${urdu}>سلام</span></p>`],
    ['[a]{lang="sk"} [b]{ lang = sk } [c]{lang=“sk”}', null],
    [
      "[very **bold** [link](/a/)]{lang=sk}",
      '<span lang="sk" dir="ltr">very <strong>bold</strong> <a href="/a/">link</a></span>',
    ],
    ["*[x]{lang=sk}*", '<em><span lang="sk" dir="ltr">x</span></em>'],
    ["## A [b]{lang=sk}", 'id="a-b">A <span lang="sk" dir="ltr">b</span></h2>'],
    ["- [b]{lang=sk}", '<li><span lang="sk" dir="ltr">b</span></li>'],
    ["| a |\n|---|\n| [b]{lang=sk} |", '<td><span lang="sk" dir="ltr">b</span></td>'],
  ])("%j is marked", (text, expected) => {
    const markup = render(text);
    if (expected === null) expect(markup.match(/<span lang="sk" dir="ltr">/g)).toHaveLength(3);
    else expect(markup).toContain(expected);
  });

  it.each([
    "[x] {lang=sk}",
    "[x]{id=sk}",
    "[x]{lang sk}",
    "x{lang=sk}",
    "`[x]{lang=sk}`",
    "\\[x]{lang=sk}",
    "[x]{.class}",
    "[x]{lang=sk onclick=y}",
  ])("%j is text", (text) => {
    expect(render(text)).not.toContain("<span");
  });

  it.each(["xx", "Slovak", 'sk" onclick="x', 'sk\\" x', "<b>", "&quot;", "e]n"])(
    "the language %j gets into no attribute",
    (lang) => {
      const markup = render(`[x]{lang=${lang}} [y]{lang="${lang}"}`);
      expect(markup).not.toMatch(/<span[^>]*(lang=|onclick)/);
    },
  );

  it("is kept in the outline with its place and as written", () => {
    expect(parse("A [b]{lang=sk} and\n[c]{lang=nonsense}.").languages).toEqual([
      { lang: "sk", place: { file: "text.md", line: 1, column: 5 } },
      { lang: "nonsense", place: { file: "text.md", line: 2, column: 3 } },
    ]);
  });

  it("is found behind any number of brackets that are opened before it", () => {
    const html = render(`${"[".repeat(3000)}b]{lang=sk}`);
    expect(html).toContain(`${"[".repeat(2999)}<span lang="sk" dir="ltr">b</span>`);
  });
});

describe("a block in another language", () => {
  it("has its language on every block that a PDF would otherwise cut off from it", () => {
    expect(inside("One.\n\n- a\n\n  b\n\n> q\n\n## Two")).toMatch(
      new RegExp(
        `^<p ${urdu}>One.</p>\\s*<ul ${urdu}>\\s*<li>\\s*<p>a</p>[\\s\\S]*<blockquote ${urdu}>\\s*<p>q</p>[\\s\\S]*<h2 id="two" ${urdu}>Two`,
      ),
    );
    expect(inside("Table: T\n\n| a |\n|---|\n| b |")).toContain(`<table id="table-1" ${urdu}>`);
    expect(inside("1.1 One.\n\n    Two.", { numbering: "author" })).toMatch(
      new RegExp(`<div class="para" id="para-1.1">[\\s\\S]*<p ${urdu}>One.</p>\\s*<p ${urdu}>Two.</p>`),
    );
  });

  it("lends its language to its notes, which stand elsewhere", () => {
    const markup = render("::: translation lang=ur\nX[^a].\n\n[^a]: Note.\n:::\n\nY[^b].\n\n[^b]: Other.");
    expect(markup).toContain(`<p ${urdu}>Note.`);
    expect(markup).toContain("<p>Other.");
  });

  it("ends where it ends, and another inside it has its own", () => {
    const markup = render(
      ":::: translation lang=ur\nA.\n\n::: translation lang=sk\nB.\n:::\n\n::: callout\nC.\n:::\n::::\n\nD.",
    );
    expect(markup).toContain(`<p ${urdu}>A.</p>`);
    expect(markup).toContain('<p lang="sk" dir="ltr">B.</p>');
    expect(markup).toContain(`<p ${urdu}>C.</p>`);
    expect(markup).toContain("<p>D.</p>");
  });

  it("keeps words that the site adds in their own language and apart from what is around them", () => {
    const added = '<span lang="en-GB" dir="ltr">';
    expect(inside("[[table x]]")).toContain(`<a href="/table/x">${added}table x</span></a>`);
    expect(inside("[[table x|جدول]]")).toContain('<a href="/table/x">جدول</a>');
    expect(inside("[[= a.b]]")).toContain(`${added}value of a.b</span>`);
    expect(inside("[[= a.b]]", {}, { value: () => "−57%" })).toContain('<bdi dir="ltr">−57%</bdi>');
    expect(render("[[table x]] [[= a.b]]")).not.toMatch(/<span|<bdi/);
    expect(render("[[table x]]", {}, { lang: "ur" })).toContain(`${added}table x</span>`);
    expect(render("::: translation lang=en\n[[table x]]\n:::")).not.toContain("<span");
  });

  it("has no short forms explained in the language of the site", () => {
    const expansions = { SEND: "Special needs" };
    expect(inside("SEND", { expansions })).not.toContain("<abbr");
    expect(render("::: callout\nSEND\n:::", { expansions })).toContain("<abbr");
    expect(render("::: translation lang=ur\nSEND\n:::\n\nSEND", { expansions }).match(/<abbr/g)).toHaveLength(
      1,
    );
  });

  it("without a language that exists marks nothing", () => {
    for (const line of ["translation", "translation lang=xx", 'translation lang="ur onclick=x"'])
      expect(render(`::: ${line}\nX.\n:::`)).toContain("<p>X.</p>");
  });
});

describe("words that run from right to left", () => {
  const strays = (text: string, lang = "en-GB") =>
    parse(text, { lang }).strays.map(({ kind, written }) => [kind, written]);

  it("are a stray where nothing says their language", () => {
    expect(strays("Ask for اردو here.\n\n- שלום עולם")).toEqual([
      ["unmarked-language", "اردو"],
      ["unmarked-language", "שלום עולם"],
    ]);
    expect(strays("::: translation lang=sk\nسلام\n:::")).toEqual([["unmarked-language", "سلام"]]);
  });

  it("are none in a text, a block, words or code of such a language", () => {
    expect(strays("سلام", "ur")).toEqual([]);
    expect(strays("::: translation lang=ckb\nسڵاو\n:::")).toEqual([]);
    expect(strays("Say [سلام]{lang=ur} or `سلام` there.")).toEqual([]);
  });
});

describe("the characters of a text", () => {
  const characters = (text: string) =>
    [...parse(text).characters].map(([one, { line, column }]) => [one, line, column]);

  it("are those that readers see, each with its accents and its first place", () => {
    expect(characters("Plain text, 100% ASCII.")).toEqual([]);
    expect(characters("A é\n\nB – é x\u0302 –")).toEqual([
      ["é", 1, 3],
      ["–", 3, 3],
      ["x\u0302", 3, 7],
    ]);
  });

  it.each([
    "Text é",
    "`é`",
    "```\né\n```",
    "    é",
    "[é](/a/)",
    "[[table x|é]]",
    "[é]{lang=sk}",
    "x[^1]\n\n[^1]: é",
    "Table: é\n\n| a |\n|---|\n| b |",
    "| é |\n|---|\n| b |",
    "## é",
    "- é",
    "::: callout title=é\n:::",
    "::: quote by=é\n:::",
    "&eacute;",
    "&#233;",
  ])("are found in %j", (text) => {
    expect(characters(text).map(([one]) => one)).toEqual(["é"]);
  });

  it.each(["![é](a.svg)", "[a](/é/)", "::: figure src=é.svg alt=é\n:::", "[a]: /é/"])(
    "are not those of %j",
    (text) => {
      expect(characters(text)).toEqual([]);
    },
  );
});
