// Makes a small PDF that keeps every rule, and lets a test change it before it is written.
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  type PDFString,
} from "@cantoo/pdf-lib";

/** What may stand in a PDF object that is written as plain data; a string is a name. */
export type Literal =
  | string
  | number
  | boolean
  | PDFString
  | PDFHexString
  | PDFRef
  | PDFDict
  | PDFArray
  | { [key: string]: Literal }
  | Literal[];

/** An element of the structure tree: its type, what stands in it, and its other entries. */
type Kid = number | PDFRef;

/** A document that is being made. */
export interface TaggedPdf {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly root: PDFDict;
  readonly page: PDFDict;
  readonly pageRef: PDFRef;
  readonly font: PDFDict;
  readonly link: PDFDict;
  /** What the page paints, piece by piece; joined by line ends. */
  readonly content: string[];
  /** The elements by the name that this file gives them. */
  readonly tags: Record<string, PDFDict>;
  /** What the list of parents says of the marked content of the page, by its number. */
  readonly parents: PDFRef[];
  /** The metadata, as it will be written; undefined for none. */
  metadata: string | undefined;
  /** Makes an object. */
  make(literal: Literal): PDFDict;
  stream(text: string, entries?: Record<string, Literal>): PDFRef;
  /** Adds an element with kids into another, and makes it the parent of the marked content in it. */
  tag(
    name: string,
    type: string,
    kids: readonly Kid[],
    entries?: Record<string, Literal>,
    into?: string,
  ): PDFRef;
  /** The element of a name. */
  the(name: string): PDFDict;
}

const text = (value: string): PDFHexString => PDFHexString.fromText(value);

