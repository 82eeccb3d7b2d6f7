// The style sheet of a pass: the fonts and the brand's colours, and what was compiled of the styles.

import type { BuildCache } from "../../model/build-cache.ts";
import type { Brand, Palette } from "../../model/site/brand.ts";
import type { SiteFonts } from "../../model/site/site-font.ts";
import { fontFaces, fontStacks } from "./font-faces.ts";
import { keptStyles } from "./kept-styles.ts";

/** The style sheet of a pass as CSS; from a cache, where there is one, comes what is the same in every site. */
export async function compileStyles(
  pass: "print" | "site",
  brand: Brand,
  fonts: SiteFonts,
  cache?: BuildCache,
): Promise<string> {
  return `${fontFaces(fonts)}\n${properties(brand, fonts, pass)}\n${await keptStyles(pass, cache)}\n`;
}

function properties(brand: Brand, fonts: SiteFonts, pass: "print" | "site"): string {
  const { text, code } = fontStacks(fonts);
  const families = `--font:${text};--code-font:${code}`;
  const light = `:root{${families};${colours(brand.light)}}`;
  // Paper is white, whatever the reader's screen is set to.
  if (pass === "print") return light;
  return `${light}\n@media screen and (prefers-color-scheme:dark){:root{${colours(brand.dark)}}}`;
}

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(
      ([name, value]: [string, string]) =>
        `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`,
    )
    .join(";");
}
