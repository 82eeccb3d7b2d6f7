// Words for the middle of a line.
import { expect, it } from "vitest";
import { lowerFirst } from "../../scripts/lib/lower-first.ts";

it.each([
  ["Share", "share"],
  ["From MASH", "from MASH"],
  ["NEET", "NEET"],
  ["A measure", "a measure"],
  ["Écoles", "écoles"],
  ["16 and 17", "16 and 17"],
  ["", ""],
])("%j in the middle of a line is %j", (written, text) => {
  expect(lowerFirst(written)).toBe(text);
});
