// Lists keep the marks that were typed: letters, Roman numerals, figures in any order, bullets of other programs.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

/** Lists as nested arrays: each begins with how it is marked, and its items are their number and what they hold. */
const outline = (text: string): string =>
  render(text)
    .replaceAll(/<\/?(?:p|div)>|\n/g, "")
    .replaceAll(
      /<ol( type="(\w)")?( start="\d+")?(?: data-marks="([^"]*)")?(?: class="([^"]*)")?>/g,
      (_all, _t, type = "1", start = "", ...rest) =>
        `${[`[${type}${start}`, ...rest.slice(0, 2).filter((name) => name !== undefined)].join(" ")}:`,
    )
    .replaceAll("<ul>", "[-:")
    .replaceAll(/<\/[ou]l>/g, "]")
    .replaceAll(/<li(?: value="(\d+)")?>/g, (_all, value) => ` ${value === undefined ? "" : `${value}=`}`)
    .replaceAll("</li>", ",");
const found = (text: string) =>
  parse(text).strays.map(({ kind, written, place }) => [kind, written, place.line, place.column]);

describe("a list", () => {
  it.each([
    ["a) one\nb) two", "[a lower-alpha-bracket: one, two,]"],
    ["(a) one\n(b) two\n(c) three", "[a lower-alpha-brackets: one, two, three,]"],
    ["a. one\nb. two", "[a: one, two,]"],
    ["A) one\nB) two", "[A upper-alpha-bracket: one, two,]"],
    ["i. one\nii. two\niii. three\niv. four", "[i list--wide: one, two, three, four,]"],
    ["(i) one\n(ii) two\n(iii) three", "[i lower-roman-brackets list--wide: one, two, three,]"],
    ["I. one\nII. two", "[I: one, two,]"],
    ["1) one\n2) two", "[1 decimal-bracket: one, two,]"],
    ["(1) one\n(2) two", "[1 decimal-brackets: one, two,]"],
    ["• one\n• two\n  ◦ three", "[-: one, two[-: three,],]"],
    ["▪\tone\n▪\ttwo", "[-: one, two,]"],
    ["1.\t\tone\n2.\t\ttwo", "[1: one, two,]"],
    ["-      one\n-      two", "[-: one, two,]"],
    ["(a)\t\tone\n(b)      two", "[a lower-alpha-brackets: one, two,]"],
  ])("is read with its marks: %j", (text, expected) => {
    expect(outline(text)).toBe(expected);
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["5. five\n7. seven\n2024. year", '[1 start="5" list--wide: five, 7=seven, 2024=year,]'],
    ["1. one\n2. two\n3. three", "[1: one, two, three,]"],
    ["1. one\n1. two\n1. three", "[1: one, two, three,]"],
    ["3. three\n3. four", '[1 start="3": three, four,]'],
    ["10. ten\n9. nine\n8. eight", '[1 start="10": ten, 9=nine, 8=eight,]'],
    ["a) one\nc) three", "[a lower-alpha-bracket: one, 3=three,]"],
    ["(c) three\n(d) four", '[a start="3" lower-alpha-brackets: three, four,]'],
    ["(y) one\n(z) two\n(aa) three", '[a start="25" lower-alpha-brackets list--wide: one, two, three,]'],
    ["2023) x\n2024) y", '[1 start="2023" decimal-bracket list--wide: x, y,]'],
  ])("keeps its numbers: %j", (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  it.each([
    [
      "RESOLVED:\n\n(a) one:\n    (i) in\n    (ii) in too\n(b) two",
      "RESOLVED:[a lower-alpha-brackets: one:[i lower-roman-brackets list--wide: in, in too,], two,]",
    ],
    ["1. one\n   a) in\n   b) in too\n2. two", "[1: one[a lower-alpha-bracket: in, in too,], two,]"],
    [
      "(a) one\n(i) in\n(ii) in too\n(b) two",
      "[a lower-alpha-brackets: one[i lower-roman-brackets list--wide: in, in too,], two,]",
    ],
    ["1. one\na. in\nb. in too\n2. two", "[1: one[a: in, in too,], two,]"],
    ["(h) eight\n(i) nine\n(j) ten", '[a start="8" lower-alpha-brackets: eight, nine, ten,]'],
    [
      "(g) seven\n(h) eight\n    (i) in\n    (ii) in too",
      '[a start="7" lower-alpha-brackets: seven, eight[i lower-roman-brackets list--wide: in, in too,],]',
    ],
    ["> a) one\n> b) two", "<blockquote>[a lower-alpha-bracket: one, two,]</blockquote>"],
    ["- a) one\n  b) two", "[-: [a lower-alpha-bracket: one, two,],]"],
  ])("holds another: %j", (text, expected) => {
    expect(outline(text)).toBe(expected);
    expect(found(text)).toEqual([]);
  });

  it("ends where an empty line parts it from one of another sort", () => {
    expect(outline("a) one\nb) two\n\n(i) first\n(ii) second")).toBe(
      "[a lower-alpha-bracket: one, two,][i lower-roman-brackets list--wide: first, second,]",
    );
  });

  it("begins anew where an empty line and the first number do", () => {
    expect(outline("1. one\n2. two\n\n1. first\n2. second")).toBe("[1: one, two,][1: first, second,]");
    expect(found("1. one\n2. two\n\n1. first\n2. second")).toEqual([]);
    expect(outline("1. one\n\n1. two\n\n1. three")).toBe("[1: one, two, three,]");
  });

  it("may begin directly below the words that lead to it, and its points may run over lines", () => {
    expect(outline("RESOLVED:\n(a) that it be noted and\nsent\n(b) that it end")).toBe(
      "RESOLVED:[a lower-alpha-brackets: that it be noted andsent, that it end,]",
    );
  });

  it("goes on behind a paragraph with the letter that is next", () => {
    expect(outline("(a) Apologies\n\nThere were none.\n\n(b) Declarations\n\nNone.")).toBe(
      '[a lower-alpha-brackets: Apologies,]There were none.[a start="2" lower-alpha-brackets: Declarations,]None.',
    );
  });

  it("stands in a numbered paragraph", () => {
    const markup = render("4.1 RESOLVED:\n\n    (a) one\n    (b) two\n\n4.2 Next.", { numbering: "author" });
    expect(markup).toMatch(
      /id="para-4\.1".*<ol type="a" data-marks="lower-alpha-brackets">.*id="para-4\.2"/s,
    );
  });

  it("has room for wide marks", () => {
    expect(outline("(viii) eight\n(ix) nine")).toContain("list--widest");
    expect(outline(Array.from({ length: 100 }, () => "1. x").join("\n"))).toContain("list--wide");
    expect(outline(Array.from({ length: 99 }, () => "1. x").join("\n"))).not.toContain("list--wide");
  });
});

describe("no list", () => {
  it.each([
    "a. Smith",
    "A. Smith\n\nB. Jones",
    "A. Smith spoke.\n\nB. Jones replied.",
    "J. Jones\\\nK. Kaur\\\nL. Lee",
    "i. e. the council",
    "(a) alone",
    "(c) Crown copyright 2026",
    "I. Newton",
    "see p. 4 and\nq. 5",
    "as section 5\n(a) says",
    "M. Adams, N. Brown and\nO. Clark",
    "| (a) | one |\n|---|---|\n| (b) | two |",
    "Mark | Meaning\n---|---\n(a) | Provisional\n(b) | Estimated",
  ])("is made of %j", (text) => {
    expect(render(`Table: T.\n\n${text}`)).not.toContain("<ol");
  });

  it("is made of code, which keeps its marks", () => {
    expect(render("```\na) one\nb) two\n• three\n-      four\n```")).toContain(
      "a) one\nb) two\n• three\n-      four",
    );
    expect(render("a) one\n\n       code\n\nb) two\n\n   ```\n   c) x\n   ```")).toContain("c) x");
  });
});

describe("a line of hyphens", () => {
  it("directly below a text makes a heading of it, which is found", () => {
    expect(found("We met in May, and heard nobody.\n---\n\nText.")).toEqual([
      ["underlined-heading", "We met in May, and heard nobody.", 1, 1],
    ]);
    expect(found("We met in May\nand in June\n===")).toEqual([["underlined-heading", "We met in May", 1, 1]]);
    expect(found("What we found\n---\n\nText.\n\n---\n\nMore.")).toEqual([]);
  });
});

describe("marks that are not read", () => {
  it("are found where they run on from the line above", () => {
    expect(found("RESOLVED:\n    (i) one\n    (ii) two")).toEqual([["list-mark", "(i)", 2, 5]]);
    expect(render("RESOLVED:\n    (i) one\n    (ii) two")).toContain("(i) one\n(ii) two");
  });

  it("are found where four spaces have made code of them", () => {
    expect(found("Text.\n\n    (a) one\n    (b) two")).toEqual([["indented-text", "(a) one", 3, 5]]);
    expect(render("Text.\n\n    (a) one\n    (b) two")).toContain("(a) one\n(b) two");
  });

  it("are found where names and headings have the same", () => {
    expect(found("A. Smith\nB. Jones")).toEqual([["line-end", "B. Jones", 2, 1]]);
    expect(found("Points:\n(b) two is alone")).toEqual([["line-end", "(b) two is alone", 2, 1]]);
  });

  it("are found where a number comes twice", () => {
    expect(found("1. one\n2. two\n2. three")).toEqual([["repeated-number", "2.", 3, 1]]);
    expect(found("(a) one\n(b) two\n\nText.\n\n(a) one\n(b) two")).toEqual([]);
  });
});

it("no word of a text is lost or changed by its marks", () => {
  const mark = fc.constantFrom(
    "a)",
    "b)",
    "(a)",
    "(b)",
    "(i)",
    "(ii)",
    "i.",
    "ii.",
    "1.",
    "2.",
    "7)",
    "A.",
    "B.",
    "•",
    "-",
    "(c)",
    "x)",
  );
  const line = fc
    .tuple(fc.constantFrom("", "", "  ", "    ", "> "), mark, fc.stringMatching(/^w[0-9]{1,3}$/))
    .map(([indent, sign, word]) => `${indent}${sign} ${word}`);
  const lines = fc.array(fc.oneof(line, fc.constantFrom("", "plain words", "## Head", "```")), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.join("\n");
      const words = (from: string) => from.match(/\bw\d+\b|plain|Head/g) ?? [];
      expect(
        words(
          render(text)
            .replaceAll(/<[^>]*>/g, " ")
            .replaceAll(/Link to section: \w*/g, ""),
        ),
      ).toEqual(words(text));
      // Figures stand for marks only while blocks are read.
      expect(render(text)).not.toMatch(/\b0+1[.)]/);
    }),
    { seed: 7, numRuns: 400 },
  );
});
