// Where a page has spaces between the words of two texts.
import { expect, it } from "vitest";
import type { PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { findGaps } from "../../../scripts/pdf/tags/find-gaps.ts";
import { element, listNodes, marker, pageOf } from "./make-page.ts";

it.each<[string, readonly (PrintedNode | string)[], string]>([
  ["none between parts of a word", ["a", element("em", {}, "b"), "c"], "a"],
  ["one that a text ends with", ["a ", element("em", {}, "b")], "a b"],
  ["one that a text begins with", [element("em", {}, "a"), " b"], "a b"],
  ["one by itself", [element("em", {}, "a"), " ", element("em", {}, "b")], "a b"],
  ["none for an empty text", ["a", element("em", {}, ""), "b"], "a"],
  ["one at the end of a line", ["a", element("br"), "b"], "a b"],
  ["one on both sides of a box", ["a", element("p", {}, "b"), "c"], "a b c"],
  ["one beside an empty box", ["a", element("p"), "b"], "a b"],
  ["none beside what has no box", ["a", element("p", { display: "contents" }, "b"), "c"], "a"],
  ["none at a box in the line", ["a", element("b", { display: "inline-block" }, "b"), "c"], "a"],
  [
    "none in ruby",
    [element("ruby", { display: "ruby" }, "a", element("rt", { display: "ruby-text" }, "b")), "c"],
    "a",
  ],
  ["none for what is hidden in a word", ["a", element("b", { "aria-hidden": "true" }, " x "), "b"], "a"],
  ["one after a mark that ends with it", [element("b", {}, marker("1. "), "b")], "1. b"],
])("there is %s", (_what, nodes, expected) => {
  const page = pageOf(...nodes);
  const gaps = findGaps(page);
  const texts = listNodes(page).filter((node) => node.kind !== "element");
  // The first always has one, as it begins the page.
  expect(
    texts
      .filter((node) => gaps.has(node))
      .map(({ text }) => text.trim())
      .join(" "),
  ).toBe(expected);
});
