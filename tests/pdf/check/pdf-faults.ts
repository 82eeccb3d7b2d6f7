// One fault after another: each breaks the good document in one way, which one rule has to find.
import { PDFArray, PDFBool, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { LEVELS, marked, packet, type TaggedPdf, TITLE } from "./make-tagged-pdf.ts";

/** A way to break the good document. */
export interface PdfFault {
  readonly rule: string;
  /** What is wrong, as a title of the test. */
  readonly title: string;
  /** The messages that come of it, in order, all of the rule. */
  readonly messages: readonly string[];
  /** Where, for the first of them: `page 1, Document > Table`, and what stands there. */
  readonly where?: string;
  readonly break: (pdf: TaggedPdf) => void;
}

const name = PDFName.of;
const text = (value: string): PDFHexString => PDFHexString.fromText(value);

function drop(pdf: TaggedPdf, tag: string, key: string): void {
  pdf.the(tag).delete(name(key));
}

function retype(pdf: TaggedPdf, tag: string, type: string): void {
  pdf.the(tag).set(name("S"), name(type));
}

/** Takes the reference of a tag out of the one that it stands in, and returns it. */
function takeOut(pdf: TaggedPdf, tag: string, from: string): PDFRef {
  const kids = pdf.the(from).lookup(name("K"), PDFArray);
  const reference = pdf.document.context.getObjectRef(pdf.the(tag));
  const index = reference ? kids.indexOf(reference) : undefined;
  if (reference === undefined || index === undefined) throw new Error(`${tag} does not stand in ${from}.`);
  kids.remove(index);
  return reference;
}

function putInto(pdf: TaggedPdf, reference: PDFRef, into: string): void {
  pdf.the(into).lookup(name("K"), PDFArray).push(reference);
}

function move(pdf: TaggedPdf, tag: string, from: string, into: string): void {
  putInto(pdf, takeOut(pdf, tag, from), into);
}

function attribute(pdf: TaggedPdf, tag: string, attributes: Parameters<TaggedPdf["make"]>[0]): void {
  pdf.the(tag).set(name("A"), pdf.make(attributes));
}

/** Adds an annotation to the page, in a tag of its own if a type is given. */
function annotate(pdf: TaggedPdf, entries: Record<string, PDFString | string>, type?: string): void {
  const { context } = pdf.document;
  const reference = context.register(
    pdf.make({ Type: "Annot", Rect: [1, 2, 3, 4], StructParent: 2, ...entries }),
  );
  pdf.page.lookup(name("Annots"), PDFArray).push(reference);
  if (type === undefined) return;
  const object = context.register(pdf.make({ Type: "OBJR", Obj: reference, Pg: pdf.pageRef }));
  const own = pdf.tag("annotation", type, [object], {}, "document");
  const link = context.getObjectRef(pdf.the("link"));
  const numbers = context.obj([0, context.obj(pdf.parents), 1, ...(link ? [link] : []), 2, own]);
  pdf.root.set(name("ParentTree"), context.obj({ Nums: numbers }));
}

function embed(pdf: TaggedPdf, entries: Record<string, PDFString | PDFHexString | string>): void {
  const file = pdf.make({ Type: "Filespec", EF: { F: pdf.stream("a,b") }, ...entries });
  pdf.catalog.set(name("AF"), pdf.document.context.obj([pdf.document.context.register(file)]));
}

const action = (script: string) => ({ S: "JavaScript", JS: PDFString.of(script) });

/** Every fault, by rule. */
export const pdfFaults: readonly PdfFault[] = [
  {
    rule: "tagged",
    title: "no tags",
    messages: [
      "The document is not tagged: a screen reader has to guess what is a heading, a list or a table.",
    ],
    break: ({ catalog }) => catalog.delete(name("StructTreeRoot")),
  },
  {
    rule: "tagged",
    title: "a root of tags without a tag",
    messages: [
      "The document is not tagged: a screen reader has to guess what is a heading, a list or a table.",
    ],
    break: ({ root }) => root.delete(name("K")),
  },
  {
    rule: "tagged",
    title: "tags that the document does not vouch for",
    messages: ["The document has tags but does not say that they can be relied on."],
    break: ({ catalog }) => catalog.delete(name("MarkInfo")),
  },
  {
    rule: "tagged",
    title: "suspects",
    messages: ["The document says of some of its tags that they are suspect."],
    break: ({ catalog, make }) => catalog.set(name("MarkInfo"), make({ Marked: true, Suspects: true })),
  },
  {
    rule: "language",
    title: "no language",
    messages: [
      "The document does not state its language, so a screen reader may speak it with the wrong voice.",
    ],
    break: ({ catalog }) => catalog.delete(name("Lang")),
  },
  {
    rule: "language",
    title: "an empty language",
    messages: [
      "The document does not state its language, so a screen reader may speak it with the wrong voice.",
    ],
    break: ({ catalog }) => catalog.set(name("Lang"), PDFString.of("")),
  },
  {
    rule: "language-codes",
    title: "a language that is no code",
    messages: ["The language of the document is no code that readers know."],
    where: "“en_GB”",
    break: ({ catalog }) => catalog.set(name("Lang"), PDFString.of("en_GB")),
  },
  {
    rule: "language-codes",
    title: "a tag whose language is no code",
    messages: ["The language of a tag is no code that readers know."],
    where: "page 1, Document > P: “English”",
    break: (pdf) => pdf.the("p").set(name("Lang"), PDFString.of("English")),
  },
  {
    rule: "title",
    title: "no title",
    messages: ["The document has no title."],
    break: (pdf) => {
      pdf.metadata = packet(LEVELS);
    },
  },
  {
    rule: "title",
    title: "a title that is not in the metadata",
    messages: ["The title is missing from the metadata (dc:title), where newer readers look for it."],
    break: (pdf) => {
      pdf.metadata = packet(LEVELS);
      pdf.document.setTitle("Bus services");
    },
  },
  {
    rule: "title",
    title: "a title that no window shows",
    messages: ["A window shows the name of the file in place of the title."],
    break: ({ catalog }) => catalog.delete(name("ViewerPreferences")),
  },
  {
    rule: "metadata",
    title: "no metadata",
    messages: [
      "The document has no metadata (XMP) that can be read, so it cannot claim a standard such as PDF/UA.",
    ],
    break: (pdf) => {
      pdf.document.setTitle("Bus services");
      pdf.metadata = undefined;
    },
  },
  {
    rule: "metadata",
    title: "metadata that is none",
    messages: [
      "The document has no metadata (XMP) that can be read, so it cannot claim a standard such as PDF/UA.",
    ],
    break: (pdf) => {
      pdf.document.setTitle("Bus services");
      pdf.metadata = "no XML";
    },
  },
  {
    rule: "ua-level",
    title: "no claim of PDF/UA",
    messages: ["The document does not claim to follow PDF/UA, the standard for accessible PDFs."],
    break: (pdf) => {
      pdf.metadata = packet(`${TITLE}<pdfaid:part>2</pdfaid:part>`);
    },
  },
  {
    rule: "ua-level",
    title: "a part of PDF/UA that there is not",
    messages: ["The document claims a part of PDF/UA that does not exist."],
    where: "“7”",
    break: (pdf) => {
      pdf.metadata = packet(TITLE + LEVELS.replace("<pdfuaid:part>1", "<pdfuaid:part>7"));
    },
  },
  {
    rule: "archive-level",
    title: "no claim of PDF/A",
    messages: ["The document does not claim to follow PDF/A, the standard for documents that are kept."],
    break: (pdf) => {
      pdf.metadata = packet(`${TITLE}<pdfuaid:part>1</pdfuaid:part>`);
    },
  },
  {
    rule: "bookmarks",
    title: "five headings and no bookmarks",
    messages: ["The document has no bookmarks."],
    where: "1 page, 5 headings",
    break: (pdf) => {
      for (const number of [14, 15, 16]) {
        pdf.content.push(marked("H2", number, "More"));
        pdf.tag(`h${number}`, "H2", [number], {}, "document");
      }
    },
  },
  {
    rule: "bookmarks",
    title: "21 pages and no bookmarks",
    messages: ["The document has no bookmarks."],
    where: "21 pages, 2 headings",
    break: ({ document, stream }) => {
      const content = stream("/Artifact BMC 0 0 9 9 re f EMC");
      for (let page = 0; page < 20; page += 1) document.addPage().node.set(name("Contents"), content);
    },
  },
  {
    rule: "roles",
    title: "a type that nobody knows",
    messages: ["A type of tag is used that no reader knows."],
    where: "page 1, Document > P > Strong: Strong",
    break: ({ root }) => root.delete(name("RoleMap")),
  },
  {
    rule: "roles",
    title: "a role map that runs in a circle",
    messages: ["The role map runs in a circle, so the type of a tag means nothing."],
    where: "page 1, Document > P > Strong: Strong",
    break: ({ root, make }) => root.set(name("RoleMap"), make({ Strong: "Bold", Bold: "Strong" })),
  },
  {
    rule: "roles",
    title: "a role map that gives a standard type another meaning",
    messages: ["The role map gives a standard type another meaning."],
    where: "page 1, Document > P: P",
    break: ({ root, make }) => root.set(name("RoleMap"), make({ Strong: "Span", P: "H1" })),
  },
  {
    rule: "headings",
    title: "a first heading of the second level",
    messages: ["The first heading is not of the first level (H1)."],
    where: "page 1, Document > H2[1]: H2: “Bus services”",
    break: (pdf) => retype(pdf, "h1", "H2"),
  },
  {
    rule: "headings",
    title: "a level that is skipped",
    messages: ["A heading skips a level."],
    where: "page 1, Document > H3: H1, then H3: “Stops”",
    break: (pdf) => retype(pdf, "h2", "H3"),
  },
  {
    rule: "headings",
    title: "numbered and nested headings",
    messages: ["The document mixes numbered headings with nested ones (H)."],
    where: "page 1, Document > H: “Stops”",
    break: (pdf) => retype(pdf, "h2", "H"),
  },
  {
    rule: "headings",
    title: "a heading without text",
    messages: ["A heading has no text."],
    where: "page 1, Document > H2: H2",
    break: (pdf) => {
      pdf.content[5] = "/H2 <</MCID 5>> BDC 1 1 1 1 re f EMC";
    },
  },
  {
    rule: "headings",
    title: "six pages without a heading",
    messages: ["A document of several pages has no headings."],
    break: (pdf) => {
      for (const heading of ["h1", "h2"]) retype(pdf, heading, "P");
      const content = pdf.stream("/Artifact BMC 0 0 9 9 re f EMC");
      for (let page = 0; page < 5; page += 1) pdf.document.addPage().node.set(name("Contents"), content);
    },
  },
  {
    rule: "contents-lists",
    title: "an entry outside of a table of contents",
    messages: ["A tag TOCI stands outside of TOC."],
    where: "page 1, Document > TOCI: “Stops 1”",
    break: (pdf) => move(pdf, "toci", "toc", "document"),
  },
  {
    rule: "contents-lists",
    title: "a table of contents that holds a paragraph",
    messages: ["A tag TOC holds something else than TOC, TOCI or Caption."],
    where: "page 1, Document > TOC > P: “Stops 1”",
    break: (pdf) => retype(pdf, "toci", "P"),
  },
  {
    rule: "lists",
    title: "an entry outside of a list",
    messages: ["A tag LI stands outside of L."],
    where: "page 1, Document > LI: “1. Market Square”",
    break: (pdf) => move(pdf, "item", "list", "document"),
  },
  {
    rule: "lists",
    title: "a list that holds a paragraph",
    messages: ["A tag L holds something else than L, LI or Caption."],
    where: "page 1, Document > L > P: “See the timetable now”",
    break: (pdf) => move(pdf, "p", "document", "list"),
  },
  {
    rule: "lists",
    title: "an entry without a body",
    messages: ["An entry of a list has no body (LBody)."],
    where: "page 1, Document > L > LI: “1. Market Square”",
    break: (pdf) => retype(pdf, "body", "P"),
  },
  {
    rule: "lists",
    title: "an entry that holds a paragraph beside its body",
    messages: ["A tag LI holds something else than Lbl or LBody."],
    where: "page 1, Document > L > LI > P: “See the timetable now”",
    break: (pdf) => move(pdf, "p", "document", "item"),
  },
  {
    rule: "lists",
    title: "a body outside of an entry",
    messages: ["A tag LBody stands outside of LI."],
    where: "page 1, Document > LBody: “More”",
    break: (pdf) => {
      pdf.content.push(marked("LBody", 14, "More"));
      pdf.tag("stray", "LBody", [14], {}, "document");
    },
  },
  {
    rule: "table-shape",
    title: "a row outside of a table",
    messages: ["A tag TR stands outside of Table, THead, TBody or TFoot."],
    where: "page 1, Document > TR: “2025 12”",
    break: (pdf) => {
      move(pdf, "row", "bodyRows", "document");
      takeOut(pdf, "bodyRows", "table");
    },
  },
  {
    rule: "table-shape",
    title: "a cell outside of a row",
    messages: ["A tag TD stands outside of TR."],
    where: "page 1, Document > Table > TBody > TD: “More”",
    break: (pdf) => {
      pdf.content.push(marked("TD", 14, "More"));
      pdf.tag("stray", "TD", [14], {}, "bodyRows");
    },
  },
  {
    rule: "table-shape",
    title: "a table that holds a paragraph",
    messages: ["A tag Table holds something else than TR, THead, TBody, TFoot or Caption."],
    where: "page 1, Document > Table > P: “See the timetable now”",
    break: (pdf) => move(pdf, "p", "document", "table"),
  },
  {
    rule: "table-shape",
    title: "a row with a cell too few",
    messages: ["The rows of a table are not equally wide."],
    where: "page 1, Document > Table > TBody > TR: 1 in place of 2 columns: “2025”",
    break: (pdf) => {
      takeOut(pdf, "td2", "row");
      pdf.content[11] = "/Artifact BMC 1 1 1 1 re f EMC";
    },
  },
  {
    rule: "table-shape",
    title: "a row that spans make too wide",
    messages: ["The rows of a table are not equally wide."],
    where: "page 1, Document > Table > TBody > TR: 3 in place of 2 columns: “2025 12”",
    break: (pdf) => attribute(pdf, "td1", { O: "Table", ColSpan: 2 }),
  },
  {
    rule: "table-shape",
    title: "a cell that spans rows that there are not",
    messages: ["A cell spans more rows than the table has."],
    where: "page 1, Document > Table > TBody > TR > TD[2]: “12”",
    break: (pdf) => attribute(pdf, "td2", { O: "Table", RowSpan: 3 }),
  },
  {
    rule: "table-shape",
    title: "a table without rows",
    messages: ["A table has no rows."],
    where: "page 1, Document > Table[2]",
    break: (pdf) => void pdf.tag("empty", "Table", [], {}, "document"),
  },
  {
    rule: "table-headers",
    title: "a table without header cells",
    messages: ["A table has no header cells."],
    where: "page 1, Document > Table: “Year Buses 2025 12”",
    break: (pdf) => {
      for (const cell of ["th1", "th2"]) retype(pdf, cell, "TD");
    },
  },
  {
    rule: "table-headers",
    title: "header cells without a scope",
    messages: ["Header cells do not say whether they head a row or a column."],
    where: "page 1, Document > Table > THead > TR > TH[1]: “Year”",
    break: (pdf) => {
      for (const cell of ["th1", "th2"]) drop(pdf, cell, "A");
    },
  },
  {
    rule: "table-headers",
    title: "a cell without a header",
    messages: ["A cell has no header cell in its row or column."],
    where: "page 1, Document > Table > TBody > TR > TD[2]: “12”",
    break: (pdf) => attribute(pdf, "th2", { O: "Table", Scope: "Row" }),
  },
  {
    rule: "table-headers",
    title: "a cell that names a header that there is not",
    messages: ["A cell names a header cell that does not exist."],
    where: "page 1, Document > Table > TBody > TR > TD[1]: “2025”",
    break: (pdf) => attribute(pdf, "td1", { O: "Table", Headers: [PDFString.of("nowhere")] }),
  },
  {
    rule: "figures-described",
    title: "a figure without a text",
    messages: ["A figure has no alternative text."],
    where: "page 1, Document > Figure",
    break: (pdf) => drop(pdf, "figure", "Alt"),
  },
  {
    rule: "figures-described",
    title: "a formula whose text is blank",
    messages: ["A formula has no alternative text."],
    where: "page 1, Document > Formula",
    break: (pdf) => {
      retype(pdf, "figure", "Formula");
      pdf.the("figure").set(name("Alt"), text("  "));
    },
  },
  {
    rule: "figures-described",
    title: "a figure whose text is a file",
    messages: ["The alternative text of a figure is the name of a file."],
    where: "page 1, Document > Figure: “IMG_0042.JPG”",
    break: (pdf) => pdf.the("figure").set(name("Alt"), text("IMG_0042.JPG")),
  },
  {
    rule: "figure-boxes",
    title: "a figure without a place",
    messages: ["A figure does not say which place of the page it takes."],
    where: "page 1, Document > Figure: “A map of the stops”",
    break: (pdf) => drop(pdf, "figure", "A"),
  },
  {
    rule: "element-ids",
    title: "a note without an id",
    messages: ["A note has no id, by which its marker could lead to it."],
    where: "page 1, Document > Note: “A note”",
    break: (pdf) => drop(pdf, "note", "ID"),
  },
  {
    rule: "element-ids",
    title: "two tags with one id",
    messages: ["A tag has the id of another tag."],
    where: "page 1, Document > Note: “year”",
    break: (pdf) => pdf.the("note").set(name("ID"), PDFString.of("year")),
  },
  {
    rule: "link-tags",
    title: "a link in another tag",
    messages: ["A link belongs to no Link tag, so nobody hears that there is one."],
    where: "page 1, Document > P > Span: “timetable”",
    break: (pdf) => retype(pdf, "link", "Span"),
  },
  {
    rule: "link-tags",
    title: "a link in no tag",
    messages: ["A link belongs to no Link tag, so nobody hears that there is one."],
    where: "page 1: Map",
    break: (pdf) => annotate(pdf, { Subtype: "Link", Contents: PDFString.of("Map") }),
  },
  {
    rule: "link-names",
    title: "a link without a name",
    messages: ["A link has no name (/Contents) that says where it leads."],
    where: "page 1, Document > P > Link: “timetable”",
    break: ({ link }) => link.delete(name("Contents")),
  },
  ...["here", "Click here!", "Read more", "this link"].map((words) => ({
    rule: "link-words",
    title: `a link named “${words}”`,
    messages: ["A link is named by words that say nothing by themselves."],
    where: `page 1: “${words}”`,
    break: ({ link }: TaggedPdf) => link.set(name("Contents"), text(words)),
  })),
  ...["https://westford.example/a", "www.westford.example/a long"].map((words) => ({
    rule: "link-words",
    title: `a link named “${words}”`,
    messages: ["A link is named by a bare address, which is read out letter by letter."],
    where: `page 1: “${words}”`,
    break: ({ link }: TaggedPdf) => link.set(name("Contents"), text(words)),
  })),
  {
    rule: "annotations",
    title: "a comment in no tag",
    messages: ["A comment or other annotation stands in no Annot tag."],
    where: "page 1: Check this",
    break: (pdf) => annotate(pdf, { Subtype: "Text", Contents: PDFString.of("Check this") }),
  },
  {
    rule: "annotations",
    title: "a comment without text",
    messages: ["A comment or other annotation has no text."],
    where: "page 1: Stamp",
    break: (pdf) => annotate(pdf, { Subtype: "Stamp" }, "Annot"),
  },
  {
    rule: "annotations",
    title: "a field in no tag and without a name",
    messages: ["A form field stands in no Form tag.", "A form field has no name for users (/TU)."],
    where: "page 1: Widget",
    break: (pdf) => annotate(pdf, { Subtype: "Widget" }),
  },
  {
    rule: "tab-order",
    title: "a page whose tabulator key goes its own way",
    messages: [
      "The tabulator key does not go through the links and fields of a page in the order of the text.",
    ],
    where: "page 1",
    break: ({ page }) => page.set(name("Tabs"), name("R")),
  },
  {
    rule: "content-tagged",
    title: "text that is not tagged",
    messages: ["Something is painted that is neither tagged nor marked as decoration."],
    where: "page 1: “Lost text”",
    break: ({ content }) => content.push("BT /F 9 Tf (Lost) Tj 0 -9 Td (text) Tj ET"),
  },
  {
    rule: "content-tagged",
    title: "a shape in a form that is not tagged",
    messages: ["Something is painted that is neither tagged nor marked as decoration."],
    where: "page 1: 1 shape",
    break: ({ content }) => content.push("/Rules Do"),
  },
  {
    rule: "content-tagged",
    title: "an inline image in a mark without a meaning",
    messages: ["Something is painted that is neither tagged nor marked as decoration."],
    where: "page 1: 1 shape",
    break: ({ content }) => content.push("/Span BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC"),
  },
  {
    rule: "artifacts-apart",
    title: "decoration within tagged content",
    messages: ["Decoration stands within tagged content."],
    where: "page 1: 1 time",
    break: ({ content }) => {
      content[12] = "/Figure <</MCID 12>> BDC /Artifact BMC 1 1 1 1 re f EMC EMC";
    },
  },
  {
    rule: "artifacts-apart",
    title: "tagged content within decoration",
    messages: ["Tagged content stands within decoration."],
    where: "page 1: 1 time",
    break: ({ content }) => {
      content[12] = "/Artifact BMC /Figure <</MCID 12>> BDC 1 1 1 1 re f EMC EMC";
    },
  },
  {
    rule: "content-claimed",
    title: "content that no tag claims",
    messages: ["Content is marked as tagged, but no tag claims it, so it is not read out."],
    where: "page 1: “Lost”",
    break: ({ content }) => content.push(marked("P", 99, "Lost")),
  },
  {
    rule: "content-claimed",
    title: "a tag that claims content that there is not",
    messages: ["A tag claims content that is on no page."],
    where: "page 1, Document > P[2]",
    break: (pdf) => void pdf.tag("empty", "P", [77], {}, "document"),
  },
  {
    rule: "content-claimed",
    title: "content that two tags claim",
    messages: ["A piece of content is claimed twice, so it is read out twice."],
    where: "page 1, Document > P > Strong: “now now”",
    break: (pdf) => pdf.the("strong").lookup(name("K"), PDFArray).push(PDFNumber.of(4)),
  },
  {
    rule: "content-claimed",
    title: "two pieces of content with one number",
    messages: ["Several pieces of content bear the same number."],
    where: "page 1",
    break: ({ content }) => content.push(marked("P", 2, "Again")),
  },
  {
    rule: "parent-tree",
    title: "content whose parent is another tag",
    messages: ["The list of parents (/ParentTree) does not lead from the content of a tag back to the tag."],
    where: "page 1, Document > Note: “A note”",
    break: (pdf) => {
      pdf.parents[13] = pdf.parents[0] ?? pdf.pageRef;
    },
  },
  {
    rule: "parent-tree",
    title: "a link without a parent",
    messages: ["The list of parents (/ParentTree) does not lead from the content of a tag back to the tag."],
    where: "page 1, Document > P > Link: “timetable”",
    break: ({ link }) => link.delete(name("StructParent")),
  },
  {
    rule: "content-readable",
    title: "a form that is damaged",
    messages: ["A part of the page is damaged and cannot be read."],
    where: "page 1",
    break: (pdf) => {
      const form = pdf.stream("no deflated data", {
        Type: "XObject",
        Subtype: "Form",
        Filter: "FlateDecode",
      });
      const fonts = pdf.make({ F: pdf.font });
      pdf.page.set(name("Resources"), pdf.make({ Font: fonts, XObject: { Rules: form } }));
    },
  },
  {
    rule: "blank-pages",
    title: "an empty page",
    messages: ["A page is empty."],
    where: "page 2",
    break: ({ document }) => void document.addPage(),
  },
  {
    rule: "fonts-embedded",
    title: "a font that is not embedded",
    messages: ["A font is not embedded, so the text looks different, or is missing, on another machine."],
    where: "AAAAAA+Atkinson-Regular",
    break: ({ font }) => font.delete(name("FontDescriptor")),
  },
  {
    rule: "fonts-to-unicode",
    title: "a font whose glyphs have names of their own",
    messages: [
      "A font does not say which text its glyphs stand for, so what it shows cannot be read out or searched.",
    ],
    where: "page 1: AAAAAA+Atkinson-Regular",
    break: ({ font, make }) => {
      font.delete(name("ToUnicode"));
      font.set(name("Encoding"), make({ BaseEncoding: "WinAnsiEncoding", Differences: [101, "g12"] }));
    },
  },
  {
    rule: "glyph-text",
    title: "a glyph without text",
    messages: ["Glyphs are shown that stand for no text, so they are not read out."],
    where: "page 1: 1 glyph of AAAAAA+Atkinson-Regular",
    break: ({ content }) => {
      content[0] = marked("H1", 0, "Bus \\001 services");
    },
  },
  {
    rule: "glyph-shapes",
    title: "a character that the font does not have",
    messages: [
      "Characters are shown that the font does not have: they appear as empty boxes, or not at all.",
    ],
    where: "page 1: 2 characters in AAAAAA+Atkinson-Regular",
    break: ({ font, make, content }) => {
      font.set(name("Encoding"), make({ BaseEncoding: "WinAnsiEncoding", Differences: [126, ".notdef"] }));
      content[0] = marked("H1", 0, "Bus ~~ services");
    },
  },
  {
    rule: "attachments",
    title: "an embedded file without its newer name",
    messages: ["An embedded file lacks its name for older readers (/F) or for newer ones (/UF)."],
    where: "“actions.csv”",
    break: (pdf) => embed(pdf, { F: PDFString.of("actions.csv"), AFRelationship: "Data" }),
  },
  {
    rule: "attachments",
    title: "an embedded file that does not say what it is",
    messages: ["An embedded file does not say what it is to the document."],
    where: "“actions.csv”",
    break: (pdf) => embed(pdf, { F: PDFString.of("actions.csv"), UF: text("actions.csv") }),
  },
  {
    rule: "scripts",
    title: "an XFA form",
    messages: [
      "The document is an XFA form, which most readers cannot open and no screen reader can rely on.",
    ],
    break: (pdf) => pdf.catalog.set(name("AcroForm"), pdf.make({ Fields: [], XFA: pdf.stream("<xdp/>") })),
  },
  {
    rule: "scripts",
    title: "a script that runs when the document is opened",
    messages: ["The document runs scripts (JavaScript), which many readers refuse."],
    break: ({ catalog, make }) => catalog.set(name("OpenAction"), make(action("app.alert(1)"))),
  },
  {
    rule: "scripts",
    title: "a script of a link",
    messages: ["The document runs scripts (JavaScript), which many readers refuse."],
    break: ({ link, make }) => link.set(name("A"), make(action("app.alert(1)"))),
  },
  {
    rule: "file-id",
    title: "no identifier",
    messages: ["The file has no identifier, which PDF/A requires."],
    break: ({ document }) => {
      document.context.trailerInfo.ID = PDFBool.False;
      delete document.context.trailerInfo.ID;
    },
  },
];
