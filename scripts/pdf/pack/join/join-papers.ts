// Joins the finished PDFs of papers into one: its pages, tags, places, bookmarks and the facts of the front sheet.
import { PDFDict, PDFDocument, PDFHeader, PDFName, PDFPageLeaf, PDFRef } from "@cantoo/pdf-lib";
import { renumberObjects } from "../../finish/renumber-objects.ts";
import { saveDocument } from "../../save-document.ts";
import type { PackPaper } from "../pack-order.ts";
import { JoinedBookmarks } from "./joined-bookmarks.ts";
import { JoinedPlaces, readNamedPlaces } from "./joined-places.ts";
import { adaptTags, JoinedTags } from "./joined-tags.ts";
import { ObjectCopier, type SharedObjects } from "./object-copier.ts";

const PARENT = PDFName.of("Parent");
const RESOURCES = PDFName.of("Resources");
const CONTENTS = PDFName.of("Contents");

/** The pages of a document with their references. The library remembers those from before they were renumbered. */
function listPages({
  catalog,
}: PDFDocument): readonly { readonly ref: PDFRef; readonly node: PDFPageLeaf }[] {
  const pages: { ref: PDFRef; node: PDFPageLeaf }[] = [];
  catalog.Pages().traverse((node, ref) => {
    if (node instanceof PDFPageLeaf) pages.push({ ref, node });
  });
  return pages;
}

/** What joining came to. */
export interface JoinedPack {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** A sentence for each link that leads to nothing. */
  readonly problems: readonly string[];
}

/** Joins papers one after another. The papers themselves are left as they are. */
export class PackJoiner {
  readonly #document: PDFDocument;
  readonly #shared: SharedObjects = new Map();
  readonly #tags: JoinedTags;
  readonly #places: JoinedPlaces;
  readonly #bookmarks: JoinedBookmarks;
  readonly #pages: PDFRef[] = [];
  readonly #pageTree: PDFRef;

  private constructor(document: PDFDocument) {
    this.#document = document;
    this.#tags = new JoinedTags(document);
    this.#places = new JoinedPlaces(document);
    this.#bookmarks = new JoinedBookmarks(document);
    this.#pageTree = document.context.nextRef();
  }

  /** Begins a pack. */
  static async begin(): Promise<PackJoiner> {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.context.header = PDFHeader.forVersion(1, 7);
    return new PackJoiner(document);
  }

  /** Adds a finished paper at the end. The facts of the first are those of the pack. */
  add(paper: PackPaper, finished: PDFDocument): void {
    const { context } = this.#document;
    const { catalog } = finished;
    const numbers = this.#tags.reserve(catalog);
    const copier = new ObjectCopier(finished.context, {
      context,
      shared: this.#shared,
      adapt: (copy) => adaptTags(copy, paper.key, numbers),
    });
    if (this.#pages.length === 0) this.#copyFacts(finished, copier);
    const named = readNamedPlaces(catalog);
    const leaves = listPages(finished);
    for (const { node } of leaves) {
      const parent = node.get(PARENT);
      if (parent instanceof PDFRef) copier.lead(parent, this.#pageTree);
      copier.shareWithin(node.get(RESOURCES));
      copier.shareWithin(node.get(CONTENTS));
    }
    const references = leaves.map(({ ref }) => copier.refOf(ref));
    this.#pages.push(...references);
    for (const { node } of leaves) this.#places.addLinks(paper.key, node, named, copier);
    this.#tags.add({ catalog, paper, lang: finished.getLanguage() }, copier, numbers);
    const [first] = references;
    if (first) {
      this.#places.add(paper.key, first, named, copier);
      this.#bookmarks.add(paper, first, catalog, named, copier);
    }
    copier.finish();
  }

  /** Ends the pack, whose first page has the number `firstPage`. */
  async finish(firstPage: number): Promise<JoinedPack> {
    const { context, catalog } = this.#document;
    const pages = this.#pages.length;
    context.assign(this.#pageTree, context.obj({ Type: "Pages", Kids: this.#pages, Count: pages }));
    catalog.set(PDFName.of("Pages"), this.#pageTree);
    catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: [0, { S: "D", St: firstPage }] }));
    this.#tags.write();
    this.#bookmarks.write();
    const problems = this.#places.write();
    renumberObjects(this.#document);
    return { bytes: await saveDocument(this.#document), pages, problems };
  }

  /** Takes over what a finished PDF says of itself. */
  #copyFacts({ context, catalog }: PDFDocument, copier: ObjectCopier): void {
    for (const key of ["Metadata", "OutputIntents", "Lang", "ViewerPreferences"].map((name) =>
      PDFName.of(name),
    )) {
      const value = catalog.get(key);
      if (value) this.#document.catalog.set(key, copier.copy(value));
    }
    const { Info } = context.trailerInfo;
    const information = context.lookup(Info);
    if (!(information instanceof PDFDict)) return;
    this.#document.context.trailerInfo.Info = this.#document.context.register(copier.copyDict(information));
  }
}
