// Writes what fixes say into the text of a file, and leaves every other character as it is.
import type { Fix } from "../../lib/finding.ts";

/** A text with what was written into it. */
export interface Mended {
  readonly text: string;
  /** What was done, in the order of the text. */
  readonly made: readonly Fix[];
}

/**
 * Carries out fixes where exactly what they say stands in the file as it is on the disk, with its own line ends and
 * accents in pieces of their own. Of several that overlap the first counts.
 */
export function mendText(raw: string, fixes: readonly Fix[]): Mended {
  const lines = linesOf(raw);
  const found = fixes
    .flatMap((fix) => {
      const line = lines[fix.place.line - 1];
      const span = line === undefined ? undefined : findSpan(line.text, fix);
      return line === undefined || span === undefined
        ? []
        : [{ fix, line, start: line.start + span.start, end: line.start + span.end }];
    })
    .sort((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  let last = -1;
  const made: Fix[] = [];
  for (const { fix, line, start, end } of found) {
    if (start < at || start === last || fix.instead === fix.written) continue;
    text += raw.slice(at, start) + fix.instead.replaceAll("\n", line.end);
    at = end;
    last = start;
    made.push(fix);
  }
  return { text: text + raw.slice(at), made };
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** How it ends: as the first that ends at all, where it is the last. */
  readonly end: string;
}

/** The lines as they are counted when a file is read: a byte order mark belongs to none. */
function linesOf(raw: string): readonly Line[] {
  const lines: Line[] = [];
  let start = raw.startsWith("\ufeff") ? 1 : 0;
  for (const { 0: end, index } of raw.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: raw.slice(start, index), start, end });
    start = index + end.length;
  }
  lines.push({ text: raw.slice(start), start, end: lines[0]?.end ?? "\n" });
  return lines;
}

/** Where in a line what a fix replaces stands, told by a place that counts letters with their accents as one. */
function findSpan(line: string, { place, written }: Fix): { start: number; end: number } | undefined {
  const start = place.column - 1;
  const joined = line.normalize("NFC");
  if (joined.slice(start, start + written.length) !== written) return undefined;
  if (joined === line) return { start, end: start + written.length };
  // Each letter with its accents is joined by itself; where that does not come to the same, no place can be told.
  const places = new Map<number, number>();
  let [length, at] = [0, 0];
  for (const [letter] of line.matchAll(/\P{M}?\p{M}*/gu)) {
    places.set(length, at);
    length += letter.normalize("NFC").length;
    at += letter.length;
  }
  const [from, to] = [places.get(start), places.get(start + written.length)];
  return length !== joined.length || from === undefined || to === undefined
    ? undefined
    : { start: from, end: to };
}
