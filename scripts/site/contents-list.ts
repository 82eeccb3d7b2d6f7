// Contents lists, made by Eleventy's plugin for them from the headings of rendered text.
import { decodeHTML } from "entities";
import { languageAttributes } from "../../layouts/parts/language.ts";
import { pageEntry } from "../../layouts/parts/print/page-entry.ts";
import { escapeText, type SafeHtml, trusted } from "../lib/html.ts";
import { headingsIn } from "../lib/outline.ts";
import { textOf } from "../lib/text-of.ts";
import type { Words } from "../words/words.ts";

/** The plugin's filter: markup in, nested list out; undefined where there is no heading. */
export type ContentsFilter = (markup: string) => string | undefined;

/** Longer headings are cut in a list: beside a text they wrap, on paper they should keep to a line. */
const longest = { screen: 100, print: 78 };

/** The contents of a page to two levels, or undefined where there is at most one heading to go to. */
export function buildContents(text: SafeHtml, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listed(text);
  const list = headings.length < 2 ? undefined : nestedList(headings, longest.screen, filter);
  if (list === undefined) return undefined;
  const languageOf = languages(headings);
  return trusted(list.replace(/<a href="#([^"]*)"/g, (link, id: string) => link + languageOf(id)));
}

/**
 * The same for print: every entry is followed by a leader and the place that its page number is written into. Its
 * name for listeners is the whole heading with the page.
 */
export function buildPrintContents(
  words: Words,
  text: SafeHtml,
  filter: ContentsFilter,
): SafeHtml | undefined {
  const headings = listed(text);
  const list = nestedList(headings, longest.print, filter);
  if (list === undefined) return undefined;
  const texts = new Map(headings.map(({ id, text }) => [id, text]));
  const languageOf = languages(headings);
  return trusted(
    list.replace(/<a href="#([^"]*)">([\s\S]*?)<\/a>/g, (_whole, written: string, shown: string) => {
      const id = decodeHTML(written);
      const name = texts.get(id) ?? textOf(shown);
      return pageEntry(words.print, id, trusted(shown), name, trusted(languageOf(id))).toString();
    }),
  );
}

/** The attributes of the language of a heading by its anchor; empty where it is that of the list. */
function languages(headings: readonly ListedHeading[]): (id: string) => string {
  const known = new Map(headings.map(({ id, lang }) => [id, lang]));
  return (id) => {
    const lang = known.get(id);
    return lang === undefined ? "" : languageAttributes(lang).toString();
  };
}

/** A heading that a list names. */
interface ListedHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  /** Its language, where it says one. */
  readonly lang: string | undefined;
}

function listed(text: SafeHtml): readonly ListedHeading[] {
  return headingsIn(text).flatMap(({ level, id, content, lang }) =>
    level > 3 || id === undefined ? [] : [{ level, id, text: textOf(content.toString()), lang }],
  );
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
      ({ level, id, text }) =>
        `<h${level} id="${escapeText(id)}">${escapeText(shorten(text, length))}</h${level}>`,
    )
    .join("\n");
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, cut.lastIndexOf(" ")).replace(/[\s,;:.–-]+$/, "")}…`;
}
