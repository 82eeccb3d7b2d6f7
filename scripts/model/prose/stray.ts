// What looks like a mistake in a text, sorted by which rule tells of it.
import type { Place } from "../../lib/finding.ts";

/** Slips in writing what the dialect knows. */
export type Slip =
  | "acknowledgement"
  | "block-in-indent"
  | "block-in-text"
  | "broken-language"
  | "broken-link"
  | "closing-line"
  | "exempt-in-code"
  | "heading"
  | "html"
  | "html-table"
  | "loose-number"
  | "nested-block"
  | "reference"
  | "repeated-number"
  | "too-deep"
  | "two-colons"
  | "unclosed-block"
  | "unclosed-code"
  | "undefined-link"
  | "underlined-heading"
  | "undefined-note"
  | "unmarked-language"
  | "unused-note"
  | "withheld-definition";

/** Signs that mean something in other dialects of Markdown, and nothing here. */
export type ForeignMark =
  | "admonition"
  | "attributes"
  | "checkbox"
  | "comment"
  | "contents"
  | "definition"
  | "emoji-code"
  | "emphasis"
  | "fence-of-plus"
  | "highlight"
  | "inserted"
  | "lone-sign"
  | "math"
  | "template"
  | "typed-note";

/** Rows and tables that are not read as they were meant. */
export type TableFault =
  | "loose-merge"
  | "loose-row"
  | "lost-cells"
  | "short-row"
  | "sum-of-nothing"
  | "sum-of-units"
  | "sum-of-words"
  | "unread-table";

/** Lines that were written apart and are shown as one, or as something else. */
export type LineFault = "indented-text" | "line-end" | "list-mark" | "word-bullet";

/** What is left standing of another wording, or of another program. */
type LeftOver = "empty-item" | "program-error";

/** Something in a text that looks like a mistake: what was written, and what sort of mistake. */
export interface Stray<
  Kind extends string = Slip | ForeignMark | TableFault | LineFault | LeftOver | "placeholder",
> {
  readonly kind: Kind;
  readonly written: string;
  readonly place: Place;
  /** The opening line of the block that it stands in. */
  readonly around?: string;
  /** How many more of the kind the table has, where only the first is told. */
  readonly more?: number;
  /** The words that something written does not go with. */
  readonly other?: string;
  /** How many columns the table has whose row is meant. */
  readonly columns?: number;
}
