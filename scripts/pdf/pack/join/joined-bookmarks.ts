// The bookmarks of a pack: items of the agenda, in them papers, and in those their headings.
import {
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { lookUpText } from "../../reading/look-up.ts";
import { mapOutline } from "../../reading/read-outline.ts";
import { wordKey } from "../../tags/word-key.ts";
import type { PackPaper } from "../pack-order.ts";
import { titleOfItem } from "./item-title.ts";
import { findPlace, type NamedPlaces, targetOf } from "./joined-places.ts";
import type { ObjectCopier } from "./object-copier.ts";

/** A bookmark with the place in the pack that it leads to. */
interface Bookmark {
  readonly title: string;
  readonly place: PDFObject;
  readonly children: readonly Bookmark[];
}

/** Gathers the bookmarks of papers in a document that is being made. */
export class JoinedBookmarks {
  readonly #document: PDFDocument;
  readonly #roots: {
    readonly item?: string;
    readonly bookmark: Bookmark & { readonly children: Bookmark[] };
  }[] = [];

  constructor(document: PDFDocument) {
    this.#document = document;
  }

  /** Adds a paper with the bookmarks of its PDF; `first` is its first page in the pack. */
  add(paper: PackPaper, first: PDFRef, catalog: PDFDict, named: NamedPlaces, copier: ObjectCopier): void {
    const place = this.#document.context.obj([first, "XYZ", null, null, null]);
    const inner = mapOutline(catalog, (bookmark, children: readonly Bookmark[]) => {
      const target = findPlace(targetOf(bookmark), named);
      const title = lookUpText(bookmark, "Title") ?? "";
      return { title, place: target ? copier.copy(target) : place, children };
    });
    const [only] = inner;
    // The title of a paper is as a rule its first heading too.
    const isTitle = inner.length === 1 && only && wordKey(only.title) === wordKey(paper.title);
    const bookmark = { title: paper.title, place, children: isTitle ? [...only.children] : [...inner] };
    const { item } = paper;
    const last = this.#roots.at(-1);
    if (!item) this.#roots.push({ bookmark });
    else if (last?.item === item.number) last.bookmark.children.push(bookmark);
    else {
      const root = { title: titleOfItem(item), place, children: [bookmark] };
      this.#roots.push({ item: item.number, bookmark: root });
    }
  }

  /** Writes the bookmarks: viewers show the items and papers, and the rest when it is asked for. */
  write(): void {
    const { context, catalog } = this.#document;
    const outlines = context.nextRef();
    const roots = this.#roots.map(({ bookmark }) => bookmark);
    const dictionary = context.obj({ Type: "Outlines", Count: roots.length });
    this.#writeUnder(dictionary, outlines, roots);
    context.assign(outlines, dictionary);
    catalog.set(PDFName.of("Outlines"), outlines);
  }

  #writeUnder(parent: PDFDict, parentRef: PDFRef, bookmarks: readonly Bookmark[]): void {
    const { context } = this.#document;
    const references = bookmarks.map(() => context.nextRef());
    for (const [index, { title, place, children }] of bookmarks.entries()) {
      const reference = references[index];
      if (!reference) continue;
      const entry = context.obj({ Parent: parentRef, Dest: place });
      entry.set(PDFName.of("Title"), PDFHexString.fromText(title));
      setIfThere(entry, "Prev", references[index - 1]);
      setIfThere(entry, "Next", references[index + 1]);
      if (children.length > 0) {
        this.#writeUnder(entry, reference, children);
        entry.set(PDFName.of("Count"), context.obj(-children.length));
      }
      context.assign(reference, entry);
    }
    setIfThere(parent, "First", references[0]);
    setIfThere(parent, "Last", references.at(-1));
  }
}

function setIfThere(dictionary: PDFDict, key: string, value: PDFObject | undefined): void {
  if (value) dictionary.set(PDFName.of(key), value);
}
