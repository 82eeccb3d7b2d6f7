// The parent tree of a tagged document (ISO 32000-1, 14.7.4.4): by it, readers find the structure element of the content
// that they show.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { itemsOf, lookUpDict, lookUpItems } from "../reading/look-up.ts";

/** A parent tree as it is read, or under way. */
export class ParentTree {
  readonly #context: PDFContext;
  readonly #parents = new Map<number, PDFObject>();
  readonly #lists = new Map<number, readonly (PDFObject | undefined)[]>();
  #next = 0;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Reads that under the root of a structure tree. Never throws: what is malformed leads to nothing. */
  static read(root: PDFDict): ParentTree {
    const tree = new ParentTree(root.context);
    for (const [number, parent] of readNumbers(lookUpDict(root, "ParentTree"))) tree.set(number, parent);
    return tree;
  }

  /** A structure element by the number of what is its content, or a list of them by the marks of a page or form. */
  get parents(): ReadonlyMap<number, PDFObject> {
    return this.#parents;
  }

  /** The number after all that are taken. */
  get next(): number {
    return this.#next;
  }

  /** Adds a parent, or a list of them, and returns its number. */
  add(parent: PDFObject): number {
    const number = this.#next;
    this.set(number, parent);
    return number;
  }

  set(number: number, parent: PDFObject): void {
    this.#parents.set(number, parent);
    this.#next = Math.max(this.#next, number + 1);
  }

  /** The element of marked content number `mcid` in the page or form whose `/StructParents` is `index`. */
  ofContent(index: number | undefined, mcid: number): PDFObject | undefined {
    if (index === undefined) return undefined;
    const entry = this.ofObject(index);
    const list = this.#lists.get(index) ?? (entry instanceof PDFArray ? itemsOf(entry) : []);
    this.#lists.set(index, list);
    return list[mcid];
  }

  /** The element of an annotation or form whose `/StructParent` is `index`. */
  ofObject(index: number | undefined): PDFObject | undefined {
    return index === undefined ? undefined : this.#context.lookup(this.#parents.get(index));
  }

  /** Writes it, and returns where it is. */
  write(): PDFRef {
    const numbers = [...this.#parents].flatMap(([number, parent]) => [PDFNumber.of(number), parent]);
    return this.#context.register(this.#context.obj({ Nums: numbers }));
  }
}

const NUMS = PDFName.of("Nums");

/** The entries of a number tree (ISO 32000-1, 7.9.7), values as they stand: references are not followed. */
function* readNumbers(root: PDFDict | undefined): Iterable<readonly [number, PDFObject]> {
  const open = [root];
  // A broken file may have a branch that holds itself.
  const seen = new Set<PDFDict>();
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const numbers = node.lookup(NUMS);
    for (let at = 0; numbers instanceof PDFArray && at + 1 < numbers.size(); at += 2) {
      const key = numbers.lookup(at);
      if (key instanceof PDFNumber) yield [key.asNumber(), numbers.get(at + 1)];
    }
    open.push(...lookUpItems(node, "Kids").filter((kid) => kid instanceof PDFDict));
  }
}
