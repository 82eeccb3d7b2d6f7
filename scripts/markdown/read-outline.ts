// Reads the outline of a token stream: headings, numbered paragraphs, tables, figures, references, values, blocks, links.
// Each gets its anchor and number here, once; the renderer finds them on the tokens.
import GithubSlugger from "github-slugger";
import type { Token } from "markdown-it";
import type { Block, Captioned, Heading, NumberedParagraph, Prose, TableHead } from "../model/prose.ts";
import { readBlockLine } from "./block-syntax.ts";
import type { ProseSource } from "./parse-prose.ts";
import { readCharacters } from "./read-characters.ts";
import { readStrays } from "./read-strays.ts";
import { readTableHead } from "./read-table-head.ts";
import { plainText, readUses, type Uses } from "./read-uses.ts";
import { positionFinder, positionOf } from "./source-position.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

type Outline = Omit<Prose, "locate" | "toHtml" | "toInlineHtml">;

/** The blocks that make a numbered table when they have an id. */
const tableBlocks = new Set(["options", "measures", "delivery"]);

/** The blocks that make a numbered figure. */
const figureBlocks = new Set(["chart", "figure"]);

/** Reads the outline and writes ids and numbers onto the tokens. */
export function readOutline(tokens: readonly Token[], notes: TokenNotes, source: ProseSource): Outline {
  const lines = source.text.split("\n");
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const paragraphs: NumberedParagraph[] = [];
  const tables: Captioned[] = [];
  const figures: Captioned[] = [];
  const tableHeads: TableHead[] = [];
  const blocks: Block[] = [];
  const uses: Uses = { references: [], values: [], links: [], languages: [] };
  const words: string[] = [];
  let level = 1;
  let map: readonly [number, number] = [0, 1];

  const placeOf = (written: string) => source.place(positionOf(lines, map[0], map[1], written), written);
  const places = ([first, last]: readonly [number, number]) => {
    const find = positionFinder(lines, first, last);
    return (written: string, sort?: string) => source.place(find(written, sort), written);
  };
  const nextTable = () => source.before.tables + tables.length + 1;

  tokens.forEach((token, index) => {
    if (token.map !== null) map = token.map;
    if (token.type === "heading_open") {
      const content = tokens[index + 1];
      const number = notes.sectionNumbers.get(token);
      const text = plainText(content?.children ?? [], notes);
      const id = slugger.slug(text) || slugger.slug("section");
      notes.headings.set(token, { id, text, ...(number === undefined ? {} : { number }) });
      level = Number(token.tag.slice(1));
      headings.push({
        level,
        id,
        text: number === undefined ? text : `${number} ${text}`,
        place: placeOf("#"),
      });
    } else if (token.type === "numbered_open") {
      const number = noteOf(notes.paragraphNumbers, token);
      paragraphs.push({ number, id: `para-${number}`, place: placeOf(number) });
    } else if (token.type === "table_open") {
      const caption = notes.captions.get(token);
      const number = nextTable();
      const id = caption?.id ?? String(number);
      if (caption !== undefined)
        readUses(caption.token, notes, uses, places(caption.token.map ?? map), words);
      notes.tables.set(token, { id, number, ...(caption === undefined ? {} : { caption: caption.token }) });
      tables.push({
        id,
        number,
        caption: plainText(caption?.token.children ?? [], notes),
        place: placeOf("|"),
      });
      tableHeads.push(readTableHead(tokens, index, lines, source));
    } else if (token.type === "container_block_open") {
      const { name, attributes, rest } = readBlockLine(token.info);
      const id = attributes.get("id");
      const numbered = id !== undefined && tableBlocks.has(name) ? nextTable() : undefined;
      const figure = figureBlocks.has(name) ? source.before.figures + figures.length + 1 : undefined;
      const number = numbered ?? figure;
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
      };
      notes.blocks.set(token, block);
      blocks.push(block);
      if (numbered !== undefined && id !== undefined)
        tables.push({ id, number: numbered, caption: "", place: block.place });
      if (figure !== undefined)
        figures.push({ id: id ?? String(figure), number: figure, caption: "", place: block.place });
    } else if (token.type === "inline") {
      readUses(token, notes, uses, places(map), words);
    }
  });
  const text = words.join("").replace(/\s+/g, " ").trim();
  return {
    headings,
    paragraphs,
    tables,
    figures,
    tableHeads,
    blocks,
    ...uses,
    text,
    strays: readStrays(tokens, lines, source, notes),
    characters: readCharacters(tokens, lines, source, notes),
  };
}
