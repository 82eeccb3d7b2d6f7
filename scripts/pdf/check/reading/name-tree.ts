// The trees in which a PDF keeps things under names (ISO 32000-1, 7.9.6).
import { PDFDict, type PDFObject } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpItems } from "../../look-up.ts";

/** All values of the tree under `key` in the catalogue's `/Names`. A circle of branches ends where it closes. */
export function valuesInNames(catalog: PDFDict, key: string): readonly PDFObject[] {
  const names = lookUpDict(catalog, "Names");
  const open = [names && lookUpDict(names, key)];
  const seen = new Set<PDFDict>();
  const values: PDFObject[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const [index, item] of lookUpItems(node, "Names").entries())
      if (index % 2 === 1 && item !== undefined) values.push(item);
    open.push(...lookUpItems(node, "Kids").filter((kid) => kid instanceof PDFDict));
  }
  return values;
}
