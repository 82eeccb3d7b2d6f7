// Writes what pages load: styles, fonts, scripts, the icon, and the files that stand beside texts.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { filesAtOnce, workThrough } from "../lib/work-through.ts";
import { brandOf } from "../model/site/brand.ts";
import type { SiteFonts } from "../model/site/site-font.ts";
import type { RenderOptions } from "./render-options.ts";
import { compileStyles } from "./styles/compile-styles.ts";
import { embedFonts } from "./styles/embed-fonts.ts";
import { drawFavicon } from "./styles/favicon.ts";

const scriptsFolder = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));
const browserScripts = ["contents.js", "scorecard.js", "search.js", "table-frame.js"];

/** Writes the assets of a pass. */
export async function writeAssets({
  register,
  whole = register,
  pass,
  output,
  store,
  styles: cache,
}: RenderOptions): Promise<void> {
  const assets = join(output, "assets");
  const { fonts } = register;
  const palette = brandOf(register.site);
  const styles = await compileStyles(pass, palette, fonts, cache);
  const published = [...whole.publications.values()].flatMap(({ id, assets: files }) =>
    files.flatMap(({ outputs }) =>
      outputs.map(({ path, sha256 }) => ({ sha256, to: join(output, id, path) })),
    ),
  );
  const shared = register.assets.flatMap(({ outputs }) =>
    outputs.map(({ path, sha256 }) => ({ sha256, to: join(assets, "site", path) })),
  );
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
  await workThrough([...published, ...shared], filesAtOnce, async ({ sha256, to }) =>
    writeAsset(await store.read(sha256), to, output, fonts),
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
async function writeAsset(bytes: Uint8Array, to: string, output: string, fonts: SiteFonts): Promise<void> {
  if (!/\.svg$/i.test(to)) return write(to, bytes);
  const path = relative(output, to).split(sep).join("/");
  await write(to, await embedFonts(new TextDecoder().decode(bytes), fonts, path));
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
