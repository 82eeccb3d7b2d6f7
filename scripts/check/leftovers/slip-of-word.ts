// How a word that stands in the place of another is written down, with what is beside it.

/** A word, what stands right before and right behind it, and what is meant. */
export interface SlipOfWord {
  /** In small letters. */
  readonly word: string;
  /** What the words before it have to be; ends at the word. */
  readonly before?: RegExp;
  /** What the words behind it have to be; begins with the space. */
  readonly after?: RegExp;
  readonly meant: string;
}

/** The same slip of several words, with spaces between them. */
export const slip = (words: string, meant: string, before?: RegExp, after?: RegExp): readonly SlipOfWord[] =>
  words.split(" ").map((word) => ({ word, meant, ...(before && { before }), ...(after && { after }) }));

/** What stands right behind a word. */
export const onTo = (source: string) => new RegExp(`^ (?:${source})(?![\\p{L}-])`, "iu");

/** What stands right before a word. */
export const behind = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source}) $`, "iu");

/** What a noun has before it, as a pattern. */
export const the = "(?:the|a|an|its|their|our|this|these|those|all)";
