// Reads the outline of a token stream: headings, numbered paragraphs, tables, figures, references, values, blocks, links.
// Each gets its anchor and number here, once; the renderer finds them on the tokens. What the public may not see is
// counted like the rest and left out of the open outline.
import type { Token } from "markdown-it";
import { anchorOf } from "../model/anchor.ts";
import { exemptionUnder } from "../model/exempt/access.ts";
import { blockForm } from "../model/facts/blocks.ts";
import type { Block, Prose } from "../model/prose/prose.ts";
import { readBlockLine } from "./block-syntax.ts";
import type { OpenText } from "./exempt-passages.ts";
import { addOutline, emptyOutline, type GrowingOutline, noticeBlock, plainWords } from "./growing-outline.ts";
import { headingIds } from "./heading-ids.ts";
import { opensPassage } from "./passage-walk.ts";
import type { ProseSource } from "./prose-source.ts";
import { readCharacters } from "./read-characters.ts";
import { plainText, readUses } from "./read-uses.ts";
import { positionFinder, positionOf } from "./source-position.ts";
import { readStrays } from "./strays/read-strays.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

type Outline = Omit<Prose, "locate" | "read" | "toHtml" | "toInlineHtml" | "open">;

/** The tokens that something is read from. */
const telling = new Set([
  "heading_open",
  "numbered_open",
  "table_open",
  "container_block_open",
  "inline",
  "fence",
  "code_block",
]);

/** The outline of a whole text, and that of what the public sees of it. */
export interface Outlines {
  readonly whole: Outline;
  readonly open: Outline;
}

/** Reads the outline and writes ids and numbers onto the tokens. `open` is given for a text with exempt passages. */
export function readOutline(
  tokens: readonly Token[],
  notes: TokenNotes,
  source: ProseSource,
  open: OpenText | undefined,
): Outlines {
  const lines = source.text.split("\n");
  const ids = headingIds(tokens, notes, open);
  const whole = emptyOutline();
  const shown = emptyOutline();
  const passages = new Map<Token, GrowingOutline>();
  let level = 1;
  let map: readonly [number, number] = [0, 1];

  const placeOf = (written: string) => source.place(positionOf(lines, map[0], map[1], written), written);
  const places = ([first, last]: readonly [number, number]) => {
    const find = positionFinder(lines, first, last);
    return (written: string | readonly string[], sort?: string) => {
      const found = find(written, sort);
      return source.place(found, found.written);
    };
  };
  const nextTable = () => String(source.before.tables + whole.tables.length + 1);
  const nextOf = (block: string) => String(whole.blocks.filter(({ name }) => name === block).length + 1);
  const nextFigure = () => String(source.before.figures + whole.figures.length + 1);

  tokens.forEach((token, index) => {
    if (token.map !== null) map = token.map;
    if (!telling.has(token.type)) return;
    const found = emptyOutline();
    if (token.type === "heading_open") {
      const content = tokens[index + 1];
      const number = notes.sectionNumbers.get(token);
      const text = plainText(content?.children ?? [], notes);
      const id = noteOf(ids, token);
      notes.headings.set(token, { id, text, ...(number === undefined ? {} : { number }) });
      level = Number(token.tag.slice(1));
      found.headings.push({
        level,
        id,
        text: number === undefined ? text : `${number} ${text}`,
        place: placeOf("#"),
      });
    } else if (token.type === "numbered_open") {
      const number = noteOf(notes.paragraphNumbers, token);
      found.paragraphs.push({ number, id: anchorOf("paragraph", number), place: placeOf(number) });
    } else if (token.type === "table_open") {
      const caption = notes.captions.get(token);
      const number = caption?.number ?? nextTable();
      const id = caption?.id ?? number;
      if (caption !== undefined)
        readUses(caption.token, notes, found, places(caption.token.map ?? map), source);
      notes.tables.set(token, { id, number, ...(caption === undefined ? {} : { caption: caption.token }) });
      found.tables.push({
        id,
        number,
        caption: plainText(caption?.token.children ?? [], notes),
        place: placeOf("|"),
      });
    } else if (token.type === "container_block_open") {
      const { name, attributes, rest } = readBlockLine(token.info);
      const makes = blockForm(name)?.makes;
      const own = attributes.get("number");
      const id = attributes.get("id") ?? own;
      const numbered = id !== undefined && makes === "table" ? (own ?? nextTable()) : undefined;
      const figure = makes === "figure" ? (own ?? nextFigure()) : undefined;
      const slide = makes === "slide" ? (own ?? nextOf(name)) : undefined;
      const number = numbered ?? figure ?? slide;
      const position = positionOf(lines, map[0], map[1], ":::");
      const block: Block = {
        name,
        attributes,
        rest,
        level,
        written: (lines[position.line - 1] ?? "").slice(position.column - 1),
        holdsText: tokens[index + 1]?.type !== "container_block_close",
        place: source.place(position, ":::"),
        ...(number === undefined ? {} : { number }),
        ...(opensPassage(token) ? { exempt: exemptionUnder(attributes.get("paragraph")) } : {}),
      };
      notes.blocks.set(token, block);
      found.blocks.push(block);
      if (numbered !== undefined && id !== undefined)
        found.tables.push({ id, number: numbered, caption: "", place: block.place });
      if (figure !== undefined)
        found.figures.push({
          id: id ?? figure,
          number: figure,
          caption: textInside(tokens, index, notes),
          place: block.place,
        });
    } else if (token.type === "inline") {
      const isHeading = tokens[index - 1]?.type === "heading_open";
      if (isHeading) found.words.push("\n");
      readUses(token, notes, found, places(map), source);
      if (isHeading) found.words.push("\n");
    }
    // Code is read as well, if not as Markdown.
    else found.words.push(token.content.replaceAll("\n", " "), " ");
    addOutline(whole, found);
    const passage = open?.withheld.get(token);
    if (passage === undefined) {
      if (open !== undefined) addOutline(shown, found);
      return;
    }
    const inside = passages.get(passage) ?? emptyOutline();
    passages.set(passage, inside);
    addOutline(inside, found);
    // What leads to a numbered paragraph finds the notice in its place.
    shown.paragraphs.push(...found.paragraphs);
  });
  for (const [token, { passage, isNote }] of open?.notices ?? []) {
    const inside = passages.get(passage) ?? emptyOutline();
    const block = noticeBlock(noteOf(notes.blocks, passage), inside, isNote);
    notes.blocks.set(token, block);
    shown.blocks.push(block);
  }
  const { words: _words, ...outline } = whole;
  const { words: _shownWords, ...left } = shown;
  return {
    whole: {
      ...outline,
      text: plainWords(whole),
      strays: readStrays(tokens, lines, source, notes, open?.definitions),
      definitions: open?.definitions.listWithheld() ?? [],
      characters: readCharacters(tokens, lines, source, notes),
      exempt: [...passages].map(([token, inside]) => ({
        block: noteOf(notes.blocks, token),
        blocks: inside.blocks.slice(1),
        text: plainWords(inside),
      })),
    },
    // What looks like a mistake is for the checks, which look at the whole text.
    open: {
      ...left,
      text: plainWords(shown),
      strays: [],
      characters: new Map(),
      exempt: [],
      definitions: [],
    },
  };
}

/** The plain text of the block that a token opens. */
function textInside(tokens: readonly Token[], index: number, notes: TokenNotes): string {
  const level = tokens[index]?.level ?? 0;
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex((token) => token.type === "container_block_close" && token.level === level);
  return rest
    .slice(0, end)
    .filter(({ type }) => type === "inline")
    .map(({ children }) => plainText(children ?? [], notes))
    .join(" ");
}
