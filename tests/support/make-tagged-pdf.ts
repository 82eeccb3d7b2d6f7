// Makes small tagged PDFs by hand, right and wrong ones, to try the readers of these tests on.
import { PDFDocument, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/** A structure element to make. */
export interface Element {
  readonly type: string;
  readonly kids?: readonly Kid[];
  /** Further entries of the element, such as `Alt`. */
  readonly entries?: Readonly<Record<string, PDFObject>>;
}

/** An element, or marked content: by its number on the first page, on another page, or in the form. */
export type Kid =
  | Element
  | number
  | { readonly page: number; readonly mcid: number }
  | { readonly form: number };

/** What to make. */
export interface TaggedPdf {
  /** The painting of each page. `/F 12 Tf` chooses the font, `/X Do` paints the form. */
  readonly pages: readonly string[];
  readonly form?: string;
  readonly tree?: Element;
  readonly roles?: Readonly<Record<string, string>>;
}

const TO_UNICODE =
  "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange";

/** Makes the bytes of a PDF. Its one font has the letters of ASCII. */
export async function makeTaggedPdf({ pages, form, tree, roles = {} }: TaggedPdf): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context } = document;
  const font = context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type1",
      BaseFont: "Helvetica",
      ToUnicode: context.register(context.stream(TO_UNICODE)),
    }),
  );
  const formParts = {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 100, 100],
    StructParents: 99,
    Resources: { Font: { F: font } },
  };
  const formRef = context.register(context.stream(form ?? "", formParts));
  const pageRefs = pages.map((painting) => {
    const page = document.addPage([200, 200]);
    const resources = { Font: { F: font }, XObject: { X: formRef } };
    page.node.set(PDFName.of("Resources"), context.obj(resources));
    page.node.set(PDFName.of("Contents"), context.register(context.stream(painting)));
    return page.ref;
  });

  const makeKid = (kid: Kid): PDFObject => {
    if (typeof kid === "number") return context.obj({ Type: "MCR", Pg: pageRefs[0], MCID: kid });
    if ("page" in kid) return context.obj({ Type: "MCR", Pg: pageRefs[kid.page], MCID: kid.mcid });
    if ("form" in kid) return context.obj({ Type: "MCR", Pg: pageRefs[0], Stm: formRef, MCID: kid.form });
    const kids = (kid.kids ?? []).map(makeKid);
    return context.register(context.obj({ Type: "StructElem", S: kid.type, K: kids, ...kid.entries }));
  };
  if (tree) {
    const root = context.obj({ Type: "StructTreeRoot", K: makeKid(tree), RoleMap: { ...roles } });
    document.catalog.set(PDFName.of("StructTreeRoot"), context.register(root));
  }
  return document.save({ useObjectStreams: false });
}

/** Painting of a text as marked content: with a number, in an artifact, or in neither. */
export function paint(text: string, mark: number | "Artifact" | undefined): string {
  const shown = `BT /F 12 Tf (${text}) Tj ET\n`;
  if (mark === undefined) return shown;
  return mark === "Artifact" ? `/Artifact BMC ${shown}EMC\n` : `/P <</MCID ${mark}>> BDC ${shown}EMC\n`;
}
