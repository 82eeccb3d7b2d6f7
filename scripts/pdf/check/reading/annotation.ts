// The annotations of a page: links, form fields, comments and what else can be activated on it.
import { PDFArray, PDFDict, PDFName, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpNumber, lookUpText } from "../../reading/look-up.ts";

/** One annotation that a reader can meet. */
export interface Annotation {
  /** `Link`, `Widget` for a form field, `Text` for a comment, and so on. */
  readonly type: string;
  /** Its reference as text, by which a tag claims it; empty if it has none. */
  readonly reference: string;
  /** What it is called: its `/Contents`, or the `/TU` of a form field. */
  readonly name: string | undefined;
  /** The address that a link leads to on the web. */
  readonly address: string | undefined;
}

const HIDDEN = 2;
/** Windows of other annotations and marks for printers, which are no content. */
const WITHOUT_MEANING: ReadonlySet<string> = new Set(["Popup", "PrinterMark", "TrapNet"]);

/** Reads the annotations of a page that are shown. */
export function readAnnotations(page: PDFPageLeaf): readonly Annotation[] {
  const list = page.lookup(PDFName.of("Annots"));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().flatMap((item, index) => {
    const annotation = list.lookup(index);
    if (!(annotation instanceof PDFDict)) return [];
    const type = lookUpName(annotation, "Subtype") ?? "";
    const isHidden = ((lookUpNumber(annotation, "F") ?? 0) & HIDDEN) !== 0;
    if (isHidden || WITHOUT_MEANING.has(type)) return [];
    const action = lookUpDict(annotation, "A");
    return {
      type,
      reference: item === annotation ? "" : String(item),
      name: lookUpText(annotation, "Contents") ?? (type === "Widget" ? fieldName(annotation) : undefined),
      address: action && lookUpText(action, "URI"),
    };
  });
}

/** The name for users of a form field, which can stand in a field around the one that is shown. */
function fieldName(widget: PDFDict): string | undefined {
  let field: PDFDict | undefined = widget;
  for (let depth = 0; field && depth < 20; depth += 1) {
    const name = lookUpText(field, "TU");
    if (name !== undefined) return name;
    field = lookUpDict(field, "Parent");
  }
  return undefined;
}
