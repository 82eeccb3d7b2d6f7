// Reads a tree of names (ISO 32000-1, 7.9.6), in which a PDF keeps its destinations and the ids of its tags.
import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";

/** The entries of a tree in its own order, values as they stand: references are not followed. */
export function readNameTree(root: PDFObject | undefined): [name: string, value: PDFObject][] {
  const entries: [string, PDFObject][] = [];
  const seen = new Set<PDFObject>();
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    // A broken file may have a branch that holds itself.
    if (!(node instanceof PDFDict) || seen.has(node)) continue;
    seen.add(node);
    const names = node.lookup(PDFName.of("Names"));
    if (names instanceof PDFArray) entries.push(...readPairs(names));
    const kids = node.lookup(PDFName.of("Kids"));
    if (!(kids instanceof PDFArray)) continue;
    for (let index = kids.size() - 1; index >= 0; index -= 1) stack.push(kids.lookup(index));
  }
  return entries;
}

function readPairs(names: PDFArray): [name: string, value: PDFObject][] {
  const pairs: [string, PDFObject][] = [];
  for (let index = 0; index + 1 < names.size(); index += 2) {
    const name = names.lookup(index);
    if (!(name instanceof PDFString || name instanceof PDFHexString)) continue;
    pairs.push([Buffer.from(name.asBytes()).toString("utf8"), names.get(index + 1)]);
  }
  return pairs;
}
