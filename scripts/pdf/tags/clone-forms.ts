// Makes copies without marks of forms that are painted more than once: what stands in them is read the first time
// only, and a form with marks may be painted only once (ISO 32000-1, 14.7.4.2).
import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { packStream } from "../content/pack-stream.ts";
import { lookUpDict } from "../look-up.ts";
import { type Edit, editStream } from "./edit-stream.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import type { Painting } from "./painting.ts";

const RESOURCES = PDFName.of("Resources");
const OBJECTS = PDFName.of("XObject");

/** Paints copies in place of the forms that `painting` paints again, and returns the edits to its stream. */
export function cloneForms(
  document: PDFDocument,
  painting: Painting,
  paintings: ReadonlyMap<PDFRef, Painting>,
): readonly Edit[] {
  const clones = new Map<PDFRef, PDFRef>();
  return painting.repeats.map(({ start, end, name, form }) => {
    const clone = cloneForm(document, form, paintings, clones);
    const objects = objectsOf(document, painting);
    const renamed = `${name}-again`;
    objects?.set(PDFName.of(renamed), clone);
    return { start, end, text: objects ? `/${renamed} Do` : "" };
  });
}

/** A copy of a form, and of the forms in it, of which everything is decoration. */
function cloneForm(
  document: PDFDocument,
  form: PDFRef,
  paintings: ReadonlyMap<PDFRef, Painting>,
  clones: Map<PDFRef, PDFRef>,
): PDFRef {
  const { context } = document;
  const original = context.lookup(form);
  const painting = paintings.get(form);
  const known = clones.get(form);
  if (known || !painting || !(original instanceof PDFStream)) return known ?? form;
  const clone = context.nextRef();
  clones.set(form, clone);
  const dictionary = original.dict.clone(context);
  dictionary.delete(PDFName.of("StructParents"));
  const resources = lookUpDict(dictionary, "Resources")?.clone(context);
  const objects = resources && lookUpDict(resources, "XObject")?.clone(context);
  for (const [name, object] of objects?.entries() ?? []) {
    if (object instanceof PDFRef) objects?.set(name, cloneForm(document, object, paintings, clones));
  }
  if (objects) resources.set(OBJECTS, objects);
  if (resources) dictionary.set(RESOURCES, resources);
  const bytes = editStream(painting.bytes, markArtifacts(painting, new Set()));
  context.assign(clone, packStream(bytes, dictionary));
  return clone;
}

function objectsOf({ context }: PDFDocument, { stream }: Painting): PDFDict | undefined {
  const owner = context.lookup(stream);
  const dictionary = owner instanceof PDFStream ? owner.dict : owner;
  const resources = dictionary instanceof PDFDict ? lookUpDict(dictionary, "Resources") : undefined;
  return resources && lookUpDict(resources, "XObject");
}
