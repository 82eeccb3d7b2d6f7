// What becomes of the annotations of a page that is bound in: links stay links, and of the rest stays what is seen.
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPageLeaf,
  PDFRef,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { isSafeAddress } from "../../../lib/address.ts";
import { boxOfBox, IDENTITY, type Matrix } from "../../content/geometry.ts";
import { lookUpDict, lookUpName, lookUpNumber, lookUpNumbers, lookUpText } from "../../reading/look-up.ts";
import { targetOf } from "../join/joined-places.ts";

/** The annotations of a page. */
export interface SortedAnnotations {
  readonly links: readonly { readonly reference: PDFRef; readonly link: PDFDict }[];
  /** What other annotations look like, and where. */
  readonly pictures: readonly { readonly form: PDFRef; readonly matrix: Matrix }[];
  /** How many annotations are no longer what they were. */
  readonly lost: number;
}

const A = PDFName.of("A");
const LINK_KEYS = new Set(
  ["Type", "Subtype", "Rect", "QuadPoints", "Contents", "StructParent", "Dest", "A"].map((key) =>
    PDFName.of(key),
  ),
);

// The bits of `/F` (ISO 32000-1, table 165).
const HIDDEN = 2;
const NO_VIEW = 32;
const PRINT = 4;

/** Sorts the annotations of a page. Links lose all but what they lead to. */
export function sortAnnotations(leaf: PDFPageLeaf): SortedAnnotations {
  const links: { reference: PDFRef; link: PDFDict }[] = [];
  const pictures: { form: PDFRef; matrix: Matrix }[] = [];
  let lost = 0;
  const list = leaf.lookup(PDFName.of("Annots"));
  for (const entry of list instanceof PDFArray ? list.asArray() : []) {
    const annotation = leaf.context.lookup(entry);
    if (!(annotation instanceof PDFDict)) continue;
    const subtype = lookUpName(annotation, "Subtype");
    const flags = lookUpNumber(annotation, "F") ?? 0;
    if (subtype === "Popup" || (flags & (HIDDEN | NO_VIEW)) !== 0) continue;
    if (subtype === "Link") {
      const reference = entry instanceof PDFRef ? entry : leaf.context.register(annotation);
      if (leadsSomewhere(annotation)) links.push({ reference, link: keepLink(annotation) });
      continue;
    }
    lost += 1;
    const picture = findPicture(annotation);
    if (picture) pictures.push(picture);
  }
  return { links, pictures, lost };
}

function leadsSomewhere(link: PDFDict): boolean {
  return targetOf(link) !== undefined || addressOf(link) !== undefined;
}

/** Where a link leads on the web, by mail or by telephone; none for what runs or opens something on a reader's machine. */
function addressOf(link: PDFDict): string | undefined {
  const action = lookUpDict(link, "A");
  const address = action && lookUpName(action, "S") === "URI" ? lookUpText(action, "URI") : undefined;
  return address !== undefined &&
    /^\s*[a-z]/i.test(address) &&
    address.includes(":") &&
    isSafeAddress(address)
    ? address.trim()
    : undefined;
}

function keepLink(link: PDFDict): PDFDict {
  for (const key of link.keys()) if (!LINK_KEYS.has(key)) link.delete(key);
  const address = addressOf(link);
  const target = targetOf(link);
  link.delete(A);
  if (target) link.set(PDFName.of("Dest"), target);
  else if (address !== undefined) {
    const action = PDFDict.withContext(link.context);
    action.set(PDFName.of("S"), PDFName.of("URI"));
    action.set(PDFName.of("URI"), PDFString.of(address));
    link.set(A, action);
  }
  link.set(PDFName.of("F"), PDFNumber.of(PRINT));
  link.set(PDFName.of("Border"), link.context.obj([0, 0, 0]));
  return link;
}

/** The usual appearance of an annotation (ISO 32000-1, 12.5.5). */
function findPicture(annotation: PDFDict): { form: PDFRef; matrix: Matrix } | undefined {
  const appearances = lookUpDict(annotation, "AP");
  const normal = appearances?.get(PDFName.of("N"));
  const state = lookUpName(annotation, "AS");
  const found = annotation.context.lookup(normal);
  const form = found instanceof PDFDict && state !== undefined ? found.get(PDFName.of(state)) : normal;
  const stream = annotation.context.lookup(form);
  const to = lookUpNumbers(annotation, "Rect");
  if (!(form instanceof PDFRef && stream instanceof PDFStream) || to.length !== 4) return undefined;
  stream.dict.set(PDFName.of("Type"), PDFName.of("XObject"));
  stream.dict.set(PDFName.of("Subtype"), PDFName.of("Form"));
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lookUpNumbers(stream.dict, "BBox");
  const own = lookUpNumbers(stream.dict, "Matrix");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const box = boxOfBox(
    { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) },
    own.length === 6 ? [a, b, c, d, e, f] : IDENTITY,
  );
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  if (width <= 0 || height <= 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = to;
  const [across, up] = [Math.abs(right - left) / width, Math.abs(top - bottom) / height];
  const [x, y] = [Math.min(left, right) - box.left * across, Math.min(bottom, top) - box.bottom * up];
  return { form, matrix: [across, 0, 0, up, x, y] };
}
