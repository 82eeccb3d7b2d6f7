// Writes planned tags into a PDF: the structure tree, what leads into it from the pages, and the names of links.
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
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { type Box, unite } from "../content/geometry.ts";
import type { PrintedNode } from "../page-snapshot.ts";
import { AttributeWriter } from "../structure/attributes.ts";
import { ParentTree } from "../structure/parent-tree.ts";
import { writeTreeRoot } from "../structure/write-tree-root.ts";
import type { Piece } from "./match-leaves.ts";
import { type PlannedTag, ROLE_MAP } from "./planned-tag.ts";

/** What was written. */
export interface WrittenTags {
  /** The numbers of the marks that are read, by their streams. */
  readonly claimed: ReadonlyMap<PDFRef, ReadonlySet<number>>;
  /** The link annotations that are part of the tags, in reading order. */
  readonly annotations: readonly PDFRef[];
}

/** What was painted of the page. */
export interface Painted {
  readonly pieces: ReadonlyMap<PrintedNode, readonly Piece[]>;
  /** The texts with a space after them, which may be painted among what another text replaces. */
  readonly spaced: ReadonlySet<PrintedNode>;
}

/** Writes the tags of a whole document in place of those that it has; the old ones are left for others to delete. */
export function writeTags(document: PDFDocument, root: PlannedTag, painted: Painted): WrittenTags {
  return new TagWriter(document, painted).write(root);
}

// The library looks a name up by its letters each time, which takes as long as all the rest.
const S = PDFName.of("S");
const P = PDFName.of("P");
const K = PDFName.of("K");
const A = PDFName.of("A");
const PG = PDFName.of("Pg");
const ID = PDFName.of("ID");
const LANG = PDFName.of("Lang");
const ALT = PDFName.of("Alt");
const ACTUAL_TEXT = PDFName.of("ActualText");
const EXPANSION = PDFName.of("E");

class TagWriter {
  readonly #document: PDFDocument;
  readonly #painted: Painted;
  /** The element of each number of each stream. */
  readonly #owners = new Map<PDFRef, Map<number, PDFRef>>();
  readonly #annotations = new Map<PDFRef, PDFRef>();
  readonly #ids = new Map<string, PDFRef>();
  readonly #anchors = new Map<string, PDFRef>();
  readonly #references: { readonly element: PDFRef; readonly anchor: string }[] = [];
  readonly #types = new Set<string>();
  readonly #attributes: AttributeWriter;

  constructor(document: PDFDocument, painted: Painted) {
    this.#document = document;
    this.#painted = painted;
    this.#attributes = new AttributeWriter(document.context);
  }

