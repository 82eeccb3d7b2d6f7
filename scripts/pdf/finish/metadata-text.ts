// Text as both of a PDF's metadata can hold it, the XML and the older dictionary: alike to the letter.

// XML 1.0 (2.2, Char) has no place for these, not even escaped; nor for half a surrogate pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the rule says.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text in one line, without what XML cannot hold: readers of XML change the ends of lines. */
export function metadataText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();
}
