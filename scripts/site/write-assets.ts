// Writes what pages load: styles, fonts, scripts, the icon, and the files that stand beside texts.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brandOf } from "../model/brand.ts";
import { compileStyles } from "./compile-styles.ts";
import { drawFavicon } from "./favicon.ts";
import type { RenderOptions } from "./render-site.ts";

const scriptsFolder = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));
const browserScripts = ["contents.js", "search.js", "table-frame.js"];

/** Writes the assets of a pass. */
export async function writeAssets({ register, pass, output, sourceFolder }: RenderOptions): Promise<void> {
  const assets = join(output, "assets");
  const { fonts } = register;
  const palette = brandOf(register.site);
  const styles = compileStyles(pass, palette, fonts);
  const published = [...register.publications.values()].flatMap(({ id, assets: files }) =>
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
  await Promise.all([
    ...[...published, ...shared, ...scripts, ...fontFiles].map(({ from, to }) => copy(from, to)),
    write(join(assets, `${pass}.css`), styles),
    ...(pass === "site" ? [write(join(assets, "favicon.svg"), drawFavicon(palette))] : []),
  ]);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
