// Makes copies without marks of forms that are painted more than once: what stands in them is read the first time
// only, and a form with marks may be painted only once (ISO 32000-1, 14.7.4.2).
import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { packStream } from "../content/pack-stream.ts";
import { lookUpDict } from "../reading/look-up.ts";
import { type Edit, editStream } from "./edit-stream.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import type { Painting } from "./painting.ts";

const RESOURCES = PDFName.of("Resources");
const OBJECTS = PDFName.of("XObject");

/** What is left to do when copies are made. */
export interface FormClones {
  /** Edits to the stream that paints the forms again. */
  readonly edits: readonly Edit[];
  /** The copies, which are part of the document when these are fulfilled. */
  readonly packing: readonly Promise<void>[];
}

/** Makes copies of the forms that `painting` paints again, to be painted in their place. */
export function cloneForms(
  document: PDFDocument,
  painting: Painting,
  paintings: ReadonlyMap<PDFRef, Painting>,
): FormClones {
  const clones = new Map<PDFRef, PDFRef>();
  const packing: Promise<void>[] = [];
  const edits = painting.repeats.map(({ start, end, name, form }) => {
    const clone = cloneForm(document, form, paintings, clones, packing);
    const objects = objectsOf(document, painting);
    const renamed = `${name}-again`;
    objects?.set(PDFName.of(renamed), clone);
    return { start, end, text: objects ? `/${renamed} Do` : "" };
  });
  return { edits, packing };
}

/** A copy of a form, and of the forms in it, of which everything is decoration. */
function cloneForm(
  document: PDFDocument,
  form: PDFRef,
  paintings: ReadonlyMap<PDFRef, Painting>,
  clones: Map<PDFRef, PDFRef>,
  packing: Promise<void>[],
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
    if (object instanceof PDFRef) objects?.set(name, cloneForm(document, object, paintings, clones, packing));
  }
  if (objects) resources.set(OBJECTS, objects);
  if (resources) dictionary.set(RESOURCES, resources);
  const bytes = editStream(painting.bytes, markArtifacts(painting, new Set()));
  packing.push(packStream(bytes, dictionary).then((stream) => context.assign(clone, stream)));
  return clone;
}

function objectsOf({ context }: PDFDocument, { stream }: Painting): PDFDict | undefined {
  const owner = context.lookup(stream);
  const dictionary = owner instanceof PDFStream ? owner.dict : owner;
  const resources = dictionary instanceof PDFDict ? lookUpDict(dictionary, "Resources") : undefined;
  return resources && lookUpDict(resources, "XObject");
}
