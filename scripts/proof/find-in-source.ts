// Finds where words of a page or a PDF stand in the source: files are searched only once something is wrong.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import { compareText, type Place } from "../lib/finding.ts";
import { listWords, plainText, plainWords } from "../lib/plain-words.ts";
import type { PublicationId } from "../model/publication-id.ts";

/** Words, and those that stand before them. */
export interface SoughtWords {
  readonly words: string;
  readonly before: string;
}

/** As many words in a row as tell one place from all others. */
const TELLING = 8;

/** The source files of a publication, opened for search. */
export class SourceSearch {
  readonly #files: readonly SourceFile[];

  private constructor(files: readonly SourceFile[]) {
    this.#files = files;
  }

  /** Opens what lies directly in the folder of a publication, and in `data/`. Throws what the disk throws. */
  static async open(source: string, publication: PublicationId): Promise<SourceSearch> {
    const own = await listTexts(source, `content/${publication}`);
    const shared = await listTexts(source, "data");
    return new SourceSearch(
      await Promise.all(
        [...own, ...shared].map(async (path) => readWords(path, await readFile(join(source, path), "utf8"))),
      ),
    );
  }

  /** Where the words stand: by as many of them in a row as are found, with those before them where they are few. */
  find({ words, before }: SoughtWords): Place | undefined {
    const own = listWords(words);
    const lead = listWords(before).slice(-TELLING);
    for (let count = Math.min(TELLING, own.length); count > 0; count -= 1) {
      // A short piece alone would be found in many places.
      for (let led = count >= 4 ? 0 : Math.min(lead.length, TELLING - count); led >= 0; led -= 1) {
        if (count + led < 2 && own.length > 1) continue;
        const found = this.#findRun([...lead.slice(lead.length - led), ...own.slice(0, count)], led);
        if (found) return found;
      }
    }
    return undefined;
  }

  #findRun(run: readonly string[], skipped: number): Place | undefined {
    for (const { path, words, places } of this.#files) {
      const at = words.findIndex((_, index) => run.every((word, step) => words[index + step] === word));
      const place = places[at + skipped];
      if (at >= 0 && place) return { file: path, ...place };
    }
    return undefined;
  }
}

interface SourceFile {
  readonly path: string;
  readonly words: readonly string[];
  readonly places: readonly Pick<Place, "line" | "column">[];
}

async function listTexts(source: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(source, folder)).catch(ifMissing([]));
  return names
    .filter((name) => /\.(md|ya?ml|csv)$/i.test(name))
    .sort((a, b) => Number(b === "index.md") - Number(a === "index.md") || compareText(a, b))
    .map((name) => `${folder}/${name}`);
}

function readWords(path: string, text: string): SourceFile {
  const words: string[] = [];
  const places: Pick<Place, "line" | "column">[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries())
    for (const { word, start } of plainWords(plainText(line))) {
      words.push(word);
      places.push({ line: index + 1, column: start + 1 });
    }
  return { path, words, places };
}
