// What of a page without tags is words, what is decoration, and what is a picture.
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { decodePageContent } from "../../../scripts/pdf/content/decode-stream.ts";
import { markPage } from "../../../scripts/pdf/pack/bind/tag-page.ts";

/** Marks a page with `content`, on which `Form` is a form that paints `form`. */
async function mark(content: string, form = ""): Promise<readonly [string, string]> {
  const document = await PDFDocument.create();
  const { context } = document;
  const page = document.addPage();
  const dictionary = { Subtype: "Form", BBox: [0, 0, 9, 9] };
  const inner = context.register(context.stream("BT (words) Tj ET", dictionary));
  const resources = { XObject: { Inner: inner } };
  const objects = {
    Form: context.register(context.stream(form, { ...dictionary, Resources: resources })),
    Image: context.register(context.stream("", { Subtype: "Image" })),
  };
  page.node.set(PDFName.of("Resources"), context.obj({ XObject: objects }));
  page.node.set(PDFName.of("Contents"), context.register(context.stream(content)));
  const { kind, bytes } = markPage(page, decodePageContent(page.node));
  return [kind, Buffer.from(bytes).toString().replaceAll(/\s+/g, " ").trim()];
}

const P = (number: number, content: string) => `/P <</MCID ${number}>> BDC ${content} EMC`;
const A = (content: string) => `/Artifact BMC ${content} EMC`;

it.each([
  ["text objects whole", "BT 1 w (a) Tj (b) Tj ET", "", P(0, "BT 1 w (a) Tj (b) Tj ET")],
  [
    "each text object by itself",
    "BT (a) Tj ET q BT (b) Tj ET Q",
    "",
    `${P(0, "BT (a) Tj ET")} q ${P(1, "BT (b) Tj ET")} Q`,
  ],
  ["a form with words", "/Form Do", "BT (a) Tj ET", P(0, "/Form Do")],
  ["a form with words in a form", "/Form Do", "/Inner Do", P(0, "/Form Do")],
  ["what is shown outside of a text object", "(a) Tj", "", P(0, "(a) Tj")],
])("words are %s", async (_, content, form, marked) => {
  expect(await mark(content, form)).toEqual(["text", marked]);
});

it("beside words, what paints otherwise is decoration, from where a path begins", async () => {
  expect(await mark("0 0 m 1 1 l S /Image Do /Form Do BT (a) Tj ET BT ET", "0 0 1 1 re f")).toEqual([
    "text",
    [A("0 0 m 1 1 l S"), A("/Image Do"), A("/Form Do"), P(0, "BT (a) Tj ET"), A("BT ET")].join(" "),
  ]);
});

it("without words, a page is one picture, or nothing", async () => {
  expect(await mark("q /Image Do Q")).toEqual(["picture", "/Figure <</MCID 0>> BDC q /Image Do Q EMC"]);
  expect(await mark("q 0 0 1 1 re W n Q")).toEqual(["empty", "q 0 0 1 1 re W n Q"]);
});

it("marks that lead to no tags are taken out", async () => {
  expect(await mark("/P <</MCID 9>> BDC BT (a) Tj ET EMC /X MP")).toEqual(["text", P(0, "BT (a) Tj ET")]);
});
