// What a measure is called, and the words that a script filters measures by.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** What makes a table of measures one that the script of the page filters, with the words that it shows. */
export function filterAttribute({ measures: { standings, filter } }: Words): SafeHtml {
  return html` data-scorecard="${JSON.stringify({ standings, ...filter })}"`;
}

/** A measure by its name, and the row of it that is meant where it has several. */
export function measureName({ name, part }: Pick<Measure, "name" | "part">): string {
  return part === undefined ? name : `${name}: ${part}`;
}
