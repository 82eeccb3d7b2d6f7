// The dialect, as its outline and as HTML: numbered paragraphs, references, live values, blocks, captions, notes.
import { describe, expect, it } from "vitest";
import type { Numbering } from "../../scripts/model/front-matter.ts";
import { parse, render } from "./parse-for-test.ts";

/** Tags and words without white space between them. */
const tight = (markup: string) => markup.replace(/\s*\n\s*/g, "");

describe("numbered paragraphs", () => {
  const numbers = (text: string, numbering: Numbering = "author") =>
    parse(text, { numbering }).paragraphs.map(({ number, id }) => [number, id]);

  it("keep their author's number at any depth", () => {
    expect(numbers("4.1 One.\n\n4.1.2 Two.\n\n10.3. Three.")).toEqual([
      ["4.1", "para-4.1"],
      ["4.1.2", "para-4.1.2"],
      ["10.3", "para-10.3"],
    ]);
  });

  it("are left alone where the author does not number", () => {
    expect(numbers("4.1 One.", "none")).toEqual([]);
  });

  it.each([
    "4 One.",
    "4.1",
    "v4.1 One.",
    "4.1.2x One.",
    "3\\.5 million people.",
    "- 4.1 One is fine elsewhere?",
  ])("are not seen in %j but where a number starts a paragraph", (text) => {
    expect(numbers(text.startsWith("-") ? "Text 4.1 more." : text)).toEqual([]);
  });

  it("take the lists and paragraphs that are indented under them", () => {
    const markup = tight(
      render("1.1 One:\n\n    - a\n\n      1. deep\n\n    - b\n\n    More.\n\n1.2 Two.\n\nLoose.", {
        numbering: "author",
      }),
    );
    const [first = "", second = ""] = markup.split('id="para-1.2"');
    expect(first).toMatch(/id="para-1\.1".*<ul>.*<ol>.*deep.*<\/ol>.*b.*<\/ul><p>More\.<\/p><\/div><\/div>/);
    expect(second).toMatch(/Two\.<\/p><\/div><\/div><p>Loose\.<\/p>$/);
  });

  it("run through a text as 1, 2, 3 and are told from lists", () => {
    const text = [
      "1. One:\n\n    1. a\n    2. b",
      "2 Two\n3. Three",
      "12 schools are full.",
      "::: callout\n4. Not in a box.\n:::",
      "A list:\n\n1. a\n2. b",
      // The next number of all ends the list before it.
      "4. Four\n\n    4.1 Inner",
      "::: exempt paragraph=3\n5. Five\n:::",
    ].join("\n\n");
    expect(numbers(text, "running").map(([number]) => number)).toEqual(["1", "2", "3", "4", "4.1", "5"]);
    const markup = tight(render(text, { numbering: "running" }));
    expect(markup.match(/<ol/g)).toHaveLength(3);
    expect(markup).toMatch(
      /id="para-1".*?<ol><li>a<\/li><li>b<\/li><\/ol><\/div><\/div><div class="para" id="para-2">/,
    );
    expect(numbers("12. One\n\n13 Two", "author")).toEqual([]);
  });

  it("nest where the second level is indented", () => {
    const text = "1.1 One.\n\n    1.1.1 Inner.\n\n    1.1.2 Inner too.\n\n1.2 Two.";
    expect(numbers(text).map(([number]) => number)).toEqual(["1.1", "1.1.1", "1.1.2", "1.2"]);
    const markup = tight(render(text, { numbering: "author" }));
    expect(markup.indexOf('id="para-1.1.1"')).toBeLessThan(markup.indexOf("</div></div></div></div>"));
  });

  it("are numbered by the system within second-level headings, and headings with them", () => {
    const text =
      "## First\n\nOne.\n\nTwo.\n\n- list\n\n## Second\n\nThree.\n\nTable: Not a paragraph.\n\n| a |\n|---|\n| b |";
    expect(numbers(text, "auto").map(([number]) => number)).toEqual(["1.1", "1.2", "2.1"]);
    expect(parse(text, { numbering: "auto" }).headings.map(({ text: words }) => words)).toEqual([
      "1 First",
      "2 Second",
    ]);
    expect(render(text, { numbering: "auto" })).toContain('id="para-2.1"');
  });

  it("are permalinks on screen and plain numbers in print", () => {
    expect(render("1.1 One.", { numbering: "author" })).toContain(
      '<a class="para__number" data-pagefind-ignore="all" href="#para-1.1">',
    );
    expect(render("1.1 One.", { numbering: "author" }, { medium: "print" })).not.toContain("<a ");
    expect(render("1.1 One.", { numbering: "author" }, { anchorPrefix: "annex-1--" })).toContain(
      'id="annex-1--para-1.1"',
    );
  });
});

