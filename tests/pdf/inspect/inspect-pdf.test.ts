// PDFs that somebody else made: what they bring along is found, what is bound in is harmless, and none fills the memory.
import { deflateSync } from "node:zlib";
import { PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectPdf } from "../../../scripts/pdf/inspect/inspect-pdf.ts";
import { sortAnnotations } from "../../../scripts/pdf/pack/bind/sort-annotations.ts";
import { lookUpDict, lookUpText } from "../../../scripts/pdf/reading/look-up.ts";

async function make(change: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([595, 842]);
  document.addPage([595, 842]);
  await change(document);
  return document.save();
}

/** Puts annotations on the second page. */
function annotate(document: PDFDocument, annotations: readonly object[]): void {
  const { context } = document;
  const refs = annotations.map((one) =>
    context.register(context.obj({ Type: "Annot", Rect: [0, 0, 9, 9], ...one })),
  );
  document.getPage(1).node.set(PDFName.of("Annots"), context.obj(refs));
}

const link = (action: object) => ({ Subtype: "Link", A: action });
const uri = (address: string) => link({ S: "URI", URI: PDFString.of(address) });

/** A PDF of one page, written by hand. */
function write(page: string, content: Uint8Array, filter: string): Uint8Array {
  const objects = [
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    `3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>${page}>>endobj\n`,
    `4 0 obj<</Length ${content.length}${filter}>>stream\n`,
  ];
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${objects.join("")}`),
    content,
    Buffer.from("\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n9\n%%EOF"),
  ]);
}

describe("inspectPdf", () => {
  it("finds nothing in a PDF that holds its pages only", async () => {
    expect(
      await inspectPdf(await make((document) => annotate(document, [uri("https://example.org/")]))),
    ).toEqual({ hidden: [], names: [] });
  });

  it("finds what runs, with the page", async () => {
    const bytes = await make((document) => {
      const script = { S: "JavaScript", JS: PDFString.of("app.alert(1)") };
      document.catalog.set(PDFName.of("OpenAction"), document.context.obj(script));
      document.getPage(0).node.set(PDFName.of("AA"), document.context.obj({ O: script }));
      annotate(document, [
        link({ S: "Launch", F: PDFString.of("a.exe") }),
        uri(" javascript:1"),
        link({ S: "GoTo", Next: [{ S: "SubmitForm" }] }),
      ]);
      document.addJavaScript("x", "1");
    });
    expect((await inspectPdf(bytes)).hidden).toEqual([
      "programs (JavaScript)",
      "a program (JavaScript) that runs when it is opened",
      "a program (JavaScript) that runs when page 1 is opened",
      "a link that starts a program on page 2",
      "a link to a program or a file on page 2",
      "a form that sends what is filled in on page 2",
    ]);
  });

  it("finds files, comments, layers, forms and names", async () => {
    const bytes = await make(async (document) => {
      const { context } = document;
      document.setAuthor("Ada Archer");
      await document.attach(Buffer.from("1,2"), "figures.csv");
      annotate(document, [
        { Subtype: "Text", T: PDFHexString.fromText("Bo"), Contents: PDFString.of("No!") },
      ]);
      const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("Names") }));
      document.catalog.set(PDFName.of("OCProperties"), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
      document.getForm().createTextField("a");
    });
    expect(await inspectPdf(bytes)).toEqual({
      hidden: [
        "comments on page 2",
        "the file “figures.csv”",
        "the hidden layer “Names”",
        "a form with what was filled in",
      ],
      names: ["Ada Archer", "Bo"],
    });
  });

  it("says of one that it cannot read why", async () => {
    expect((await inspectPdf(Buffer.from("%PDF-1.7 x"))).unreadable).toContain("cut off");
  });
});

describe("a PDF that is to be bound in", () => {
  it("keeps links to the web, to mail and telephones and into itself, and no others", async () => {
    const addresses = [
      "https://example.org/",
      "mailto:a@example.org",
      "tel:+44",
      "javascript:1",
      "java\nscript:1",
      "file:///etc/passwd",
      "data:text/html,1",
      "other.pdf",
      "//host/share",
      "\\\\host\\share",
    ];
    const bytes = await make((document) =>
      annotate(document, [
        ...addresses.map(uri),
        { Subtype: "Link", Dest: [document.getPage(0).ref, "Fit"] },
        link({ S: "Launch", URI: PDFString.of("https://example.org/") }),
      ]),
    );
    const document = await PDFDocument.load(bytes);
    const { links } = sortAnnotations(document.getPage(1).node);
    expect(
      links.map(({ link: kept }) =>
        lookUpDict(kept, "A")?.toString() === undefined
          ? "inside"
          : lookUpText(lookUpDict(kept, "A") ?? kept, "URI"),
      ),
    ).toEqual(["https://example.org/", "mailto:a@example.org", "tel:+44", "inside"]);
  });

  it("has a size on every page", async () => {
    const page = (box: string) => write(`/MediaBox[${box}]`, Buffer.from("q Q"), "");
    expect((await inspectPdf(page("0 0 595 842"), "a.pdf")).unbindable).toBeUndefined();
    expect((await inspectPdf(page("0 0 0 0"), "a.pdf")).unbindable).toBe(
      "a.pdf cannot be bound in, because its page 1 has no size: print it to a new PDF.",
    );
  });

  it("unpacks to no more than a page can hold, packed once or twice", async () => {
    const large = deflateSync(Buffer.alloc(120_000_000, " "));
    for (const [bytes, filter] of [
      [large, "/FlateDecode"],
      [deflateSync(large), "[/FlateDecode/FlateDecode]"],
    ] as const) {
      const pdf = write("/MediaBox[0 0 595 842]", bytes, `/Filter${filter}`);
      expect((await inspectPdf(pdf, "a.pdf")).unbindable).toBe(
        "a.pdf cannot be bound in, because its page 1 is damaged: export or download it again.",
      );
    }
    const list = write("/MediaBox[0 0 595 842]", large, "/Type/ObjStm/N 1/First 3/Filter/FlateDecode");
    expect((await inspectPdf(list, "a.pdf")).unbindable).toContain(
      "The file is made to fill the memory of what opens it.",
    );
  });
});
