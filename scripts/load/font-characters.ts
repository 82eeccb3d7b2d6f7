// A font file and its characters, from the one of its two forms that is opened sooner, or else from the other.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { create, type Font } from "fontkitten";

/** A font file that cannot be read in any of its forms. */
export class UnreadableFont extends Error {
  /** The name of the file. */
  readonly file: string;

  constructor(source: string, cause: unknown) {
    const file = basename(source);
    super(`The font file ${file} cannot be read.`, { cause });
    this.file = file;
  }
}

/**
 * Opens a WOFF2 file; undefined for one that holds several fonts. The same font stands beside it as WOFF, which is
 * opened five times as fast; of some fonts only one of the two can be read. Throws UnreadableFont where neither can.
 */
export function openFont(source: string): Font | undefined {
  try {
    return readFont(source.replace(/2$/, ""));
  } catch {
    // The other form is the one that is published.
  }
  try {
    return readFont(source);
  } catch (error) {
    throw new UnreadableFont(source, error);
  }
}

function readFont(path: string): Font | undefined {
  const font = create(readFileSync(path));
  if (font.isCollection) return undefined;
  // What is broken in a file may show only where its tables are read.
  return font.characterSet.length > 0 ? font : undefined;
}

/** The code points that a font file has a glyph for. Throws UnreadableFont as `openFont` does. */
export function fontCharacters(source: string): readonly number[] {
  // Some files have glyphs for control characters, which no text holds.
  return openFont(source)?.characterSet.filter((one) => one >= 0x20) ?? [];
}
