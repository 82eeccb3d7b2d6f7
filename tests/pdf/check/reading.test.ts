// What rules see of a PDF is what is in it, by whatever of its many ways the PDF says it.
import { PDFArray, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { foldTags } from "../../../scripts/pdf/check/report/fold-tags.ts";
import { wrap } from "../../../scripts/pdf/check/report/wrap.ts";
import { type Tag, textOf } from "../../../scripts/pdf/structure/tag.ts";
import { makeTaggedPdf, marked, packet, type TaggedPdf } from "./make-tagged-pdf.ts";

const name = PDFName.of;
const check = async (change: (pdf: TaggedPdf) => void) => checkPdf(await makeTaggedPdf(change));
const factsOf = async (metadata: string) =>
  (
    await check((pdf) => {
      pdf.metadata = metadata;
    })
  ).facts;

/** The text of the first paragraph when the page shows it in this way. */
async function paragraph(
  content: string,
  change: (pdf: TaggedPdf) => void = () => undefined,
): Promise<string> {
  const { tags, findings } = await check((pdf) => {
    pdf.content[2] = content;
    change(pdf);
  });
  expect(findings).toEqual([]);
  return (
    tags
      .filter(({ type }) => type === "P")
      .map((tag) => tag.kids.map((kid) => (kid.kind === "content" ? kid.text : "")).join(""))[0] ?? ""
  );
}

const begin = "/P <</MCID 2>> BDC";

describe("the text of a tag", () => {
  it.each([
    ["on one line", `${begin} BT /F 9 Tf 10 20 Td (Bus) Tj 30 0 Td (stop) Tj ET EMC`, "Busstop"],
    ["on two lines", `${begin} BT /F 9 Tf 10 20 Td (Bus) Tj 0 -9 Td (stop) Tj ET EMC`, "Bus stop"],
    [
      "on lines of equal distance",
      `${begin} BT /F 9 Tf 9 TL 10 40 Td (Bus) Tj T* (stop) Tj (here) ' ET EMC`,
      "Bus stop here",
    ],
    [
      "with a matrix each",
      `${begin} BT /F 9 Tf 1 0 0 1 5 9 Tm (Bus) Tj 1 0 0 1 5 2 Tm (stop) Tj ET EMC`,
      "Bus stop",
    ],
    [
      "with narrow and with wide kerns",
      `${begin} BT /F 9 Tf [(Bu) -20 (s) -300 (stop)] TJ ET EMC`,
      "Bus stop",
    ],
    ["with a font set outside", `/Artifact BMC BT /F 9 Tf ET EMC ${begin} BT (Bus) Tj ET EMC`, "Bus"],
    ["with a font that comes back", `/F 9 Tf q Q ${begin} BT (Bus) Tj ET EMC`, "Bus"],
    [
      "replaced by another",
      `${begin} /Span <</ActualText (coach)>> BDC BT /F 9 Tf (bus) Tj ET EMC EMC`,
      "coach",
    ],
    ["replaced as a whole", "/P <</MCID 2 /ActualText <FEFF0062>>> BDC BT /F 9 Tf (bus) Tj ET EMC", "b"],
    ["within another mark", `/Span BMC ${begin} BT /F 9 Tf (Bus) Tj ET EMC EMC`, "Bus"],
    ["in marks that are not closed", `${begin} BT /F 9 Tf (Bus) Tj ET EMC EMC EMC`, "Bus"],
  ])("is read %s", async (_, content, expected) => {
    expect(await paragraph(content)).toBe(expected);
  });

  it("is read where the properties of a mark stand among the resources", async () => {
    const shown = await paragraph("/P /Here BDC BT /F 9 Tf (Bus) Tj ET EMC", ({ page, make, font }) => {
      const rules = page.lookup(name("Resources"));
      if (rules) page.set(name("Resources"), make({ Font: { F: font }, Properties: { Here: { MCID: 2 } } }));
    });
    expect(shown).toBe("Bus");
  });

  it("is not let out of its mark by a form that ends more marks than it begins", async () => {
    const shown = await paragraph(`${begin} /Form Do BT /F 9 Tf (Bus) Tj ET EMC`, (pdf) => {
      const form = pdf.stream("EMC EMC", { Type: "XObject", Subtype: "Form" });
      pdf.page.set(name("Resources"), pdf.make({ Font: { F: pdf.font }, XObject: { Form: form } }));
    });
    expect(shown).toBe("Bus");
  });

  it("is read where it stands in a form, with numbers of its own", async () => {
    const { tags, findings } = await check((pdf) => {
      const { context } = pdf.document;
      const resources = { Font: { F: pdf.font } };
      const form = pdf.stream(marked("P", 0, "In a form"), {
        Type: "XObject",
        Subtype: "Form",
        Resources: resources,
        BBox: [0, 0, 595, 842],
        StructParents: 5,
      });
      const reference = context.register(pdf.make({ Type: "MCR", Pg: pdf.pageRef, Stm: form, MCID: 0 }));
      const own = pdf.tag("formed", "P", [reference], {}, "document");
      const link = context.getObjectRef(pdf.the("link"));
      const numbers = [0, context.obj(pdf.parents), 1, ...(link ? [link] : []), 5, context.obj([own])];
      pdf.root.set(name("ParentTree"), context.obj({ Nums: context.obj(numbers) }));
      pdf.page.set(name("Resources"), pdf.make({ ...resources, XObject: { Form: form } }));
      pdf.content.push("/Form Do");
    });
    expect(findings).toEqual([]);
    expect(tags.filter(({ type }) => type === "P").map(textOf)).toEqual([
      "See the timetable now",
      "In a form",
    ]);
  });
});

describe("the type of a tag", () => {
  const rolesOf = async (
    entries: Parameters<TaggedPdf["make"]>[0],
    namespace?: Parameters<TaggedPdf["make"]>[0],
  ) => {
    const { tags, findings } = await check((pdf) => {
      pdf.root.set(name("RoleMap"), pdf.make(entries));
      if (namespace) pdf.the("strong").set(name("NS"), pdf.make(namespace));
    });
    return [tags.find(({ type }) => type === "Strong")?.role, ...findings.map(({ message }) => message)];
  };
  const pdf2 = { Type: "Namespace", NS: PDFString.of("http://iso.org/pdf2/ssn") };

  it("is traced through the role map, step by step", async () => {
    expect(await rolesOf({ Strong: "Bold", Bold: "Loud", Loud: "Span" })).toEqual(["Span"]);
  });

  it("is traced through namespaces", async () => {
    const own = { Type: "Namespace", NS: PDFString.of("https://example.org") };
    const unknown = "A type of tag is used that no reader knows.";
    expect(await rolesOf({}, pdf2)).toEqual(["Strong"]);
    expect(await rolesOf({}, { ...own, RoleMapNS: { Strong: "Span" } })).toEqual(["Span"]);
    expect(await rolesOf({}, own)).toEqual(["Strong", unknown]);
    expect(await rolesOf({ Strong: "Span" }, own)).toEqual(["Strong", unknown]);
  });
});

describe("the attributes of a tag", () => {
  const headers = "Header cells do not say whether they head a row or a column.";
  const messages = async (change: (pdf: TaggedPdf) => void) =>
    (await check(change)).findings.map(({ message }) => message);

  it("are found in a list with revisions, and by way of a class", async () => {
    const scope = { O: "Table", Scope: "Column" };
    expect(await messages((pdf) => pdf.the("th1").delete(name("A")))).toEqual([headers]);
    expect(
      await messages((pdf) => pdf.the("th1").set(name("A"), pdf.document.context.obj([pdf.make(scope), 0]))),
    ).toEqual([]);
    const byClass = await messages((pdf) => {
      pdf.the("th1").delete(name("A"));
      pdf.the("th1").set(name("C"), name("Head"));
      pdf.root.set(name("ClassMap"), pdf.make({ Head: scope }));
    });
    expect(byClass).toEqual([]);
  });

  it("tie cells to their headers by ids", async () => {
    const tied = await messages((pdf) => {
      for (const cell of ["th1", "th2"]) pdf.the(cell).delete(name("A"));
      pdf.the("td1").set(name("A"), pdf.make({ O: "Table", Headers: [PDFString.of("year")] }));
      pdf.the("td2").set(name("A"), pdf.make({ O: "Table", Headers: [PDFString.of("buses")] }));
    });
    expect(tied).toEqual([]);
  });
});

describe("the facts", () => {
  it("are read from metadata with other prefixes, and from attributes", async () => {
    const facts = await factsOf(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:ua="http://www.aiim.org/pdfua/ns/id/" ua:part="2" xmlns:a="http://www.aiim.org/pdfa/ns/id/"
        a:part="4" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>Plain</d:title></rdf:Description></rdf:RDF>`,
    );
    expect(facts).toMatchObject({ pdfUa: "2", pdfA: "4", title: "Plain", authors: [] });
  });

  it("are those of the older kind where metadata says nothing", async () => {
    const { facts } = await check((pdf) => {
      pdf.metadata = packet("");
      pdf.document.setTitle("Old");
      pdf.document.setAuthor("A clerk");
      pdf.document.setCreationDate(new Date("2019-05-02T10:00:00Z"));
    });
    expect(facts).toMatchObject({
      title: "Old",
      authors: ["A clerk"],
      created: "2019-05-02",
      modified: null,
      pdfUa: null,
    });
  });

  it("name bookmarks, fonts and files", async () => {
    const { facts } = await check((pdf) => {
      const { context } = pdf.document;
      const inner = context.register(pdf.make({ Title: PDFString.of("Inner") }));
      pdf.catalog.set(name("Outlines"), pdf.make({ First: { Title: PDFString.of("Outer"), First: inner } }));
      const names = { F: PDFString.of("a.csv"), UF: PDFString.of("a.csv"), EF: { F: pdf.stream("a") } };
      const file = pdf.make({ Type: "Filespec", AFRelationship: "Data", ...names });
      pdf.catalog.set(
        name("Names"),
        pdf.make({ EmbeddedFiles: { Names: [PDFString.of("a"), context.register(file)] } }),
      );
    });
    expect(facts.bookmarks).toEqual([{ title: "Outer", children: [{ title: "Inner", children: [] }] }]);
    expect(facts.fonts).toEqual([{ name: "Atkinson-Regular", isEmbedded: true, hasToUnicode: true }]);
    expect(facts.attachments).toEqual(["a.csv"]);
  });
});

describe("an annotation", () => {
  it("that is hidden is none", async () => {
    const { findings } = await check(({ link, page }) => {
      link.set(name("F"), PDFNumber.of(2));
      link.delete(name("Contents"));
      page.delete(name("Tabs"));
    });
    expect(findings).toEqual([]);
  });

  it("of a form field has the name of the field around it", async () => {
    const { findings } = await check((pdf) => {
      const { context } = pdf.document;
      const field = pdf.make({
        Type: "Annot",
        Subtype: "Widget",
        StructParent: 2,
        Parent: { TU: PDFString.of("Name") },
      });
      const reference = context.register(field);
      pdf.page.lookup(name("Annots"), PDFArray).push(reference);
      const object = context.register(pdf.make({ Type: "OBJR", Obj: reference, Pg: pdf.pageRef }));
      const own = pdf.tag("form", "Form", [object], {}, "document");
      const link = context.getObjectRef(pdf.the("link"));
      const numbers = [0, context.obj(pdf.parents), 1, ...(link ? [link] : []), 2, own];
      pdf.root.set(name("ParentTree"), context.obj({ Nums: context.obj(numbers) }));
    });
    expect(findings).toEqual([]);
  });
});

describe("the outline of the tags", () => {
  const rootsOf = async (change: (pdf: TaggedPdf) => void): Promise<readonly Tag[]> =>
    (await check(change)).tags.filter(({ parent }) => parent === undefined);

  it("counts tags that stand in alike places, and is cut where it gets too long", async () => {
    const roots = await rootsOf((pdf) => {
      let into = "document";
      for (let depth = 0; depth < 60; depth += 1) {
        for (const beside of ["a", "b"]) pdf.tag(`sect${depth}${beside}`, "Sect", [], {}, into);
        into = `sect${depth}a`;
      }
    });
    const outline = foldTags(roots);
    expect(outline.length).toBeLessThanOrEqual(40);
    expect(outline.slice(0, 2)).toEqual(["Document", "  H1"]);
    expect(outline).toContain("  Sect ×2");
    expect(outline.at(-1)).toMatch(/^ +Sect ×2 …$/);
  });
});

describe("wrap", () => {
  it("breaks at spaces, indents what follows, and leaves long words whole", () => {
    const words = Array.from({ length: 20 }, () => "words").join(" ");
    const lines = wrap(words, "  error  ").split("\n");
    expect(lines.map((line) => line.length <= 80)).toEqual(lines.map(() => true));
    expect(lines[0]?.startsWith("  error  words")).toBe(true);
    expect(lines[1]?.startsWith("         words")).toBe(true);
    expect(wrap("x".repeat(100), "  ")).toBe(`  ${"x".repeat(100)}`);
    expect(wrap("", "  ")).toBe("  ");
  });
});
