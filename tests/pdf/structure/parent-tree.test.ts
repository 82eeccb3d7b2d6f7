// The list by which readers find the structure element of content: read from branches, added to, and written.
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { ParentTree } from "../../../scripts/pdf/structure/parent-tree.ts";
import { writeTreeRoot } from "../../../scripts/pdf/structure/write-tree-root.ts";

it("is read from branches, also where one holds itself, and goes on after its highest number", async () => {
  const { context } = await PDFDocument.create();
  const [one, two] = [context.register(context.obj({ S: "P" })), context.register(context.obj({ S: "L" }))];
  const branch = context.obj({ Nums: [4, [one, two]] });
  const reference = context.register(branch);
  branch.set(PDFName.of("Kids"), context.obj([reference]));
  const root = context.obj({ ParentTree: { Kids: [{ Nums: [1, one] }, reference] } });
  const tree = ParentTree.read(root);
  expect(tree.ofObject(1)).toBe(context.lookup(one));
  expect(tree.ofContent(4, 1)).toBe(context.lookup(two));
  expect([tree.ofContent(4, 9), tree.ofContent(undefined, 0), tree.ofObject(2)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(tree.add(two)).toBe(5);
});

it("is written with the number that others may go on with", async () => {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const top = context.register(context.obj({ S: "Document" }));
  const parents = new ParentTree(context);
  expect([parents.add(top), parents.add(top)]).toEqual([0, 1]);
  writeTreeRoot(document, { reference: context.nextRef(), top, parents, roles: new Map(), ids: [] });
  const root = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  expect(String(root.get(PDFName.of("ParentTreeNextKey")))).toBe("2");
  const numbers = root.lookup(PDFName.of("ParentTree"), PDFDict).lookup(PDFName.of("Nums"), PDFArray);
  expect(numbers.asArray().map(String)).toEqual(["0", String(top), "1", String(top)]);
});
