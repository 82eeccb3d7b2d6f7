// The tag tree as it will be in the PDF, before it is written.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { PrintedNode } from "../page-snapshot.ts";
import type { TagEntries } from "../structure/tag.ts";

/** A tag that is to be written. Its language is given where it is not that of the parent. */
export interface PlannedTag extends TagEntries {
  readonly kind: "tag";
  readonly type: TagType;
  readonly kids: readonly PlannedKid[];
  /** The name of the links that are among the kids, which makes sense by itself. */
  readonly name?: string | undefined;
  /** The id in HTML of what others refer to, such as a note. */
  readonly anchor?: string | undefined;
  /** The `anchor` of what this refers to. */
  readonly refersTo?: string | undefined;
}

/** What a tag holds: another, what a node of the page has painted, or a link's place on a page. */
export type PlannedKid =
  | PlannedTag
  | { readonly kind: "content"; readonly node: PrintedNode }
  | { readonly kind: "annotation"; readonly annotation: PDFRef };

/** The types that are written. All are standard (ISO 32000-1, 14.8.4) but those in `ROLE_MAP`. */
export type TagType =
  | "Document"
  | "Art"
  | "Sect"
  | "Div"
  | "Aside"
  | "BlockQuote"
  | "Attribution"
  | "Caption"
  | "TOC"
  | "TOCI"
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TFoot"
  | "TR"
  | "TH"
  | "TD"
  | "Span"
  | "Quote"
  | "Note"
  | "Reference"
  | "Code"
  | "Link"
  | "Figure"
  | "Em"
  | "Strong";

/**
 * The types that PDF 1.7 does not know, and what they count as there. They are standard in PDF 2.0, but for the
 * attribution of a quotation, for which no part has a type.
 */
export const ROLE_MAP: ReadonlyMap<string, TagType> = new Map([
  ["Aside", "Sect"],
  ["Attribution", "P"],
  ["Em", "Span"],
  ["Strong", "Span"],
]);

const INLINE = new Set<TagType>(["Span", "Em", "Strong", "Code", "Quote", "Link", "Reference"]);

/** True for the types that stand in a line of words. */
export function isInlineType(type: TagType): boolean {
  return INLINE.has(type);
}

/** A tag without what is undefined or empty in its particulars. */
export function makeTag(
  type: TagType,
  kids: readonly PlannedKid[],
  particulars: Omit<PlannedTag, "kind" | "type" | "kids"> = {},
): PlannedTag {
  return { kind: "tag", type, kids, ...particulars };
}
