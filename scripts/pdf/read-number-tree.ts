// Reads a tree of numbers (ISO 32000-1, 7.9.7), in which a PDF keeps the parents of its content and its page labels.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import { lookUpItems } from "./look-up.ts";

const NUMS = PDFName.of("Nums");

/** The entries of a tree by their numbers, values as they stand: references are not followed. */
export function readNumberTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const entries = new Map<number, PDFObject>();
  const open = [root];
  // A broken file may have a branch that holds itself.
  const seen = new Set<PDFDict>();
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const numbers = node.lookup(NUMS);
    if (numbers instanceof PDFArray) {
      for (let index = 0; index + 1 < numbers.size(); index += 2) {
        const key = numbers.lookup(index);
        if (key instanceof PDFNumber) entries.set(key.asNumber(), numbers.get(index + 1));
      }
    }
    open.push(...lookUpItems(node, "Kids").filter((kid) => kid instanceof PDFDict));
  }
  return entries;
}
