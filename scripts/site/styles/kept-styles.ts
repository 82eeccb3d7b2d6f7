// Takes from a cache what was compiled of the styles before: to compile them takes as long as a small site.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildCache } from "../../model/build-cache.ts";
import { packagesFolder, stylesFolder } from "./style-sources.ts";

/** Goes up whenever the same styles are compiled in another way. */
const edition = 1;

/** The styles of a pass as CSS: those of the cache where nothing that they are compiled from has changed. */
export async function keptStyles(
  pass: "print" | "site",
  cache?: BuildCache,
  compile = compileAnew,
): Promise<string> {
  const key = cache === undefined ? "" : await keyOf(pass);
  const found = await cache?.find(key);
  if (found !== undefined) return new TextDecoder().decode(found);
  const css = await compile(pass);
  await cache?.keep(key, new TextEncoder().encode(css));
  return css;
}

/** Loads the compiler only where something is to be compiled. */
async function compileAnew(pass: "print" | "site"): Promise<string> {
  const { compileSass } = await import("./compile-sass.ts");
  return compileSass(pass);
}

/** The hash of the project's own styles, and of which packages they use and are compiled by. */
async function keyOf(pass: "print" | "site"): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([edition, pass]));
  for (const name of (await readdir(stylesFolder)).sort())
    hash.update(`\n${name}\n`).update(await readFile(join(stylesFolder, name)));
  for (const name of ["govuk-frontend", "sass"])
    hash.update("\n").update(await readFile(join(packagesFolder, name, "package.json")));
  return hash.digest("hex");
}
