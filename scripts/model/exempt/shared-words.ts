// Finds words that an exempt text and a public one have in common, so many in a row that one was copied from the other.
import type { Place } from "../../lib/finding.ts";
import { isTelling, type PlainWord, writtenWords } from "../../lib/plain-words.ts";
import type { KnownText } from "./known-texts.ts";

/** So many words that tell something, in a row, are no chance; figures and days between them may differ. */
const longRun = 12;

/** Words of an exempt text in another. */
interface SharedWords {
  readonly known: KnownText;
  /** Where they stand in the exempt text. */
  readonly place: Place;
  /** A few of them as they are written in the other text, to find them by. */
  readonly pieces: readonly string[];
}

/** Exempt texts made ready for searching. */
export class SharedWordSearch {
  readonly #words = new Set<string>();
  /** By the words of a run: whose it is, and how it begins there. */
  readonly #runs = new Map<string, Pick<SharedWords, "known" | "pieces">>();

  constructor(exempt: readonly KnownText[]) {
    for (const known of exempt) {
      if (known.kind !== "text" && known.kind !== "title") continue;
      for (const line of known.text.split("\n")) this.#add(known, line);
    }
  }

  /** The words of exempt texts that a text has, each piece once, however long it is. */
  find(text: string): readonly SharedWords[] {
    // The headings that many papers have alike stand on lines of their own.
    return this.#runs.size === 0 ? [] : text.split("\n").flatMap((line) => this.#findIn(line));
  }

  #add(known: KnownText, line: string): void {
    const words = tellingWords(line);
    if (words.length < longRun) return;
    for (const at of words.keys()) {
      if (at + longRun > words.length) break;
      const key = keyAt(words, at);
      if (!this.#runs.has(key)) this.#runs.set(key, { known, pieces: piecesAt(line, words, at) });
    }
    for (const { word } of words) this.#words.add(word);
  }

  #findIn(line: string): readonly SharedWords[] {
    const words = tellingWords(line);
    const found: SharedWords[] = [];
    let known = 0;
    let before: KnownText | undefined;
    for (const [end, { word }] of words.entries()) {
      known = this.#words.has(word) ? known + 1 : 0;
      const at = end - longRun + 1;
      const run = known < longRun ? undefined : this.#runs.get(keyAt(words, at));
      if (run !== undefined && run.known !== before) {
        const place = locatePiece(run.known, run.pieces);
        found.push({ known: run.known, place, pieces: piecesAt(line, words, at) });
      }
      before = run?.known;
    }
    return found;
  }
}

/** Where the first piece that is found in a text stands, and else the text: a piece with a line end or signs in it is not found. */
export function locatePiece({ locate }: KnownText, pieces: readonly string[]): Place {
  const missing = locate("\0");
  const isFound = ({ line, column }: Place) => line !== missing.line || column !== missing.column;
  return pieces.map((piece) => locate(piece)).find(isFound) ?? locate();
}

function tellingWords(text: string): readonly PlainWord[] {
  return [...writtenWords(text)].filter(({ word }) => isTelling(word));
}

function keyAt(words: readonly PlainWord[], at: number): string {
  return words
    .slice(at, at + longRun)
    .map(({ word }) => word)
    .join(" ");
}

/** Six words, or four, from one of the first words on. */
function piecesAt(text: string, words: readonly PlainWord[], at: number): readonly string[] {
  return [6, 4].flatMap((length) =>
    [0, 2, 4, 6].map((later) => text.slice(words[at + later]?.start, words[at + later + length - 1]?.end)),
  );
}
