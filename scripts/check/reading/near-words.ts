// Words that are two slips from another, among those that a content uses: a word alone is near enough to be meant.
import { distance } from "fastest-levenshtein";

/** Finds the one word that is near another. */
export class NearWords {
  readonly #byShape = new Map<string, string[]>();

  /** The words that may be meant, each in small letters. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const shape = shapeOf(word, word.length);
      const known = this.#byShape.get(shape);
      if (known === undefined) this.#byShape.set(shape, [word]);
      else known.push(word);
    }
  }

  /** The one word that is two letters away, or has the same letters in another order; undefined where several are. */
  near(word: string): string | undefined {
    const found: string[] = [];
    for (let length = word.length - 2; length <= word.length + 2; length += 1)
      for (const other of this.#byShape.get(shapeOf(word, length)) ?? [])
        if (other !== word && isNear(word, other)) found.push(other);
    return found.length === 1 ? found[0] : undefined;
  }
}

/** Slips are rarely in the first letter. */
const shapeOf = (word: string, length: number) => `${word[0]}${length}`;

function isNear(word: string, other: string): boolean {
  const edits = distance(word, other);
  return edits <= 2 || (edits <= 4 && word.length === other.length && lettersOf(word) === lettersOf(other));
}

const lettersOf = (word: string) => [...word].sort().join("");
