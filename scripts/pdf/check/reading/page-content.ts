// What the content of one page comes to, for rules to judge.
import type { FontReading } from "../../content/read-font.ts";
import { noText, type ShownText } from "./shown-text.ts";

/** Glyphs of a font on one page that a reader can do nothing with. */
interface GlyphFaults {
  /** How many show the glyph for a missing character, most often an empty box. */
  missing: number;
  /** How many stand for no text. */
  mute: number;
}

/** The content of a page, with that of the forms that it paints. */
export interface PageContent {
  /** What the page paints outside of tags and decoration. */
  readonly untagged: { readonly shown: ShownText; shapes: number };
  /** Text that stands in tagged content, by its key. */
  readonly marked: Map<string, ShownText>;
  /** Text that readers are not given: decoration, and what other words stand in place of. */
  readonly unread: ShownText;
  /** Keys that mark more than one piece of the page. */
  readonly repeated: Set<string>;
  /** How many pieces of decoration stand within tagged content, and of tagged content within decoration. */
  readonly mixed: { decorationInTagged: number; taggedInDecoration: number };
  readonly faults: Map<FontReading, GlyphFaults>;
  /** Whether anything at all is painted. */
  paints: boolean;
  /** Whether a part of it cannot be decoded. */
  isDamaged: boolean;
}

/** The content of a page that paints nothing. */
export function emptyContent(): PageContent {
  return {
    untagged: { shown: noText(), shapes: 0 },
    unread: noText(),
    marked: new Map(),
    repeated: new Set(),
    mixed: { decorationInTagged: 0, taggedInDecoration: 0 },
    faults: new Map(),
    paints: false,
    isDamaged: false,
  };
}
