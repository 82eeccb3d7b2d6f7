// Reads finished PDFs with pdf.js, which shares no code with what made them.
import { readFileSync } from "node:fs";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { propertyOf } from "../../scripts/lib/property-of.ts";

/** A bookmark with its level from 1 and the page (from 1) that it leads to. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
}

/** A link of a page: to a page of the same file, or to an address. */
export interface PdfLink {
  readonly from: number;
  readonly to?: number;
  readonly url?: string;
  /** The text under the link, without white space. */
  readonly text: string;
}

/** Opens a PDF file. */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false })
    .promise;
}

/** The text of every page, pieces joined by a space where a line ends. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
  }
  return texts;
}

/** All bookmarks in order. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  type Node = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];
  const read = async (nodes: readonly Node[], level: number): Promise<Bookmark[]> => {
    const found: Bookmark[] = [];
    for (const node of nodes) {
      found.push({ level, title: node.title, page: await pageOf(pdf, node.dest) });
      found.push(...(await read(node.items, level + 1)));
    }
    return found;
  };
  return read((await pdf.getOutline()) ?? [], 1);
}

/** Every link of the file with the text under it. */
export async function linksOf(pdf: PDFDocumentProxy): Promise<readonly PdfLink[]> {
  const links: PdfLink[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== "Link") continue;
      const [left = 0, bottom = 0, right = 0, top = 0]: number[] = annotation.rect;
      const text = items
        .flatMap((item) => {
          if (!("str" in item)) return [];
          const [, , , , x = 0, y = 0]: number[] = item.transform;
          return x >= left - 1 && x < right && y >= bottom - 1 && y < top ? [item.str] : [];
        })
        .join("")
        .replace(/\s+/g, "");
      const url: unknown = annotation.url ?? annotation.unsafeUrl;
      links.push({
        from: number,
        text,
        ...(typeof url === "string" ? { url } : {}),
        ...(annotation.dest ? { to: await pageOf(pdf, annotation.dest) } : {}),
      });
    }
  }
  return links;
}

async function pageOf(pdf: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number> {
  const explicit: unknown[] | null =
    typeof destination === "string" ? await pdf.getDestination(destination) : destination;
  const [reference] = explicit ?? [];
  if (typeof reference !== "object" || reference === null || !("num" in reference) || !("gen" in reference))
    return 0;
  return (await pdf.getPageIndex({ num: Number(reference.num), gen: Number(reference.gen) })) + 1;
}

/** True where the file says that it is tagged. */
export async function isMarked(pdf: PDFDocumentProxy): Promise<boolean> {
  const info: unknown = await pdf.getMarkInfo();
  return info instanceof Map ? info.get("Marked") === true : propertyOf(info, "Marked") === true;
}

/** A font of a PDF as it names itself. */
export interface PdfFont {
  readonly name: string;
  readonly type: string;
  /** Whether it says which letters its shapes stand for. */
  readonly hasLetters: boolean;
}

/** The fonts of a file, without those that another one is made of. pdf.js shows fonts only while it draws. */
export async function fontsOf(bytes: Uint8Array): Promise<readonly PdfFont[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("Font")) return [];
    const type = object.lookup(PDFName.of("Subtype"), PDFName).decodeText();
    if (type.startsWith("CIDFont")) return [];
    const name = object.lookupMaybe(PDFName.of("BaseFont"), PDFName)?.decodeText() ?? "";
    return [{ name, type, hasLetters: object.has(PDFName.of("ToUnicode")) }];
  });
}
