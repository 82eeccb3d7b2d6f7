// The contents list of a printed document: its headings to two levels, each with a leader and the place that its page number is
// written into.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { ListedHeading } from "../../../scripts/lib/outline.ts";
import { shortenWords } from "../../../scripts/lib/shorten-words.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { languageAttributes } from "../language.ts";
import { pageEntry } from "./page-entry.ts";

/** An entry should keep to a line. */
const longest = 78;

/** A heading, and those below it. */
interface Entry {
  readonly heading: ListedHeading;
  readonly within: ListedHeading[];
}

/** The list, or nothing for a document without headings. */
export function printedContents(
  print: Words["print"],
  headings: readonly ListedHeading[],
): SafeHtml | undefined {
  if (headings.length === 0) return undefined;
  const entry = ({ heading, within }: Entry): SafeHtml =>
    html`<li>${headingEntry(print, heading)}${within.length > 0 && html`<ol>${within.map((one) => html`<li>${headingEntry(print, one)}</li>`)}</ol>`}</li>`;
  return html`<ol>${nest(headings).map(entry)}</ol>`;
}

/** What stands before the first section has entries of its own. */
function nest(headings: readonly ListedHeading[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const heading of headings) {
    const section = entries.at(-1);
    if (section !== undefined && heading.level > section.heading.level) section.within.push(heading);
    else entries.push({ heading, within: [] });
  }
  return entries;
}

/** Its name for listeners is the whole heading with the page. */
function headingEntry(print: Words["print"], { id, words, lang }: ListedHeading): SafeHtml {
  const language = lang === undefined ? undefined : languageAttributes(lang);
  return pageEntry(print, id, shortenWords(words, longest), words, language);
}
