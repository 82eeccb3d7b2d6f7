// Markdown after parsing: its outline as facts that checks and layouts can read, and a way to turn it into HTML.

import type { Place } from "../../lib/finding.ts";
import type { Href } from "../../lib/href.ts";
import type { SafeHtml } from "../../lib/html.ts";
import type { PictureSource } from "../../lib/picture-tag.ts";
import type { Words } from "../../words/words.ts";
import type { Exemption } from "../exempt/access.ts";
import type { CharacterPlaces } from "../site/character.ts";
import type { Heading } from "./heading.ts";
import type { ReadText } from "./read-text.ts";
import type { LiveValue, Reference } from "./reference.ts";
import type { Stray } from "./stray.ts";

/** A numbered paragraph, such as 4.1.2, with its anchor. */
export interface NumberedParagraph {
  readonly number: string;
  readonly id: string;
  readonly place: Place;
}

/** A table or figure with its number, that of the paper or else in the publication, and its caption as plain text. */
export interface Captioned {
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  readonly place: Place;
}

/** A block `::: name key=value` and whether it stands for facts or holds text of its own. */
export interface Block {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What of the opening line could not be read; empty where all could. */
  readonly rest: string;
  /** The opening line from its colons on. */
  readonly written: string;
  /** Whether anything stands between the opening and the closing line. */
  readonly holdsText: boolean;
  readonly place: Place;
  /** The level of the heading that the block stands under; its own headings are one deeper. */
  readonly level: number;
  /** The number of the table, figure or slide that the block makes, where it makes one. */
  readonly number?: string;
  /** Given for an exempt passage: why. */
  readonly exempt?: Exemption;
  /** Given for a block that stands in the place of an exempt passage. */
  readonly withheld?: WithheldPassage;
}

/** What the public is told of a passage that it may not see, beside why: which numbers stand in it. */
export interface WithheldPassage {
  /** Whether it is the text of a note. */
  readonly isNote: boolean;
  readonly paragraphs: readonly string[];
  readonly tables: readonly string[];
  readonly figures: readonly string[];
}

/** A passage `::: exempt paragraph=3` that members alone may see. */
export interface ExemptPassage {
  readonly block: Block;
  /** The blocks in it. */
  readonly blocks: readonly Block[];
  /** Its plain text, with that of the notes that belong to it. */
  readonly text: string;
}

/** What an exempt passage says a short form or a link stands for. */
export interface ExemptDefinition {
  /** Empty for a link without a title. */
  readonly text: string;
  /** Where a link leads, or a picture is. */
  readonly address?: string;
}

/** Where a piece of a block's opening line stands; the start of the block where the line has no such piece. */
export function placeInBlock({ place, written }: Block, piece: string): Place {
  return { ...place, column: place.column + Math.max(0, written.indexOf(piece)) };
}

/** A link or picture as written. */
export interface LinkUse {
  readonly address: string;
  readonly kind: "link" | "picture";
  readonly text: string;
  readonly place: Place;
}

/** Words that are marked as being in another language, with the code as written. */
export interface LanguageUse {
  readonly lang: string;
  readonly place: Place;
}

/** What the layouts supply while prose is turned into HTML. */
export interface ProseContext {
  /** On screen headings and numbers are permalinks; in print they are not. */
  readonly medium: "screen" | "print";
  /** The language of the text, and that of the words which the site adds, such as the label of a reference. */
  readonly lang: string;
  readonly wordsLang: string;
  readonly words: Words["prose"];
  /** Put before every anchor; empty on the web, the part's name in a PDF that holds many parts. */
  readonly anchorPrefix: string;
  /** Whether the text stands within another, where a heading over its notes would be one too many. */
  readonly isWithin: boolean;
  reference(reference: Reference): { readonly href?: Href; readonly label: string };
  value(value: LiveValue): string;
  block(block: Block, content: SafeHtml): SafeHtml;
  /** The address of a link as the reader's browser needs it. */
  address(link: string): Href;
  /** The name of the file that a link leads to, where no viewer is sure to open it: one that lies beside a pack. */
  fileBeside(link: string): string | undefined;
  /** Where a picture is to be had that the text names. */
  picture(address: string): PictureSource;
}

/** One piece of parsed Markdown: a page, a part, or a field of a YAML file. */
export interface Prose {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly NumberedParagraph[];
  readonly tables: readonly Captioned[];
  readonly figures: readonly Captioned[];
  readonly references: readonly Reference[];
  readonly values: readonly LiveValue[];
  readonly blocks: readonly Block[];
  readonly links: readonly LinkUse[];
  readonly languages: readonly LanguageUse[];
  readonly strays: readonly Stray[];
  /** Each character beyond plain ASCII that readers see, with its accents, and where it stands first. */
  readonly characters: CharacterPlaces;
  /** The text without markup, for search, feeds and word counts. */
  readonly text: string;
  /** The passages that members alone may see; none in what the public sees. */
  readonly exempt: readonly ExemptPassage[];
  /** What is defined in them, used or not; nothing in what the public sees. */
  readonly definitions: readonly ExemptDefinition[];
  /** What the public sees of it; undefined where that is all of it. */
  readonly open?: Prose;
  /** Where something written stands in the file: its first occurrence, or else the start of the text. */
  locate(written: string): Place;
  /** The text as somebody reads it, in pieces; worked out when it is first asked for. */
  read(): ReadText;
  toHtml(context: ProseContext): SafeHtml;
  /** Without the paragraph around it, for a table cell or a sentence; blocks of text stay as they are. */
  toInlineHtml(context: ProseContext): SafeHtml;
}
