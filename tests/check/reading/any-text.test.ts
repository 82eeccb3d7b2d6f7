// Whatever a text holds is read without a fault, in time that grows with its length, and is found again where it stands.
import fc from "fast-check";
import { expect, it } from "vitest";
import { cellFigure } from "../../../scripts/check/reading/cell-figure.ts";
import { readPlainSentences, readSentences } from "../../../scripts/check/reading/read-sentences.ts";
import { insetSign } from "../../../scripts/model/prose/text-unit.ts";
import { parse } from "../../markdown/parse-for-test.ts";

const piece = fc.constantFrom(
  ..."a one two half third The 1 12 31 2024 0 1,234 4.2 12.3.4 % £ m k per cent of in to and between - – / : . , ; ( ) [ ] ! ? | ` * ** _ ~ ^ > # \\ & &amp; < \" “ ” ’ 's".split(
    " ",
  ),
  ..."March May Q 1st th am p.m. Table No. Dr. last year week working days aged [[table 1]] [[= x.y]] [^1] ^[note] [a](b) ![a](b) [a]{lang=sk} <br> \\| | --- ::: {#id}".split(
    " ",
  ),
  " ",
  " ",
  "\n",
  "\n\n",
  "\n- ",
  "\n> ",
  "\n1. ",
  "\n4.1 ",
  "\n| a | b |\n|---|---|\n| ",
  "\nTable 1: T\n\n",
  "\u{1F600}",
  "ﬀ",
  "\u00a0",
);

it("is read", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom("author", "auto", "none"),
      (pieces, numbering) => {
        const text = pieces.join("");
        const lines = text.split("\n");
        const { units, grids } = parse(text, { numbering }).read();
        for (const unit of units) {
          const { line, column } = unit.place(0);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          for (const { text: own, start, end, quantities, times, references } of readSentences(unit)) {
            expect(unit.text.slice(start, end)).toBe(own);
            for (const found of [...quantities, ...times])
              expect(unit.text.slice(found.start, found.end)).toBe(found.text);
            for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true);
            for (const { start: from, end: to } of references) expect(from).toBeLessThan(to);
          }
        }
        for (const grid of grids)
          for (const { cells } of grid.rows)
            for (const cell of cells) expect(cellFigure(cell, grid).kind).toBeTruthy();
      },
    ),
    { numRuns: 120, seed: 15 },
  );
});

it("finds each plain word at its place", () => {
  const word = fc.constantFrom("alpha", "beta", "gamma", "delta");
  const wrap = fc.constantFrom<[string, string]>(
    ["", ""],
    ["**", "**"],
    ["*", "*"],
    ["[", "](alpha-beta)"],
    ["[", "](<gamma delta>)"],
    ["“", "”"],
    ["(", ")"],
    ["\\*", "\\*"],
    ["&amp; ", ""],
    ["[[table 1]] ", ""],
    ["`alpha` ", ""],
    ["![beta](gamma) ", ""],
    ["", "^[beta]"],
    ["[", "]{lang=sk}"],
  );
  const line = fc
    .array(fc.tuple(wrap, word), { minLength: 1, maxLength: 8 })
    .map((words) => words.map(([[open, close], own]) => `${open}${own}${close}`).join(" "));
  const shape = fc.constantFrom(
    (own: string) => own,
    (own: string) => `- ${own}`,
    (own: string) => `> ${own}`,
    (own: string) => `## ${own}`,
    (own: string) => `| a | ${own} |\n|---|---|\n| ${own} | x |`,
    (own: string) => `4.1 ${own}`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(shape, line), { maxLength: 4 }), (blocks) => {
      const text = blocks.map(([make, own]) => make(own)).join("\n\n");
      const lines = text.split("\n");
      for (const unit of parse(text, { numbering: "author" }).read().units)
        for (const { 0: own, index } of unit.text.matchAll(/alpha|beta|gamma|delta/g)) {
          const place = unit.place(index);
          expect(
            (lines[place.line - 1] ?? "").slice(place.column - 1, place.column - 1 + own.length),
            text,
          ).toBe(own);
          expect(unit.text.includes(insetSign) || unit.written(index, index + own.length) === own).toBe(true);
        }
    }),
    { numRuns: 120, seed: 15 },
  );
});

it("is read where the same is said thousands of times", () => {
  for (const words of [
    "same month of the ",
    "1 2 ",
    "17(3)",
    "24/25-",
    "half a ",
    "1 to ",
    "one in ",
    "Table 1 and ",
    "a.m. ",
    "££",
  ])
    expect(readPlainSentences(words.repeat(Math.ceil(300_000 / words.length))).length).toBeGreaterThan(0);
});
