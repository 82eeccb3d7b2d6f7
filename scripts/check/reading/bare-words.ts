// The words of a text alone, by which two texts are the same whatever stands between and around the words.

/** The words and figures in small letters, with one space between. */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{M}\p{N}£%]+/gu, " ")
    .trim();
}

/** How many words a text of `bareWords` has. */
export function countWords(bare: string): number {
  return bare === "" ? 0 : bare.split(" ").length;
}
