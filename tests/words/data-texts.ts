// What data says to whoever reads it: titles, meanings and words, and not what only programs know.

/** The texts in some JSON. A word alone in small letters, a format and an address are for programs. */
export function dataTexts(json: unknown): readonly string[] {
  if (typeof json === "string") return /^[^A-Z\s]\S*$/.test(json) ? [] : [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(dataTexts) : [];
}
