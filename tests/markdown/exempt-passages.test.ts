// Passages that members alone may see: what is left of a text without them, and that no number of it shifts.
import { describe, expect, it } from "vitest";
import { parse, render, renderOpen } from "./parse-for-test.ts";

const secret = `:::: exempt paragraph=3
4.2 The secret price[^price] of [the firm](secret.pdf), see [[table secret]] and [[= secret.latest]].

4.3 More.

Table: Secret prices {#secret}

| Secret |
|---|
| 9 |

::: figure src=secret.svg id=secret-map alt=Secret
Secret.
:::

### Secret terms

[Secret]{lang=sk}
::::`;

const text = `## Prices

4.1 Before[^open].

${secret}

4.4 After, with [[table later]][^later].

Table: Later {#later}

| A |
|---|
| 1 |

::: figure src=later.svg id=later alt=Later
Later.
:::

[^open]: An open note.
[^price]: A secret note.
[^later]: A later note.
`;

describe("a text with an exempt passage", () => {
  const whole = parse(text, { numbering: "author" });
  const { open } = whole;

  it("has the passage in the whole, and a notice in its place in what is open", () => {
    expect(render(text, { numbering: "author" })).toContain("The secret price");
    const shown = renderOpen(text, { numbering: "author" });
    expect(shown).not.toMatch(/secret/i);
    expect(shown).toContain(
      '<section class="exempt">{"isNote":false,"paragraphs":["4.2","4.3"],"tables":["1"],"figures":["1"]}</section>',
    );
    expect(shown).toMatch(/Before.*After/s);
  });

  it("counts tables, figures and notes on as in the whole", () => {
    const shown = renderOpen(text, { numbering: "author" });
    expect(shown).toContain('<span class="caption__label" data-table-name>Table 2</span> Later');
    expect(open?.tables.map(({ id, number }) => [id, number])).toEqual([["later", "2"]]);
    expect(open?.figures.map(({ id, number }) => [id, number])).toEqual([["later", "2"]]);
    expect(shown).toContain('href="#note-3" id="note-mark-3">3</a>');
    expect(shown).toMatch(
      /<li id="note-1"><p>An open note\..*<li id="note-2"><section.*<li id="note-3"><p>A later/s,
    );
    expect(shown).toContain('{"isNote":true,"paragraphs":[],"tables":[],"figures":[]}');
  });

  it("keeps of the outline what is open, and the numbers of paragraphs", () => {
    expect(open?.paragraphs.map(({ number }) => number)).toEqual(["4.1", "4.2", "4.3", "4.4"]);
    expect(open?.headings.map((heading) => heading.text)).toEqual(["Prices"]);
    expect(open?.references.map(({ id }) => id)).toEqual(["later"]);
    expect(open?.blocks.map(({ name }) => name)).toEqual(["figure", "exempt", "exempt"]);
    expect(open?.read().grids).toHaveLength(1);
    expect(open).toMatchObject({ values: [], links: [], languages: [], exempt: [], strays: [] });
    expect(JSON.stringify(open)).not.toMatch(/secret/i);
    expect(open?.text).toBe("Prices\nBefore. After, with . Later A 1 Later. An open note. A later note.");
  });

  it("keeps the numbers of slides behind it", () => {
    const slides = parse(
      "::: slide\nA.\n:::\n\n:::: exempt paragraph=3\n::: slide\nB.\n:::\n::::\n\n::: slide\nC.\n:::",
    );
    const numbersOf = ({ blocks }: Pick<typeof slides, "blocks">) =>
      blocks.flatMap(({ name, number }) => (name === "slide" ? [number] : []));
    expect(numbersOf(slides)).toEqual(["1", "2", "3"]);
    expect(numbersOf(slides.open ?? { blocks: [] })).toEqual(["1", "3"]);
  });

  it("tells the checks what stands in it", () => {
    expect(whole.exempt).toHaveLength(1);
    const [passage] = whole.exempt;
    expect(passage?.block).toMatchObject({ name: "exempt", exempt: { paragraph: "3" }, place: { line: 5 } });
    expect(passage?.blocks.map(({ name }) => name)).toEqual(["figure"]);
    expect(passage?.text).toBe(
      "The secret price of the firm, see and . More. Secret prices Secret 9 Secret.\nSecret terms\nSecret A secret note.",
    );
    expect(whole.paragraphs).toHaveLength(4);
    expect(whole.values.map(({ path }) => path)).toEqual(["secret.latest"]);
    expect(whole.links.map(({ address }) => address)).toEqual(["secret.pdf"]);
    expect(whole.languages.map(({ lang }) => lang)).toEqual(["sk"]);
  });
});

