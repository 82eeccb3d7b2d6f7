// Page numbers in contents lists are those of the pages on which their headings are.
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPageNumbers } from "../../scripts/pdf/page-numbers.ts";
import { PrinterError } from "../../scripts/pdf/printer-error.ts";
import { readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { openPrintShop, type PrintShop, page, report } from "./make-workshop.ts";
import { readTexts } from "./read-with-pdfjs.ts";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
});
afterAll(() => shop.remove());

test("page numbers in the contents list are those of the pages on which the headings are", async () => {
  const printed = await shop.print(report(60));
  const texts = await readTexts(printed.bytes);

  const promised = [...texts.join(" ").matchAll(/Section (\d+) begins on (\d+)/g)].map((m) => [m[1], m[2]]);
  const found = texts.flatMap((text, index) =>
    [...text.matchAll(/Heading number (\d+)/g)].map((m) => [m[1], String(index + 1)]),
  );
  expect(promised).toHaveLength(60);
  expect(promised).toEqual(found);
  // The list fills more than a page, and its numbers run to two digits: nothing here is true by chance.
  expect(Number(found[0]?.[1])).toBeGreaterThan(1);
  expect(printed).toMatchObject({ pages: texts.length, problems: [] });
  expect(printed.pages).toBeGreaterThan(20);
});

test("page numbers are those of an anchor with letters outside ASCII too", async () => {
  const printed = await shop.print(
    page(
      '<p><a href="#caf%C3%A9">A</a> on <b data-page-of="café"></b>; <a href="#para-4.1.2">B</a> on ' +
        '<b data-page-of="para-4.1.2"></b></p><h2 id="café" style="break-before:page">Café</h2>' +
        '<p id="para-4.1.2" style="break-before:page">4.1.2 Text</p>',
    ),
  );
  expect((await readTexts(printed.bytes))[0]).toContain("A on 2 ; B on 3");
  expect((await readDocument(printed.bytes)).destinations).toEqual(
    new Map([
      ["café", 2],
      ["para-4.1.2", 3],
    ]),
  );
});

test("page numbers stand in the names of the links around them", async () => {
  const tab = await shop.launched.browser.newPage();
  await tab.setContent(
    page(
      '<a id="a" data-page-label="Café, page "><b data-page-of="x"></b></a><a id="b" data-page-label="Gone, page ">' +
        '<b data-page-of="nowhere"></b></a><b data-page-of="x"></b>',
    ),
  );
  await fillPageNumbers(tab, new Map([["x", 12]]));
  const names = ["a", "b"].map((id) => `document.getElementById("${id}").getAttribute("aria-label")`);
  expect(await tab.evaluate(`[${names.join()}]`)).toEqual(["Café, page 12", null]);
  // The number may be another after the next pass.
  await fillPageNumbers(tab, new Map([["x", 13]]));
  expect(await tab.evaluate(`[${names.join()}]`)).toEqual(["Café, page 13", null]);
});

test("page numbers take two passes, and a third when a number moves its own heading", async () => {
  expect((await shop.print(page("<h1>Short</h1>"))).passes).toBe(1);
  const heading = '<h2 id="x" style="break-before:page">X</h2>';
  expect((await shop.print(page(`<a href="#x">x</a> <b data-page-of="x"></b>${heading}`))).passes).toBe(2);

  const moving =
    '<a href="#x">x</a><div data-page-of="x"></div><div style="height:215mm"></div><h2 id="x">X</h2>';
  const printed = await shop.print(page(moving, "<style>[data-page-of]{font-size:40pt}</style>"));
  expect(printed.passes).toBe(3);
  expect(await readTexts(printed.bytes)).toEqual([
    expect.stringContaining("x 2"),
    expect.stringContaining("X"),
  ]);
});

test("page numbers that never settle are an error", async () => {
  // With a number of one digit the box is narrow and tall and pushes its heading to page 10; with two it does not.
  const html = page(
    '<div style="break-after:page">1</div>'.repeat(8) +
      '<a href="#x">x</a><div id="box"><div data-page-of="x"></div><div id="text">' +
      `${"o ".repeat(40)}</div></div><h2 id="x">X</h2>`,
    "<style>#box{display:inline-block;font-size:60pt}#text{width:0;min-width:100%;font-size:20pt}h2{break-inside:avoid}" +
      "#box+h2{padding-top:100mm}</style>",
  );
  await expect(shop.print(html)).rejects.toThrow(PrinterError);
  await expect(shop.print(html)).rejects.toThrow(/do not settle.*x\. Give/);
});

test("page numbers of an anchor that is nowhere, or to which nothing leads, are problems", async () => {
  const { problems } = await shop.print(
    page('<p id="lonely">Text <b data-page-of="nowhere"></b> <b data-page-of="lonely"></b></p>'),
  );
  expect(problems).toEqual([
    expect.stringMatching(/“nowhere”.*no element has that id/),
    expect.stringMatching(/“lonely”.*let a link/),
  ]);
});
