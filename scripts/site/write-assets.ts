// Writes what pages load: styles, fonts, scripts, the icon, and the files that stand beside texts.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { filesAtOnce, workThrough } from "../lib/work-through.ts";
import { brandOf } from "../model/brand.ts";
import type { SiteFonts } from "../model/site-font.ts";
import { compileStyles } from "./compile-styles.ts";
import { embedFonts } from "./embed-fonts.ts";
import { drawFavicon } from "./favicon.ts";
import type { RenderOptions } from "./render-site.ts";

const scriptsFolder = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));
const browserScripts = ["contents.js", "scorecard.js", "search.js", "table-frame.js"];

/** Writes the assets of a pass. */
export async function writeAssets({
  register,
  whole = register,
  pass,
  output,
  sourceFolder,
}: RenderOptions): Promise<void> {
  const assets = join(output, "assets");
  const { fonts } = register;
  const palette = brandOf(register.site);
  const styles = compileStyles(pass, palette, fonts);
  const published = [...whole.publications.values()].flatMap(({ id, assets: files }) =>
    files.map(({ path, file }) => ({ from: join(sourceFolder, file), to: join(output, id, path) })),
  );
  const shared = register.assets.map(({ path, file }) => ({
    from: join(sourceFolder, file),
    to: join(assets, "site", path),
  }));
  const scripts =
    pass === "print"
      ? []
      : browserScripts.map((name) => ({ from: join(scriptsFolder, name), to: join(assets, name) }));
  // Two faces may share a file.
  const sources = new Map(
    [fonts.text, fonts.code, ...fonts.others].flatMap(({ files }) =>
      files.map(({ name, source }) => [name, source] as const),
    ),
  );
  const fontFiles = [...sources].map(([name, from]) => ({ from, to: join(assets, "fonts", name) }));
  await workThrough([...published, ...shared], filesAtOnce, ({ from, to }) =>
    copyAsset(from, to, output, fonts),
  );
  await workThrough([...scripts, ...fontFiles], filesAtOnce, ({ from, to }) => copy(from, to));
  await write(join(assets, `${pass}.css`), styles);
  if (pass === "site") await write(join(assets, "favicon.svg"), drawFavicon(palette));
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** A drawing is shown as a picture, which sees no fonts but those it holds. */
async function copyAsset(from: string, to: string, output: string, fonts: SiteFonts): Promise<void> {
  if (!/\.svg$/i.test(from)) return copy(from, to);
  const path = relative(output, to).split(sep).join("/");
  await write(to, await embedFonts(await readDrawing(from), fonts, path));
}

/** Drawing programs of Windows write UTF-16 too. */
async function readDrawing(file: string): Promise<string> {
  const bytes = await readFile(file);
  const mark = bytes.subarray(0, 2).toString("hex");
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes).replace(/encoding=["']utf-16["']/i, 'encoding="UTF-8"');
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
