// What data says to whoever reads it: titles, meanings and words, and not what only programs know.

/** The texts in some JSON. A word alone in small letters, a format and an address are for programs. */
export function dataTexts(json: unknown): readonly string[] {
  if (typeof json === "string") return /^[^A-Z\s]\S*$/.test(json) ? [] : [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(dataTexts) : [];
}

/** The texts in a calendar: what it is called, and what its events are, where they are and what is said of them. */
export function calendarTexts(calendar: string): readonly string[] {
  const lines = calendar.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  return lines.flatMap(
    (line) =>
      /^(?:X-WR-CALNAME|NAME|SUMMARY|DESCRIPTION|LOCATION)[^:]*:(.*)$/.exec(line)?.[1]?.split("\\n") ?? [],
  );
}
