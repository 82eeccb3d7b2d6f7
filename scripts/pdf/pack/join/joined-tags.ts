// The tag tree of a pack: one Document, a Part for each item of the agenda, and in it the tags of each paper.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpText } from "../../look-up.ts";
import { readNumberTree } from "../../read-number-tree.ts";
import type { PackPaper } from "../pack-order.ts";
import type { ObjectCopier } from "./object-copier.ts";

const S = PDFName.of("S");
const K = PDFName.of("K");
const T = PDFName.of("T");
const ID = PDFName.of("ID");
const LANG = PDFName.of("Lang");
const TREE = PDFName.of("StructTreeRoot");
const HEADERS = PDFName.of("Headers");
const PARENT_KEYS = [PDFName.of("StructParents"), PDFName.of("StructParent")];

/** The tags of one PDF on their way into the pack. */
export interface TagSource {
  readonly catalog: PDFDict;
  readonly paper: PackPaper;
  readonly lang: string | undefined;
}

/** The numbers under which a PDF's content finds its tags in the pack: new ones by those that it had. */
export type ParentNumbers = ReadonlyMap<number, number>;

/** Gathers the tags of papers in a document that is being made. */
export class JoinedTags {
  readonly #document: PDFDocument;
  readonly #root: PDFRef;
  readonly #top: PDFRef;
  readonly #kids: PDFRef[] = [];
  readonly #parents: PDFObject[] = [];
  readonly #ids: { readonly bytes: Buffer; readonly element: PDFRef }[] = [];
  readonly #roles = new Map<string, PDFObject>();
  #item: { readonly number: string; readonly part: PDFRef; readonly kids: PDFArray } | undefined;

  constructor(document: PDFDocument) {
    this.#document = document;
    this.#root = document.context.nextRef();
    this.#top = document.context.nextRef();
  }