describe("references", () => {
  it.each([
    ["[[recommendation 3]]", { noun: "recommendation", id: "3" }],
    ["[[Recommendation   3]]", { noun: "recommendation", id: "3" }],
    ["[[table scores|the scores]]", { noun: "table", id: "scores", label: "the scores" }],
    ["[[strategies/a]]", { noun: "publication", id: "strategies/a" }],
    [
      "[[strategies/a#priority 4.2|it]]",
      { noun: "priority", id: "4.2", publication: "strategies/a", label: "it" },
    ],
    ["[[term bus pass]]", { noun: "term", id: "bus pass" }],
  ])("%s is read", (text, expected) => {
    const [{ place, ...reference } = { place: undefined }] = parse(`See ${text}.`).references;
    expect(reference).toEqual(expected);
    expect(place).toEqual({ file: "text.md", line: 1, column: 5 });
  });

  it("become links, or plain words where there is nowhere to lead", () => {
    expect(render("[[table a]]")).toBe('<p><a href="/table/a">table a</a></p>\n');
    const markup = render("[[table a|x<y]]", {}, { reference: ({ label }) => ({ label: label ?? "" }) });
    expect(markup).toBe("<p>x&lt;y</p>\n");
  });

  it("are not read in code", () => {
    expect(parse("`[[table a]]`\n\n    [[table b]]").references).toEqual([]);
    expect(render("`[[table a|b]]`\n\n```\n[[table c|d]]\n```")).toMatch(
      /\[\[table a\|b\]\].*\[\[table c\|d\]\]/s,
    );
  });

  it("keep their bar in a cell, also one behind a backslash", () => {
    const table = "Table: T.\n\n| a | b |\n|---|---|\n| [[table x|the table]] | [[table y\\|it]] |";
    expect(parse(table).references.map(({ id, label }) => [id, label])).toEqual([
      ["x", "the table"],
      ["y", "it"],
    ]);
  });

  it("that are broken are strays", () => {
    const strays = parse("See [[table a] and [[]] and [[b.").strays;
    expect(strays.map(({ kind, written, place }) => [kind, written, place.column])).toEqual([
      ["reference", "[[table a]", 5],
      ["reference", "[[]]", 20],
      ["reference", "[[b.", 29],
    ]);
  });
});

describe("live values", () => {
  it("are read with their path and their publication", () => {
    const [first, second] = parse("[[= actions.count]] and [[= plans/x#measure.a.latest ]]").values;
    expect(first).toMatchObject({ path: "actions.count", place: { file: "text.md", line: 1, column: 1 } });
    expect(second).toMatchObject({ path: "measure.a.latest", publication: "plans/x" });
  });

  it("are printed as text", () => {
    expect(render("[[= a]]", {}, { value: () => "<b>5</b>" })).toBe("<p>&lt;b&gt;5&lt;/b&gt;</p>\n");
  });
});

