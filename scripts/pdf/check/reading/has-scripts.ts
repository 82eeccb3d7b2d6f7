// Whether a PDF runs programs in its reader.
import { PDFDict, type PDFObject, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpItems, lookUpName } from "../../reading/look-up.ts";
import { readNameTree } from "../../reading/read-name-tree.ts";

/** Whether opening the document, a page or anything on a page runs JavaScript. */
export function hasScripts(catalog: PDFDict, pages: readonly PDFPageLeaf[]): boolean {
  const names = lookUpDict(catalog, "Names");
  if (names && readNameTree(lookUpDict(names, "JavaScript")).length > 0) return true;
  const annotations = pages.flatMap((page) => lookUpItems(page, "Annots"));
  return [catalog, ...pages, ...annotations].some(triggersScript);
}

function triggersScript(object: PDFObject | undefined): boolean {
  if (!(object instanceof PDFDict)) return false;
  const further = lookUpDict(object, "AA");
  const actions = [
    lookUpDict(object, "OpenAction"),
    lookUpDict(object, "A"),
    ...(further ? further.keys().map((key) => lookUpDict(further, key.decodeText())) : []),
  ];
  return actions.some((action) => action !== undefined && lookUpName(action, "S") === "JavaScript");
}
