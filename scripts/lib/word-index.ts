// Finds words and phrases in a long text, each in a time that does not grow with the text.

/** A text whose words are known by where they stand. */
export class WordIndex {
  readonly #text: string;
  readonly #starts = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const key = folded(word);
      const known = this.#starts.get(key);
      if (known) known.push(index);
      else this.#starts.set(key, [index]);
    }
  }

  /** Whether a phrase stands in the text in any case, with no letter or digit right before or after it; signs alone anywhere. */
  has(phrase: string): boolean {
    const [first] = /[\p{L}\p{N}]+/u.exec(phrase) ?? [];
    if (first === undefined) return phrase !== "" && this.#text.includes(phrase);
    const before = phrase.slice(0, phrase.indexOf(first));
    const starts = this.#starts.get(folded(first)) ?? [];
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?![\\p{L}\\p{N}])`,
      "iuy",
    );
    return starts.some((start) => {
      whole.lastIndex = Math.max(0, start - before.length);
      return whole.test(this.#text);
    });
  }
}

/** Letters that differ in case alone come to the same, as with the flags `iu`. */
function folded(word: string): string {
  return word.toUpperCase().toLowerCase();
}
