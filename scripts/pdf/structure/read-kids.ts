// What a structure element holds (ISO 32000-1, 14.7.2 and 14.7.4).
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";

/** A kid of a structure element: another, marked content by its number, or an object such as the annotation of a link. */
export type StructureKid =
  | { readonly kind: "element"; readonly element: PDFDict; readonly page: PDFObject | undefined }
  | {
      readonly kind: "content";
      readonly mcid: number;
      /** The page or form that it stands in; that it stands on if it is in no form. */
      readonly stream: PDFObject | undefined;
      readonly page: PDFObject | undefined;
    }
  | { readonly kind: "object"; readonly object: PDFObject | undefined; readonly page: PDFObject | undefined };

// The library looks a name up by its letters each time.
const K = PDFName.of("K");
const S = PDFName.of("S");
const PG = PDFName.of("Pg");
const STM = PDFName.of("Stm");
const MCID = PDFName.of("MCID");
const OBJ = PDFName.of("Obj");
const TYPE = PDFName.of("Type");
const CONTENT = PDFName.of("MCR");
const OBJECT = PDFName.of("OBJR");

/** The kids of a structure element, or of the root of a structure tree, as they stand: references are not followed. */
export function listKids(element: PDFDict): readonly PDFObject[] {
  const kid = element.get(K);
  const list = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
  if (list instanceof PDFArray) return list.asArray();
  return kid === undefined ? [] : [kid];
}

/** The kids of a structure element; what is none is left out. `page` is the reference of its page if it names none. */
export function readKids(element: PDFDict, page?: PDFObject): readonly StructureKid[] {
  const around = element.get(PG) ?? page;
  return listKids(element).flatMap((kid) => readKid(element.context.lookup(kid), around) ?? []);
}

function readKid(kid: PDFObject | undefined, around: PDFObject | undefined): StructureKid | undefined {
  if (kid instanceof PDFNumber)
    return { kind: "content", mcid: kid.asNumber(), stream: around, page: around };
  if (!(kid instanceof PDFDict)) return undefined;
  const type = kid.get(TYPE);
  const page = kid.get(PG);
  const isOther = type === CONTENT || type === OBJECT;
  if (kid.has(S) && !isOther) return { kind: "element", element: kid, page };
  const on = page ?? around;
  const mcid = kid.lookup(MCID);
  if (type === CONTENT || (mcid instanceof PDFNumber && !isOther)) {
    const number = mcid instanceof PDFNumber ? mcid.asNumber() : -1;
    return { kind: "content", mcid: number, stream: kid.get(STM) ?? on, page: on };
  }
  return isOther || kid.has(OBJ) ? { kind: "object", object: kid.get(OBJ), page: on } : undefined;
}
