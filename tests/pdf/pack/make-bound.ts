// PDFs that somebody else might have made, to be bound into packs.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { degrees, PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { printDocument } from "../../../scripts/pdf/print-document.ts";
import { openPrintFolder } from "../../../scripts/pdf/read-print-file.ts";
import type { Workshop } from "../make-workshop.ts";

/** The HTML of a letter of `pages` pages with links, a table with ids and a picture. */
export function letterHtml(pages: number, size = "A4"): string {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const body = numbers.map(
    (n) =>
      `<section><h2 id="s${n}">Section ${n}</h2><p>The letter says letter-${n}-words in its own way.
<a href="#s${pages}">To the last section</a> and <a href="https://example.org/letter">to the council</a>.</p>
<table><tr><th id="a${n}" scope="col">Year</th><th id="b${n}" scope="col">Sum</th></tr>
<tr><td headers="a${n}">2024</td><td headers="b${n}">12</td></tr></table>
<p><img src="/chart.svg" alt="A chart" width="80" height="40"></p></section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A letter</title>
<link rel="stylesheet" href="/fixture.css">
<style>@page { size: ${size}; margin: 20mm; @top-left { content: "" } @bottom-right { content: "" } }
section + section { break-before: page }</style></head><body><h1>A letter</h1>${body.join("")}</body></html>`;
}

/** Prints a letter with its tags, and returns the path of the PDF. */
export async function makeTaggedLetter(shop: Workshop, browser: Browser, pages: number): Promise<string> {
  const html = await shop.write(`tagged-${pages}.html`, letterHtml(pages));
  const { bytes } = await printDocument(browser, { folder: openPrintFolder(shop.root), html });
  return save(shop, `tagged-${pages}.pdf`, bytes);
}

/** Prints HTML as a browser does that writes no tags, lets `change` work on it, and returns the path of the PDF. */
export async function makeUntagged(
  shop: Workshop,
  browser: Browser,
  name: string,
  html: string,
  change: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { timeout: 0 });
    const printed = await page.pdf({ tagged: false, preferCSSPageSize: true, timeout: 0 });
    const document = await PDFDocument.load(printed);
    await change(document);
    return await save(shop, name, await document.save());
  } finally {
    await page.close();
  }
}

/** Turns every page. */
export function turn(quarters: number): (document: PDFDocument) => void {
  return (document) => {
    for (const page of document.getPages()) page.setRotation(degrees(quarters * 90));
  };
}

/** Writes a file beside the print folder. */
export async function save(shop: Workshop, name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(shop.folder, name);
  await writeFile(path, bytes);
  return path;
}
