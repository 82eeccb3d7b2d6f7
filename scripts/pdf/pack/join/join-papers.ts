// Joins the finished PDFs of papers into one: its pages, tags, places, bookmarks and the facts of the front sheet.
import { PDFDict, PDFDocument, PDFHeader, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { renumberObjects } from "../../finish/renumber-objects.ts";
import { withdrawClaims } from "../../finish/set-metadata.ts";
import { type JoinedContent, proveJoined } from "../../proof/prove-joined.ts";
import { listPages } from "../../reading/list-pages.ts";
import { saveDocument } from "../../save-document.ts";
import type { PackPaper } from "../pack-order.ts";
import { adaptTags } from "./adapt-tags.ts";
import { JoinedBookmarks } from "./joined-bookmarks.ts";
import { JoinedPlaces, type NamedPlaces, readNamedPlaces } from "./joined-places.ts";
import { JoinedTags } from "./joined-tags.ts";
import { ObjectCopier, type SharedObjects } from "./object-copier.ts";

const PARENT = PDFName.of("Parent");
const RESOURCES = PDFName.of("Resources");
const CONTENTS = PDFName.of("Contents");

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
  /** Where each paper begins among the pages, and in which series its pages are numbered. */
  readonly #starts: SeriesStart[] = [];
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

  /**
   * Adds a paper at the end: finished documents one after another, the bookmarks and places of which the first has. The
   * facts of the first paper are those of the pack. `lang` is the language of a paper that says none.
   */
  add(paper: PackPaper, parts: readonly PDFDocument[], lang?: string): void {
    const section = this.#tags.open(paper);
    this.#starts.push({ series: paper.series ?? "", at: this.#pages.length });
    for (const [index, part] of parts.entries()) {
      const { catalog } = part;
      const numbers = this.#tags.reserve(catalog);
      const copier = new ObjectCopier(part.context, {
        context: this.#document.context,
        shared: this.#shared,
        adapt: (copy) => adaptTags(copy, paper.key, numbers),
      });
      if (this.#pages.length === 0) this.#copyFacts(part, copier);
      const named = index === 0 ? readNamedPlaces(catalog) : new Map();
      const first = this.#addPages(paper, part, named, copier);
      this.#tags.add(section, catalog, copier, numbers);
      if (first && index === 0) {
        this.#places.add(paper.key, first, named, copier);
        this.#bookmarks.add(paper, first, catalog, named, copier);
      }
      copier.finish();
    }
    if (lang !== undefined) setLanguage(section.element, lang);
  }

  /** Adds the pages of a document with their links, and returns the first. */
  #addPages(
    paper: PackPaper,
    part: PDFDocument,
    named: NamedPlaces,
    copier: ObjectCopier,
  ): PDFRef | undefined {
    const leaves = listPages(part);
    for (const { node } of leaves) {
      const parent = node.get(PARENT);
      if (parent instanceof PDFRef) copier.lead(parent, this.#pageTree);
      copier.shareWithin(node.get(RESOURCES));
      copier.shareWithin(node.get(CONTENTS));
    }
    const references = leaves.map(({ ref }) => copier.refOf(ref));
    this.#pages.push(...references);
    for (const { node } of leaves) this.#places.addLinks(paper.key, node, named, copier);
    return references[0];
  }

  /** Ends the pack, whose series begin with these numbers, or with 1. It claims no standard if it is known to break one. */
  async finish(firstNumbers: ReadonlyMap<string, number>, keepsStandards = true): Promise<JoinedPack> {
    if (!keepsStandards) withdrawClaims(this.#document);
    const { context, catalog } = this.#document;
    const pages = this.#pages.length;
    context.assign(this.#pageTree, context.obj({ Type: "Pages", Kids: this.#pages, Count: pages }));
    catalog.set(PDFName.of("Pages"), this.#pageTree);
    catalog.set(
      PDFName.of("PageLabels"),
      context.obj({ Nums: labelPages(this.#starts, pages, firstNumbers) }),
    );
    this.#tags.write();
    this.#bookmarks.write();
    const problems = this.#places.write();
    renumberObjects(this.#document);
    return { bytes: await saveDocument(this.#document), pages, problems };
  }

  /** Proves a pack that is finished against what was to be joined; a sentence for each paper that is not whole. */
  prove(contents: readonly JoinedContent[]): readonly string[] {
    return proveJoined(this.#document, contents);
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

interface SeriesStart {
  readonly series: string;
  readonly at: number;
}

/** The labels of pages (ISO 32000-1, 12.4.2): an entry wherever another series begins or goes on. */
function labelPages(
  starts: readonly SeriesStart[],
  pages: number,
  firstNumbers: ReadonlyMap<string, number>,
) {
  const next = new Map(firstNumbers);
  return starts.flatMap(({ series, at }, index) => {
    const number = next.get(series) ?? 1;
    next.set(series, number + (starts[index + 1]?.at ?? pages) - at);
    if (index > 0 && starts[index - 1]?.series === series) return [];
    return [at, { S: "D", St: number, ...(series === "" ? {} : { P: PDFString.of(series) }) }];
  });
}

function setLanguage(section: PDFDict, lang: string): void {
  const key = PDFName.of("Lang");
  if (!section.has(key)) section.set(key, PDFString.of(lang));
}
