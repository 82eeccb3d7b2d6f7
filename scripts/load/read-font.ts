// One font family from its npm package: its faces, the files of each, and the characters that each file really has.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import type { FontFile, SiteFont } from "../model/site/site-font.ts";
import { fontCharacters } from "./font-characters.ts";

/** A style sheet of a package, and the style and weight that its files are used for. */
export interface FontSheet {
  /** The first of these that the package has is taken, such as `600.css`. */
  readonly names: readonly string[];
  readonly style: FontFile["style"];
  readonly weight: string;
}

/**
 * Reads a family that is installed as `@fontsource/<name>`; undefined where it is not, or has none of the sheets.
 * Throws UnreadableFont where a file of it cannot be read.
 */
export async function readFont(name: string, sheets: readonly FontSheet[]): Promise<SiteFont | undefined> {
  const folder = packageFolder(name);
  if (folder === undefined) return undefined;
  const read: (SiteFont | undefined)[] = [];
  for (const sheet of sheets) read.push(await readSheet(folder, sheet));
  const family = read.find((sheet) => sheet !== undefined)?.family;
  return family === undefined ? undefined : { family, files: read.flatMap((sheet) => sheet?.files ?? []) };
}

function packageFolder(name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  try {
    return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
  } catch {
    return undefined;
  }
}

async function readSheet(folder: string, { names, style, weight }: FontSheet): Promise<SiteFont | undefined> {
  for (const name of names) {
    const css = await readFile(join(folder, name), "utf8").catch(ifMissing(undefined));
    const family = /font-family:\s*['"]([^'"]+)['"]/.exec(css ?? "")?.[1];
    if (css === undefined || family === undefined) continue;
    const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = ""]) => face);
    const files: FontFile[] = [];
    // One after the other: some packages have a hundred files a sheet, and it is the reading of glyphs that takes time.
    for (const face of faces) {
      const path = /url\(\.\/(files\/[\w.-]+\.woff2)\)/.exec(face)?.[1];
      if (path === undefined) continue;
      const source = join(folder, path);
      const declared = readRanges(/unicode-range:\s*([^;]+)/.exec(face)?.[1]);
      const codePoints = fontCharacters(source).filter((one) =>
        declared.some(([low, high]) => one >= low && one <= high),
      );
      files.push({ name: basename(path), source, style, weight, codePoints: new Set(codePoints) });
    }
    return { family, files };
  }
  return undefined;
}

/** The ranges of a `unicode-range`, ends included; everything where there is none. */
function readRanges(written = "U+0-10FFFF"): readonly (readonly [low: number, high: number])[] {
  return [...written.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, low = "", high = low]) => [
    Number.parseInt(low, 16),
    Number.parseInt(high, 16),
  ]);
}
