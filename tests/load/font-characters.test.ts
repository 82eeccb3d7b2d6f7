// A font file is read in whichever of its forms can be read, and named where neither can.
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fontCharacters, UnreadableFont } from "../../scripts/load/font-characters.ts";

const installed = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource/dejavu-sans/package.json")),
  "files/dejavu-sans-latin-400-normal.woff2",
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scrutineer-font-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The first bytes of a file, as a copy that broke off has it. */
async function breakOff(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  await writeFile(to, bytes.subarray(0, 200));
}

it("is read from its WOFF2 file where the WOFF beside it cannot be", async () => {
  const source = join(folder, "short.woff2");
  await copyFile(installed, source);
  await breakOff(installed.replace(/2$/, ""), join(folder, "short.woff"));
  expect(fontCharacters(source)).toEqual(fontCharacters(installed));
});

it("is named where neither can be read", async () => {
  const source = join(folder, "none.woff2");
  await breakOff(installed, source);
  await breakOff(installed.replace(/2$/, ""), join(folder, "none.woff"));
  expect(() => fontCharacters(source)).toThrow(UnreadableFont);
  expect(() => fontCharacters(source)).toThrow("none.woff2");
});
