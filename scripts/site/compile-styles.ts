// Compiles the styles of a pass and puts the brand's colours and the font before them.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, Logger } from "sass";
import type { Brand, Palette } from "../model/brand.ts";
import type { SiteFont } from "./read-font.ts";

const stylesFolder = fileURLToPath(new URL("../../layouts/assets/styles/", import.meta.url));

/** The families of a site: for text, and for code, whose columns must line up. */
export interface SiteFonts {
  readonly text: SiteFont;
  readonly code: SiteFont;
}

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
  const faces = `${fonts.text.faces.trim()}\n${fonts.code.faces.trim()}`;
  return `${faces}\n${properties(brand, fonts, pass)}\n${css}\n`;
}

function properties(brand: Brand, { text, code }: SiteFonts, pass: "print" | "site"): string {
  const families = `--font:"${text.family}",system-ui,sans-serif;--code-font:"${code.family}",ui-monospace,monospace`;
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
