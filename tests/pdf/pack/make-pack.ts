// Packs of made-up papers: print HTML that keeps the conventions of packs.
import { join } from "node:path";
import type { BoundWords, PackOrder, PackPaper } from "../../../scripts/pdf/pack/pack-order.ts";
import type { Workshop } from "../make-workshop.ts";

/** A paper to make. */
export interface MadePaper {
  readonly key: string;
  readonly title: string;
  readonly item?: { readonly number: string; readonly title: string };
  /** What stands in the body before the blank page. */
  readonly body: string;
  readonly bound?: string;
  readonly boundWords?: BoundWords;
}

/** The last section of every paper. */
export const BLANK_PAGE =
  '<section class="blank-page" data-blank-page hidden><p>This page is intentionally left blank.</p></section>';

/** The HTML of a paper, whose head names its item. */
export function paperHtml({ title, item, body }: MadePaper): string {
  const head = item ? `Agenda Item ${item.number}` : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="author" content="Westford Council">
<link rel="stylesheet" href="/fixture.css">
<style>
@page { size: A4; margin: 25mm 20mm; @top-right { content: "${head}" } @bottom-right { content: "Folio " counter(page) } }
@page overlay { size: A4; margin: 12mm 8mm }
@page wide { size: A4 landscape; margin: 12mm 8mm }
[hidden] { display: none }
[data-blank-page], .page { break-before: page }
[data-bound-page] { break-before: page; page: overlay }
[data-bound-page].landscape { page: wide }
[data-page-of], [data-pages-of] { display: inline-block; width: 30mm }
</style>
</head>
<body>
${body}
${BLANK_PAGE}
</body>
</html>
`;
}

/** A body of so many pages, each with words that are found on no other page of the pack. */
export function pagesOf(key: string, title: string, count: number): string {
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  const chapters = pages.map(
    (n) =>
      `<section${n > 1 ? ' class="page"' : ""}><h2 id="part-${n}">Part ${n} of ${title}</h2>` +
      `<p>The words ${key}-${n}-words stand here alone.</p></section>`,
  );
  return `<h1>${title}</h1>\n${chapters.join("\n")}`;
}

/** Writes papers under `folder` of the print folder and orders a pack of them. */
export async function orderPack(
  workshop: Workshop,
  folder: string,
  papers: readonly MadePaper[],
  firstPage = 1,
): Promise<PackOrder> {
  const written: PackPaper[] = [];
  for (const paper of papers) {
    const html = await workshop.write(`${folder}/${paper.key}.html`, paperHtml(paper));
    const { key, title, item, bound, boundWords } = paper;
    written.push({ key, title, html, item, bound, boundWords });
  }
  return { id: folder, output: join(workshop.folder, "site", `${folder}.pdf`), firstPage, papers: written };
}
