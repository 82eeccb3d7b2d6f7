// Finds the element that each link annotation is of, through what is painted inside it.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import type { ChromiumTags, Leaf } from "./read-chromium-tags.ts";

/** The places of links on the pages by their elements. A link of which nothing is read has none. */
export function findLinks(
  { leaves, links }: ChromiumTags,
  nodeOf: ReadonlyMap<Leaf, PrintedNode>,
  root: PrintedElement,
): ReadonlyMap<PrintedElement, readonly PDFRef[]> {
  const anchors = new Map<PrintedNode, PrintedElement>();
  markAnchors(root.children, undefined, anchors);
  const found = new Map<PrintedElement, PDFRef[]>();
  for (const { annotations, from, to } of links) {
    const nodes = leaves.slice(from, to).map((leaf) => nodeOf.get(leaf));
    const anchor = nodes.map((node) => node && anchors.get(node)).find((each) => each !== undefined);
    if (anchor) found.set(anchor, [...(found.get(anchor) ?? []), ...annotations]);
  }
  return found;
}

function markAnchors(
  nodes: readonly PrintedNode[],
  anchor: PrintedElement | undefined,
  anchors: Map<PrintedNode, PrintedElement>,
): void {
  for (const node of nodes) {
    const here = node.kind === "element" && node.name === "a" && node.attributes.has("href") ? node : anchor;
    if (here) anchors.set(node, here);
    if (node.kind === "element") markAnchors(node.children, here, anchors);
  }
}
