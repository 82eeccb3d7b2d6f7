// How wide characters are in the fonts of a site, so that drawings know how much room words take. A font is opened when the
// first of its characters is asked for, and keeps what it has measured.
import type { Font } from "fontkitten";
import type { CharacterWidth, FontFile, SiteFont } from "../model/site/site-font.ts";
import { openFont } from "./font-characters.ts";

/** Measures characters in semibold, or else in what a family has; a character is of the first family that has it. */
export function characterWidths(families: readonly SiteFont[]): CharacterWidth {
  const files = families.flatMap((family) =>
    family.files.filter(({ style }) => style === "normal").sort(semiboldFirst),
  );
  const opened = new Map<string, Font | undefined>();
  const fontAt = (source: string) => {
    if (!opened.has(source)) opened.set(source, openFont(source));
    return opened.get(source);
  };
  return (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const file = files.find(({ codePoints }) => codePoints.has(codePoint));
    const font = file && fontAt(file.source);
    return font && font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  };
}

function semiboldFirst(a: FontFile, b: FontFile): number {
  return Number(b.weight === "600") - Number(a.weight === "600");
}
