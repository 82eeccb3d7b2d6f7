// The tag tree of a pack: one Document, a Part for each item of the agenda, and in it the tags of each paper.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpText } from "../../reading/look-up.ts";
import { ParentTree } from "../../structure/parent-tree.ts";
import { listKids } from "../../structure/read-kids.ts";
import { writeTreeRoot } from "../../structure/write-tree-root.ts";
import type { PackPaper } from "../pack-order.ts";
import { nameInPack, type ParentNumbers, prefixed } from "./adapt-tags.ts";
import { titleOfItem } from "./item-title.ts";
import type { ObjectCopier } from "./object-copier.ts";

const S = PDFName.of("S");
const T = PDFName.of("T");
const C = PDFName.of("C");
const NS = PDFName.of("NS");
const ID = PDFName.of("ID");
const LANG = PDFName.of("Lang");
const TREE = PDFName.of("StructTreeRoot");

/** The tags of a paper in the pack, to which those of one PDF after another are added. */
export interface JoinedSection {
  readonly paper: PackPaper;
  readonly reference: PDFRef;
  readonly element: PDFDict;
  readonly kids: PDFArray;
}

/** Gathers the tags of papers in a document that is being made. */
export class JoinedTags {
  readonly #document: PDFDocument;
  readonly #root: PDFRef;
  readonly #top: PDFRef;
  readonly #kids: PDFRef[] = [];
  readonly #parents: ParentTree;
  readonly #ids: { readonly id: PDFHexString; readonly element: PDFRef }[] = [];
  readonly #roles = new Map<string, PDFObject>();
  readonly #classes = new Map<string, PDFObject>();
  #item: { readonly number: string; readonly part: PDFRef; readonly kids: PDFArray } | undefined;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#parents = new ParentTree(document.context);
    this.#root = document.context.nextRef();
    this.#top = document.context.nextRef();
  }

  /** Keeps places in the list of parents for the content of a PDF. */
  reserve(catalog: PDFDict): ParentNumbers {
    const { parents } = ParentTree.read(treeOf(catalog));
    return new Map([...parents.keys()].map((number) => [number, this.#parents.add(PDFNull)]));
  }

  /** Opens the section of a paper, in its item if it belongs to one. */
  open(paper: PackPaper): JoinedSection {
    const { context } = this.#document;
    const kids = PDFArray.withContext(context);
    const reference = context.nextRef();
    const parent = this.#place(paper, reference);
    const element = context.obj({ Type: "StructElem", S: paper.item ? "Sect" : "Part", P: parent, K: kids });
    element.set(T, PDFHexString.fromText(paper.title));
    context.assign(reference, element);
    return { paper, reference, element, kids };
  }

  /** Adds the tags of a PDF to the section of its paper. */
  add(section: JoinedSection, catalog: PDFDict, copier: ObjectCopier, numbers: ParentNumbers): void {
    const { key } = section.paper;
    const tree = treeOf(catalog);
    const renamed = this.#addRoles(tree, key);
    const copyKid = (kid: PDFObject): void => {
      section.kids.push(
        kid instanceof PDFRef ? this.#addElement(kid, { catalog, key, renamed }, copier) : copier.copy(kid),
      );
    };
    const treeReference = catalog.get(TREE);
    if (treeReference instanceof PDFRef) copier.lead(treeReference, section.reference);
    let lang = lookUpText(catalog, "Lang");
    for (const top of listKids(tree)) {
      const element = catalog.context.lookup(top);
      if (top instanceof PDFRef && element instanceof PDFDict && lookUpName(element, "S") === "Document") {
        // The paper takes the place of the document that it was.
        copier.lead(top, section.reference);
        lang = lookUpText(element, "Lang") ?? lang;
        for (const kid of listKids(element)) copyKid(kid);
      } else copyKid(top);
    }
    if (lang && !section.element.has(LANG)) section.element.set(LANG, PDFString.of(lang));
    for (const [number, parent] of ParentTree.read(tree).parents) {
      const joined = numbers.get(number);
      if (joined !== undefined) this.#parents.set(joined, copier.copy(parent));
    }
    for (const [name, attributes] of lookUpDict(tree, "ClassMap")?.entries() ?? []) {
      this.#classes.set(nameInPack(name, key).decodeText(), copier.copy(attributes));
    }
  }

  /** Adds the roles of types, and returns new names for the types that mean something else in the pack already. */
  #addRoles(tree: PDFDict, key: string): ReadonlyMap<PDFObject, PDFName> {
    const entries = lookUpDict(tree, "RoleMap")?.entries() ?? [];
    const renamed = new Map<PDFObject, PDFName>();
    for (const [type, role] of entries) {
      const known = this.#roles.get(type.decodeText());
      if (known && known !== role) renamed.set(type, nameInPack(type, key));
    }
    for (const [type, role] of entries) {
      this.#roles.set((renamed.get(type) ?? type).decodeText(), renamed.get(role) ?? role);
    }
    return renamed;
  }

  /** Writes what leads to the tags. */
  write(): void {
    const { context } = this.#document;
    const top = context.obj({ Type: "StructElem", S: "Document", P: this.#root, K: this.#kids });
    context.assign(this.#top, top);
    writeTreeRoot(this.#document, {
      reference: this.#root,
      top: this.#top,
      parents: this.#parents,
      roles: this.#roles,
      classes: this.#classes,
      ids: this.#ids,
    });
  }

  /** Puts the section of a paper into its item, and returns its parent. */
  #place({ item }: PackPaper, section: PDFRef): PDFRef {
    const { context } = this.#document;
    if (!item) {
      this.#item = undefined;
      this.#kids.push(section);
      return this.#top;
    }
    if (this.#item?.number !== item.number) {
      const kids = PDFArray.withContext(context);
      const part = context.obj({ Type: "StructElem", S: "Part", P: this.#top, K: kids });
      part.set(T, PDFHexString.fromText(titleOfItem(item)));
      this.#item = { number: item.number, part: context.register(part), kids };
      this.#kids.push(this.#item.part);
    }
    this.#item.kids.push(section);
    return this.#item.part;
  }

  /** Copies an element with all that are in it, and returns where it is. */
  #addElement(element: PDFRef, { catalog, key, renamed }: ElementSource, copier: ObjectCopier): PDFRef {
    const { context } = this.#document;
    const open = [element];
    for (let reference = open.pop(); reference; reference = open.pop()) {
      const place = copier.refOf(reference);
      const original = catalog.context.lookup(reference);
      // An element that stands in two others, or in itself, is written once.
      if (!(original instanceof PDFDict) || context.lookup(place)) continue;
      const copy = copier.copyDict(original);
      const type = copy.get(S);
      if (type) {
        copy.set(S, renamed.get(type) ?? type);
        // The pack has no namespaces; the types of PDF 2.0 have roles in it, or are told of.
        copy.delete(NS);
        this.#markId(copy, place, key);
        this.#renameClasses(copy, key);
      }
      context.assign(place, copy);
      for (const kid of listKids(original)) if (kid instanceof PDFRef) open.push(kid);
    }
    return copier.refOf(element);
  }

  #renameClasses(element: PDFDict, key: string): void {
    const classes = element.get(C);
    if (classes instanceof PDFName) element.set(C, nameInPack(classes, key));
    if (!(classes instanceof PDFArray)) return;
    for (const [index, name] of classes.asArray().entries()) {
      if (name instanceof PDFName) classes.set(index, nameInPack(name, key));
    }
  }

  #markId(element: PDFDict, place: PDFRef, key: string): void {
    const id = element.get(ID);
    if (!(id instanceof PDFString || id instanceof PDFHexString)) return;
    const joined = PDFHexString.of(prefixed(key, id).toString("hex"));
    element.set(ID, joined);
    this.#ids.push({ id: joined, element: place });
  }
}

interface ElementSource {
  readonly catalog: PDFDict;
  readonly key: string;
  readonly renamed: ReadonlyMap<PDFObject, PDFName>;
}

function treeOf(catalog: PDFDict): PDFDict {
  return lookUpDict(catalog, "StructTreeRoot") ?? PDFDict.withContext(catalog.context);
}
