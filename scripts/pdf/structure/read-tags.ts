// Reads the tags of a document, each with the text that stands in it.
import { PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { markKey } from "../content/marked-content.ts";
import { lookUpDict, lookUpName, lookUpNumber, lookUpText } from "../reading/look-up.ts";
import { readAttributes } from "./attributes.ts";
import { ParentTree } from "./parent-tree.ts";
import { readKids, type StructureKid } from "./read-kids.ts";
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
    this.#parents = ParentTree.read(root);
    this.#roleOf = readRoles(root);
  }

  readAll(): readonly Tag[] {
    const tags: BuiltTag[] = [];
    const roots = readKids(this.#root).flatMap((kid) => this.#open(kid, undefined) ?? []);
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
    return readKids(parent.element, parent.pageRef).flatMap((kid) => {
      if (kid.kind === "content") parent.tag.kids.push(this.#contentKid(kid, parent));
      if (kid.kind === "object") parent.tag.kids.push(this.#objectKid(kid, parent));
      const opened = this.#open(kid, parent);
      if (!opened) return [];
      parent.tag.kids.push(opened.tag);
      return [opened];
    });
  }

  #open(kid: StructureKid, parent: OpenTag | undefined): OpenTag | undefined {
    const depth = parent ? parent.depth + 1 : 0;
    if (kid.kind !== "element" || this.#seen.has(kid.element) || depth > DEEPEST) return undefined;
    const { element, page } = kid;
    this.#seen.add(element);
    const type = lookUpName(element, "S");
    if (type === undefined) return undefined;
    const { role, fault } = this.#roleOf(element, type);
    const pageRef = page ?? parent?.pageRef;
    const tag: BuiltTag = {
      kind: "tag",
      type,
      role,
      roleFault: fault,
      parent: parent?.tag,
      kids: [],
      page: this.#pageOf(page),
      id: lookUpText(element, "ID") || undefined,
      lang: lookUpText(element, "Lang"),
      alt: lookUpText(element, "Alt"),
      actualText: lookUpText(element, "ActualText"),
      expansion: lookUpText(element, "E"),
      attributes: readAttributes(element, this.#root),
    };
    return { tag, element, pageRef, depth };
  }

  #contentKid({ mcid, stream, page }: KidOf<"content">, parent: OpenTag): ContentKid {
    const key = markKey(stream, mcid);
    const found = this.#parents.ofContent(this.#numberIn(stream, "StructParents"), mcid);
    return {
      kind: "content",
      key,
      page: this.#pageOf(page),
      text: this.#pages.texts.get(key),
      sizes: this.#pages.sizes.get(key) ?? NO_SIZES,
      leadsBack: found === parent.element,
    };
  }

  #objectKid({ object, page }: KidOf<"object">, parent: OpenTag): ObjectKid {
    const found = this.#parents.ofObject(this.#numberIn(object, "StructParent"));
    return {
      kind: "object",
      reference: String(object),
      page: this.#pageOf(page),
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
}

type KidOf<Kind extends StructureKid["kind"]> = Extract<StructureKid, { readonly kind: Kind }>;
