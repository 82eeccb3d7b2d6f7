// Compiles the styles of a pass and puts the brand's colours and the fonts before them.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, Logger } from "sass";
import type { Brand, Palette } from "../model/brand.ts";
import type { SiteFonts } from "../model/site-font.ts";
import { fontFaces, fontStacks } from "./font-faces.ts";

const stylesFolder = fileURLToPath(new URL("../../layouts/assets/styles/", import.meta.url));

/** The style sheet of a pass as CSS. */
export function compileStyles(pass: "print" | "site", brand: Brand, fonts: SiteFonts): string {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json")));
  const { css } = compile(`${stylesFolder}${pass}.scss`, {
    loadPaths: [packages],
    style: "compressed",
    charset: false,
    quietDeps: true,
    logger: Logger.silent,
  });
  return `${fontFaces(fonts)}\n${properties(brand, fonts, pass)}\n${css}\n`;
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
