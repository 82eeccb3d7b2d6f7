// Writes the root of a structure tree (ISO 32000-1, table 322), and that the document is tagged.
import {
  type PDFDocument,
  type PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
  type PDFString,
} from "@cantoo/pdf-lib";
import type { ParentTree } from "./parent-tree.ts";

/** What stands in the root. */
export interface TreeRoot {
  /** Where the root is to be, to which the element at the top leads back. */
  readonly reference: PDFRef;
  readonly top: PDFRef;
  readonly parents: ParentTree;
  /** What types stand for that PDF does not know. */
  readonly roles: ReadonlyMap<string, PDFObject | string>;
  /** Attributes by the names of their classes. */
  readonly classes?: ReadonlyMap<string, PDFObject>;
  readonly ids: readonly { readonly id: PDFString | PDFHexString; readonly element: PDFRef }[];
}

/** Writes a structure tree into a document, in place of the one that it has. */
export function writeTreeRoot({ context, catalog }: PDFDocument, tree: TreeRoot): void {
  const { reference, top, parents, roles, classes = new Map(), ids } = tree;
  const names = ids
    .map(({ id, element }) => ({ id, element, bytes: Buffer.from(id.asBytes()) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .flatMap(({ id, element }) => [id, element]);
  const root = context.obj({
    Type: "StructTreeRoot",
    K: top,
    ParentTree: parents.write(),
    ParentTreeNextKey: parents.next,
    ...(roles.size > 0 ? { RoleMap: Object.fromEntries(roles) } : {}),
    ...(classes.size > 0 ? { ClassMap: Object.fromEntries(classes) } : {}),
    ...(names.length > 0 ? { IDTree: context.register(context.obj({ Names: names })) } : {}),
  });
  context.assign(reference, root);
  catalog.set(PDFName.of("StructTreeRoot"), reference);
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
}
