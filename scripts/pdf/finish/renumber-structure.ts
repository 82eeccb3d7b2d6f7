// Finishing step: numbers the ids of structure elements in reading order. Chromium takes them from a counter of
// the tab, so that the same page has other ids when it is printed after another.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";

const ID = PDFName.of("ID");
const KIDS = PDFName.of("Kids");
const HEADERS = PDFName.of("Headers");

/** Renames `/ID` of every structure element, the `/Headers` that refer to them, and rebuilds the `/IDTree`. */
export const renumberStructure: FinishStep = (document) => {
  const { context } = document;
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (!root) return;

  const elements = listElements(document, root);
  const newIds = new Map<string, string>();
  const names = PDFArray.withContext(context);
  for (const { element, self } of elements) {
    const old = readText(element.lookup(ID));
    if (old === undefined) continue;
    // Eight digits, so that the order of the text, which the tree needs, is the order of the numbers.
    const renamed = `node${String(newIds.size + 1).padStart(8, "0")}`;
    newIds.set(old, renamed);
    element.set(ID, PDFString.of(renamed));
    names.push(PDFString.of(renamed));
    names.push(self);
  }
  for (const { element } of elements) renameHeaders(document, element, newIds);

  const tree = root.lookupMaybe(PDFName.of("IDTree"), PDFDict);
  if (!tree) return;
  deleteBranches(document, tree);
  tree.delete(KIDS);
  tree.set(PDFName.of("Names"), names);
};

interface Found {
  readonly element: PDFDict;
  /** How others point to the element: its reference, or the element itself if it has none. */
  readonly self: PDFObject;
}

/** All structure elements, parents before children and siblings in reading order. */
function listElements(document: PDFDocument, root: PDFDict): Found[] {
  const found: Found[] = [];
  const stack: PDFObject[] = childrenOf(document, root).reverse();
  for (let self = stack.pop(); self; self = stack.pop()) {
    const element = document.context.lookup(self);
    // Other children are numbers of marked content, or dictionaries without a structure type.
    if (!(element instanceof PDFDict) || !element.has(PDFName.of("S"))) continue;
    found.push({ element, self });
    stack.push(...childrenOf(document, element).reverse());
  }
  return found;
}

function childrenOf(document: PDFDocument, parent: PDFDict): PDFObject[] {
  const direct = parent.get(PDFName.of("K"));
  const kids = document.context.lookup(direct);
  if (kids instanceof PDFArray) return kids.asArray();
  return direct === undefined ? [] : [direct];
}

function renameHeaders(document: PDFDocument, element: PDFDict, newIds: ReadonlyMap<string, string>): void {
  const attributes = element.lookup(PDFName.of("A"));
  const owners = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const owner of owners) {
    const attribute = document.context.lookup(owner);
    const headers = attribute instanceof PDFDict ? attribute.lookup(HEADERS) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index += 1) {
      const renamed = newIds.get(readText(headers.lookup(index)) ?? "");
      if (renamed !== undefined) headers.set(index, PDFString.of(renamed));
    }
  }
}

function deleteBranches(document: PDFDocument, node: PDFDict): void {
  for (const kid of node.lookupMaybe(KIDS, PDFArray)?.asArray() ?? []) {
    const branch = document.context.lookup(kid);
    if (branch instanceof PDFDict) deleteBranches(document, branch);
    if (kid instanceof PDFRef) document.context.delete(kid);
  }
}

function readText(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
