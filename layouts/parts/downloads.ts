// What can be taken away from a publication, in words that say what it is and how big.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import type { Download } from "../../scripts/model/view.ts";
import type { Words } from "../../scripts/words/words.ts";

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
