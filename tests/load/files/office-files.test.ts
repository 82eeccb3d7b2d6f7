// Office files that are published: what goes out with them unseen is told with its place, and no file can fill the memory.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { prepareFile } from "../../../scripts/load/files/prepare-file.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const s =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const o =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

const archive = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** What is told of a file: `rule message`. */
async function tell(file: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const bytes = archive(files);
  const { findings, outputs } = await prepareFile(file, bytes);
  expect(outputs).toEqual([{ path: file, bytes }]);
  for (const { severity, hint, place } of findings)
    expect([severity, hint !== "", place]).toEqual(["warning", true, { file, line: 1, column: 1 }]);
  return findings.map(({ rule, message }) => `${rule} ${message}`);
}

const words = (body: string): string => `<w:document ${w}><w:body>${body}</w:body></w:document>`;
const plain = words("<w:p><w:r><w:t>Buses</w:t></w:r></w:p>");

describe("a Word file", () => {
  it("that holds only what it shows is published in silence", async () => {
    expect(await tell("a.docx", { "word/document.xml": plain })).toEqual([]);
    expect(
      await tell("a.docx", {
        "word/document.xml": words('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r></w:p>'),
      }),
    ).toEqual([]);
  });

  it("tells of changes, comments and hidden text with their paragraph, and of who wrote them", async () => {
    const body =
      '<w:p/><w:p><w:ins w:author="Ada Archer"/><w:del w:author="Bo"/></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>';
    expect(
      await tell("a.docx", {
        "word/document.xml": words(body),
        "word/comments.xml": `<w:comments ${w}><w:comment w:author="Cy"/></w:comments>`,
      }),
    ).toEqual([
      "hidden-content The file brings along what is not seen on opening it: 2 tracked changes (the first: paragraph 2), 1 hidden text (paragraph 3), 1 comment (by Cy).",
      "file-authors The file names who worked on it: “Ada Archer”, “Bo”, “Cy”.",
    ]);
  });

  it("tells of embedded files, macros, parts from elsewhere and the names in its properties", async () => {
    expect(
      await tell("a.docx", {
        "word/document.xml": words("<w:p><w:r><w:instrText>DDEAUTO excel</w:instrText></w:r></w:p>"),
        "word/embeddings/budget.xlsx": "",
        "word/vbaProject.bin": "",
        "word/_rels/document.xml.rels":
          '<Relationships xmlns="r"><Relationship Type="a/hyperlink" TargetMode="External" Target="https://example.org"/><Relationship Type="a/attachedTemplate" TargetMode="External" Target="file:///p/secret.dotm"/></Relationships>',
        "docProps/core.xml":
          '<cp:p xmlns:cp="c" xmlns:dc="d"><dc:creator>Ada Archer</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy></cp:p>',
        "docProps/app.xml": "<P><Company>Westford Council</Company></P>",
      }),
    ).toEqual([
      "hidden-content The file brings along what is not seen on opening it: 1 embedded file (budget.xlsx), 1 field that fetches from elsewhere (paragraph 1), 1 part taken from elsewhere (“file:///p/secret.dotm”), macros.",
      "file-authors The file names who worked on it: “Ada Archer”, “Bo”, “Westford Council”.",
    ]);
  });
});

it("a workbook tells of hidden sheets, rows, columns and comments with their cell", async () => {
  expect(
    await tell("a.xlsx", {
      "xl/workbook.xml": `<workbook ${s}><sheets><sheet name="Open" r:id="r1"/><sheet name="Pay" state="veryHidden" r:id="r2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="r"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": `<worksheet ${s}><cols><col min="28" max="29" hidden="1"/></cols><sheetData><row r="3" hidden="true"/><row r="4" hidden="0"/></sheetData></worksheet>`,
      "xl/comments1.xml": `<comments ${s}><authors><author>Ada Archer</author></authors><commentList><comment ref="B7"/></commentList></comments>`,
      "xl/externalLinks/externalLink1.xml": "<x/>",
    }),
  ).toEqual([
    "hidden-content The file brings along what is not seen on opening it: 1 comment (cell B7), 1 hidden column (column AB of “Open”), 1 hidden row (row 3 of “Open”), 1 hidden sheet (“Pay”), figures taken from other workbooks.",
    "file-authors The file names who worked on it: “Ada Archer”.",
  ]);
});

it("files of LibreOffice tell the same", async () => {
  const text = `<office:d ${o}><text:tracked-changes><text:changed-region/></text:tracked-changes><style:style style:name="H"><style:text-properties text:display="none"/></style:style><text:p/><text:p><text:change-start/><text:span text:style-name="H"/><office:annotation><dc:creator>Bo</dc:creator></office:annotation></text:p></office:d>`;
  expect(
    await tell("a.odt", {
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": text,
      "meta.xml": `<office:m ${o}><meta:initial-creator>Ada Archer</meta:initial-creator></office:m>`,
      "Basic/Standard/Module1.xml": "",
    }),
  ).toEqual([
    "hidden-content The file brings along what is not seen on opening it: 1 tracked change (paragraph 2), 1 hidden text (paragraph 2), 1 comment (paragraph 2), macros.",
    "file-authors The file names who worked on it: “Ada Archer”, “Bo”.",
  ]);
  const sheets = `<office:d ${o}><style:style style:name="T"><style:table-properties table:display="false"/></style:style><table:table table:name="Open"><table:table-row table:number-rows-repeated="4"/><table:table-row table:visibility="collapse"/></table:table><table:table table:name="Pay" table:style-name="T"/></office:d>`;
  expect(
    await tell("a.ods", {
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": sheets,
    }),
  ).toEqual([
    "hidden-content The file brings along what is not seen on opening it: 1 hidden row (row 5 of “Open”), 1 hidden sheet (“Pay”).",
  ]);
});

describe("a file that is refused", () => {
  const refuse = async (file: string, bytes: Uint8Array): Promise<string> => {
    const { findings, outputs } = await prepareFile(file, bytes);
    expect(outputs).toEqual([]);
    expect(findings.map(({ severity, rule }) => [severity, rule])).toEqual([["error", "published-file"]]);
    return findings.map(({ message }) => message).join();
  };

  it("is of another sort than its name says, or damaged", async () => {
    const word = archive({ "word/document.xml": plain });
    expect(await refuse("a.xlsx", word)).toBe("The file is not what its name says (.xlsx).");
    expect(await refuse("a.odt", word)).toBe("The file is not what its name says (.odt).");
    expect(await refuse("a.docx", word.subarray(0, word.length - 40))).toBe(
      "The file is damaged or cut off.",
    );
    expect(await refuse("a.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"))).toContain(
      "a document of an old Office or one with a password",
    );
  });

  it("unpacks to more than the memory", async () => {
    const bytes = Buffer.from(archive({ "word/document.xml": plain }));
    // The size that the list at the end says the file unpacks to.
    bytes.writeUInt32LE(3_000_000_000, bytes.indexOf("PK\x01\x02", 0, "latin1") + 24);
    expect(await refuse("a.docx", bytes)).toBe("The file is made to fill the memory of what opens it.");
  });
});
