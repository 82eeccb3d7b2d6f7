// Reads the tags of a document, each with the text that stands in it.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpNumber, lookUpText } from "../../look-up.ts";
import { markKey } from "./page-content.ts";
import { type ParentTree, readParentTree } from "./parent-tree.ts";
import { readAttributes } from "./read-attributes.ts";
import { type Role, readRoles } from "./read-roles.ts";
import type { ContentKid, ObjectKid, Tag, TagKid } from "./tag.ts";

/** What reading tags needs to know of the pages. */
export interface TaggedPages {
  /** The number of a page, from 1, by its reference as text. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The text of marked content by its key. */
  readonly texts: ReadonlyMap<string, string>;
  /** The sizes of its type, by the same key. */
  readonly sizes: ReadonlyMap<string, ContentKid["sizes"]>;
}

const NO_SIZES: ContentKid["sizes"] = new Map();

/** No document nests its tags as deep as this; what does was made to bring readers down. */
const DEEPEST = 300;

/**
 * Reads all tags, every tag before those in it. A tag that stands in itself is left out where it repeats, and so is
 * what stands too deep.
 */
export function readTags(document: PDFDocument, pages: TaggedPages): readonly Tag[] {
  const root = lookUpDict(document.catalog, "StructTreeRoot");
  return root ? new TagReader(document, root, pages).readAll() : [];
}

type BuiltTag = Omit<Tag, "kids" | "page"> & { kids: TagKid[]; page: number | undefined };

/** A tag whose kids are still to be read. */
interface OpenTag {
  readonly tag: BuiltTag;
  readonly element: PDFDict;
  /** The reference of the page that is named in the tag or around it. */
  readonly pageRef: PDFObject | undefined;
  /** How many tags are around it. */
  readonly depth: number;
}

class TagReader {
  readonly #context: PDFDocument["context"];
  readonly #root: PDFDict;
  readonly #pages: TaggedPages;
  readonly #parents: ParentTree;
  readonly #roleOf: (element: PDFDict, type: string) => Role;
  readonly #seen = new Set<PDFDict>();

  constructor(document: PDFDocument, root: PDFDict, pages: TaggedPages) {
    this.#context = document.context;
    this.#root = root;
    this.#pages = pages;
    this.#parents = readParentTree(root);
    this.#roleOf = readRoles(root);
  }

  readAll(): readonly Tag[] {
    const tags: BuiltTag[] = [];
    const roots = this.#childrenOf(this.#root).flatMap((child) => this.#open(child, undefined) ?? []);
    const open = roots.reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      tags.push(next.tag);
      for (const child of this.#readKids(next).toReversed()) open.push(child);
    }
    // From the last to the first, so that every tag knows its page before the one around it asks.
    for (const tag of tags.toReversed())
      tag.page = tag.kids.find((kid) => kid.page !== undefined)?.page ?? tag.page;
    return tags;
  }

  /** Reads the kids of a tag into it, and returns those that are tags, which are yet to be read. */
  #readKids(parent: OpenTag): readonly OpenTag[] {
    return this.#childrenOf(parent.element).flatMap((child) => {
      const object = this.#context.lookup(child);
      if (object instanceof PDFNumber) parent.tag.kids.push(this.#contentKid(object.asNumber(), parent));
      if (!(object instanceof PDFDict)) return [];
      const type = lookUpName(object, "Type");
      if (type === "MCR")
        parent.tag.kids.push(this.#contentKid(lookUpNumber(object, "MCID") ?? -1, parent, object));
      else if (type === "OBJR") parent.tag.kids.push(this.#objectKid(object, parent));
      else {
        const opened = this.#open(child, parent);
        if (opened) parent.tag.kids.push(opened.tag);
        return opened ? [opened] : [];
      }
      return [];
    });
  }

  #open(child: PDFObject, parent: OpenTag | undefined): OpenTag | undefined {
    const element = this.#context.lookup(child);
    const depth = parent ? parent.depth + 1 : 0;
    if (!(element instanceof PDFDict) || this.#seen.has(element) || depth > DEEPEST) return undefined;
    this.#seen.add(element);
    const type = lookUpName(element, "S");
    if (type === undefined) return undefined;
    const { role, fault } = this.#roleOf(element, type);
    const pageRef = element.get(PDFName.of("Pg")) ?? parent?.pageRef;
    const tag: BuiltTag = {
      kind: "tag",
      type,
      role,
      roleFault: fault,
      parent: parent?.tag,
      kids: [],
      page: this.#pageOf(element.get(PDFName.of("Pg"))),
      id: lookUpText(element, "ID") || undefined,
      language: lookUpText(element, "Lang"),
      alt: lookUpText(element, "Alt"),
      actualText: lookUpText(element, "ActualText"),
      expansion: lookUpText(element, "E"),
      attributes: readAttributes(element, this.#root),
    };
    return { tag, element, pageRef, depth };
  }

  #contentKid(mcid: number, parent: OpenTag, reference?: PDFDict): ContentKid {
    const page = reference?.get(PDFName.of("Pg")) ?? parent.pageRef;
    const stream = reference?.get(PDFName.of("Stm"));
    const owner = stream ?? page;
    const key = markKey(owner, mcid);
    const found = this.#parents.ofContent(this.#numberIn(owner, "StructParents"), mcid);
    return {
      kind: "content",
      key,
      page: this.#pageOf(page),
      text: this.#pages.texts.get(key),
      sizes: this.#pages.sizes.get(key) ?? NO_SIZES,
      leadsBack: found === parent.element,
    };
  }

  #objectKid(reference: PDFDict, parent: OpenTag): ObjectKid {
    const object = reference.get(PDFName.of("Obj"));
    const found = this.#parents.ofObject(this.#numberIn(object, "StructParent"));
    return {
      kind: "object",
      reference: String(object),
      page: this.#pageOf(reference.get(PDFName.of("Pg")) ?? parent.pageRef),
      leadsBack: found === parent.element,
    };
  }

  #numberIn(owner: PDFObject | undefined, key: string): number | undefined {
    const object = this.#context.lookup(owner);
    const dictionary = object instanceof PDFStream ? object.dict : object;
    return dictionary instanceof PDFDict ? lookUpNumber(dictionary, key) : undefined;
  }

  #pageOf(reference: PDFObject | undefined): number | undefined {
    return reference instanceof PDFRef ? this.#pages.numbers.get(reference.toString()) : undefined;
  }

  #childrenOf(parent: PDFDict): readonly PDFObject[] {
    const kids = parent.get(PDFName.of("K"));
    const list = this.#context.lookup(kids);
    if (list instanceof PDFArray) return list.asArray();
    return kids === undefined ? [] : [kids];
  }
}
