// What the program itself says on pages and in PDFs: its own source is read for it, which no list could keep up with.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listWords } from "../lib/plain-words.ts";
import { remember } from "../lib/remember.ts";
import { exemptSentences } from "../model/exempt/access.ts";

const root = { path: join(import.meta.dirname, "..", "..") };

/** The words of every source file that words of pages come from, text by text, and of what it says of what is exempt. */
export function readProgramWords(): readonly (readonly string[])[] {
  return wordsBelow(root);
}

const wordsBelow = remember(({ path }: typeof root) => {
  const entries = ["layouts", "scripts"].flatMap((room) =>
    readdirSync(join(path, room), { recursive: true, withFileTypes: true }),
  );
  const sources = entries.flatMap((entry) =>
    entry.isFile() && /\.[mc]?[jt]s$/.test(entry.name)
      ? [readFileSync(join(entry.parentPath, entry.name), "utf8")]
      : [],
  );
  // These are put together of pieces, and real papers begin with the same words.
  return [...exemptSentences(), ...sources].map(listWords);
});
