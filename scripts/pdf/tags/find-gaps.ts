// Finds where the page has a space between the words of two nodes, whichever of them it belongs to.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isInLine } from "./in-line.ts";
import { isHidden } from "./name-of.ts";

/** The texts that a space, a line break or the side of a box stands before. */
export function findGaps(root: PrintedElement): ReadonlySet<PrintedNode> {
  const gaps = new Set<PrintedNode>();
  let isPending = false;
  const visit = (node: PrintedNode): void => {
    if (node.kind !== "element") {
      const words = node.text.trim();
      if (words === "") {
        if (node.text !== "") isPending = true;
        return;
      }
      if (isPending || /^\s/.test(node.text)) gaps.add(node);
      isPending = /\s$/.test(node.text);
      return;
    }
    const isBox = !isInLine(node);
    if (isBox) isPending = true;
    if (!isHidden(node)) for (const child of node.children) visit(child);
    if (isBox) isPending = true;
  };
  visit(root);
  return gaps;
}
