// The words and signs that layouts put on pages are in the site's fonts, as those of officers must be.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadFonts } from "../../scripts/load/load-fonts.ts";
import { unusualCharacters } from "../../scripts/model/site/character.ts";
import { hasCharacter } from "../../scripts/model/site/site-font.ts";

const root = join(import.meta.dirname, "..", "..");

/** The files whose text may come to stand on a page, by their path. */
const files = ["layouts", "scripts/model", "scripts/markdown", "scripts/site", "scripts/lib"].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|js|scss)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
);

it("every character in the source of pages is in a font", async () => {
  const { fonts } = await loadFonts({});
  const used = new Map(
    files.flatMap((file) => unusualCharacters(readFileSync(file, "utf8")).map((one) => [one, file] as const)),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(used.size).toBeGreaterThan(5);
  expect([...used].filter(([one]) => !hasCharacter(fonts, one))).toEqual([]);
});