/** Metadata that claims levels. */
export function packet(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

export const TITLE =
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Bus services &amp; stops</rdf:li></rdf:Alt></dc:title>';
export const LEVELS =
  "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";
const DATES =
  "<xmp:CreateDate>2026-03-31T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-04-02T00:00:00Z</xmp:ModifyDate>";
const AUTHORS =
  "<dc:creator><rdf:Seq><rdf:li>Westford Council</rdf:li><rdf:li>Ada Archer</rdf:li></rdf:Seq></dc:creator>";

/** The codes of the font are those of ASCII. */
const CMAP = "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange";

/** Marked content: a tag, its number, and the text that it shows. */
export function marked(type: string, mcid: number, shown: string): string {
  return `/${type} <</MCID ${mcid}>> BDC BT /F 12 Tf 20 ${800 - mcid * 20} Td (${shown}) Tj ET EMC`;
}

/** Makes the document, lets `change` break it, and writes it. */
export async function makeTaggedPdf(change: (pdf: TaggedPdf) => void = () => undefined): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const pdf = startPdf(document);
  fillPdf(pdf);
  change(pdf);
  finishPdf(pdf);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

function startPdf(document: PDFDocument): TaggedPdf {
  const { context, catalog } = document;
  const make = (literal: Literal): PDFDict => {
    const made: unknown = context.obj(literal as Parameters<typeof context.obj>[0]);
    if (!(made instanceof PDFDict)) throw new Error("This makes dictionaries only.");
    return made;
  };
  const stream = (content: string, entries: Record<string, Literal> = {}): PDFRef =>
    context.register(context.stream(content, entries));
  const page = document.addPage([595, 842]);
  const root = make({ Type: "StructTreeRoot" });
  const tags: Record<string, PDFDict> = {};
  const parents: PDFRef[] = [];
  const the = (name: string): PDFDict => {
    const found = tags[name];
    if (!found) throw new Error(`There is no element ${name}.`);
    return found;
  };
  return {
    document,
    catalog,
    root,
    page: page.node,
    pageRef: page.ref,
    font: make({
      Type: "Font",
      Subtype: "TrueType",
      BaseFont: "AAAAAA+Atkinson-Regular",
      Encoding: "WinAnsiEncoding",
      FontDescriptor: { Type: "FontDescriptor", Flags: 32, FontFile2: stream("shapes") },
      ToUnicode: stream(CMAP),
    }),
    link: make({
      Type: "Annot",
      Subtype: "Link",
      Rect: [20, 720, 200, 740],
      Contents: text("Timetable of the buses"),
      StructParent: 1,
      A: { S: "URI", URI: text("https://westford.example/timetable") },
    }),
    content: [],
    tags,
    parents,
    metadata: packet(TITLE + AUTHORS + DATES + LEVELS),
    make,
    stream,
    the,
    tag: (name, type, kids, entries = {}, into) => {
      const element = make({ Type: "StructElem", S: type, Pg: page.ref, ...entries });
      const self = context.register(element);
      tags[name] = element;
      element.set(PDFName.of("K"), context.obj([]));
      for (const kid of kids) {
        element.lookup(PDFName.of("K"), PDFArray).push(typeof kid === "number" ? PDFNumber.of(kid) : kid);
        if (typeof kid === "number") parents[kid] = self;
        else context.lookup(kid, PDFDict).set(PDFName.of("P"), self);
      }
      if (into !== undefined) {
        the(into).lookup(PDFName.of("K"), PDFArray).push(self);
        const parentRef = context.getObjectRef(the(into));
        if (parentRef) element.set(PDFName.of("P"), parentRef);
      }
      return self;
    },
  };
}

function fillPdf(pdf: TaggedPdf): void {
  const { content, tag, document, link } = pdf;
  content.push(
    marked("H1", 0, "Bus services"),
    marked("Reference", 1, "Stops 1"),
    marked("P", 2, "See the"),
    marked("Link", 3, "timetable"),
    marked("Strong", 4, "now"),
    marked("H2", 5, "Stops"),
    marked("Lbl", 6, "1."),
    marked("LBody", 7, "Market Square"),
    marked("TH", 8, "Year"),
    marked("TH", 9, "Buses"),
    marked("TD", 10, "2025"),
    marked("TD", 11, "12"),
    "/Figure <</MCID 12>> BDC 20 300 100 100 re f EMC",
    marked("Note", 13, "A note"),
    "/Artifact <</Type /Pagination>> BDC BT /F 9 Tf 20 20 Td (Page 1) Tj ET EMC",
    "/Artifact BMC /Rules Do EMC",
  );
  const linkRef = document.context.register(link);
  const reference = document.context.register(pdf.make({ Type: "OBJR", Obj: linkRef, Pg: pdf.pageRef }));
  const linked = tag("link", "Link", [3, reference]);
  const contents = tag("toc", "TOC", [tag("toci", "TOCI", [tag("reference", "Reference", [1])])]);
  const item = tag("item", "LI", [tag("label", "Lbl", [6]), tag("body", "LBody", [7])]);
  const column = (id: string): Record<string, Literal> => ({
    ID: text(id),
    A: { O: "Table", Scope: "Column" },
  });
  const head = tag("headRow", "TR", [
    tag("th1", "TH", [8], column("year")),
    tag("th2", "TH", [9], column("buses")),
  ]);
  const row = tag("row", "TR", [tag("td1", "TD", [10]), tag("td2", "TD", [11])]);
  const box: Literal = { O: "Layout", BBox: [20, 300, 120, 400] };
  const all = tag("document", "Document", [
    tag("h1", "H1", [0]),
    contents,
    tag("p", "P", [2, linked, tag("strong", "Strong", [4])]),
    tag("h2", "H2", [5]),
    tag("list", "L", [item]),
    tag("table", "Table", [tag("head", "THead", [head]), tag("bodyRows", "TBody", [row])]),
    tag("figure", "Figure", [12], { Alt: text("A map of the stops"), A: box }),
    tag("note", "Note", [13], { ID: text("note-1") }),
  ]);
  pdf.root.set(PDFName.of("K"), all);
  pdf.root.set(PDFName.of("RoleMap"), pdf.make({ Strong: "Span" }));
  pdf.the("document").set(PDFName.of("P"), document.context.register(pdf.root));
  const rules = pdf.stream("20 30 500 1 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 595, 842] });
  pdf.page.set(PDFName.of("Resources"), pdf.make({ Font: { F: pdf.font }, XObject: { Rules: rules } }));
  pdf.page.set(PDFName.of("Annots"), document.context.obj([linkRef]));
  pdf.page.set(PDFName.of("Tabs"), PDFName.of("S"));
  pdf.page.set(PDFName.of("StructParents"), PDFNumber.of(0));
  pdf.catalog.set(PDFName.of("StructTreeRoot"), pdf.document.context.getObjectRef(pdf.root) ?? pdf.root);
  pdf.catalog.set(PDFName.of("MarkInfo"), pdf.make({ Marked: true }));
  pdf.catalog.set(PDFName.of("Lang"), text("en-GB"));
  pdf.catalog.set(PDFName.of("ViewerPreferences"), pdf.make({ DisplayDocTitle: true }));
  const id = PDFHexString.of("00112233445566778899aabbccddeeff");
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

function finishPdf(pdf: TaggedPdf): void {
  const { context } = pdf.document;
  pdf.page.set(PDFName.of("Contents"), pdf.stream(pdf.content.join("\n")));
  if (pdf.metadata !== undefined)
    pdf.catalog.set(PDFName.of("Metadata"), pdf.stream(pdf.metadata, { Type: "Metadata", Subtype: "XML" }));
  const linkTag = context.getObjectRef(pdf.the("link"));
  if (!linkTag || pdf.root.has(PDFName.of("ParentTree"))) return;
  const numbers = context.obj([0, context.obj(pdf.parents), 1, linkTag]);
  pdf.root.set(PDFName.of("ParentTree"), context.obj({ Nums: numbers }));
}
