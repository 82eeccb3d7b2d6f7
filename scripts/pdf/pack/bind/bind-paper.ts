// Makes a paper of a pack out of a PDF that somebody else made: its pages, smaller, on sheets that carry the head and
// the foot of the pack.
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { isSameLanguage } from "../../../lib/language.ts";
import { decodePageContent } from "../../content/decode-stream.ts";
import { boxOfBox, type Matrix } from "../../content/geometry.ts";
import { packStream } from "../../content/pack-stream.ts";
import type { PdfNote } from "../../pdf-note.ts";
import { type ListedPage, listPages } from "../../reading/list-pages.ts";
import { lookUpDict, lookUpNumber } from "../../reading/look-up.ts";
import { ObjectCopier } from "../join/object-copier.ts";
import type { BoundWords, PackPaper } from "../pack-order.ts";
import { fitPage } from "./fit-page.ts";
import { moveLink, movePlaces, moveTagBoxes } from "./move-places.ts";
import { type BoundPdf, pageContent, UnboundPdfError } from "./open-bound.ts";
import { sortAnnotations } from "./sort-annotations.ts";
import { type MarkedPage, markPage } from "./tag-page.ts";
import { wrapContent } from "./wrap-content.ts";
import { BoundTags } from "./write-bound-tags.ts";

/** A PDF as a paper. */
export interface BoundPaper {
  /** The documents of which it is made one after another: its pages, and the blank page if it needs one. */
  readonly parts: readonly PDFDocument[];
  /** What is lost to listeners. */
  readonly notes: readonly PdfNote[];
}

const KEPT = new Set(
  ["Type", "Parent", "Contents", "Resources", "StructParents", "Group"].map((key) => PDFName.of(key)),
);
/** What is said where an order says nothing. */
const ENGLISH: BoundWords = {
  lang: "en",
  picture: "Page {page} of {count} of {title}, a picture without text",
  link: "Link inside {title}",
};
const SHEET = "ScrutineerSheet";
const PICTURE = "ScrutineerPicture";

/**
 * Binds a PDF, which is changed. `sheets` is what is laid over its pages, finished, and loses those pages. Throws
 * {@link UnboundPdfError} if a page cannot be decoded.
 */
export async function bindPaper(paper: PackPaper, bound: BoundPdf, sheets: PDFDocument): Promise<BoundPaper> {
  const { document, name, pages } = bound;
  const words = paper.boundWords ?? ENGLISH;
  const foreign = isSameLanguage(words.lang, sheets.getLanguage() ?? "") ? undefined : words.lang;
  const { context, catalog } = document;
  const isTagged = hasTags(
    catalog,
    pages.map(({ leaf }) => leaf),
  );
  const references = new Map(listPages(document).map(({ node, ref }) => [node, ref]));
  const copier = new ObjectCopier(sheets.context, { context, shared: new Map(), adapt: () => undefined });
  const laid = listPages(sheets);
  const tags = new BoundTags(document, !isTagged);
  const moves = new Map<PDFRef, Matrix>();
  const links: PDFDict[] = [];
  const counts = { lost: 0, pictures: 0, text: 0 };
  for (const [index, { leaf, shape }] of pages.entries()) {
    const page = references.get(leaf);
    const sheet = laid[index]?.node;
    if (!page || !sheet)
      throw new UnboundPdfError(`${name} cannot be bound in: it has pages without a sheet.`);
    const resources = leaf.Resources();
    const content = pageContent(leaf, name, index + 1);
    const marked: MarkedPage = isTagged
      ? { kind: "text", bytes: content, marks: 0 }
      : markPage({ ref: page, node: leaf }, content);
    const annotations = sortAnnotations(leaf);
    const { x, y, width, height } = sheet.MediaBox().asRectangle();
    const paperBox = { left: x, bottom: y, right: x + width, top: y + height };
    const matrix = fitPage(shape, paperBox);
    moves.set(page, matrix);

    const forms = new Map<string, PDFObject>([
      [SHEET, context.register(await sheetForm(sheet, copier, context))],
    ]);
    for (const [at, { form }] of annotations.pictures.entries()) forms.set(`${PICTURE}${at}`, form);
    const pictures = annotations.pictures.map((picture, at) => ({
      name: `${PICTURE}${at}`,
      matrix: picture.matrix,
    }));
    const bytes = wrapContent(marked.bytes, { sheet: SHEET, matrix, box: shape.box, pictures });
    for (const key of leaf.keys()) if (!KEPT.has(key)) leaf.delete(key);
    leaf.set(PDFName.of("Resources"), withForms(resources, forms, document));
    leaf.set(PDFName.of("Contents"), context.register(await packStream(bytes, PDFDict.withContext(context))));
    leaf.set(PDFName.of("MediaBox"), context.obj([x, y, x + width, y + height]));
    leaf.set(PDFName.of("Tabs"), PDFName.of("S"));
    if (!isTagged) {
      leaf.delete(PDFName.of("StructParents"));
      const values = { page: `${index + 1}`, count: `${pages.length}`, title: paper.title };
      const alt = { words: fillIn(words.picture, values), lang: foreign };
      tags.addPage({ page, kind: marked.kind, marks: marked.marks, alt, box: boxOfBox(shape.box, matrix) });
    }
    for (const { reference, link } of annotations.links) {
      moveLink(link, matrix);
      tags.addLink(reference, link, page, nameOfLink(link) ?? fillIn(words.link, { title: paper.title }));
      links.push(link);
    }
    if (annotations.links.length > 0) {
      leaf.set(PDFName.of("Annots"), context.obj(annotations.links.map(({ reference }) => reference)));
    }
    counts.lost += annotations.lost;
    if (!isTagged && marked.kind === "picture") counts.pictures += 1;
    if (!isTagged && marked.kind === "text") counts.text += 1;
  }
  copier.finish();
  movePlaces(document, links, moves);
  if (isTagged) moveTagBoxes(catalog, moves);
  tags.write();
  const rest = laid.slice(pages.length);
  keepPages(sheets, rest);
  const parts = rest.length > 0 ? [document, sheets] : [document];
  return { parts, notes: describeLosses(name, isTagged, counts) };
}

