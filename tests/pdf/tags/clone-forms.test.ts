// Copies of forms that a page paints more than once.
import { PDFDict, PDFDocument, PDFName, PDFStream } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { decodeStream } from "../../../scripts/pdf/content/decode-stream.ts";
import { cloneForms } from "../../../scripts/pdf/tags/clone-forms.ts";
import { editStream } from "../../../scripts/pdf/tags/edit-stream.ts";
import { readPaintings } from "../../../scripts/pdf/tags/read-paintings.ts";

/** A page with `content`, on which `Form` is a form with marks of its own that paints `Inner`, which has some too. */
async function clone(content: string) {
  const document = await PDFDocument.create();
  const { context } = document;
  const marked = "/P <</MCID 0>> BDC 0 0 1 1 re f EMC";
  const inner = context.register(
    context.stream(marked, { Subtype: "Form", BBox: [0, 0, 9, 9], StructParents: 1 }),
  );
  const form = context.register(
    context.stream(`${marked} /Inner Do`, {
      Subtype: "Form",
      BBox: [0, 0, 9, 9],
      StructParents: 0,
      Resources: { XObject: { Inner: inner } },
    }),
  );
  const page = document.addPage();
  page.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
  page.node.set(PDFName.of("Resources"), context.obj({ XObject: { Form: form } }));
  const paintings = readPaintings(document, []);
  const painting = paintings.get(page.ref);
  if (!painting) throw new Error("The page has a painting.");
  const { edits, packing } = cloneForms(document, painting, paintings);
  await Promise.all(packing);
  const objects = page.node.Resources()?.lookup(PDFName.of("XObject"), PDFDict);
  return {
    content: Buffer.from(editStream(painting.bytes, edits)).toString().trim(),
    /** What a form among some resources is. */
    read: (name: string, among = objects) => {
      const found = among?.lookup(PDFName.of(name), PDFStream);
      if (!found) throw new Error(`There is no form ${name}.`);
      return {
        text: Buffer.from(decodeStream(found)).toString(),
        parents: found.dict.has(PDFName.of("StructParents")),
        inner: found.dict
          .lookupMaybe(PDFName.of("Resources"), PDFDict)
          ?.lookup(PDFName.of("XObject"), PDFDict),
      };
    },
    count: () => new Set((objects?.values() ?? []).map((each) => each.toString())).size,
  };
}

it("a form that is painted once is left as it is", async () => {
  const { content, count } = await clone("/Form Do");
  expect([content, count()]).toEqual(["/Form Do", 1]);
});

it("a form that is painted again is a copy there without marks, and so are the forms in it", async () => {
  const { content, read } = await clone("/Form Do q /Form Do Q");
  expect(content).toBe("/Form Do q /Form-again Do Q");
  const copy = read("Form-again");
  expect(copy).toMatchObject({ text: "/Artifact BMC 0 0 1 1 re f EMC /Inner Do", parents: false });
  expect(read("Inner", copy.inner)).toMatchObject({ text: "/Artifact BMC 0 0 1 1 re f EMC", parents: false });
});

it("the form that was copied keeps its marks, and so do the forms in it", async () => {
  const { read } = await clone("/Form Do /Form Do");
  const first = read("Form");
  expect(first).toMatchObject({ text: "/P <</MCID 0>> BDC 0 0 1 1 re f EMC /Inner Do", parents: true });
  expect(read("Inner", first.inner)).toMatchObject({
    text: "/P <</MCID 0>> BDC 0 0 1 1 re f EMC",
    parents: true,
  });
});

it("there is one copy however often a form is painted again", async () => {
  const { content, count } = await clone("/Form Do /Form Do /Form Do");
  expect([content, count()]).toEqual(["/Form Do /Form-again Do /Form-again Do", 2]);
});
