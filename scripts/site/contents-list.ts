// Contents lists, made by Eleventy's plugin for them from the headings of rendered text.
import { languageAttributes } from "../../layouts/parts/language.ts";
import { escapeText, type SafeHtml, trusted } from "../lib/html.ts";
import { type ListedHeading, listedHeadings } from "../lib/outline.ts";
import { shortenWords } from "../lib/shorten-words.ts";

/** The plugin's filter: markup in, nested list out; undefined where there is no heading. */
export type ContentsFilter = (markup: string) => string | undefined;

/** Longer headings are cut in a list. */
const longest = 100;

/** The contents of a page to two levels, or undefined where there is at most one heading to go to. */
export function buildContents(text: SafeHtml, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listedHeadings(text);
  const list = headings.length < 2 ? undefined : nestedList(headings, longest, filter);
  if (list === undefined) return undefined;
  const languageOf = languages(headings);
  return trusted(list.replace(/<a href="#([^"]*)"/g, (link, id: string) => link + languageOf(id)));
}

/** The attributes of the language of a heading by its anchor; empty where it is that of the list. */
function languages(headings: readonly ListedHeading[]): (id: string) => string {
  const known = new Map(headings.map(({ id, lang }) => [id, lang]));
  return (id) => {
    const lang = known.get(id);
    return lang === undefined ? "" : languageAttributes(lang).toString();
  };
}

/** The end of an entry that has entries of its own. */
const endOfNested = "</ol></li>";

/** The plugin's list, made piece by piece: for each heading it looks back over all that it is given with it. */
function nestedList(
  headings: readonly ListedHeading[],
  length: number,
  filter: ContentsFilter,
): string | undefined {
  const entries: string[] = [];
  for (const piece of piecesOf(headings)) {
    const own = filter(flatMarkup(piece, length))?.replace(/^<ol>|<\/ol>$/g, "") ?? "";
    const before = entries.at(-1) ?? "";
    const isContinued = piece[0]?.level === 3 && before.endsWith(endOfNested);
    if (isContinued) entries.splice(-1, 1, before.slice(0, -endOfNested.length), own + endOfNested);
    else entries.push(own);
  }
  const all = entries.join("");
  return all === "" ? undefined : `<ol>${all}</ol>`;
}

const longestPiece = 40;

/** Headings in pieces. One that begins in the middle of a section ends with it, and follows an entry of that. */
function piecesOf(headings: readonly ListedHeading[]): readonly (readonly ListedHeading[])[] {
  const pieces: ListedHeading[][] = [];
  for (const heading of headings) {
    const piece = pieces.at(-1);
    const isFull = piece !== undefined && piece.length >= longestPiece;
    // The first entry within another stays with it.
    const isCut = isFull ? (piece.at(-1)?.level ?? 0) >= heading.level : false;
    const isNext = heading.level < 3 && piece?.[0]?.level === 3;
    if (piece === undefined || isCut || isNext) pieces.push([heading]);
    else piece.push(heading);
  }
  return pieces;
}

/** The plugin nests headings only where they are siblings, so it is given nothing but them. */
function flatMarkup(headings: readonly ListedHeading[], length: number): string {
  return headings
    .map(
      ({ level, id, words }) =>
        `<h${level} id="${escapeText(id)}">${escapeText(shortenWords(words, length))}</h${level}>`,
    )
    .join("\n");
}
