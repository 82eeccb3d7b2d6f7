// Finds notes that are typed as other programs show them: `[1]` in a sentence, and `[1] Source` in a paragraph of its own.
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf, type TextBlock } from "../source-position.ts";

/** The first mark of such a note, for all that a file has. */
export function typedNotes(
  texts: readonly TextBlock[],
  words: readonly string[],
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] {
  const notes = new Set(words.flatMap((text) => text.match(/^\[\d{1,3}\](?=[ \t]+\S)/gm) ?? []));
  if (notes.size === 0) return [];
  for (const [at, text] of words.entries()) {
    const written = (text.match(/(?<=\S)\[\d{1,3}\]|(?<=\S[ \t])\[\d{1,3}\]/g) ?? []).find((mark) =>
      notes.has(mark),
    );
    const map = texts[at]?.map;
    if (written === undefined || map === undefined) continue;
    const place = source.place(positionOf(lines, map[0], map[1], written), written);
    return [{ kind: "typed-note", written, place }];
  }
  return [];
}