/** Takes all other pages out of a document. */
function keepPages({ context, catalog }: PDFDocument, pages: readonly ListedPage[]): void {
  const tree = PDFPageTree.withContext(context);
  const reference = context.register(tree);
  for (const { ref, node } of pages) {
    tree.pushLeafNode(ref);
    node.set(PDFName.of("Parent"), reference);
  }
  catalog.set(PDFName.of("Pages"), reference);
}

function hasTags(catalog: PDFDict, leaves: readonly PDFPageLeaf[]): boolean {
  const tree = lookUpDict(catalog, "StructTreeRoot");
  return (
    tree?.get(PDFName.of("K")) !== undefined &&
    leaves.some((leaf) => lookUpNumber(leaf, "StructParents") !== undefined)
  );
}

/** What is laid over a page, as a form. All that it paints is marked as decoration. */
async function sheetForm(
  sheet: PDFPageLeaf,
  copier: ObjectCopier,
  context: PDFDocument["context"],
): Promise<PDFObject> {
  const resources = sheet.Resources();
  const dictionary = resources ? copier.copyDict(resources) : undefined;
  const box = copier.copy(sheet.MediaBox());
  const form = PDFDict.withContext(context);
  form.set(PDFName.of("Type"), PDFName.of("XObject"));
  form.set(PDFName.of("Subtype"), PDFName.of("Form"));
  form.set(PDFName.of("BBox"), box);
  if (dictionary) form.set(PDFName.of("Resources"), dictionary);
  return packStream(decodePageContent(sheet), form);
}

function withForms(
  resources: PDFDict | undefined,
  forms: ReadonlyMap<string, PDFObject>,
  { context }: PDFDocument,
): PDFDict {
  const copy = resources?.clone(context) ?? PDFDict.withContext(context);
  const objects = lookUpDict(copy, "XObject")?.clone(context) ?? PDFDict.withContext(context);
  for (const [name, form] of forms) objects.set(PDFName.of(name), form);
  copy.set(PDFName.of("XObject"), objects);
  return copy;
}

function nameOfLink(link: PDFDict): string | undefined {
  const uri = lookUpDict(link, "A")?.lookup(PDFName.of("URI"));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : undefined;
}

/** Words with values in their places. */
function fillIn(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function describeLosses(
  name: string,
  isTagged: boolean,
  { lost, pictures, text }: { readonly lost: number; readonly pictures: number; readonly text: number },
): readonly PdfNote[] {
  const note = (what: string, hint: string): PdfNote => ({ about: name, what, hint, isBreach: false });
  const untagged = [
    ...(text > 0
      ? ["words are read out in the order in which they are painted, and pictures are not described"]
      : []),
    ...(pictures > 0 ? ["of scanned pages a listener hears only that there is a picture"] : []),
  ];
  return [
    ...(isTagged
      ? []
      : [
          note(
            `There are no tags: ${untagged.join("; ")}.`,
            "Ask for a tagged PDF, or for the document itself.",
          ),
        ]),
    ...(lost > 0
      ? [
          note(
            "Form fields and comments are seen as they stand, and neither read out nor filled in.",
            "Ask for a PDF without them if that matters.",
          ),
        ]
      : []),
  ];
}