  /** Keeps places in the list of parents for the content of a PDF. */
  reserve(catalog: PDFDict): ParentNumbers {
    const numbers = new Map<number, number>();
    for (const key of readNumberTree(lookUpDict(treeOf(catalog), "ParentTree")).keys()) {
      numbers.set(key, this.#parents.push(PDFNull) - 1);
    }
    return numbers;
  }

  /** Adds the tags of a PDF as those of a paper. */
  add({ catalog, paper, lang }: TagSource, copier: ObjectCopier, numbers: ParentNumbers): void {
    const { context } = this.#document;
    const tree = treeOf(catalog);
    const section = context.nextRef();
    const parent = this.#open(paper, section);
    const kids = PDFArray.withContext(context);
    const copyKid = (kid: PDFObject): void => {
      kids.push(kid instanceof PDFRef ? this.#addElement(kid, catalog, paper.key, copier) : copier.copy(kid));
    };
    const treeReference = catalog.get(TREE);
    if (treeReference instanceof PDFRef) copier.lead(treeReference, section);
    let spoken = lang;
    for (const top of kidsOf(tree)) {
      const element = catalog.context.lookup(top);
      if (top instanceof PDFRef && element instanceof PDFDict && lookUpName(element, "S") === "Document") {
        // The paper takes the place of the document that it was.
        copier.lead(top, section);
        spoken = lookUpText(element, "Lang") ?? spoken;
        for (const kid of kidsOf(element)) copyKid(kid);
      } else copyKid(top);
    }
    const sect = context.obj({ Type: "StructElem", S: paper.item ? "Sect" : "Part", P: parent, K: kids });
    sect.set(T, PDFHexString.fromText(paper.title));
    if (spoken) sect.set(LANG, PDFString.of(spoken));
    context.assign(section, sect);
    for (const [key, value] of readNumberTree(lookUpDict(tree, "ParentTree"))) {
      const number = numbers.get(key);
      if (number !== undefined) this.#parents[number] = copier.copy(value);
    }
    for (const [type, role] of lookUpDict(tree, "RoleMap")?.entries() ?? []) {
      this.#roles.set(type.decodeText(), role);
    }
  }

  /** Writes what leads to the tags. */
  write(): void {
    const { context, catalog } = this.#document;
    const top = context.obj({ Type: "StructElem", S: "Document", P: this.#root, K: this.#kids });
    context.assign(this.#top, top);
    const parents = this.#parents.flatMap((parent, number) => [PDFNumber.of(number), parent]);
    const tree = context.obj({
      Type: "StructTreeRoot",
      K: this.#top,
      ParentTree: context.register(context.obj({ Nums: parents })),
      ParentTreeNextKey: this.#parents.length,
    });
    if (this.#roles.size > 0) tree.set(PDFName.of("RoleMap"), context.obj(Object.fromEntries(this.#roles)));
    if (this.#ids.length > 0) {
      const sorted = this.#ids.toSorted((one, other) => Buffer.compare(one.bytes, other.bytes));
      const names = sorted.flatMap(({ bytes, element }) => [PDFHexString.of(bytes.toString("hex")), element]);
      tree.set(PDFName.of("IDTree"), context.register(context.obj({ Names: names })));
    }
    context.assign(this.#root, tree);
    catalog.set(TREE, this.#root);
    catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  }

  /** Puts the section of a paper into its item, and returns its parent. */
  #open({ item }: PackPaper, section: PDFRef): PDFRef {
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
  #addElement(element: PDFRef, catalog: PDFDict, key: string, copier: ObjectCopier): PDFRef {
    const { context } = this.#document;
    const open = [element];
    for (let reference = open.pop(); reference; reference = open.pop()) {
      const place = copier.refOf(reference);
      const original = catalog.context.lookup(reference);
      // An element that stands in two others, or in itself, is written once.
      if (!(original instanceof PDFDict) || context.lookup(place)) continue;
      const copy = copier.copyDict(original);
      if (original.get(S)) this.#markId(copy, place, key);
      context.assign(place, copy);
      for (const kid of kidsOf(original)) if (kid instanceof PDFRef) open.push(kid);
    }
    return copier.refOf(element);
  }

  #markId(element: PDFDict, place: PDFRef, key: string): void {
    const id = element.get(ID);
    if (!(id instanceof PDFString || id instanceof PDFHexString)) return;
    const bytes = prefixed(key, id);
    element.set(ID, PDFHexString.of(bytes.toString("hex")));
    this.#ids.push({ bytes, element: place });
  }
}

/** Gives the copy of a dictionary the numbers and ids that it has in the pack. */
export function adaptTags(copy: PDFDict, key: string, numbers: ParentNumbers): void {
  for (const name of PARENT_KEYS) {
    const number = copy.get(name);
    if (!(number instanceof PDFNumber)) continue;
    const renumbered = numbers.get(number.asNumber());
    if (renumbered === undefined) copy.delete(name);
    else copy.set(name, PDFNumber.of(renumbered));
  }
  const headers = copy.get(HEADERS);
  if (!(headers instanceof PDFArray)) return;
  for (const [index, id] of headers.asArray().entries()) {
    if (id instanceof PDFString || id instanceof PDFHexString)
      headers.set(index, PDFHexString.of(prefixed(key, id).toString("hex")));
  }
}

/** An item of the agenda as its bookmark and its part of the tags name it. */
export function titleOfItem({ number, title }: NonNullable<PackPaper["item"]>): string {
  return number === "" ? title : `${number}. ${title}`;
}

function prefixed(key: string, id: PDFString | PDFHexString): Buffer {
  return Buffer.concat([Buffer.from(`${key}-`), id.asBytes()]);
}

function treeOf(catalog: PDFDict): PDFDict {
  return lookUpDict(catalog, "StructTreeRoot") ?? PDFDict.withContext(catalog.context);
}

/** The kids of an element as they stand: references are not followed. */
function kidsOf(element: PDFObject | undefined): readonly PDFObject[] {
  const kids = element instanceof PDFDict ? element.get(K) : undefined;
  const list = element instanceof PDFDict ? element.lookup(K) : undefined;
  if (list instanceof PDFArray) return list.asArray();
  return kids ? [kids] : [];
}
