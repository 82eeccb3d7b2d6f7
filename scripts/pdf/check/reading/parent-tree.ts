// The list of parents of a tagged document: by it, readers find the tag of the content that they show.
import { PDFArray, type PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import { itemsOf, lookUpDict } from "../../look-up.ts";
import { readNumberTree } from "../../read-number-tree.ts";

/** Finds tags from their content. */
export interface ParentTree {
  /** The tag of marked content number `mcid` in the page or form whose `/StructParents` is `index`. */
  ofContent(index: number | undefined, mcid: number): PDFObject | undefined;
  /** The tag of an annotation or form whose `/StructParent` is `index`. */
  ofObject(index: number | undefined): PDFObject | undefined;
}

/** Reads the `/ParentTree` under the root of the tags. Never throws: what is malformed leads to nothing. */
export function readParentTree(root: PDFDict): ParentTree {
  const numbered = readNumberTree(lookUpDict(root, "ParentTree"));
  const entryOf = (index: number): PDFObject | undefined => root.context.lookup(numbered.get(index));
  const lists = new Map<number, readonly (PDFObject | undefined)[]>();
  const listOf = (index: number): readonly (PDFObject | undefined)[] => {
    const entry = entryOf(index);
    const list = lists.get(index) ?? (entry instanceof PDFArray ? itemsOf(entry) : []);
    lists.set(index, list);
    return list;
  };
  return {
    ofContent: (index, mcid) => (index === undefined ? undefined : listOf(index)[mcid]),
    ofObject: (index) => (index === undefined ? undefined : entryOf(index)),
  };
}
