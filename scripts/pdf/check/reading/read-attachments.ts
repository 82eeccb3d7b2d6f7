// The files that travel inside a PDF.
import { PDFDict, type PDFDocument, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpItems, lookUpName, lookUpText } from "../../reading/look-up.ts";
import { readNameTree } from "../../reading/read-name-tree.ts";

/** One embedded file. */
export interface Attachment {
  /** Empty if it has none. */
  readonly name: string;
  /** Whether its name is there for older and for newer readers. */
  readonly hasBothNames: boolean;
  /** What the file is to the document, such as `Data`; undefined if it does not say. */
  readonly relationship: string | undefined;
}

/** Reads every embedded file once: those of the document, of its tags' root, and of annotations. */
export function readAttachments(document: PDFDocument, pages: readonly PDFPageLeaf[]): readonly Attachment[] {
  const { catalog, context } = document;
  const names = lookUpDict(catalog, "Names");
  const named = names ? readNameTree(lookUpDict(names, "EmbeddedFiles")) : [];
  const inAnnotations = pages
    .flatMap((page) => lookUpItems(page, "Annots"))
    .map((annotation) => (annotation instanceof PDFDict ? lookUpDict(annotation, "FS") : undefined));
  const all = [
    ...named.map(([, file]) => context.lookup(file)),
    ...lookUpItems(catalog, "AF"),
    ...pages.flatMap((page) => lookUpItems(page, "AF")),
    ...inAnnotations,
  ];
  const files = [...new Set(all)].filter((file) => file instanceof PDFDict);
  return files
    .filter((file) => lookUpDict(file, "EF") !== undefined)
    .map((file) => {
      const [older, newer] = [lookUpText(file, "F"), lookUpText(file, "UF")];
      return {
        name: newer ?? older ?? "",
        hasBothNames: older !== undefined && newer !== undefined,
        relationship: lookUpName(file, "AFRelationship"),
      };
    });
}
