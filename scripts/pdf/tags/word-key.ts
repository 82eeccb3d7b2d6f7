// What is the same in a text however it is laid out: its characters without spaces, hyphens and invisible ones.

const PASSED_OVER = /[\s\u00ad\u200b-\u200f\u2010\u202a-\u202e\u2060-\u2069\ufeff-]+/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Equal for two layouts of one text. Empty only for a text of nothing but spaces. */
export function wordKey(text: string): string {
  const plain = text.normalize("NFKC");
  const key = plain.replace(PASSED_OVER, "");
  if (key === "") return plain.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, "");
  // Painted in parts from left to right, so that their order is not that of the text.
  return isRightToLeft(key) ? Array.from(key).sort().join("") : key;
}

/** True if a text has characters of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
