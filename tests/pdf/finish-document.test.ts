// Finishing changes what has to be changed, keeps the rest, and depends on nothing but what it is given.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentFacts } from "../../scripts/pdf/document-facts.ts";
import { finishDocument } from "../../scripts/pdf/finish-document.ts";
import type { LaunchedBrowser } from "../../scripts/pdf/launch-browser.ts";
import { openDocument } from "../../scripts/pdf/read-document.ts";
import { makeFacts } from "./make-facts.ts";
import { launchPackaged, page } from "./make-workshop.ts";
import { readTexts, withPdfjs } from "./read-with-pdfjs.ts";

let launched: LaunchedBrowser;
let raw: Uint8Array;
let rawAgain: Uint8Array;
const ROWS = 60;

beforeAll(async () => {
  launched = await launchPackaged();
  const rows = Array.from(
    { length: ROWS },
    (_, n) =>
      `<tr><th id="r${n}">Row ${n}</th><td headers="c1 r${n}">${n}</td><td headers="c2 r${n}">x</td></tr>`,
  );
  const html = page(
    '<h1>Table</h1><p><a href="#c1">to the table</a></p>' +
      `<table><tr><th>Row</th><th id="c1">One</th><th id="c2">Two</th></tr>${rows.join("")}</table>`,
  );
  const tab = await launched.browser.newPage();
  const print = async (): Promise<Uint8Array> => {
    await tab.setContent(html);
    return tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  };
  raw = await print();
  rawAgain = await print();
});
afterAll(() => launched.close());

const FACTS = makeFacts();

/** All dictionaries of a document that are structure elements. */
function structureOf(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of("Type")) === PDFName.of("StructElem"));
}

test("two prints of one page differ, and are the same when they are finished", async () => {
  const ids = async (bytes: Uint8Array) =>
    structureOf(await openDocument(bytes)).flatMap((element) => String(element.get(PDFName.of("ID")) ?? []));
  expect(await ids(raw)).not.toEqual(await ids(rawAgain));

  const finished = await finishDocument(raw, FACTS);
  expect(Buffer.compare(await finishDocument(rawAgain, FACTS), finished)).toBe(0);
  expect(Buffer.compare(await finishDocument(raw, FACTS), finished)).toBe(0);
});

test("the identifier of the file depends on its content", async () => {
  const idOf = async (facts: DocumentFacts) => {
    const { trailerInfo } = (await openDocument(await finishDocument(raw, facts))).context;
    return String(trailerInfo.ID);
  };
  expect(await idOf(FACTS)).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
  expect(await idOf({ ...FACTS, title: "Another" })).not.toBe(await idOf(FACTS));
});

test("cells keep their headers", async () => {
  await withPdfjs(await finishDocument(raw, FACTS), async (document) => {
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    const headed = [...tree.matchAll(/"headers":\["(\w+)","(\w+)"\]/g)].map((match) => [match[1], match[2]]);
    // c1 and c2 are the first two header cells of the page, then comes one for each row.
    expect(headed.slice(0, 4)).toEqual([
      ["node00000001", "node00000003"],
      ["node00000002", "node00000003"],
      ["node00000001", "node00000004"],
      ["node00000002", "node00000004"],
    ]);
  });
});

test("the tree of ids finds each header cell, in the order that searching it needs", async () => {
  const document = await openDocument(await finishDocument(raw, FACTS));
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const names = root.lookup(PDFName.of("IDTree"), PDFDict).lookup(PDFName.of("Names"), PDFArray);
  const ids: string[] = [];
  for (let index = 0; index < names.size(); index += 2) {
    const id = names.lookup(index, PDFString).decodeText();
    expect(names.get(index + 1)).toBeInstanceOf(PDFRef);
    expect(
      names
        .lookup(index + 1, PDFDict)
        .lookup(PDFName.of("ID"), PDFString)
        .decodeText(),
    ).toBe(id);
    ids.push(id);
  }
  expect(ids).toHaveLength(ROWS + 2);
  expect(ids).toEqual(ids.toSorted());
});

test("no tag, no text and no page is lost", async () => {
  const finished = await finishDocument(raw, FACTS);
  const kinds = async (bytes: Uint8Array) =>
    structureOf(await openDocument(bytes)).map((element) => String(element.get(PDFName.of("S"))));
  expect(await kinds(finished)).toEqual(await kinds(raw));
  expect((await kinds(finished)).filter((kind) => kind === "/TD")).toHaveLength(2 * ROWS);
  expect(await readTexts(finished)).toEqual(await readTexts(raw));
});

test("a file with more objects than one packed stream holds is still whole, and smaller", async () => {
  const finished = await finishDocument(raw, FACTS);
  expect(finished.length).toBeLessThan(raw.length / 2);
  expect(structureOf(await openDocument(finished)).length).toBeGreaterThan(400);
});
