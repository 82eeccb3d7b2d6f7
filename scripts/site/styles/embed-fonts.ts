// Puts the site's fonts into a drawing, so that its words look the same on every machine, on screen and in print.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { load } from "cheerio/slim";
import type { FontFile, SiteFonts } from "../../model/site/site-font.ts";

/** An SVG with the font files that its words need; one without words as it is. `path` is its own on the site. */
export async function embedFonts(svg: string, fonts: SiteFonts, path: string): Promise<string> {
  const words = load(svg, { xml: true })("text").text();
  if (words.trim() === "") return svg;
  const families = [fonts.text, ...fonts.others];
  const mark = createHash("sha256").update(path).digest("hex").slice(0, 12);
  const used = new Set(Array.from(words, (one) => one.codePointAt(0) ?? 0));
  const faces: string[] = [];
  for (const { family, files } of families) {
    for (const file of files) {
      if (isAsked(file, svg) && [...used].some((one) => file.codePoints.has(one)))
        faces.push(await embeddedFace(family, file, mark));
    }
  }
  const names = families.map(({ family }) => `"${family}"`).join(",");
  const style = `<style>${faces.join("")}text,tspan,textPath{font-family:${names},sans-serif!important}</style>`;
  return svg.replace(/<svg\b[^>]*>/, (open) => open + style);
}

/** Bold and italic files are large, so a drawing gets them only where it has such words. */
function isAsked({ style, weight }: FontFile, svg: string): boolean {
  if (style === "italic") return /\b(italic|oblique)\b/.test(svg);
  return weight !== "600" || /font-weight\W+(bold|[6-9]00)/.test(svg);
}

/**
 * The mark makes the address of a font one drawing's own. Chromium lets drawings share what has the same address,
 * unless its memory has just been cleared, and a PDF would have other fonts in it from one time to the next.
 */
async function embeddedFace(
  family: string,
  { source, style, weight }: FontFile,
  mark: string,
): Promise<string> {
  const data = (await readFile(source)).toString("base64");
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(data:font/woff2;drawing=${mark};base64,${data}) format("woff2")}`;
}
