// Finishing changes what has to be changed, keeps the rest, and depends on nothing but what it is given.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LaunchedBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import type { DocumentFacts } from "../../scripts/pdf/document-facts.ts";
import { finishDocument } from "../../scripts/pdf/finish-document.ts";
import { capturePage, type PrintedElement } from "../../scripts/pdf/page-snapshot.ts";
import { openDocument } from "../../scripts/pdf/reading/read-document.ts";
import { makeFacts } from "./make-facts.ts";
import { launchPackaged, page } from "./make-workshop.ts";
import { readTexts, withPdfjs } from "./read-with-pdfjs.ts";

let launched: LaunchedBrowser;
let first: Print;
let second: Print;
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
  const print = async (): Promise<Print> => {
    await tab.setContent(html);
    const bytes = await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true, timeout: 0 });
    return { bytes, page: await capturePage(await tab.createCDPSession()) };
  };
  first = await print();
  second = await print();
});
afterAll(() => launched.close());

const FACTS = makeFacts();

/** What a tab has printed, and from what. */
interface Print {
  readonly bytes: Uint8Array;
  readonly page: PrintedElement;
}

async function finish({ bytes, page }: Print, facts = FACTS): Promise<Uint8Array> {
  return (await finishDocument(await openDocument(bytes), facts, page)).bytes;
}

/** All dictionaries of a document that are structure elements. */
function structureOf(document: PDFDocument): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.has(PDFName.of("S")) && object.has(PDFName.of("P")));
}

test("two prints of one page differ, and are the same when they are finished", async () => {
  const ids = async ({ bytes }: Print) =>
    structureOf(await openDocument(bytes)).flatMap((element) => String(element.get(PDFName.of("ID")) ?? []));
  expect(await ids(first)).not.toEqual(await ids(second));

  const finished = await finish(first);
  expect(Buffer.compare(await finish(second), finished)).toBe(0);
  expect(Buffer.compare(await finish(first), finished)).toBe(0);
});

test("the identifier of the file depends on its content", async () => {
  const idOf = async (facts: DocumentFacts) => {
    const { trailerInfo } = (await openDocument(await finish(first, facts))).context;
    return String(trailerInfo.ID);
  };
  expect(await idOf(FACTS)).toMatch(/^\[ <([0-9a-f]{32})> <\1> \]$/);
  expect(await idOf({ ...FACTS, title: "Another" })).not.toBe(await idOf(FACTS));
});

test("cells name their headers", async () => {
  await withPdfjs(await finish(first), async (document) => {
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    const headed = [...tree.matchAll(/"headers":\["(th-\d+)","(th-\d+)"\]/g)].map((match) => [
      match[1],
      match[2],
    ]);
    const [one, two, three, four] = headed;
    expect(headed.length).toBeGreaterThan(20);
    expect([one?.[1], three?.[1]]).toEqual([two?.[1], four?.[1]]);
    expect([one?.[0], two?.[0]]).toEqual([three?.[0], four?.[0]]);
    expect(new Set([one?.[0], two?.[0], one?.[1], three?.[1]]).size).toBe(4);
  });
});

test("the tree of ids finds each header cell, in the order that searching it needs", async () => {
  const document = await openDocument(await finish(first));
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const names = root.lookup(PDFName.of("IDTree"), PDFDict).lookup(PDFName.of("Names"), PDFArray);
  const ids: string[] = [];
  for (let index = 0; index < names.size(); index += 2) {
    const id = names.lookup(index, PDFString).decodeText();
    const element = names.lookup(index + 1, PDFDict);
    expect(names.get(index + 1)).toBeInstanceOf(PDFRef);
    expect(element.lookup(PDFName.of("ID"), PDFString).decodeText()).toBe(id);
    ids.push(id);
  }
  expect(ids).toHaveLength(ROWS + 2);
  expect(ids).toEqual(ids.toSorted());
});

test("no cell, no text and no page is lost", async () => {
  const finished = await finish(first);
  const structure = structureOf(await openDocument(finished)).map((element) =>
    String(element.get(PDFName.of("S"))),
  );
  expect(structure.filter((type) => type === "/TD")).toHaveLength(2 * ROWS);
  expect(structure.filter((type) => type === "/TH")).toHaveLength(ROWS + 3);
  expect(await readTexts(finished)).toEqual(await readTexts(first.bytes));
});

test("a file with more objects than one packed stream holds is still whole, and smaller", async () => {
  const finished = await finish(first);
  expect(finished.length).toBeLessThan(first.bytes.length / 2);
  expect(structureOf(await openDocument(finished)).length).toBeGreaterThan(200);
});
