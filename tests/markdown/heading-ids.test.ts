// Headings whose words are those of an anchor that the page makes by itself.
import { expect, it } from "vitest";
import { isOwnAnchor } from "../../scripts/model/prose/own-anchor.ts";
import { parse, render } from "./parse-for-test.ts";

it("have an anchor that nothing else on the page has", () => {
  const text = `## Notes

Text.[^1]

1.1 A paragraph with a number.

## Note 1

### Note mark 1

### Note mark 1

## Table 1

Table: Buses

| Year | Buses |
|---|---|
| 2025 | 12 |

## Recommendation 1

## Front cover

## Notes

## Front doors

[^1]: A note.`;
  const ids = [...render(text, { numbering: "author" }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parse(text).headings.map(({ id }) => id)).toEqual([
    "notes-section",
    "note-1-section",
    "note-mark-1-section",
    "note-mark-1-section-1",
    "table-1-section",
    "recommendation-1-section",
    "front-cover-section",
    "notes-1",
    "front-doors",
  ]);
});

it("do not get it by being the second of their words either", () => {
  expect(parse("## Table\n\n## Table\n\n## Table").headings.map(({ id }) => id)).toEqual([
    "table",
    "table-section",
    "table-section-1",
  ]);
});

it.each([
  ["recommendation-3", true],
  ["measure-4a", true],
  ["page--main", true],
  ["para-4.1.2", true],
  ["notes", true],
  ["table-of-contents", false],
  ["action-plan", false],
  ["notes-on-the-figures", false],
  ["measure-for-measure", false],
])("%s is one of the page's own: %s", (anchor, isOwn) => {
  expect(isOwnAnchor(anchor)).toBe(isOwn);
});
