// How the row of a measure in print leads to its sheet in the annex, and the sheet back to the row.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { LocatedMeasure } from "../../../scripts/model/measures/located-measure.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import { measurePath } from "../../../scripts/model/measures/measure-path.ts";
import { hasSheets } from "../../../scripts/model/measures/measure-sheets.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { sheetAnchor } from "./measure-spot.ts";
import { measureName } from "./measure-words.ts";

/** The name of a measure in a table, which leads to all that there is to it: its page, or its sheet in print. */
export function measureLink(view: View, publication: Publication, from: Spot, measure: Measure): SafeHtml {
  const name = measureName(measure);
  if (view.medium === "screen")
    return html`<a href="${view.href(measurePath(publication.id, measure.ref))}">${name}</a>`;
  if (!hasSheets(publication)) return html`${name}`;
  return html`<a href="${view.link(from, { publication: publication.id, anchor: sheetAnchor(measure.ref) })}">${name}</a>`;
}

/** The way back to the row, with its page; nothing where no row is in the same document. */
export function rowLink(view: View, { publication, measure }: LocatedMeasure): SafeHtml | undefined {
  const address = view.itemLink({ publication: publication.id }, "measure", measure.ref);
  const anchor = address.startsWith("#") ? address.slice(1) : undefined;
  if (anchor === undefined) return undefined;
  const { sheet: words } = view.words.measures;
  return html`<a class="sheet__back" href="${address}" data-page-label="${words.inText(measureName(measure))}">${words.back(html, html`<span data-page-of="${anchor}"></span>`)}</a>`;
}
