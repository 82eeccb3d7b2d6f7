// How wide characters are said to be is what the files of the fonts say.
import { readFileSync } from "node:fs";
import { create } from "fontkitten";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../scripts/load/load-fonts.ts";
import type { SiteFont } from "../../scripts/model/site/site-font.ts";

const { fonts } = await loadFonts({});

/** The width of a character in the upright file of a weight. */
function widthIn({ files }: SiteFont, weight: string, character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const file = files.find(
    (one) => one.style === "normal" && one.weight === weight && one.codePoints.has(codePoint),
  );
  const font = create(readFileSync(file?.source ?? ""));
  return font.isCollection ? 0 : font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
}

describe("a character", () => {
  it.each(["a", "W", "i", "ŵ", "%"])("is as wide as in the semibold of the text font: %s", (character) => {
    expect(fonts.widthOf(character)).toBe(widthIn(fonts.text, "600", character));
    expect(fonts.widthOf(character)).toBe(fonts.widthOf(character));
  });

  it("is wider in semibold than in the regular face", () => {
    expect(fonts.widthOf("m")).toBeGreaterThan(widthIn(fonts.text, "400", "m"));
  });

  it("is measured in the first font that has it", () => {
    const [signs] = fonts.others;
    const arabic = fonts.others.find(({ files }) => files.some(({ codePoints }) => codePoints.has(0x628)));
    expect(fonts.widthOf("→")).toBe(signs && widthIn(signs, "600", "→"));
    expect(fonts.widthOf("ب")).toBe(arabic && widthIn(arabic, "600", "ب"));
  });

  it("has no width where no font has it", () => {
    expect(fonts.widthOf("漢")).toBeUndefined();
  });

  it("is measured in the font that the site names", async () => {
    const { fonts: chosen } = await loadFonts({ font: "atkinson-hyperlegible-mono" });
    expect(new Set(Array.from("iWm.", chosen.widthOf)).size).toBe(1);
    expect(new Set(Array.from("iWm.", fonts.widthOf)).size).toBe(4);
  });
});
