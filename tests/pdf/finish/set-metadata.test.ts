// What a document says of itself, read back by a parser of XML and held against its information dictionary.
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { type CheerioAPI, load } from "cheerio";
import { expect, test } from "vitest";
import type { DocumentFacts } from "../../../scripts/pdf/document-facts.ts";
import { finishDocument } from "../../../scripts/pdf/finish-document.ts";
import { openDocument } from "../../../scripts/pdf/reading/read-document.ts";
import { emptyPage } from "../empty-page.ts";
import { makeFacts } from "../make-facts.ts";

async function finish(
  facts: Partial<DocumentFacts>,
): Promise<{ pdf: PDFDocument; xmp: string; $: CheerioAPI }> {
  const printed = await PDFDocument.create();
  printed.addPage();
  printed.setProducer("A printer");
  printed.setCreationDate(new Date("2001-01-01T12:00:00Z"));
  const pdf = await openDocument((await finishDocument(printed, makeFacts(facts), emptyPage)).bytes);
  const xmp = Buffer.from(packetOf(pdf).contents).toString("utf8");
  return { pdf, xmp, $: load(xmp, { xml: true }) };
}

function packetOf({ catalog }: PDFDocument): PDFRawStream {
  const stream = catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFRawStream)) throw new Error("The document has no metadata stream.");
  return stream;
}

const FULL: Partial<DocumentFacts> = {
  title: "Waiting times",
  authors: ["Ann Example", "Council, Children’s Services"],
  publisher: "A Council",
  subject: "On schools",
  keywords: ["schools", "SEND"],
  identifier: "https://a.example/reviews/waiting-times/",
  version: "1.2",
  licence: "https://a.example/licence/",
  rights: "Published under the Open Licence.",
  relations: ["https://a.example/reviews/waiting-times/recommendations.csv"],
  issued: "2021-03-04",
  modified: "2022-05-06",
};

test("every fact stands in the packet, in the form that its property has", async () => {
  const { $ } = await finish(FULL);
  const text = (name: string) => $(name.replace(":", "\\:")).text().trim();
  const items = (name: string, kind: string) =>
    $(`${name.replace(":", "\\:")} > rdf\\:${kind} > rdf\\:li`)
      .toArray()
      .map((item) =>
        [$(item).attr("xml:lang"), $(item).text()].filter((part) => part !== undefined).join(" "),
      );
  expect(items("dc:title", "Alt")).toEqual(["x-default Waiting times", "en-GB Waiting times"]);
  expect(items("dc:creator", "Seq")).toEqual(["Ann Example", "Council, Children’s Services"]);
  expect(items("dc:publisher", "Bag")).toEqual(["A Council"]);
  expect(items("dc:description", "Alt")).toEqual(["x-default On schools", "en-GB On schools"]);
  expect(items("dc:subject", "Bag")).toEqual(["schools", "SEND"]);
  expect(items("dc:language", "Bag")).toEqual(["en-GB"]);
  expect(items("dc:date", "Seq")).toEqual(["2021-03-04"]);
  expect(items("dc:relation", "Bag")).toEqual(FULL.relations);
  expect(items("dc:rights", "Alt")[1]).toBe("en-GB Published under the Open Licence.");
  expect(items("xmpRights:UsageTerms", "Alt")[1]).toBe("en-GB Published under the Open Licence.");
  expect(items("xmp:Identifier", "Bag")).toEqual([FULL.identifier]);
  const properties = {
    "dc:format": "application/pdf",
    "dc:identifier": FULL.identifier,
    "xmpRights:Marked": "True",
    "xmpRights:WebStatement": FULL.licence,
    "xmp:CreateDate": "2021-03-04",
    "xmp:ModifyDate": "2022-05-06",
    "xmp:MetadataDate": "2022-05-06",
    "xmp:CreatorTool": "Scrutineer",
    "xmpMM:VersionID": "1.2",
    "pdf:Keywords": "schools, SEND",
    "pdf:Producer": "A printer",
    "pdfaid:part": "2",
    "pdfaid:conformance": "A",
    "pdfuaid:part": "1",
  };
  expect(Object.fromEntries(Object.keys(properties).map((name) => [name, text(name)]))).toEqual(properties);
});

test("every property is of a schema that PDF/A-2 knows, or the packet describes its schema", async () => {
  const { $ } = await finish(FULL);
  const known = ["dc", "xmp", "xmpMM", "xmpRights", "pdf", "pdfaid", "pdfaExtension"];
  const used = $("rdf\\:Description")
    .children()
    .toArray()
    .map(({ name }) => name.split(":"));
  const described = $("pdfaSchema\\:prefix").text();
  expect(used.map(([prefix]) => prefix).filter((prefix) => !known.includes(prefix ?? ""))).toEqual([
    described,
  ]);
  expect($("pdfaProperty\\:name").text()).toBe("part");
  expect($("pdfaSchema\\:namespaceURI").text()).toBe($("rdf\\:Description").attr("xmlns:pdfuaid"));
});

