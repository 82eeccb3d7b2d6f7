// Finishing step: numbers the objects of the file in the order in which they are reached from its catalogue, and
// leaves out those that are not. Chromium numbers some that are of no use, and not the same ones each time.
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

/** Renumbers all objects from 1. */
export function renumberObjects({ context }: PDFDocument): void {
  const numbered = new Map<PDFRef, PDFRef>();
  const objects: PDFObject[] = [];
  const pending: PDFRef[] = [];
  const reach = (reference: PDFRef): PDFRef => {
    const known = numbered.get(reference);
    if (known) return known;
    const renumbered = PDFRef.of(numbered.size + 1);
    numbered.set(reference, renumbered);
    pending.push(reference);
    return renumbered;
  };
  const { Root, Info } = context.trailerInfo;
  if (Root instanceof PDFRef) context.trailerInfo.Root = reach(Root);
  if (Info instanceof PDFRef) context.trailerInfo.Info = reach(Info);
  // A dictionary without a number may stand in two objects, and is renumbered once.
  const seen = new Set<PDFObject>();
  // The list grows while it is gone through.
  for (const reference of pending) {
    const object = context.lookup(reference);
    if (object) renumberWithin(object, reach, seen);
    objects.push(object ?? context.obj(null));
  }
  for (const [reference] of context.enumerateIndirectObjects()) context.delete(reference);
  context.largestObjectNumber = 0;
  for (const [index, object] of objects.entries()) context.assign(PDFRef.of(index + 1), object);
}

type Renumber = (reference: PDFRef) => PDFRef;

/** Replaces the references in an object and in the objects that stand directly in it. */
function renumberWithin(object: PDFObject, renumber: Renumber, seen: Set<PDFObject>): void {
  if (!(object instanceof PDFDict || object instanceof PDFArray || object instanceof PDFStream)) return;
  if (seen.has(object)) return;
  seen.add(object);
  if (object instanceof PDFStream) renumberWithin(object.dict, renumber, seen);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.asMap()) {
      if (value instanceof PDFRef) object.set(key, renumber(value));
      else renumberWithin(value, renumber, seen);
    }
  } else {
    for (let index = 0; index < object.size(); index += 1) {
      const value = object.get(index);
      if (value instanceof PDFRef) object.set(index, renumber(value));
      else renumberWithin(value, renumber, seen);
    }
  }
}
