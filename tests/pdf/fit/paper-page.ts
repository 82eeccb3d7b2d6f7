// Print pages with the styles that papers are printed with, and what stands where in their PDFs.

import { pageStyles } from "../../../layouts/parts/print/page-styles.ts";
import { deriveBrand } from "../../../scripts/model/site/brand.ts";
import { compileStyles } from "../../../scripts/site/styles/compile-styles.ts";
import { en } from "../../../scripts/words/en.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { withPdfjs } from "../read-with-pdfjs.ts";

const font = (family: string) => ({ family, files: [] });
const styles = await compileStyles("print", deriveBrand("#00539f"), {
  text: font("Text"),
  code: font("Code"),
  others: [],
  widthOf: () => undefined,
});

const faces = [
  ["Text", "400", "text-400"],
  ["Text", "600 700", "text-700"],
  ["Code", "400", "code-400"],
  ["Arabic", "400 700", "arabic-400"],
]
  .map(
    ([family, weight, file]) =>
      `@font-face{font-family:${family};font-weight:${weight};src:url(/fonts/${file}.woff2)}`,
  )
  .join("");

/** A print page of one chapter, with attributes of its root. The fonts are those of the fixtures. */
export function paperPage(
  chapter: string,
  root = 'lang="en-GB"',
  title = "A paper",
  words: Words = en,
): string {
  const head = pageStyles({
    words,
    title,
    mark: undefined,
    key: undefined,
    chapters: [{ name: "chapter-1", head: title, landscape: false }],
  });
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>A paper</title><style>${faces}${styles}</style>${head}</head>
<body><section class="chapter chapter-1">${chapter}</section></body></html>`;
}

/** The same page, with the words that its tables say on later pages. */
export function withContinuedWords(page: string): string {
  return page.replace("<body>", '<body data-continued-words="{name} (continued)">');
}

/** A table as it stands in a text; the first cell of each row is its head. */
export function tableOf(id: string, caption: string, rows: readonly (readonly string[])[]): string {
  const [heads = [], ...body] = rows;
  return `<section class="table-frame" aria-labelledby="${id}-caption" tabindex="0"><table id="${id}">
<caption id="${id}-caption"><span class="caption__label" data-table-name>Table 1</span> ${caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col" class="number">${head}</th>`).join("")}</tr></thead>
<tbody>${body
    .map(
      ([first, ...cells]) =>
        `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join("")}</tr>`,
    )
    .join("\n")}</tbody></table></section>`;
}

/** A run of letters of a page: where it begins and ends in points from the left edge, how high it stands, and how large its type is. */
export interface PrintedRun {
  readonly text: string;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A page as it was printed, with its width in points. */
export interface PrintedPage {
  readonly width: number;
  readonly runs: readonly PrintedRun[];
}

/** The pages of a PDF with what is written on them. */
export async function readPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  return withPdfjs(bytes, async (document) => {
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , left = 0, height = 0]: number[] = item.transform;
        return [{ text: item.str, left, right: left + item.width, height, size: item.height }];
      });
      pages.push({ width: page.getViewport({ scale: 1 }).width, runs });
    }
    return pages;
  });
}

/**
 * What is written over the sides of its page, whose margins are 20 and 25 millimetres wide. The first page of a document
 * that runs from right to left is a left one.
 */
export function findOutside(
  pages: readonly PrintedPage[],
  first: "left" | "right" = "right",
): readonly PrintedRun[] {
  const [outer, inner] = [20, 25].map((margin) => (margin / 25.4) * 72) as [number, number];
  return pages.flatMap(({ width, runs }, at) => {
    const isRight = (at % 2 === 0) === (first === "right");
    const [start, end] = isRight ? [inner, width - outer] : [outer, width - inner];
    return runs.filter(({ left, right }) => left < start - 0.5 || right > end + 0.5);
  });
}
