// What the program itself says on pages and in PDFs: its own source is read for it, which no list could keep up with.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { exemptSentences } from "../model/exempt/access.ts";

const root = join(import.meta.dirname, "..", "..");

/** The source of every file that words of pages come from, and what it says of what is exempt. */
export async function readProgramTexts(): Promise<readonly string[]> {
  // These are put together of pieces, and real papers begin with the same words.
  const texts = [...exemptSentences()];
  for (const room of ["layouts", "scripts"])
    for (const entry of await readdir(join(root, room), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.[mc]?[jt]s$/.test(entry.name))
        texts.push(await readFile(join(entry.parentPath, entry.name), "utf8"));
  return texts;
}
