// Puts the site's fonts into a drawing, so that its words look the same on every machine, on screen and in print.
import { readFile } from "node:fs/promises";
import { load } from "cheerio";
import type { FontFile, SiteFonts } from "../model/site-font.ts";

/** An SVG with the font files that its words need; one without words as it is. */
export async function embedFonts(svg: string, fonts: SiteFonts): Promise<string> {
  const words = load(svg, { xml: true })("text").text();
  if (words.trim() === "") return svg;
  const families = [fonts.text, ...fonts.others];
  const used = new Set(Array.from(words, (one) => one.codePointAt(0) ?? 0));
  const faces = await Promise.all(
    families.flatMap(({ family, files }) =>
      files
        .filter((file) => isAsked(file, svg) && [...used].some((one) => file.codePoints.has(one)))
        .map((file) => embeddedFace(family, file)),
    ),
  );
  const names = families.map(({ family }) => `"${family}"`).join(",");
  const style = `<style>${faces.join("")}text,tspan,textPath{font-family:${names},sans-serif!important}</style>`;
  return svg.replace(/<svg\b[^>]*>/, (open) => open + style);
}

/** Bold and italic files are large, so a drawing gets them only where it has such words. */
function isAsked({ style, weight }: FontFile, svg: string): boolean {
  if (style === "italic") return /\b(italic|oblique)\b/.test(svg);
  return weight !== "600" || /font-weight\W+(bold|[6-9]00)/.test(svg);
}

async function embeddedFace(family: string, { source, style, weight }: FontFile): Promise<string> {
  const data = (await readFile(source)).toString("base64");
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}
