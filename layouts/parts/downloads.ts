// What can be taken away from a publication, in words that say what it is and how big.
import type { Href } from "../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { dataFormats, dataNames, pdfPath } from "../../scripts/model/site/published-names.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Words } from "../../scripts/words/words.ts";

/** A file that readers can take away, with words that say what it is and how big. */
export interface Download {
  readonly href: Href;
  /** What it holds, such as `Actions`. */
  readonly name: string;
  /** Its format and size in words, such as `PDF, 42 pages, 1.2 MB`. */
  readonly detail: string;
  /** The name of the table that it is, such as `actions`; none for what is no table. */
  readonly table?: string;
}

/** The PDF of a publication, once it is known, and its data. */
export function listDownloads(view: View, publication: Publication): readonly Download[] {
  const { publications: words } = view.wordsFor(publication.lang);
  const pdf = view.pdf(publication);
  const document =
    pdf === undefined
      ? []
      : [
          {
            href: view.href(pdfPath(publication)),
            name: words.whole,
            detail: words.pdfDetail(pdf.pages, pdf.bytes),
          },
        ];
  const data = dataNames(publication).flatMap((name) =>
    dataFormats.map((format) => ({
      href: view.href(`/${publication.id}/${name}.${format}`),
      name: words.tables[name],
      detail: format.toUpperCase(),
      table: name,
    })),
  );
  return [...document, ...data];
}

/** The downloads in order; the formats of one name stand together. */
export function downloadList(words: Words, downloads: readonly Download[]): SafeHtml | undefined {
  if (downloads.length === 0) return undefined;
  const names = [...new Set(downloads.map(({ name }) => name))];
  return html`<section class="downloads"${screenOnly("download")} aria-labelledby="page--downloads"><h2 id="page--downloads">${words.publications.download}</h2><ul>${names.map((name) => entry(name, downloads))}</ul></section>`;
}

function entry(name: string, downloads: readonly Download[]): SafeHtml {
  const links = downloads
    .filter((download) => download.name === name)
    .map(
      ({ href, detail }, index) =>
        html`${index > 0 && html` `}<a href="${href}"><span class="govuk-visually-hidden">${name}, </span>${detail}</a>`,
    );
  return html`<li><span class="downloads__name">${name}</span> <span class="downloads__links">${links}</span></li>`;
}