describe("captions", () => {
  it("keep signs behind backslashes and coded letters, and make links of addresses, as every text does", () => {
    const markup = render(
      "Table: Cost \\* and \\[fee\\] of A &amp; B, see https://example.org/a\n\n| A |\n|---|\n| 1 |\n",
    );
    expect(markup).toContain(
      'Cost * and [fee] of A &amp; B, see <a href="https://example.org/a">https://example.org/a</a></caption>',
    );
  });

  const table = "\n\n| a | b |\n|---|---:|\n| 1 | 2 |\n";

  it("become captions with a number, an id and their own markup", () => {
    const text = `Table: What *it* shows {#scores}${table}\nTable: More.${table}`;
    expect(parse(text).tables.map(({ id, number, caption }) => [id, number, caption])).toEqual([
      ["scores", "1", "What it shows"],
      ["2", "2", "More."],
    ]);
    const markup = render(text);
    expect(markup).toContain('<table id="table-scores"><caption id="table-scores-caption">');
    expect(markup).toContain("What <em>it</em> shows</caption>");
    expect(markup).not.toContain("Table: ");
    expect(markup).toContain('<td class="number">2</td>');
  });

  it("keep the number that they have in the paper, by which they are referred to", () => {
    const text = `Table 3b: One${table}\nTable Summary: Two {#all}${table}\nTable: Three${table}`;
    expect(parse(text).tables.map(({ id, number, caption }) => [id, number, caption])).toEqual([
      ["3b", "3b", "One"],
      ["all", "Summary", "Two"],
      ["3", "3", "Three"],
    ]);
    expect(render(text)).toContain('<span class="caption__label" data-table-name>Table 3b</span> One');
    expect(render(`Table of costs: no caption${table}`)).toContain("<p>Table of costs: no caption</p>");
    const others = ["Table 5. Costs", "Table 5 – Costs", "Table A. Costs"].map(
      (line) => parse(line + table).tables[0],
    );
    expect(others.map((one) => [one?.number, one?.caption])).toEqual([
      ["5", "Costs"],
      ["5", "Costs"],
      ["A", "Costs"],
    ]);
    expect(parse(`Table shows. Costs${table}`).tables[0]?.caption).toBe("");
  });

  it("hold references and notes with their places", () => {
    const { references, strays } = parse(
      `Text.\n\nTable: As [[table b]] and [[table c] show.[^1]${table}\n[^1]: A note.`,
    );
    expect(references.map(({ place }) => [place.line, place.column])).toEqual([[3, 11]]);
    expect(strays.map(({ kind, place }) => [kind, place.line, place.column])).toEqual([["reference", 3, 27]]);
  });

  it("stand directly above a table, and are text elsewhere", () => {
    expect(render("Table: not one.\n\nText.")).toContain("<p>Table: not one.</p>");
    expect(parse(`Text.${table}`).tables.map(({ caption, place }) => [caption, place.line])).toEqual([
      ["", 3],
    ]);
  });
});

describe("blocks", () => {
  it("read their attributes, with straight, curly or no quotation marks", () => {
    const [block] = parse('::: figure src=map.svg alt="A = map" Id=“the-map”\nText.\n:::').blocks;
    expect(block?.name).toBe("figure");
    expect([...(block?.attributes ?? [])]).toEqual([
      ["src", "map.svg"],
      ["alt", "A = map"],
      ["id", "the-map"],
    ]);
    expect(block?.rest).toBe("");
  });

  it("keep what cannot be read", () => {
    expect(parse('::: callout title=Why this "matters\n:::').blocks.at(0)?.rest).toBe('this "matters');
  });

  it("know the level that they stand under and whether they hold text", () => {
    const blocks = parse("::: a\n:::\n\n## Two\n\n### Three\n\n::: b\nText.\n:::").blocks;
    expect(blocks.map(({ name, level, holdsText }) => [name, level, holdsText])).toEqual([
      ["a", 1, false],
      ["b", 3, true],
    ]);
  });

  it("are given their content as HTML, also nested", () => {
    const markup = tight(
      render("Before.\n\n:::: callout\nOuter.\n\n::: quote\nInner *one*.\n:::\n\n::::\n\nAfter."),
    );
    expect(markup).toBe(
      '<p>Before.</p><section class="callout"><p>Outer.</p><section class="quote"><p>Inner <em>one</em>.</p></section></section><p>After.</p>',
    );
  });

  it("number figures, and tables that blocks make", () => {
    const { blocks, figures, tables } = parse(
      "::: figure src=a.svg\n:::\n\n::: figure id=b src=b.svg\n:::\n\n::: options id=c view=summary\n:::\n\n::: options view=ranking\n:::",
    );
    expect(blocks.map(({ number }) => number)).toEqual(["1", "2", "1", undefined]);
    expect(figures.map(({ id }) => id)).toEqual(["1", "b"]);
    expect(tables.map(({ id, number }) => [id, number])).toEqual([["c", "1"]]);
  });

  it("keep the numbers that they have in the paper", () => {
    const { figures, tables } = parse(
      "::: figure src=a.svg number=2a\n:::\n\n::: options number=B view=summary\n:::\n\n::: options id=c number=C view=ranking\n:::",
    );
    expect(figures.map(({ id, number }) => [id, number])).toEqual([["2a", "2a"]]);
    expect(tables.map(({ id, number }) => [id, number])).toEqual([
      ["B", "B"],
      ["c", "C"],
    ]);
  });

  it("that are open, or closed once too often, are strays", () => {
    expect(parse("::: callout\nText.").strays.map(({ kind, place }) => [kind, place.line])).toEqual([
      ["unclosed-block", 1],
    ]);
    expect(parse("Text.\n\n:::\n").strays.map(({ kind, place }) => [kind, place.line])).toEqual([
      ["closing-line", 3],
    ]);
    expect(parse("::: callout\nText.\n:::").strays).toEqual([]);
  });
});