describe("a text numbered by the system", () => {
  it("counts sections and paragraphs of a passage as if they stood by themselves", () => {
    const numbered = `## One

First.

::: exempt paragraph=3
Second.

## Two

Third.
:::

Fourth.

::: callout
Not counted.
:::

Fifth.
`;
    const { paragraphs, headings, open } = parse(numbered, { numbering: "auto" });
    expect(paragraphs.map(({ number }) => number)).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3"]);
    expect(headings.map((one) => one.text)).toEqual(["1 One", "2 Two"]);
    expect(open?.headings.map((one) => one.text)).toEqual(["1 One"]);
    const shown = renderOpen(numbered, { numbering: "auto" });
    expect(shown.match(/<div class="para" id="para-[\d.]+/g)).toEqual(
      ["1.1", "2.2", "2.3"].map((number) => `<div class="para" id="para-${number}`),
    );
  });
});

describe("a note", () => {
  const withNote = (open: string, closed: string, notes: string) =>
    renderOpen(`${open}\n\n::: exempt paragraph=3\n${closed}\n:::\n\n${notes}`);

  it("that an open text marks too stays, without the way back to the mark that is withheld", () => {
    const shown = withNote("One.[^a]", "Two.[^a]", "[^a]: The note.");
    expect(shown).toContain("The note.");
    expect(shown.match(/doc-backlink/g)).toHaveLength(1);
    expect(shown).toContain('href="#note-mark-1"');
  });

  it("that is written in a passage is withheld wherever it is marked", () => {
    const shown = withNote("One.[^a]", "[^a]: The note.", "");
    expect(shown).toContain('href="#note-1"');
    expect(shown).not.toContain("The note.");
    expect(shown).toMatch(/<li id="note-1"><section class="exempt">\{"isNote":true/);
  });

  it("that two passages mark is withheld as the first of them is", () => {
    const { open } = parse(
      "::: exempt paragraph=3\nOne.[^a]\n:::\n\n::: exempt paragraph=5\nTwo.[^a]\n:::\n\n[^a]: The note.",
    );
    expect(open?.blocks.map(({ exempt, withheld }) => [withheld?.isNote, exempt?.paragraph])).toEqual([
      [false, "3"],
      [false, "5"],
      [true, "3"],
    ]);
  });

  it("that only a withheld note marks is withheld with it", () => {
    const shown = withNote(
      "One.[^c]",
      "Two.[^a]",
      "[^a]: See[^b].\n\n[^b]: Inner note.\n\n[^c]: Open, see[^d].\n\n[^d]: Last.",
    );
    expect(shown).not.toMatch(/See|Inner/);
    expect(shown).toMatch(/Open, see.*Last\./s);
  });

  it("that a caption marks is as open as its table", () => {
    const table = "Table: Prices[^a]\n\n| A |\n|---|\n| 1 |";
    expect(withNote(table, "Two.", "[^a]: The note.")).toContain("The note.");
    expect(withNote("One.", table, "[^a]: The note.")).not.toContain("The note.");
  });

  it("in a line is as open as what it stands in", () => {
    expect(withNote("One.^[In a line.]", "Two.", "")).toContain("In a line.");
    expect(withNote("One.", "Two.^[In a line.]", "")).not.toContain("In a line.");
  });
});

describe("a passage", () => {
  it("may stand in a list, in a quotation and in a numbered paragraph", () => {
    const shown = renderOpen(
      `- One

  ::: exempt paragraph=1
  Secret
  :::

- Two

:::: quote
Three

::: exempt paragraph=2
Secret
:::

Four
::::

1.1 Five

  ::: exempt paragraph=2
  Secret
  :::

  Six
`,
      { numbering: "author" },
    );
    expect(shown).not.toContain("Secret");
    expect(shown.match(/<section class="exempt">/g)).toHaveLength(3);
    expect(shown).toMatch(/One.*Two.*Three.*Four.*Five.*Six/s);
  });

  it("is no code in a language of that name", () => {
    const { open, exempt } = parse("~~~ exempt\nOne\n~~~");
    expect([open, exempt]).toEqual([undefined, []]);
  });

  it("that is not closed takes in all that follows", () => {
    expect(renderOpen("One\n\n::: exempt paragraph=3\nSecret\n\nMore secret")).not.toMatch(/secret/i);
  });

  it("under no paragraph of the Act is withheld all the same", () => {
    expect(renderOpen("One\n\n::: exempt paragraph=9\nSecret\n:::")).not.toContain("Secret");
    expect(parse("::: exempt\nSecret\n:::").exempt[0]?.block.exempt).toEqual({});
  });

  it("in another tells of the outer one alone", () => {
    const shown = renderOpen(
      ":::: exempt paragraph=3\nSecret\n\n::: exempt paragraph=1\nMore secret\n:::\n\nSecret\n::::\n\nOpen",
    );
    expect(shown.match(/<section/g)).toHaveLength(1);
    expect(shown).not.toMatch(/secret/i);
  });

  it("does not use up the first use of an abbreviation", () => {
    const shown = renderOpen("::: exempt paragraph=3\nThe BSIP.\n:::\n\nThe BSIP and the BSIP.", {
      expansions: { BSIP: "Bus plan" },
    });
    expect(shown).toContain('The <abbr title="Bus plan">BSIP</abbr> and the BSIP.');
    const whole = render(
      "A BSIP.\n\n::: exempt paragraph=3\nThe BSIP.\n:::\n\n::: exempt paragraph=3\nThe BSIP.\n:::",
      { expansions: { BSIP: "Bus plan" } },
    );
    expect(whole.match(/<abbr/g)).toHaveLength(1);
  });
});

it("a text without a passage is open as a whole", () => {
  const { open, exempt } = parse("One.[^a]\n\n[^a]: Two.");
  expect([open, exempt]).toEqual([undefined, []]);
});

describe("what a passage defines", () => {
  const definitions =
    '*[ZQX]: Zenith quarry\n\n[Deal]: secret-offer.pdf "Secret title"\n[map]: secret-map.svg\n[site]: https://secret.example/x';
  const uses = "ZQX: [the deal][deal], [deal], ![A map][map], [site][] and \\[deal\\].";
  const closed = `::: exempt paragraph=3\n${uses}\n\n${definitions}\n:::`;

  it.each([
    ["before", `${closed}\n\nOpen ${uses}`],
    ["after", `Open ${uses}\n\n${closed}`],
    ["in another passage after", `Open ${uses}\n\n::: exempt\n${uses}\n:::\n\n${closed}`],
    ["in a list and a quotation after", `Open ${uses}\n\n- > ${closed.replaceAll("\n", "\n  > ")}`],
  ])("is unknown to the open text, when it stands %s", (_where, text) => {
    const whole = parse(text);
    for (const markup of [renderOpen(text), render(text).replace(/<section.*<\/section>/s, "")]) {
      expect(markup).not.toMatch(/secret|Zenith|<abbr|<a |<img/i);
      expect(markup).toContain("ZQX: [the deal][deal], [deal]");
    }
    expect(whole.open?.links).toEqual([]);
    expect(JSON.stringify(whole.open)).not.toMatch(/secret|Zenith/i);
    expect(new Set(whole.links.map(({ address }) => address))).toEqual(
      new Set(["secret-offer.pdf", "secret-map.svg", "https://secret.example/x"]),
    );
    expect(render(text).match(/<abbr title="Zenith quarry">ZQX/g)?.length).toBeGreaterThan(0);
    expect(whole.definitions).toEqual([
      { text: "Zenith quarry" },
      { text: "Secret title", address: "secret-offer.pdf" },
      { text: "", address: "secret-map.svg" },
      { text: "", address: "https://secret.example/x" },
    ]);
  });

  it("is told of where an open text uses it, and nowhere else", () => {
    const { strays } = parse(`${closed}\n\nOpen ${uses} [Other].`);
    expect(strays.map(({ kind, written, place }) => [kind, written, place.line, place.column])).toEqual([
      ["withheld-definition", "[deal]", 11, 21],
      ["withheld-definition", "[deal]", 11, 29],
      ["withheld-definition", "[map]", 11, 45],
      ["withheld-definition", "[site]", 11, 52],
    ]);
    expect(parse(closed).strays).toEqual([]);
  });

  it("is not told of where the open text leads elsewhere, or has a backslash before the bracket", () => {
    const places = (open: string) =>
      parse(`${closed}\n\n${open}`).strays.map(({ kind, place }) => [kind, place.column]);
    expect(places("See [deal](terms.pdf), and \\[deal\\] as it is typed.")).toEqual([]);
    expect(places("Not \\[deal], but [deal].")).toEqual([["withheld-definition", 18]]);
  });

  it("holds there beside what the open text defines, and in place of it", () => {
    const text = `[a] [b] BSIP ABC\n\n::: exempt\n[a] [b] BSIP ABC\n\n[a]: inner\n\n*[ABC]: Inner\n:::\n\n[a]: outer\n[b]: both\n\n*[ABC]: Outer`;
    expect(parse(text).links.map(({ address }) => address)).toEqual(["outer", "both", "inner", "both"]);
    expect(parse(text).strays).toEqual([]);
    expect(renderOpen(text)).toContain('<abbr title="Outer">ABC</abbr>');
    const alone =
      "ABC\n\n*[ABC]: Outer\n\n::: exempt\nABC [in](x)\n\nTable: [a]\n\n| A |\n|---|\n| 1 |\n\n[a]: inner\n:::";
    expect(parse(alone).links.map(({ address }) => address)).toEqual(["x", "inner"]);
  });
});

it("the anchors of open headings are as if there were no passage, and the same for members", () => {
  const text =
    "::: exempt\n## Costs\n\n## ?\n:::\n\n## Costs\n\n## Costs\n\n## ?\n\n::: exempt\n## Costs\n:::";
  const { headings, open } = parse(text);
  expect(open?.headings.map(({ id }) => id)).toEqual(["costs", "costs-1", "section"]);
  expect(headings.map(({ id }) => id)).toEqual([
    "costs-2",
    "section-1",
    "costs",
    "costs-1",
    "section",
    "costs-3",
  ]);
  expect(renderOpen(text)).toContain('id="costs"');
});

describe("a passage in a quotation of lines", () => {
  const kinds = (text: string) => parse(text).strays.map(({ kind, place }) => [kind, place.line]);

  it("is withheld, and the quotation goes on after it", () => {
    const text = "> One\n>\n> ::: exempt paragraph=3\n> Secret\n> :::\n>\n> Two";
    expect(kinds(text)).toEqual([]);
    expect(kinds("> - ::: exempt\n>   Secret\n>   :::")).toEqual([]);
    expect(renderOpen(text)).toMatch(/<blockquote>.*One.*<section.*Two.*<\/blockquote>/s);
    expect(renderOpen(text)).not.toContain("Secret");
  });

  it("is not closed by a line behind the quotation", () => {
    expect(kinds(":::: quote\n> ::: exempt\n> Secret\n::::")).toEqual([["unclosed-block", 2]]);
    expect(kinds("> ::: exempt\n> Secret")).toEqual([["unclosed-block", 1]]);
  });
});

describe("a passage goes on behind three colons that are part of what stands in it", () => {
  it.each([
    ["code between tildes", "~~~text\nSecret\n:::\n~~~"],
    ["code between backticks, without a language", "```\n:::\n::::::\n```"],
    ["code with shorter code in it", "`````\n````\n:::\n````\n:::\n`````"],
    ["code with tildes in it", "```\n~~~\n:::\n~~~\n:::\n```"],
    ["code in a list", "- Secret\n\n  ```\n  :::\n  ```\n- Secret"],
    ["code in a list in a list", "1. Secret\n   - Secret\n     ~~~\n     :::\n     ~~~\n"],
    ["code in a quotation", "> ```\n> :::\n> ```\n>\n> Secret"],
    ["code of a numbered paragraph", "1.2 Secret\n\n  ```\n  :::\n  ```"],
    ["code of a note", "Secret[^n]\n\n[^n]: Secret\n\n    ```\n    :::\n    ```"],
    ["a block of a list", "- Secret\n\n  ::: callout\n  Secret\n  :::\n\n- Secret"],
    ["a block of a quotation", "> ::: callout\n> Secret\n> :::\n>\n> Secret"],
    ["HTML, which is text", "<pre>\nSecret</pre>\n\n<!--\nSecret -->"],
  ])("%s", (_what, inner) => {
    const text = `Open one\n\n::: exempt paragraph=3\n${inner}\n\nSecret at the end.\n:::\n\nOpen two`;
    const { strays } = parse(text, { numbering: "author" });
    expect(strays.filter(({ kind }) => /block|code|closing/.test(kind))).toEqual([]);
    const shown = renderOpen(text, { numbering: "author" });
    expect(shown).not.toMatch(/Secret|:::/);
    expect(shown).toMatch(/Open one.*Open two/s);
  });

  it("and a block around it is closed by its own line all the same", () => {
    const text = ":::: callout\n::: exempt paragraph=3\n```\n::::\n```\nSecret\n:::\nOpen\n::::\n\nBehind";
    expect(parse(text).strays).toEqual([]);
    expect(renderOpen(text)).toMatch(/^<section class="callout"><section.*Open.*<\/section>\s*<p>Behind/s);
    expect(renderOpen(text)).not.toContain("Secret");
  });

  it("and to its end where code in it is not closed, which is told of", () => {
    const text = "Open\n\n::: exempt paragraph=3\n```\nSecret\n:::\n\nMore secret";
    expect(renderOpen(text)).not.toMatch(/secret/i);
    expect(parse(text).strays.map(({ kind, place }) => [kind, place.line])).toEqual([["unclosed-code", 4]]);
  });
});