  write(root: PlannedTag): WrittenTags {
    const { context } = this.#document;
    const treeRoot = context.nextRef();
    const top = this.#writeTag(root, treeRoot);
    this.#tieReferences();
    writeTreeRoot(this.#document, {
      reference: treeRoot,
      top,
      parents: this.#listParents(),
      roles: new Map([...ROLE_MAP].filter(([type]) => this.#types.has(type))),
      ids: [...this.#ids].map(([id, element]) => ({ id: PDFString.of(id), element })),
    });
    return {
      claimed: new Map([...this.#owners].map(([stream, owners]) => [stream, new Set(owners.keys())])),
      annotations: [...this.#annotations.keys()],
    };
  }

  #writeTag(tag: PlannedTag, parent: PDFRef): PDFRef {
    const { context } = this.#document;
    const self = context.nextRef();
    const element = PDFDict.withContext(context);
    element.set(S, this.#nameOf(tag.type));
    element.set(P, parent);
    const box = this.#writeKids(tag, element, self);
    this.#types.add(tag.type);
    if (tag.lang) element.set(LANG, PDFString.of(tag.lang));
    for (const [key, text] of [
      [ALT, tag.alt],
      [ACTUAL_TEXT, this.#replacementOf(tag)],
      [EXPANSION, tag.expansion],
    ] as const) {
      if (text !== undefined) element.set(key, PDFHexString.fromText(text));
    }
    if (tag.id !== undefined) {
      element.set(ID, PDFString.of(tag.id));
      this.#ids.set(tag.id, self);
    }
    if (tag.anchor !== undefined) this.#anchors.set(tag.anchor, self);
    if (tag.refersTo !== undefined) this.#references.push({ element: self, anchor: tag.refersTo });
    const ownBox = tag.type === "Figure" ? box : undefined;
    const attributes =
      tag.attributes || ownBox ? this.#attributes.write({ ...tag.attributes, box: ownBox }) : undefined;
    if (attributes) element.set(A, attributes);
    context.assign(self, element);
    return self;
  }

  /** The text that a tag stands for, with the space after it. */
  #replacementOf({ actualText, kids }: PlannedTag): string | undefined {
    const isSpaced = kids.some((kid) => kid.kind === "content" && this.#painted.spaced.has(kid.node));
    return actualText !== undefined && isSpaced && !/\s$/.test(actualText) ? `${actualText} ` : actualText;
  }

  readonly #typeNames = new Map<string, PDFName>();
  #nameOf(type: string): PDFName {
    const name = this.#typeNames.get(type) ?? PDFName.of(type);
    this.#typeNames.set(type, name);
    return name;
  }

  /** Writes the kids and returns the box around what is painted of them, where it is known. */
  #writeKids({ kids, name }: PlannedTag, element: PDFDict, self: PDFRef): Box | undefined {
    const { context } = this.#document;
    const written = PDFArray.withContext(context);
    let page: PDFRef | undefined;
    let box: Box | undefined;
    for (const kid of kids) {
      if (kid.kind === "tag") written.push(this.#writeTag(kid, self));
      else if (kid.kind === "annotation") {
        this.#annotations.set(kid.annotation, self);
        this.#nameLink(kid.annotation, name ?? "");
        const on = this.#pageOf(kid.annotation);
        written.push(context.obj({ Type: "OBJR", Obj: kid.annotation, ...(on ? { Pg: on } : {}) }));
      } else {
        for (const { painting, mcid, sequence } of this.#painted.pieces.get(kid.node) ?? []) {
          page ??= painting.page;
          const isPlain = painting.stream === painting.page && painting.page === page;
          written.push(isPlain ? PDFNumber.of(mcid) : this.#markReference(painting, mcid));
          this.#claim(painting.stream, mcid, self);
          box = unite(box, sequence.box);
        }
      }
    }
    if (page) element.set(PG, page);
    const only = written.size() === 1 ? written.get(0) : undefined;
    if (written.size() > 0) element.set(K, only ?? written);
    return box;
  }

  #markReference({ stream, page }: Piece["painting"], mcid: number): PDFDict {
    const form = stream === page ? {} : { Stm: stream };
    return this.#document.context.obj({ Type: "MCR", Pg: page, ...form, MCID: mcid });
  }

  #claim(stream: PDFRef, mcid: number, element: PDFRef): void {
    const owners = this.#owners.get(stream) ?? new Map<number, PDFRef>();
    this.#owners.set(stream, owners.set(mcid, element));
  }

  #nameLink(annotation: PDFRef, name: string): void {
    const link = this.#document.context.lookup(annotation, PDFDict);
    link.set(PDFName.of("Contents"), PDFHexString.fromText(name));
  }

  readonly #pages = new Map<PDFRef, PDFRef>();
  #pageOf(annotation: PDFRef): PDFRef | undefined {
    if (this.#pages.size === 0) {
      for (const page of this.#document.getPages()) {
        for (const each of page.node.Annots()?.asArray() ?? [])
          if (each instanceof PDFRef) this.#pages.set(each, page.ref);
      }
    }
    return this.#pages.get(annotation);
  }

  /** Ties each reference to its note and each note to its references (`/Ref`, which PDF 2.0 defines). */
  #tieReferences(): void {
    const { context } = this.#document;
    const tie = (from: PDFRef, to: PDFRef): void => {
      const element = context.lookup(from, PDFDict);
      const known = element.lookupMaybe(PDFName.of("Ref"), PDFArray);
      if (known) known.push(to);
      else element.set(PDFName.of("Ref"), context.obj([to]));
    };
    for (const { element, anchor } of this.#references) {
      const target = this.#anchors.get(anchor);
      if (!target) continue;
      tie(element, target);
      tie(target, element);
    }
  }

  /** Numbers what the tags claim, anew and in order, and lists whom it belongs to. */
  #listParents(): ParentTree {
    const { context } = this.#document;
    const parents = new ParentTree(context);
    const number = (object: PDFRef, name: "StructParents" | "StructParent", parent: PDFRef): void => {
      const key = parents.add(parent);
      dictionaryOf(context.lookup(object))?.set(PDFName.of(name), PDFNumber.of(key));
    };
    for (const [stream, owners] of this.#owners) {
      const last = Math.max(...owners.keys());
      const list = Array.from({ length: last + 1 }, (_, mcid) => owners.get(mcid) ?? PDFNull);
      number(stream, "StructParents", context.register(context.obj(list)));
    }
    for (const [annotation, element] of this.#annotations) number(annotation, "StructParent", element);
    return parents;
  }
}

function dictionaryOf(object: PDFObject | undefined): PDFDict | undefined {
  return object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : undefined;
}
