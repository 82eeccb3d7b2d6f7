// Writes what is missing of the tags of a PDF that is bound in: all, where it has none, and those of its links.
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import type { Box } from "../../content/geometry.ts";
import { lookUpDict } from "../../reading/look-up.ts";
import { ParentTree } from "../../structure/parent-tree.ts";
import { listKids } from "../../structure/read-kids.ts";

/** A page that has no tags. */
export interface UntaggedPage {
  readonly page: PDFRef;
  readonly kind: "text" | "picture" | "empty";
  readonly marks: number;
  /** What is said in place of a picture, its language where that is not the paper’s, and where it is. */
  readonly alt: { readonly words: string; readonly lang: string | undefined };
  readonly box: Box;
}

const K = PDFName.of("K");
const TREE = PDFName.of("StructTreeRoot");
const PARENT_TREE = PDFName.of("ParentTree");
const STRUCT_PARENT = PDFName.of("StructParent");

/** Adds tags to a document. */
export class BoundTags {
  readonly #document: PDFDocument;
  readonly #tree: PDFDict;
  readonly #treeRef: PDFRef;
  readonly #parents: ParentTree;
  readonly #kids: PDFObject[] = [];

  /** Goes on with the tags that a document has; with `isNew` it has none, or none that are of use. */
  constructor(document: PDFDocument, isNew: boolean) {
    const { context, catalog } = document;
    this.#document = document;
    if (isNew) catalog.set(TREE, context.register(context.obj({ Type: "StructTreeRoot" })));
    const reference = catalog.get(TREE);
    this.#tree = lookUpDict(catalog, "StructTreeRoot") ?? PDFDict.withContext(context);
    this.#treeRef = reference instanceof PDFRef ? reference : context.register(this.#tree);
    catalog.set(TREE, this.#treeRef);
    this.#parents = ParentTree.read(this.#tree);
  }

  /** Tags a page by the marks that it was given. */
  addPage({ page, kind, marks, alt, box }: UntaggedPage): void {
    const { context } = this.#document;
    if (kind === "empty") return;
    const numbers = Array.from({ length: marks }, (_, mark) => mark);
    const type = kind === "text" ? "P" : "Figure";
    const element = context.obj({ Type: "StructElem", S: type, P: this.#treeRef, Pg: page, K: numbers });
    if (kind === "picture") {
      element.set(PDFName.of("Alt"), PDFHexString.fromText(alt.words));
      if (alt.lang !== undefined) element.set(PDFName.of("Lang"), PDFHexString.fromText(alt.lang));
      const { left, bottom, right, top } = box;
      element.set(PDFName.of("A"), context.obj({ O: "Layout", BBox: [left, bottom, right, top] }));
    }
    const reference = context.register(element);
    this.#kids.push(reference);
    const owner = context.lookup(page, PDFDict);
    owner.set(
      PDFName.of("StructParents"),
      PDFNumber.of(this.#parents.add(context.obj(numbers.map(() => reference)))),
    );
  }

  /** Tags a link if it has no tag, and names it if it has no name. */
  addLink(reference: PDFRef, link: PDFDict, page: PDFRef, name: string): void {
    const { context } = this.#document;
    if (!link.has(PDFName.of("Contents"))) link.set(PDFName.of("Contents"), PDFHexString.fromText(name));
    const number = link.lookup(STRUCT_PARENT);
    if (number instanceof PDFNumber && this.#parents.parents.has(number.asNumber())) return;
    const place = context.obj({ Type: "OBJR", Obj: reference, Pg: page });
    const element = context.obj({ Type: "StructElem", S: "Link", P: this.#treeRef, K: place });
    const added = context.register(element);
    this.#kids.push(added);
    link.set(STRUCT_PARENT, PDFNumber.of(this.#parents.add(added)));
  }

  /** Writes what was added. */
  write(): void {
    const { context } = this.#document;
    this.#tree.set(PARENT_TREE, this.#parents.write());
    this.#tree.set(K, context.obj([...listKids(this.#tree), ...this.#kids]));
  }
}
