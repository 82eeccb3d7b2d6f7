// Tokens to a text as somebody reads it: its pieces, tables and lists.
import type { Token } from "markdown-it";
import { enclosureOf, type ListMark, marksAttribute, type Numeral } from "../../lib/list-mark.ts";
import type { Heading } from "../../model/prose/heading.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextItem, TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { ProseSource } from "../prose-source.ts";
import { footnoteOf, type TokenNotes } from "../token-notes.ts";
import { readGrid } from "./read-grid.ts";
import { TextWalk } from "./text-walk.ts";
import { titleToken } from "./title-token.ts";

interface OpenItem extends TextItem {
  readonly units: TextUnit[];
  readonly lists: TextList[];
}

interface OpenList {
  readonly items: OpenItem[];
  /** The mark of the item that comes next, unless it says another. */
  next?: Mark;
}

type Mark = Omit<ListMark, "width">;

/** Reads a text. Its headings are those of its outline. */
export function readText(
  tokens: readonly Token[],
  notes: TokenNotes,
  source: ProseSource,
  headings: readonly Heading[],
): ReadText {
  const walk = new TextWalk(source, notes);
  const grids: TextGrid[] = [];
  const lists: TextList[] = [];
  const openLists: OpenList[] = [];
  const openItems: OpenItem[] = [];
  const blocks: Token[] = [];
  let heading = 0;
  let line = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { type } = token;
    if (token.map !== null) line = token.map[0];
    if (type === "table_open") {
      const end = closeOf(tokens, at);
      grids.push(readGrid(tokens.slice(at, end), walk, notes, source.text));
      at = end;
    } else if (type === "heading_open") {
      const own = headings[heading];
      heading += 1;
      const level = Number(token.tag.slice(1));
      const above = walk.section.filter((one) => one.level < level);
      walk.section = above;
      const content = tokens[at + 1];
      const number = notes.sectionNumbers.get(token);
      if (content !== undefined)
        walk.add(content, line, { sort: "heading", level, ...(number === undefined ? {} : { number }) });
      if (own !== undefined) walk.section = [...above, own];
      at += 1;
    } else if (type === "inline") {
      const item = openItems.at(-1);
      const number = walk.paragraph?.isBegun === false ? walk.paragraph.number : numberOfNote(walk);
      if (walk.paragraph !== undefined) walk.paragraph.isBegun = true;
      const figure = figureAround(blocks, notes);
      const sort = figure === undefined ? walk.sortOfParagraph(item !== undefined) : "caption";
      const own = figure ?? number;
      const unit = walk.add(token, line, { sort, ...(own === undefined ? {} : { number: own }) });
      item?.units.push(unit);
    } else if (type === "bullet_list_open" || type === "ordered_list_open") {
      const items: OpenItem[] = [];
      const lead = walk.previous;
      const isOrdered = type === "ordered_list_open";
      const list = {
        isOrdered,
        ...(lead === undefined ? {} : { lead }),
        items,
      };
      (openItems.at(-1)?.lists ?? lists).push(list);
      openLists.push({ items, ...(isOrdered ? { next: firstMark(token) } : {}) });
    } else if (type === "list_item_open") {
      const mark = markOf(token, openLists.at(-1));
      const item: OpenItem = { units: [], lists: [], ...(mark === undefined ? {} : { mark }) };
      openLists.at(-1)?.items.push(item);
      openItems.push(item);
    } else if (type === "list_item_close") openItems.pop();
    else if (type === "bullet_list_close" || type === "ordered_list_close") {
      openLists.pop();
      walk.previous = undefined;
    } else if (type === "container_block_open") {
      blocks.push(token);
      if (notes.blocks.get(token)?.name === "quote") walk.quotes += 1;
      const title = titleToken(notes.blocks.get(token));
      if (title !== undefined) walk.add(title, line, { sort: "title" });
    } else if (type === "container_block_close") {
      const closed = blocks.pop();
      if (closed !== undefined && notes.blocks.get(closed)?.name === "quote") walk.quotes -= 1;
      walk.previous = undefined;
    } else if (type === "blockquote_open") walk.quotes += 1;
    else if (type === "blockquote_close") walk.quotes -= 1;
    else if (type === "numbered_open")
      walk.paragraph = { number: notes.paragraphNumbers.get(token) ?? "", isBegun: false };
    else if (type === "numbered_close") walk.paragraph = undefined;
    else if (type === "footnote_block_open") walk.section = [];
    else if (type === "footnote_open") walk.note = footnoteOf(token).number;
    else if (type === "footnote_close") walk.note = undefined;
    else if (type === "fence" || type === "code_block" || type === "hr") walk.previous = undefined;
  }
  return { units: walk.units, grids, lists };
}

/** The mark of the first item of a list. */
function firstMark(list: Token): Mark {
  const written = list.attrGet("type") ?? "1";
  const numeral = numerals.find((one) => one === written) ?? "1";
  const value = Number(list.attrGet("start") ?? "1");
  return { numeral, enclosure: enclosureOf(list.attrGet(marksAttribute)?.toString()), value };
}

const numerals: readonly Numeral[] = ["1", "a", "A", "i", "I"];

/** The mark of an item: one more than that before it, where it says nothing else. */
function markOf(item: Token, list: OpenList | undefined): Mark | undefined {
  const next = list?.next;
  if (list === undefined || next === undefined) return undefined;
  const mark = { ...next, value: Number(item.attrGet("value") ?? next.value) };
  list.next = { ...mark, value: mark.value + 1 };
  return mark;
}

function numberOfNote({ note }: TextWalk): string | undefined {
  return note === undefined ? undefined : String(note);
}

/** The number of the figure whose caption a paragraph in a block is. */
function figureAround(blocks: readonly Token[], notes: TokenNotes): string | undefined {
  const innermost = blocks.at(-1);
  const block = innermost === undefined ? undefined : notes.blocks.get(innermost);
  return block?.name === "figure" ? block.number : undefined;
}

/** Where the table that begins at an index ends. */
function closeOf(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.type !== "table_close") end += 1;
  return end;
}
