// The lists of an outline while a text is read: of all of it, of what is open, and of each passage that is not.
import type { Heading } from "../model/prose/heading.ts";
import type { Block, Captioned, LanguageUse, LinkUse, NumberedParagraph } from "../model/prose/prose.ts";
import type { LiveValue, Reference } from "../model/prose/reference.ts";

/** The lists, in order. */
export interface GrowingOutline {
  readonly headings: Heading[];
  readonly paragraphs: NumberedParagraph[];
  readonly tables: Captioned[];
  readonly figures: Captioned[];
  readonly blocks: Block[];
  readonly references: Reference[];
  readonly values: LiveValue[];
  readonly links: LinkUse[];
  readonly languages: LanguageUse[];
  /** Pieces of plain text. */
  readonly words: string[];
}

/** Lists with nothing in them. */
export function emptyOutline(): GrowingOutline {
  return {
    headings: [],
    paragraphs: [],
    tables: [],
    figures: [],
    blocks: [],
    references: [],
    values: [],
    links: [],
    languages: [],
    words: [],
  };
}

/** Adds what was found to what is known. */
export function addOutline(known: GrowingOutline, found: GrowingOutline): void {
  known.headings.push(...found.headings);
  known.paragraphs.push(...found.paragraphs);
  known.tables.push(...found.tables);
  known.figures.push(...found.figures);
  known.blocks.push(...found.blocks);
  known.references.push(...found.references);
  known.values.push(...found.values);
  known.links.push(...found.links);
  known.languages.push(...found.languages);
  known.words.push(...found.words);
}

/** The words without markup, each space once, and headings on lines of their own. */
export function plainWords({ words }: GrowingOutline): string {
  return words
    .join("")
    .replace(/\s+/g, (space) => (space.includes("\n") ? "\n" : " "))
    .trim();
}

/** The block that stands in the place of a passage, or of a note that belongs to one, and says what it was. */
export function noticeBlock(
  { exempt, level, place }: Block,
  { paragraphs, tables, figures }: GrowingOutline,
  isNote: boolean,
): Block {
  return {
    name: "exempt",
    attributes: new Map(),
    rest: "",
    written: "",
    holdsText: false,
    level,
    place,
    ...(exempt === undefined ? {} : { exempt }),
    withheld: {
      isNote,
      paragraphs: isNote ? [] : paragraphs.map(({ number }) => number),
      tables: isNote ? [] : tables.map(({ number }) => number),
      figures: isNote ? [] : figures.map(({ number }) => number),
    },
  };
}
