// Which tables of a print say on later pages which they are, and what is taken out of their first page.
import { expect, it } from "vitest";
import { readContinued } from "../../../scripts/pdf/tags/continued-rows.ts";
import { matchLeaves } from "../../../scripts/pdf/tags/match-leaves.ts";
import { type LeafSketch, makeLeaves, words, wordsOnPages } from "./make-leaves.ts";
import { element, pageOf } from "./make-page.ts";

const again = element("tr", { "data-continued": "" }, element("th", {}, "T (continued)"));

function read(hasRow: boolean, ...sketches: readonly LeafSketch[]) {
  const head = element("thead", {}, ...(hasRow ? [again] : []), element("tr", {}, element("th", {}, "Head")));
  const body = element(
    "tbody",
    {},
    element("tr", {}, element("td", {}, "one")),
    element("tr", {}, element("td", {}, "two")),
  );
  const page = pageOf(element("table", { "data-continues": "" }, element("caption", {}, "T"), head, body));
  const { leaves, paintings } = makeLeaves(sketches);
  const { pieces } = matchLeaves(leaves, paintings, page);
  const { erasures, isNamed } = readContinued(page, pieces);
  return { isNamed, streams: erasures.size };
}

const head = [words("T"), wordsOnPages(["Head"], ["Head"]), words("one")];

it("a table of several pages without the row is told", () => {
  expect(read(false, ...head, wordsOnPages([], ["two"]))).toEqual({ isNamed: false, streams: 0 });
});

it("one that stands on a page as a whole, or has the row, is not", () => {
  expect(read(false, words("T"), words("Head"), words("one"), words("two")).isNamed).toBe(true);
  const row = wordsOnPages(["T (continued)"], ["T (continued)"]);
  expect(read(true, words("T"), row, ...head.slice(1), wordsOnPages([], ["two"]))).toEqual({
    isNamed: true,
    streams: 1,
  });
});
