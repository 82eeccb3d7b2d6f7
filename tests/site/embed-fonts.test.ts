// A drawing holds the fonts of its words, at addresses that no other drawing has.
import { expect, it } from "vitest";
import { loadFonts } from "../../scripts/load/load-fonts.ts";
import { embedFonts } from "../../scripts/site/styles/embed-fonts.ts";

const { fonts } = await loadFonts({});
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>';

/** The addresses of the fonts in a drawing. */
async function addresses(path: string): Promise<readonly string[]> {
  return (await embedFonts(svg, fonts, path)).match(/data:[^)]+/g) ?? [];
}

it("two drawings share no font, though they are alike", async () => {
  const one = await addresses("reviews/a/one.svg");
  expect(one.length).toBeGreaterThan(0);
  expect(one.filter((address) => address.startsWith("data:font/woff2;"))).toEqual(one);
  const other = new Set(await addresses("reviews/a/other.svg"));
  expect(one.filter((address) => other.has(address))).toEqual([]);
});

it("a drawing has the same fonts each time", async () => {
  expect(await addresses("reviews/a/one.svg")).toEqual(await addresses("reviews/a/one.svg"));
});

it("a drawing without words stays as it is", async () => {
  expect(await embedFonts("<svg><path/></svg>", fonts, "a.svg")).toBe("<svg><path/></svg>");
});
