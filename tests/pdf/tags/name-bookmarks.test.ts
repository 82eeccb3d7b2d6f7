// The titles of bookmarks after those of headings.
import { PDFDict, PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import type { PrintedNode } from "../../../scripts/pdf/page-snapshot.ts";
import { nameBookmarks } from "../../../scripts/pdf/tags/name-bookmarks.ts";
import { element, pageOf } from "./make-page.ts";

/** The titles of bookmarks, the second and later ones of which stand under the first, after they were named. */
async function rename(
  titles: readonly string[],
  ...headings: readonly PrintedNode[]
): Promise<readonly string[]> {
  const document = await PDFDocument.create();
  const { context } = document;
  const bookmarks = titles.map((title) => context.obj({ Title: PDFHexString.fromText(title) }));
  const [first, ...others] = bookmarks;
  for (const [at, bookmark] of others.entries()) {
    const next = others[at + 1];
    if (next) bookmark.set(PDFName.of("Next"), next);
  }
  if (first && others[0]) first.set(PDFName.of("First"), others[0]);
  if (first) document.catalog.set(PDFName.of("Outlines"), context.obj({ First: first }));
  nameBookmarks(document, pageOf(...headings));
  return bookmarks.map((bookmark) => bookmark.lookup(PDFName.of("Title"), PDFHexString).decodeText());
}

it.each<[string, readonly string[], readonly PrintedNode[], readonly string[]]>([
  [
    "get the spaces where lines end",
    ["Alongtitle", "Andmore"],
    [element("h1", {}, "A long ", element("br"), "title"), element("h2", {}, "And", element("br"), "more")],
    ["A long title", "And more"],
  ],
  [
    "get the order of letters from right to left",
    ["\u05d1\u05d0"],
    [element("h1", {}, "\u05d0\u05d1")],
    ["\u05d0\u05d1"],
  ],
  [
    "are without the marks of notes",
    ["A b1", "C2"],
    [
      element(
        "h1",
        {},
        "A b",
        element("sup", {}, element("a", { role: "doc-noteref", "aria-label": "Note 1" }, "1")),
      ),
      element("h2", {}, "C", element("sup", {}, "2")),
    ],
    ["A b", "C²"],
  ],
  ["are found by a role", ["Ab"], [element("div", { role: "heading" }, "A b")], ["A b"]],
  [
    "are kept where no heading fits",
    ["x", "B b"],
    [element("h1", {}, "a"), element("h2", {}, "B  b")],
    ["x", "B b"],
  ],
  [
    "are not named after what is hidden",
    ["Ab"],
    [element("h1", { "aria-hidden": "true" }, "A-b"), element("h1", {}, "a-b"), element("h1", {}, "A b")],
    ["A b"],
  ],
  [
    "are named in order where headings have the same letters",
    ["Ab", "Ab"],
    [element("h1", {}, "A b"), element("h2", {}, "Ab")],
    ["A b", "Ab"],
  ],
  ["may be none", [], [element("h1", {}, "a")], []],
])("bookmarks %s", async (_what, titles, headings, expected) => {
  expect(await rename(titles, ...headings)).toEqual(expected);
});

it("bookmarks that are no dictionaries are passed over", async () => {
  const document = await PDFDocument.create();
  document.catalog.set(PDFName.of("Outlines"), document.context.obj({}));
  nameBookmarks(document, pageOf(element("h1", {}, "a")));
  expect(document.catalog.lookup(PDFName.of("Outlines"), PDFDict).keys()).toEqual([]);
});
