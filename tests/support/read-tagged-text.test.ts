// The reader of tags is right on files made by hand, and shows each of the faults that it is there to find.
import { PDFArray, PDFDocument, PDFHexString, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { type Element, type Kid, makeTaggedPdf, paint, type TaggedPdf } from "./make-tagged-pdf.ts";
import { readTaggedText } from "./read-tagged-text.ts";
import { outlineOf } from "./tag-outline.ts";
import { wordsOfTags } from "./words-of-tags.ts";

const element = (type: string, kids: readonly Kid[], entries: Element["entries"] = {}): Element => ({
  type,
  kids,
  entries,
});
const read = async (pdf: TaggedPdf) => readTaggedText(await makeTaggedPdf(pdf));
const words = async (pdf: TaggedPdf) => wordsOfTags((await read(pdf)).roots).join(" ");

describe("the words of the tags", () => {
  it("come in the order of the tags, across pages, not in that of the painting", async () => {
    const pages = [paint("third ", 0) + paint("first ", 1), paint("second", 0)];
    const tree = element("Document", [
      element("P", [1, { page: 1, mcid: 0 }]),
      element("P", [{ page: 0, mcid: 0 }]),
    ]);
    expect(await words({ pages, tree })).toBe("first second third");
  });

  it("are glued where there is no white space in the file, unless an element that stands apart is between", async () => {
    const pages = [paint("at the", 0) + paint("end", 1) + paint(" of", 2) + paint("it", 3)];
    const spans = element("P", [0, element("Span", [1]), 2]);
    expect(await words({ pages, tree: element("Document", [spans, element("P", [3])]) })).toBe(
      "at theend of it",
    );
  });

  it("are those that stand for others", async () => {
    const actual = "/Span <</ActualText (whole word)>> BDC BT /F 12 Tf (who-) Tj (le) Tj ET EMC";
    const pages = [
      `/P <</MCID 0>> BDC ${actual} EMC${paint("picture", 1)}${paint("caption", 2)}${paint("x", 3)}`,
    ];
    const figure = element("Figure", [1, element("Caption", [2])], {
      Alt: PDFHexString.fromText("Two bärs"),
    });
    const tree = element("Document", [
      element("P", [0]),
      figure,
      element("Span", [3], { ActualText: PDFString.of("ex") }),
    ]);
    expect(await words({ pages, tree })).toBe("whole word Two bärs caption ex");
  });

  it("stand for what is in an artifact too, and for what is no text", async () => {
    const actual = (text: string, painting: string) =>
      `/Span <</ActualText (${text})>> BDC ${painting} EMC\n`;
    const pages = [
      `${actual("hidden", paint("x", "Artifact"))}/P <</MCID 0>> BDC ${actual("bullet", "0 0 9 9 re f")} EMC\n`,
    ];
    const tagged = await read({ pages, tree: element("Document", [element("P", [0])]) });
    expect(tagged).toMatchObject({ artifacts: ["hidden"], untagged: [] });
    expect(wordsOfTags(tagged.roots)).toEqual(["bullet"]);
  });

  it("are found in form XObjects, with numbers of their own or within those of the page", async () => {
    const form = paint("own", 0) + paint("given", undefined);
    const pages = [`/P <</MCID 0>> BDC /X Do EMC ${paint("page", 1)}`];
    const tree = element("Document", [element("P", [1]), element("P", [{ form: 0 }]), element("P", [0])]);
    expect(await words({ pages, form, tree })).toBe("page own given");
  });

  it("are decoded from escapes, hexadecimal strings and kerned arrays", async () => {
    const shown = "BT /F 12 Tf [(a\\(b\\)\\143) -20 <6465>] TJ (f\\\ng) ' ET";
    const pages = [`q /P <</MCID 0>> BDC ${shown} EMC Q % a comment (with a bracket`];
    expect(await words({ pages, tree: element("Document", [element("P", [0])]) })).toBe("a(b)cdefg");
  });

  it("are unknown where the font does not say what its codes mean", async () => {
    const pages = ["/P <</MCID 0>> BDC BT /F 12 Tf <80> Tj ET EMC"];
    expect(await words({ pages, tree: element("Document", [element("P", [0])]) })).toBe("\uFFFD");
  });
});

describe("the faults", () => {
  it("are text without a tag, marked content without an element, and content with two", async () => {
    const pages = [
      paint("lost", undefined) + paint("orphan", 0) + paint("twice", 1) + paint("head", "Artifact"),
    ];
    const tagged = await read({ pages, tree: element("Document", [element("P", [1]), element("P", [1])]) });
    expect(tagged).toMatchObject({
      untagged: ["lost"],
      unclaimed: ["orphan"],
      claimedTwice: ["twice"],
      artifacts: ["head"],
    });
    expect(wordsOfTags(tagged.roots)).toEqual(["twice", "twice"]);
  });

  it("are none in a file without tags but its text", async () => {
    expect(await read({ pages: [paint("all of it", undefined)] })).toEqual({
      roots: [],
      untagged: ["all of it"],
      unclaimed: [],
      claimedTwice: [],
      artifacts: [],
    });
  });
});

describe("the outline", () => {
  it("shows roles by way of the role map, and attributes", async () => {
    const { context } = await PDFDocument.create();
    const headers = PDFArray.withContext(context);
    headers.push(PDFString.of("h1"));
    const pages = [
      ["Head", "body", "stress", "item", "link"].map((text, mcid) => paint(text, mcid)).join(""),
    ];
    const tree = element("Document", [
      element("Table", [
        element("TR", [
          element("TH", [0], {
            ID: PDFString.of("h1"),
            A: context.obj([{ O: "Layout" }, { O: "Table", Scope: "Column" }]),
          }),
          element("TD", [1, element("Strong", [2])], {
            A: context.obj({ O: "Table", Headers: headers, ColSpan: 2 }),
          }),
        ]),
      ]),
      element("L", [element("LI", [element("LBody", [3])])], {
        A: context.obj({ O: "List", ListNumbering: "Disc" }),
      }),
      element("P", [element("Link", [4])], { Lang: PDFString.of("cy") }),
      element("Figure", [], {
        Alt: PDFString.of("Bars"),
        A: context.obj({ O: "Layout", BBox: [0, 0, 9, 9] }),
      }),
    ]);
    const { roots } = await read({ pages, tree, roles: { Strong: "Emphasis", Emphasis: "Span" } });
    expect(outlineOf(roots)).toBe(
      [
        "Document",
        "  Table",
        "    TR TH[Column] Head | TD[cols=2, headers=Head] bodystress",
        "  L[Disc]",
        "    LI",
        "      LBody item",
        "  P[lang=cy] {Link[no annotation] link}",
        "  Figure[alt=Bars, bbox]",
        "",
      ].join("\n"),
    );
  });
});
