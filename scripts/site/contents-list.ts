// The contents list of a page, which Eleventy's plugin for them makes of the headings that the text tells.
import { joinMarkup, type SafeHtml } from "../lib/html.ts";
import { listedHeadings } from "../lib/outline.ts";
import { shortenWords } from "../lib/shorten-words.ts";

/** The plugin's filter: the markup of headings in, their nested list out. */
export type ContentsFilter = (headings: SafeHtml) => SafeHtml;

/** Longer headings are cut in a list. */
const longest = 100;

/** The contents of a page to two levels, or undefined where there is at most one heading to go to. */
export function buildContents(text: SafeHtml, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listedHeadings(text);
  if (headings.length < 2) return undefined;
  return filter(joinMarkup(headings.map((one) => one.saying(shortenWords(one.words, longest)))));
}
