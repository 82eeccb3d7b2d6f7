// Words that began a line, for the middle of one.

/** The text with a small first letter, but for a word in capitals: `from MASH`, `NEET`. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
