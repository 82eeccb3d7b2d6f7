// The list of parents of a tagged document: by it, readers find the tag of the content that they show.
import { PDFArray, PDFDict, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import { itemsOf, lookUpDict, lookUpItems } from "../../look-up.ts";

/** Finds tags from their content. */
export interface ParentTree {
  /** The tag of marked content number `mcid` in the page or form whose `/StructParents` is `index`. */
  ofContent(index: number | undefined, mcid: number): PDFObject | undefined;
  /** The tag of an annotation or form whose `/StructParent` is `index`. */
  ofObject(index: number | undefined): PDFObject | undefined;
}

/** Reads the `/ParentTree` under the root of the tags. Never throws: what is malformed leads to nothing. */
export function readParentTree(root: PDFDict): ParentTree {
  const entries = new Map<number, PDFObject | undefined>();
  const open = [lookUpDict(root, "ParentTree")];
  const seen = new Set<PDFDict>();
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const numbers = lookUpItems(node, "Nums");
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const key = numbers[index];
      if (key instanceof PDFNumber) entries.set(key.asNumber(), numbers[index + 1]);
    }
    open.push(...lookUpItems(node, "Kids").filter((kid) => kid instanceof PDFDict));
  }
  const lists = new Map<number, readonly (PDFObject | undefined)[]>();
  const listOf = (index: number): readonly (PDFObject | undefined)[] => {
    const entry = entries.get(index);
    const list = lists.get(index) ?? (entry instanceof PDFArray ? itemsOf(entry) : []);
    lists.set(index, list);
    return list;
  };
  return {
    ofContent: (index, mcid) => (index === undefined ? undefined : listOf(index)[mcid]),
    ofObject: (index) => (index === undefined ? undefined : entries.get(index)),
  };
}
