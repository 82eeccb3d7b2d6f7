// The letters and figures of a text, whatever becomes of it when it is laid out.

// Spaces, and what is not seen: soft hyphens, and signs without width that join, part or turn letters.
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
const HYPHENS = /[\u2010\u2011]/g;

/** Equal for two layouts of one text that show the same letters, figures and marks in the same order. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(UNSEEN, "").replace(HYPHENS, "-");
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * How often each letter and figure stands in a text, whatever its case. Marks are left out: letters carry them in
 * different ways, and brackets are turned round where words run from right to left.
 */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFKD").toUpperCase().normalize("NFKD").replace(NO_LETTERS, ""))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** How many letters of a text another does not have. */
export function countMissing(text: string, other: string): number {
  const there = countLetters(other);
  let missing = 0;
  for (const [letter, count] of countLetters(text)) missing += Math.max(0, count - (there.get(letter) ?? 0));
  return missing;
}
