// The font of the site from its npm package: the faces that the styles use, and the files to copy.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A font ready to be published. */
export interface SiteFont {
  readonly family: string;
  /** `@font-face` rules whose files lie in `fonts/` beside the style sheet. */
  readonly faces: string;
  readonly files: readonly { readonly name: string; readonly source: string }[];
}

/** The font used where `data/site.yaml` names none. */
export const defaultFont = "atkinson-hyperlegible-next";

/** The font of code, which only a guide for officers has. */
export const codeFont = "atkinson-hyperlegible-mono";

/** Regular, italic and bold; a face that a family lacks is left out. */
const sheets = ["400.css", "400-italic.css", "600.css"];

/** Reads a family that is installed as `@fontsource/<name>`. Throws a sentence that says how to install it. */
export async function readFont(name = defaultFont): Promise<SiteFont> {
  const folder = packageFolder(name);
  const texts = await Promise.all(
    sheets.map((sheet) => readFile(join(folder, sheet), "utf8").catch(() => "")),
  );
  const css = texts.join("\n");
  const family = /font-family:\s*['"]([^'"]+)['"]/.exec(css)?.[1];
  if (family === undefined) throw new Error(`The package @fontsource/${name} has no regular face (400.css).`);
  const files = [
    ...new Set([...css.matchAll(/url\(\.\/files\/([\w.-]+\.woff2)\)/g)].map((match) => match[1] ?? "")),
  ];
  return {
    family,
    faces: css
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, "")
      .replaceAll("url(./files/", "url(fonts/"),
    files: files.map((file) => ({ name: file, source: join(folder, "files", file) })),
  };
}

function packageFolder(name: string): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
  } catch (cause) {
    throw new Error(`The font “${name}” is not installed. Install it with: npm install @fontsource/${name}`, {
      cause,
    });
  }
}
