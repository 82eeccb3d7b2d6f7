// What can be wrong with links, fields and comments.
import { PDFArray, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { TaggedPdf } from "../make-tagged-pdf.ts";
import { type PdfFault, retype } from "../pdf-fault.ts";

const name = PDFName.of;
const text = (value: string): PDFHexString => PDFHexString.fromText(value);

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

/** Faults of the rules `link-tags`, `link-names`, `link-words`, `annotations`, `tab-order`. */
export const linkFaults: readonly PdfFault[] = [
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
];
