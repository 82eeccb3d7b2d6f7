// Long words cut for a list.

/** The words as they are, or as many of them as a length allows with an ellipsis for the rest. */
export function shortenWords(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.–-]+$/, "")}…`;
}
