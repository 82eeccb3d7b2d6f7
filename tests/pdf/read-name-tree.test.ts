// Trees of names are read whole and in order, also broken ones.
import { PDFDocument, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readNameTree } from "../../scripts/pdf/reading/read-name-tree.ts";

const { context } = await PDFDocument.create();
const leaf = (...names: readonly string[]): PDFObject =>
  context.register(context.obj({ Names: names.flatMap((name) => [PDFString.of(name), PDFName.of(name)]) }));

test("a tree is read branch by branch", () => {
  const inner = context.register(context.obj({ Kids: [leaf("b", "c"), leaf("d")] }));
  const root = context.obj({ Kids: [leaf("a"), inner, leaf("e")] });
  expect(readNameTree(root).map(([name, value]) => `${name} ${value}`)).toEqual([
    "a /a",
    "b /b",
    "c /c",
    "d /d",
    "e /e",
  ]);
});

test("a tree that is none has no entries, and one that holds itself has each entry once", () => {
  expect(readNameTree(undefined)).toEqual([]);
  expect(readNameTree(PDFName.of("Names"))).toEqual([]);
  const root = context.obj({
    Names: [PDFString.of("a"), 1, PDFName.of("no-string"), 2, PDFString.of("odd")],
  });
  root.set(PDFName.of("Kids"), context.obj([root]));
  expect(readNameTree(root).map(([name, value]) => `${name} ${value}`)).toEqual(["a 1"]);
});
