// References at the start of a sentence have a capital, and no others.
import { expect, it } from "vitest";
import { render } from "./parse-for-test.ts";

const labels = (markup: string) =>
  [...String(markup).matchAll(/<a href="\/priority\/1">([^<]*)<\/a>/g)].map(([, label]) => label);

it.each([
  ["at the start of a paragraph", "[[priority 1]] comes first.", "Priority 1"],
  ["in bold there", "**[[priority 1]]** comes first.", "Priority 1"],
  ["behind a full stop", "Much is left. [[priority 1]] comes first.", "Priority 1"],
  ["on a line behind one", "Much is left (so far).\n[[priority 1]] comes first.", "Priority 1"],
  ["behind a note", "Much is left.[^a] [[priority 1]] is first.\n\n[^a]: A note.", "Priority 1"],
  ["in a point that is a sentence", "- [[priority 1]] comes first.", "Priority 1"],
  ["in a point that is none", "We serve\n\n- [[priority 1]]", "priority 1"],
  [
    "in a cell that is a sentence",
    "Table: T.\n\n| A | B |\n| - | - |\n| a | [[priority 1]] is new. |",
    "Priority 1",
  ],
  ["in a cell that is none", "Table: T.\n\n| A | B |\n| - | - |\n| a | [[priority 1]] |", "priority 1"],
  ["within a sentence", "See [[priority 1]].", "priority 1"],
  ["in brackets", "([[priority 1]]) comes first.", "priority 1"],
  ["behind a short form", "Some, e.g. [[priority 1]], come first, cf. [[priority 1]].", "priority 1"],
  ["in words of the author", "[[priority 1|the first]] comes first.", "the first"],
])("%s", (_where, markdown, label) => {
  const found = labels(render(markdown));
  expect(new Set(found)).toEqual(new Set([label]));
});
