// The characters of a text that a font may lack: all but plain ASCII, each with the accents that stand on it.
import type { Place } from "../../lib/finding.ts";

/** Characters, each with where it stands first. */
export type CharacterPlaces = ReadonlyMap<string, Place>;

const unusual = /\P{M}\p{M}+|[^\n\t\x20-\x7e]/gu;

/** The unusual characters of a text in order, repeated ones too. Control characters are among them. */
export function unusualCharacters(text: string): readonly string[] {
  return text.match(unusual) ?? [];
}

/** Adds the unusual characters of a text to those that are known, with a function that finds a place. */
export function addCharacters(
  places: Map<string, Place>,
  text: string,
  locate: (written: string) => Place,
): void {
  for (const character of unusualCharacters(text)) {
    if (!places.has(character)) places.set(character, locate(character));
  }
}
