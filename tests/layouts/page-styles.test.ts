// Words in the heads of pages are strings of CSS: nothing in them can end the string or the style element.
import { expect, it } from "vitest";
import { cssString } from "../../layouts/parts/print/page-styles.ts";

it("escapes what could end a string or an element", () => {
  expect(cssString("Buses & trams")).toBe('"Buses \\26  trams"');
  expect(cssString('a"b\\c\nd</style>')).toBe('"a\\22 b\\5c c\\a d\\3c /style\\3e "');
});

it("cuts what would not fit in a head", () => {
  expect(cssString("long ".repeat(100)).length).toBeLessThan(190);
});
