// How structure elements stand to the text around them: within a line, or apart from it.
import type { TaggedNode } from "./read-tagged-text.ts";

/** Elements that stand within a line of text. */
const INLINE = new Set(
  "Span Em Strong Sub Quote Link Annot Reference BibEntry NonStruct Private Ruby RB RT RP Warichu WT WP".split(
    " ",
  ),
);

/** Elements that group others and have no text of their own. */
const GROUPING = new Set("Document Part Art Sect Div BlockQuote TOC TOCI Index Private".split(" "));

/** True where an element stands within the line of its neighbours. Code is a line or a block, as its place has it. */
export function isInline(node: TaggedNode, parent: TaggedNode | undefined): boolean {
  if (node.attributes.placement !== undefined) return node.attributes.placement === "Inline";
  if (node.role === "Code") return parent !== undefined && !GROUPING.has(parent.role);
  return INLINE.has(node.role);
}

/** Elements that say no more to a listener than their content does: they only hold it together. */
export function isTransparent({ role, attributes }: TaggedNode): boolean {
  const { lang, alt, expansion } = attributes;
  const isBare = [lang, alt, expansion].every((each) => each === undefined);
  return isBare && ["Span", "Div", "NonStruct", "THead", "TBody", "TFoot"].includes(role);
}
