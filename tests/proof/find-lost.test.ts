// A page is held against its document, text by text: what print adds or gathers elsewhere is no loss, what is gone is.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { findLost } from "../../scripts/proof/find-lost.ts";
import { type Block, readBlocks } from "../../scripts/proof/read-blocks.ts";

const read = (markup: string, root: "main" | "body") => readBlocks(markup, { root, passesOver: () => true });

/** What of a page is lost in a document, both given by what stands in them. */
function lost(page: string, document: string): readonly string[] {
  return findLost(read(`<main>${page}</main>`, "main"), read(`<body>${document}</body>`, "body")).map(
    ({ text }) => text,
  );
}

describe("a page is in its document", () => {
  it.each([
    [
      "with the same texts",
      "<p>One <b>two</b>.</p><ul><li>A<li>B</ul>",
      "<p>One <b>two</b>.</p><ul><li>A<li>B</ul>",
    ],
    ["with others between them", "<p>One</p><p>Two</p>", "<p>Cover</p><p>One</p><p>Page 2</p><p>Two</p>"],
    [
      "with its sections elsewhere",
      "<section>Facts</section><section>Text</section>",
      "<section>Text</section><section>Facts</section>",
    ],
    ["with a text among more words", "<td>Date</td><td>May</td>", "<td>Date of it May 2024</td>"],
    [
      "without what is for the screen alone",
      `<nav${screenOnly("navigation")}>Contents</nav><p>One</p>`,
      "<p>One</p>",
    ],
    ["without what is for eyes alone", '<p><span aria-hidden="true">–</span> None</p>', "<p>None</p>"],
    ["with soft hyphens and joiners", "<p>inter\u00adval</p>", "<p>interval</p>"],
    [
      "with pictures, each drawn for two widths",
      '<svg role="img" aria-label="Two bars"></svg><svg role="img" aria-label="Two bars"></svg>',
      '<img alt="Two bars">',
    ],
    [
      "with cells beside each other",
      "<table><tr><td>1<td>2<td>1</table>",
      "<table><tr><td>1<td>2<td>1</table>",
    ],
  ])("%s", (_what, page, document) => {
    expect(lost(page, document)).toEqual([]);
  });

  it.each([
    ["a word", "<p>One two three</p>", "<p>One three</p>", ["One two three"]],
    ["a cell", "<tr><td>1<td>2<td>3", "<tr><td>1<td>3", ["2"]],
    ["a figure", "<p>1,234 letters</p>", "<p>1,23 letters</p>", ["1,234 letters"]],
    ["what is said in place of a picture", '<img alt="Two bars"><p>One</p>', "<p>One</p>", ["Two bars"]],
    ["a text said twice", "<div data-text><p>A</p><p>B</p><p>A</p></div>", "<p>A</p><p>B</p>", ["A"]],
    ["what is hidden on paper", "<p>One</p>", "<p hidden>One</p>", ["One"]],
    ["a part of a word", "<p>5</p>", "<p>2015</p>", ["5"]],
  ])("but for %s", (_what, page, document, expected) => {
    expect(lost(page, document)).toEqual(expected);
  });

  it("but for the order within a section", () => {
    const page = "<div data-text><p>First of all</p><p>Then more</p><p>At last</p></div>";
    const document = "<p>Then more</p><p>At last</p><p>First of all</p>";
    const [found] = findLost(read(`<main>${page}</main>`, "main"), read(`<body>${document}</body>`, "body"));
    expect(found?.isElsewhere).toBe(true);
  });
});

const block = fc
  .array(fc.constantFrom("five", "weeks", "1,234", "12", "no", "家长", "ждут", "–"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(" "));
const blocks = fc.array(block, { minLength: 1, maxLength: 40 });

function blocksOf(texts: readonly string[]): readonly Block[] {
  return read(`<body><div data-text>${texts.map((text) => `<p>${text}</p>`).join("")}</div></body>`, "body");
}

describe("of texts put together at random", () => {
  it("none is lost, whatever stands between them", () => {
    fc.assert(
      fc.property(blocks, fc.array(fc.tuple(fc.nat(), block), { maxLength: 30 }), (page, added) => {
        const document = [...page];
        for (const [at, text] of added) document.splice(at % (document.length + 1), 0, text);
        expect(findLost(blocksOf(page), blocksOf(document))).toEqual([]);
      }),
    );
  });

  it("one that is taken away is found", () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (page, at) => {
        const marked = page.map((text, index) => `${text} n${index}`);
        const document = marked.filter((_, index) => index !== at % page.length);
        const found = findLost(blocksOf(marked), blocksOf(document));
        expect(found.map(({ text }) => text)).toEqual([marked[at % page.length]]);
      }),
    );
  });
});
