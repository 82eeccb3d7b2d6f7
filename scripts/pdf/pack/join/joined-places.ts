// The places in a pack that links lead to. Names of places begin with the key of their paper, and links to
// `https://pack.invalid/…` become links inside the pack, those to `https://beside.invalid/…` links to files beside it.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  type PDFPageLeaf,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { lookUpDict, lookUpText } from "../../reading/look-up.ts";
import { readNameTree } from "../../reading/read-name-tree.ts";
import { type PackPlace, readBeside, readPlace } from "../scan-paper.ts";
import type { ObjectCopier } from "./object-copier.ts";

const A = PDFName.of("A");
const D = PDFName.of("D");
const DEST = PDFName.of("Dest");
const DESTS = PDFName.of("Dests");

/** The named places of one PDF, each an array with the page first, by their names as bytes in Latin-1. */
export type NamedPlaces = ReadonlyMap<string, PDFArray>;

/** Reads the named places of a PDF, of both kinds that the format has. */
export function readNamedPlaces(catalog: PDFDict): NamedPlaces {
  const names = lookUpDict(catalog, "Names");
  const entries = [
    ...(lookUpDict(catalog, "Dests")?.entries() ?? []).map(
      ([name, value]) => [latin1(name.asBytes()), value] as const,
    ),
    ...readNameTree(names?.lookup(DESTS)).map(
      ([name, value]) => [latin1(Buffer.from(name, "utf8")), value] as const,
    ),
  ];
  const places = new Map<string, PDFArray>();
  for (const [name, value] of entries) {
    const found = catalog.context.lookup(value);
    const place = found instanceof PDFDict ? found.lookup(D) : found;
    if (place instanceof PDFArray) places.set(name, place);
  }
  return places;
}

/** The place that a link or bookmark leads to: itself an array, or one that is named; undefined for any other. */
export function findPlace(target: PDFObject | undefined, named: NamedPlaces): PDFArray | undefined {
  if (target instanceof PDFArray) return target;
  const name = nameOf(target);
  return name === undefined ? undefined : named.get(name);
}

/** What a link or bookmark leads to inside its own PDF, as it stands there; undefined if it leads elsewhere. */
export function targetOf(linkOrBookmark: PDFDict): PDFObject | undefined {
  const own = linkOrBookmark.lookup(DEST);
  if (own) return own;
  const action = lookUpDict(linkOrBookmark, "A");
  return action?.lookup(PDFName.of("S")) === PDFName.of("GoTo") ? action.lookup(D) : undefined;
}

/** Gathers the places of papers in a document that is being made. */
export class JoinedPlaces {
  readonly #document: PDFDocument;
  readonly #places = new Map<string, PDFObject>();
  /** The names of places in the pack by the places that addresses stand for. */
  readonly #names = new Map<string, string>();
  readonly #links: { readonly link: PDFDict; readonly from: string; readonly to: PackPlace }[] = [];

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** Adds the named places of a paper, and the top of its first page under its key. */
  add(key: string, first: PDFRef, named: NamedPlaces, copier: ObjectCopier): void {
    const { context } = this.#document;
    this.#places.set(key, context.obj([first, "XYZ", PDFNull, PDFNull, PDFNull]));
    this.#names.set(addressKey({ key, anchor: "" }), key);
    for (const [name, place] of named) {
      const joined = `${key}#${name}`;
      this.#places.set(joined, copier.copy(place));
      this.#names.set(addressKey({ key, anchor: decode(name) }), joined);
    }
  }

  /** Copies the links of a page, with what they lead to as it is in the pack. */
  addLinks(key: string, page: PDFPageLeaf, named: NamedPlaces, copier: ObjectCopier): void {
    const { context } = this.#document;
    for (const reference of page.Annots()?.asArray() ?? []) {
      const link = page.context.lookup(reference);
      if (!(link instanceof PDFDict) || !(reference instanceof PDFRef)) continue;
      const copy = copier.copyDict(link);
      const target = targetOf(link);
      const place = findPlace(target, named);
      const name = nameOf(target);
      const action = lookUpDict(link, "A");
      const address = (action && lookUpText(action, "URI")) ?? "";
      const to = readPlace(address);
      const beside = readBeside(address);
      if (place && name !== undefined) this.#lead(copy, `${key}#${name}`);
      else if (to) this.#links.push({ link: copy, from: key, to });
      else if (beside !== undefined)
        copy.set(A, context.obj({ Type: "Action", S: "URI", URI: PDFString.of(beside) }));
      context.assign(copier.refOf(reference), copy);
    }
  }

  /** Writes the names of places, and returns a sentence for each link that leads to none. */
  write(): readonly string[] {
    const { context, catalog } = this.#document;
    const problems: string[] = [];
    for (const { link, from, to } of this.#links) {
      const name = this.#names.get(addressKey(to));
      if (name === undefined) problems.push(describeLost(from, to, this.#names));
      else this.#lead(link, name);
    }
    const sorted = [...this.#places]
      .map(([name, place]) => ({ bytes: Buffer.from(name, "latin1"), place }))
      // The search of viewers needs the order of bytes.
      .sort((one, other) => Buffer.compare(one.bytes, other.bytes));
    const names = sorted.flatMap(({ bytes, place }) => [PDFHexString.of(bytes.toString("hex")), place]);
    const tree = context.obj({ Dests: context.register(context.obj({ Names: names })) });
    catalog.set(PDFName.of("Names"), context.register(tree));
    return [...new Set(problems)];
  }

  #lead(link: PDFDict, name: string): void {
    link.delete(A);
    link.set(DEST, PDFHexString.of(Buffer.from(name, "latin1").toString("hex")));
  }
}

function describeLost(from: string, to: PackPlace, names: ReadonlyMap<string, string>): string {
  const isPaper = names.has(addressKey({ key: to.key, anchor: "" }));
  return isPaper
    ? `${from}: A link leads to “${to.anchor}” in the paper “${to.key}”, but nothing there has that id: correct the link or the id.`
    : `${from}: A link leads to the paper “${to.key}”, which is not in this pack: correct the link or add the paper.`;
}

function addressKey({ key, anchor }: PackPlace): string {
  return `${key} ${anchor}`;
}

function nameOf(target: PDFObject | undefined): string | undefined {
  const isName = target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString;
  return isName ? latin1(target.asBytes()) : undefined;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

/** Chromium names a place by the fragment of the links to it, which is percent-encoded. */
function decode(name: string): string {
  const text = Buffer.from(name, "latin1").toString("utf8");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
