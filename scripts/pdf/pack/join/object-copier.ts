// Copies what is needed of one PDF into another under new references, and what many PDFs have in common once only.
import { createHash } from "node:crypto";
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

/** What has been copied from any PDF and can be used again: its content as a key, and where it is. */
export type SharedObjects = Map<string, PDFRef>;

/** Where a copier copies to, and how. */
export interface CopyTarget {
  readonly context: PDFContext;
  readonly shared: SharedObjects;
  /** Changes each dictionary that has been copied. */
  readonly adapt: (copy: PDFDict) => void;
}

const TYPE = PDFName.of("Type");
const STRUCTURE: ReadonlySet<PDFObject | undefined> = new Set(
  ["Catalog", "Page", "Pages", "StructElem", "StructTreeRoot"].map((type) => PDFName.of(type)),
);

/** Copies objects of one PDF. The PDF is left as it is. */
export class ObjectCopier {
  readonly #source: PDFContext;
  readonly #target: CopyTarget;
  readonly #copied = new Map<PDFRef, PDFRef>();
  readonly #pending: PDFRef[] = [];
  readonly #underWay = new Set<PDFRef>();

  constructor(source: PDFContext, target: CopyTarget) {
    this.#source = source;
    this.#target = target;
  }

  /** Has everything that refers to `from` refer to `to` instead; the object itself is not copied. */
  lead(from: PDFRef, to: PDFRef): void {
    this.#copied.set(from, to);
  }

  /** Where the copy of an object is, which is made by `finish` unless somebody puts it there. */
  refOf(reference: PDFRef): PDFRef {
    const known = this.#copied.get(reference);
    if (known) return known;
    const copy = this.#target.context.nextRef();
    this.#copied.set(reference, copy);
    this.#pending.push(reference);
    return copy;
  }

  /** A copy of an object in which references lead to copies. */
  copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return this.refOf(object);
    if (object instanceof PDFDict) return this.copyDict(object);
    if (object instanceof PDFArray) {
      const copy = PDFArray.withContext(this.#target.context);
      for (let index = 0; index < object.size(); index += 1) copy.push(this.copy(object.get(index)));
      return copy;
    }
    // Of other objects nobody changes anything.
    return object instanceof PDFStream ? this.#copyStream(object) : object;
  }

  /** A copy of a dictionary. */
  copyDict(dictionary: PDFDict): PDFDict {
    const { context, adapt } = this.#target;
    const entries = new Map<PDFName, PDFObject>();
    for (const [key, value] of dictionary.asMap()) entries.set(key, this.copy(value));
    const copy =
      dictionary instanceof PDFPageLeaf
        ? PDFPageLeaf.fromMapWithContext(entries, context, false)
        : PDFDict.fromMapWithContext(entries, context);
    adapt(copy);
    return copy;
  }

  /** Copies what a dictionary of resources leads to, so that what is there already is used again. */
  shareWithin(resources: PDFObject | undefined): void {
    if (resources instanceof PDFRef) this.#share(resources);
    else if (resources instanceof PDFStream) this.shareWithin(resources.dict);
    else if (resources instanceof PDFArray || resources instanceof PDFDict) {
      for (const each of resources instanceof PDFArray ? resources.asArray() : resources.values())
        this.shareWithin(each);
    }
  }

  /** Makes the copies that are still missing. */
  finish(): void {
    const { context } = this.#target;
    // The list grows while it is gone through.
    for (const reference of this.#pending) {
      const copy = this.#copied.get(reference);
      const object = this.#source.lookup(reference);
      if (copy && object && !context.lookup(copy)) context.assign(copy, this.copy(object));
    }
  }

  #copyStream(stream: PDFStream): PDFRawStream {
    return PDFRawStream.of(this.copyDict(stream.dict), stream.getContents());
  }

  #share(reference: PDFRef): void {
    // What leads back to itself has no content that could be compared.
    if (this.#copied.has(reference) || this.#underWay.has(reference)) return;
    const object = this.#source.lookup(reference);
    const dictionary = object instanceof PDFStream ? object.dict : object;
    if (!object || (dictionary instanceof PDFDict && STRUCTURE.has(dictionary.get(TYPE)))) return;
    this.#underWay.add(reference);
    this.shareWithin(object);
    this.#underWay.delete(reference);
    const own = this.#copied.get(reference);
    const copy = this.copy(object);
    const { context, shared } = this.#target;
    if (own) {
      context.assign(own, copy);
      return;
    }
    const key = keyOf(copy);
    const place = shared.get(key) ?? context.register(copy);
    shared.set(key, place);
    this.#copied.set(reference, place);
  }
}

function keyOf(object: PDFObject): string {
  const hash = createHash("sha256");
  if (object instanceof PDFStream) hash.update(object.dict.toString()).update(object.getContents());
  else hash.update(object.toString());
  return hash.digest("base64");
}
