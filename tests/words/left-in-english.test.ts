// What counts as left in English: words that do not stand in the source as they stand on the page.
import { expect, it } from "vitest";
import { englishIn, leftInEnglish, sourceOf } from "./left-in-english.ts";

const source = sourceOf([
  "title: Review of buses\nbenchmarks: [ { of: england, period: April 2023 } ]\n",
  "The panel met 3 times,\nand heard *much* of it.\n",
]);

it("takes a run that stands in the source as such, also over the end of a line", () => {
  expect(englishIn(["Review of buses", "3 times, and heard", "england", "Apr 2023"], source)).toEqual([]);
});

it.each([
  ["a small word of a sentence", "3 of 12", "of"],
  ["a key of YAML", "title 7", "title"],
  ["a part of a longer run", "Review of", "Review of"],
  ["a part of a word", "panels", "panels"],
])("finds %s", (_what, text, run) => {
  expect(englishIn([text], source)).toEqual([run]);
});

it("finds words between the counters of a page", () => {
  const styles = '<style>@page :left{@bottom-left{content:counter(page) " of " counter(pages)}}</style>';
  expect(leftInEnglish(styles, source)).toEqual(["of"]);
});
