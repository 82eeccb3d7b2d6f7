// Finds the characters of a text that a font may lack: those of words, code, labels and the titles of blocks.
import type { Token } from "markdown-it";
import type { Place } from "../lib/finding.ts";
import { addCharacters, type CharacterPlaces } from "../model/site/character.ts";
import { readBlockLine } from "./block-syntax.ts";
import type { ProseSource } from "./prose-source.ts";
import { positionOf, textBlocks } from "./source-position.ts";
import type { TokenNotes } from "./token-notes.ts";

/** Attributes of blocks that say how or where, and are not shown. */
const unseen = new Set(["alt", "area", "id", "lang", "objective", "option", "ref", "src", "view"]);

/** Reads each character with its first place. Alternative texts are left out: they are heard and not seen. */
export function readCharacters(
  tokens: readonly Token[],
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
): CharacterPlaces {
  const found = new Map<string, Place>();
  const add = (text: string, [first, last]: readonly [number, number]) =>
    addCharacters(found, text, (written) => source.place(positionOf(lines, first, last, written), written));
  for (const { token, map } of textBlocks(tokens, notes)) {
    for (const child of token.children ?? []) {
      const label = notes.writtenReferences.get(child)?.label;
      if (label !== undefined) add(label, map);
      else if (child.type === "text" || child.type === "code_inline") add(child.content, map);
    }
  }
  for (const { type, content, info, map } of tokens) {
    if (map === null) continue;
    if (type === "fence" || type === "code_block") add(content, map);
    if (type !== "container_block_open") continue;
    for (const [name, value] of readBlockLine(info).attributes) if (!unseen.has(name)) add(value, map);
  }
  return found;
}