describe("notes", () => {
  it("are linked both ways, a repeated mark with an address of its own", () => {
    const markup = render("One.[^a] Two.[^a]\n\n[^a]: The note.");
    expect(markup.match(/href="#note-1"/g)).toHaveLength(2);
    expect(markup).toContain('id="note-mark-1"');
    expect(markup).toContain('id="note-mark-1-2"');
    expect(markup.match(/href="#note-mark-1(-2)?"/g)).toHaveLength(2);
    expect(markup.match(/<li id="note-1">/g)).toHaveLength(1);
  });

  it("without a text, and texts without a mark, are strays", () => {
    const strays = parse("One.[^a]\n\n[^b]: Nobody.\n").strays;
    expect(strays.map(({ kind, written, place }) => [kind, written, place.line, place.column])).toEqual([
      ["undefined-note", "[^a]", 1, 5],
      ["unused-note", "[^b]", 3, 1],
    ]);
  });
});

describe("abbreviations", () => {
  const expansions = { BSIP: "Bus service improvement plan" };

  it("are expanded at their first use only", () => {
    const markup = render("The BSIP and the BSIP.\n\nThe BSIP.", { expansions });
    expect(markup.match(/<abbr title="Bus service improvement plan">BSIP<\/abbr>/g)).toHaveLength(1);
    expect(markup.match(/BSIP/g)).toHaveLength(3);
  });

  it("of two words are expanded where they stand whole, and no part of a longer word", () => {
    const markup = render("Two bus passes, one bus pass.", { expansions: { "bus pass": "A free pass" } });
    expect(markup).toContain('Two bus passes, one <abbr title="A free pass">bus pass</abbr>.');
  });

  it("are left alone in headings and links, which do not use up the first use", () => {
    const markup = render("## The BSIP\n\n[the BSIP](https://example.org/) and BSIP.", { expansions });
    expect(markup.match(/<abbr/g)).toHaveLength(1);
    expect(markup).toMatch(/<\/a> and <abbr/);
  });

  it("stand for the same in the plural, which is explained where it comes first", () => {
    const both = { BSIP: "Bus service improvement plan", BSIPs: "Bus service improvement plan" };
    const markup = render("All BSIPs. A BSIP. More BSIPs.", { expansions: both });
    expect(markup).toBe(
      '<p>All <abbr title="Bus service improvement plan">BSIPs</abbr>. A BSIP. More BSIPs.</p>\n',
    );
  });

  it("need whole words, and no glossary", () => {
    expect(render("BSIPs and XBSIP.", { expansions })).not.toContain("<abbr");
    expect(render("The BSIP.")).toBe("<p>The BSIP.</p>\n");
  });

  it("escape their expansion", () => {
    expect(render("The AB.", { expansions: { AB: '"><script>' } })).not.toContain("<script>");
  });
});
