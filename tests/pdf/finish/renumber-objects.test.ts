// The numbers of objects: in the order in which they are reached, and none for what is not.
import { PDFDict, PDFDocument, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { renumberObjects } from "../../../scripts/pdf/finish/renumber-objects.ts";

/** A document whose catalogue leads to what `make` makes under the name `Test`, renumbered. */
async function renumber(make: (context: PDFDocument["context"]) => PDFRef): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.catalog.set(PDFName.of("Test"), make(document.context));
  renumberObjects(document);
  return document;
}

const numbersOf = ({ context }: PDFDocument) =>
  context.enumerateIndirectObjects().map(([reference]) => reference.objectNumber);

const testOf = ({ context, catalog }: PDFDocument) =>
  context.lookup(catalog.get(PDFName.of("Test")), PDFDict);

it("objects are numbered from 1 without holes, the catalogue first", async () => {
  const document = await renumber((context) => {
    context.nextRef();
    return context.register(context.obj({ A: context.register(context.obj({})) }));
  });
  const numbers = numbersOf(document);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(document.context.trailerInfo.Root).toBe(PDFRef.of(1));
  expect(document.context.largestObjectNumber).toBe(numbers.length);
});

it("what nothing leads to is left out", async () => {
  const bare = await renumber((context) => context.register(context.obj({})));
  const littered = await renumber((context) => {
    context.register(context.obj({ Lost: true }));
    return context.register(context.obj({}));
  });
  expect(numbersOf(littered)).toEqual(numbersOf(bare));
});

it("the numbers do not depend on those before", async () => {
  const make = (context: PDFDocument["context"]) => {
    const [one, other] = [context.register(context.obj({ Name: "One" })), context.register(context.obj([1]))];
    return context.register(context.obj({ One: one, Other: other }));
  };
  const plain = await renumber(make);
  const skipped = await renumber((context) => {
    context.largestObjectNumber += 100;
    return make(context);
  });
  expect(testOf(skipped).toString()).toBe(testOf(plain).toString());
});

it("references in lists, dictionaries and streams lead to the same objects as before", async () => {
  const document = await renumber((context) => {
    const leaf = context.register(context.obj({ Name: "Leaf" }));
    const stream = context.register(context.stream("x", { In: { Deep: [[leaf]] } }));
    return context.register(context.obj({ List: [leaf, [leaf]], Stream: stream }));
  });
  const test = testOf(document);
  const stream = test.lookup(PDFName.of("Stream"), PDFStream);
  const [, leaf] = /\[ \[ (\d+) 0 R \] \]/.exec(stream.dict.toString()) ?? [];
  expect(test.get(PDFName.of("List"))?.toString()).toBe(`[ ${leaf} 0 R [ ${leaf} 0 R ] ]`);
  expect(document.context.lookup(PDFRef.of(Number(leaf)), PDFDict).toString()).toContain("/Leaf");
});

it("a circle of references ends", async () => {
  const document = await renumber((context) => {
    const self = context.nextRef();
    context.assign(self, context.obj({ Self: self }));
    return self;
  });
  expect(testOf(document).lookup(PDFName.of("Self"))).toBe(testOf(document));
});

it("a dictionary without a number that stands in two objects is renumbered once", async () => {
  const document = await renumber((context) => {
    context.largestObjectNumber += 100;
    const leaf = context.register(context.obj({ Name: "Leaf" }));
    const shared = context.obj({ Leaf: leaf });
    const other = context.register(context.obj({ Shared: shared }));
    return context.register(context.obj({ Shared: shared, Other: other }));
  });
  const leaf = testOf(document).lookup(PDFName.of("Shared"), PDFDict).lookup(PDFName.of("Leaf"), PDFDict);
  expect(leaf.toString()).toContain("/Leaf");
});

it("a reference to nothing leads to null", async () => {
  const document = await renumber((context) => context.register(context.obj({ Gone: PDFRef.of(9999) })));
  expect(testOf(document).get(PDFName.of("Gone"))).toBeInstanceOf(PDFRef);
  expect(numbersOf(document)).not.toContain(9999);
});
