// What Chromium's own tags tell: which texts and pictures were marked where, in reading order, and which links.
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { listKids, readKids } from "../structure/read-kids.ts";

/** A marked piece of painting: its number in the stream of a page, or in that of a form on a page. */
interface Mark {
  /** The page, or the form. */
  readonly stream: PDFRef;
  readonly mcid: number;
}

/** A text, the mark of a list item, or a picture, with all that was painted of it. */
export interface Leaf {
  readonly kind: "text" | "label" | "picture";
  readonly marks: readonly Mark[];
}

/** What is read from the tags. */
export interface ChromiumTags {
  /** In reading order. */
  readonly leaves: readonly Leaf[];
  /** The places of each link, and the leaves inside it as positions in `leaves`, the last not included. */
  readonly links: readonly {
    readonly annotations: readonly PDFRef[];
    readonly from: number;
    readonly to: number;
  }[];
  /** Everything that the tags are made of, to be taken away when they are replaced. */
  readonly objects: readonly PDFRef[];
}

const S = PDFName.of("S");
const KINDS: ReadonlyMap<PDFObject | undefined, Leaf["kind"]> = new Map([
  [PDFName.of("Figure"), "picture"],
  [PDFName.of("Lbl"), "label"],
]);

/** Reads the tags of a printed document. They are empty if it has none. */
export function readChromiumTags(document: PDFDocument): ChromiumTags {
  const leaves: Leaf[] = [];
  const links: { annotations: PDFRef[]; from: number; to: number }[] = [];
  const objects: PDFRef[] = [];

  const readElement = (element: PDFDict): void => {
    const from = leaves.length;
    const kids = readKids(element);
    const marks = kids.flatMap((kid): readonly Mark[] =>
      kid.kind === "content" && kid.stream instanceof PDFRef ? [{ stream: kid.stream, mcid: kid.mcid }] : [],
    );
    if (marks.length > 0) leaves.push({ kind: KINDS.get(element.get(S)) ?? "text", marks });
    objects.push(...listKids(element).filter((kid) => kid instanceof PDFRef));
    for (const kid of kids) if (kid.kind === "element") readElement(kid.element);
    const annotations = kids.flatMap((kid) =>
      kid.kind === "object" && kid.object instanceof PDFRef ? [kid.object] : [],
    );
    if (annotations.length > 0) links.push({ annotations, from, to: leaves.length });
  };

  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (root) readElement(root);
  for (const name of ["ParentTree", "IDTree"]) {
    const tree = root?.get(PDFName.of(name));
    if (tree !== undefined) listBranches(document, tree, objects);
  }
  return { leaves, links, objects };
}

function listBranches(document: PDFDocument, node: PDFObject, objects: PDFRef[]): void {
  if (node instanceof PDFRef) objects.push(node);
  const branch = document.context.lookup(node);
  if (!(branch instanceof PDFDict)) return;
  const numbers = branch.lookup(PDFName.of("Nums"));
  // Of a page: the parents of its marks. The parents themselves are found through the tree.
  for (const entry of numbers instanceof PDFArray ? numbers.asArray() : []) {
    if (entry instanceof PDFRef && document.context.lookup(entry) instanceof PDFArray) objects.push(entry);
  }
  const kids = branch.lookup(PDFName.of("Kids"));
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) listBranches(document, kid, objects);
}
