// A piece of a text as somebody reads it, without markup: a paragraph, an item, a cell. What it says can be found again
// where it was written.
import type { Place } from "../../lib/finding.ts";
import type { Heading } from "./heading.ts";
import type { LiveValue, Reference } from "./reference.ts";

/** What sort of piece it is: of what stands in several, such as a list in a quotation, the innermost. */
export type UnitSort =
  | "heading"
  | "paragraph"
  | "item"
  | "cell"
  | "caption"
  | "note"
  | "quotation"
  /** The title of a block. */
  | "title";

/** The sign that stands in a text for what is no words of the officer's. */
export const insetSign = "\uFFFC";

/** What stands in a text and is no words of the officer's; all but a mark of a note take one `insetSign`. */
export type Inset = { readonly at: number } & (
  | { readonly kind: "value"; readonly value: LiveValue }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "code"; readonly words: string }
  | { readonly kind: "picture"; readonly address: string; readonly words: string }
  /** The mark of a note, which takes no room; `label` is as written. */
  | { readonly kind: "note"; readonly number: number; readonly label: string }
);

/** A stretch of a text that is marked: set apart, linked, or in another language. */
export type MarkedSpan = { readonly from: number; readonly to: number } & (
  | { readonly kind: "strong" | "emphasis" | "struck" }
  /** A short form that the site spells out. */
  | { readonly kind: "explained" }
  /** `isBare` where the words are the address itself. */
  | { readonly kind: "link"; readonly address: string; readonly isBare: boolean }
  | { readonly kind: "foreign"; readonly lang: string }
);

/** One piece of a text. */
export interface TextUnit {
  readonly sort: UnitSort;
  /** Of a heading: how deep it is. */
  readonly level?: number;
  /** As a reader sees it, with `insetSign` for values, references, code and pictures. A forced end of line is `\n`. */
  readonly text: string;
  readonly insets: readonly Inset[];
  readonly spans: readonly MarkedSpan[];
  /** The code of the language that it is in. */
  readonly lang: string;
  /** Its own number: of a paragraph 4.2, of a section, of a note; of a caption that of the table or figure. */
  readonly number?: string;
  /** The numbered paragraph that it is or belongs to. */
  readonly paragraph?: string;
  /** The headings that it stands under, the outermost first. */
  readonly section: readonly Heading[];
  readonly isQuoted: boolean;
  readonly isExempt: boolean;
  /** Where an offset of its text stands in its file. */
  place(from: number): Place;
  /** What is written from one offset of its text to another, markup and all. */
  written(from: number, to: number): string;
}