test("the information dictionary says the same as the packet", async () => {
  const { pdf } = await finish(FULL);
  expect(pdf.getTitle()).toBe("Waiting times");
  expect(pdf.getAuthor()).toBe("Ann Example; Council, Children’s Services");
  expect(pdf.getSubject()).toBe("On schools");
  expect(pdf.getKeywords()).toBe("schools, SEND");
  expect(pdf.getCreator()).toBe("Scrutineer");
  expect(pdf.getProducer()).toBe("A printer");
  expect(pdf.getCreationDate()?.toISOString()).toBe("2021-03-04T00:00:00.000Z");
  expect(pdf.getModificationDate()?.toISOString()).toBe("2022-05-06T00:00:00.000Z");
  expect(pdf.getLanguage()).toBe("en-GB");
  expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
});

test("facts that are not stated have no property, and the date of printing is forgotten", async () => {
  const { pdf, $ } = await finish({ language: "" });
  const names = $("rdf\\:Description")
    .children()
    .toArray()
    .map(({ name }) => name);
  expect(names).toEqual([
    "pdfaid:part",
    "pdfaid:conformance",
    "pdfuaid:part",
    "dc:format",
    "dc:title",
    "xmp:CreatorTool",
    "pdf:Producer",
    "pdfaExtension:schemas",
  ]);
  expect($("dc\\:title rdf\\:li").length).toBe(1);
  expect(pdf.getCreationDate()).toBeUndefined();
  expect(pdf.getModificationDate()).toBeUndefined();
});

test("a day of publication is the day of change too where no other is stated, but not the other way round", async () => {
  const published = await finish({ issued: "2021-03-04" });
  expect(published.$("xmp\\:ModifyDate").text()).toBe("2021-03-04");
  const changed = await finish({ modified: "2022-05-06" });
  expect(changed.$("xmp\\:ModifyDate").text()).toBe("2022-05-06");
  expect(changed.$("xmp\\:CreateDate").length).toBe(0);
});

test("a date is no more exact than it is stated", async () => {
  const { pdf, $ } = await finish({ issued: "2018", modified: "2022-08" });
  expect([$("xmp\\:CreateDate").text(), $("xmp\\:ModifyDate").text()]).toEqual(["2018", "2022-08"]);
  expect(pdf.getCreationDate()?.toISOString()).toBe("2018-01-01T00:00:00.000Z");
  expect(pdf.getModificationDate()?.toISOString()).toBe("2022-08-01T00:00:00.000Z");
});

const HOSTILE: readonly (readonly [what: string, given: string, kept: string])[] = [
  ["markup", "</rdf:li><x a=\"b\" c='d'>&amp;]]>", "</rdf:li><x a=\"b\" c='d'>&amp;]]>"],
  ["the end of the packet", '<?xpacket end="w"?>', '<?xpacket end="w"?>'],
  ["characters that XML forbids", "a\u0000b\u0008c\u000bd\u001be\ufffef\uffffg", "abcdefg"],
  ["half a surrogate pair", "a\ud83db", "a\ufffdb"],
  ["white space", " a\r\nb\tc\u00a0\u2028d ", "a b c d"],
  ["other scripts", "تقرير عن الأوقات – Správa čítania 😀𝒳", "تقرير عن الأوقات – Správa čítania 😀𝒳"],
];

test.each(HOSTILE)(
  "%s in the facts changes nothing but itself, alike in both places",
  async (_what, given, kept) => {
    const { pdf, $ } = await finish({
      title: given,
      authors: [given, given],
      subject: given,
      version: given,
    });
    const texts = ["dc\\:title", "dc\\:creator", "dc\\:description"].map((name) =>
      $(`${name} rdf\\:li`)
        .toArray()
        .map((item) => $(item).text()),
    );
    expect(texts).toEqual([
      [kept, kept],
      [kept, kept],
      [kept, kept],
    ]);
    expect($("xmpMM\\:VersionID").text()).toBe(kept);
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject()]).toEqual([kept, `${kept}; ${kept}`, kept]);
    expect($("rdf\\:Description").children().length).toBe(12);
  },
);

test("the packet is UTF-8 that tools find without knowing PDF, and names neither its length nor its encoding", async () => {
  const { pdf, xmp } = await finish(FULL);
  expect([...packetOf(pdf).dict.entries()].map(([key, value]) => `${key} ${value}`).sort()).toEqual([
    `/Length ${Buffer.byteLength(xmp)}`,
    "/Subtype /XML",
    "/Type /Metadata",
  ]);
  expect(xmp).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n</);
  expect(xmp).toMatch(/\n<\?xpacket end="r"\?>\n$/);
});

test("the same facts give the same bytes", async () => {
  const [one, two] = await Promise.all([finish(FULL), finish(FULL)]);
  expect(one.xmp).toBe(two.xmp);
});
