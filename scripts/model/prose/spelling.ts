// How the words of a language are spelt, as far as a list of them knows.

/** A list of the words of one language. */
export interface Spelling {
  /** Whether the list has a word, in small letters or as a name. */
  knows(word: string): boolean;
  /** Whether the list has a word as a name alone, with a capital. */
  isName(word: string): boolean;
  /** Words of the list that are one letter from another: one more, one less, one other, or two that change places; the likeliest first. */
  nearest(word: string): readonly string[];
}

/** The list for a language by its code, such as `en-GB`; undefined where there is none. */
export type Spellings = (lang: string) => Spelling | undefined;
