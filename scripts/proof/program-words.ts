// What the program itself says on pages and in PDFs: its own source is read for it, which no list could keep up with.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** The source of every file that words of pages come from, one at a time. */
export async function readProgramTexts(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const room of ["layouts", "scripts"])
    for (const entry of await readdir(join(root, room), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.[mc]?[jt]s$/.test(entry.name))
        texts.push(await readFile(join(entry.parentPath, entry.name), "utf8"));
  return texts;
}
