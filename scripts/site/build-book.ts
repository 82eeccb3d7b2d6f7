// Lays a publication out for print: chapters on pages of their own, parts in order, and the lists that stand before them.
import { languageWithin } from "../../layouts/parts/language.ts";
import { html, joinMarkup, type SafeHtml } from "../lib/html.ts";
import {
  type Caption,
  captionsIn,
  countPlaces,
  cutChapters,
  headingOf,
  headingsIn,
  listedHeadings,
  mapHeadings,
  withoutScreenWords,
} from "../lib/outline.ts";
import { textOf } from "../lib/text-of.ts";
import { mapInPlace } from "../model/exempt/withheld-entry.ts";
import type { Part, Publication, WithheldPart } from "../model/publication.ts";
import type { Annex, Book, CaptionEntry, Chapter } from "../model/view.ts";
import type { Words } from "../words/words.ts";
import { partAnchor } from "./addresses.ts";

/** About as many words as a page holds. */
const onePage = 420;

/** How many words take as much room as a figure. */
const wordsOfFigure = 150;

/** Lists of tables and figures are made from this many on. */
const longList = 5;

interface Piece {
  readonly head: string;
  readonly markup: SafeHtml;
  /** How many words it has, or would have in the room of its figures. */
  readonly words: number;
  readonly lang?: string;
}

/** What a book is made with besides its texts. */
export interface BookParts {
  readonly annexes: readonly Annex[];
  readonly words: Words;
}

/** Builds the book from rendered texts; `lang` is the language of its words. */
export function buildBook(
  publication: Publication,
  lang: string,
  bodyOf: (part?: Part) => SafeHtml,
  { annexes, words }: BookParts,
): Book {
  const { title } = publication.front;
  const { chapters: sort } = publication.kind;
  const own = sort === "none" ? [bodyOf()] : cutChapters(bodyOf());
  const pieces = own.map((markup): Piece => {
    const head = sort === "none" ? undefined : headingsIn(markup)[0];
    return { head: head?.words ?? title, markup, words: fillOf(markup) };
  });
  const parts = mapInPlace(publication.parts, publication.withheld, {
    open: (part) => partPiece(part, bodyOf(part), publication.lang),
    withheld: (part) => withheldPiece(words, part, languageWithin(lang, publication.lang)),
  });
  const groups =
    sort === "run-on"
      ? [...groupShort(pieces, true), ...groupShort(parts, false)]
      : groupShort([...pieces, ...parts], false);
  const whole = joinMarkup(groups.flat().map(({ markup }) => markup));
  const tables = captions(whole, "table");
  const figures = captions(whole, "figure");
  const headings = annexes.map((annex) => annexHeading(annex, publication, lang));
  const behind = annexes.map((annex, index) => annexPiece(annex, headings[index]));
  return {
    chapters: withBehind(groups, behind).map((group, index) => toChapter(group, index, title)),
    // Of an annex the list names the heading alone: a hundred sheets would hide what else there is.
    headings: listedHeadings(joinMarkup([whole, ...headings])),
    tables: tables.length >= longList ? tables : [],
    figures: figures.length >= longList ? figures : [],
  };
}

function annexHeading({ name, title }: Annex, { lang }: Publication, wordsLang: string): SafeHtml {
  const attributes = languageWithin(wordsLang, lang);
  return headingOf({
    level: 2,
    id: name,
    content: html`${title}`,
    attributes,
    lang: attributes && wordsLang,
  });
}

function annexPiece({ title, body }: Annex, heading: SafeHtml | undefined): Piece {
  const markup = html`${heading}\n<div class="annex">${body}</div>`;
  return { head: title, markup, words: fillOf(markup) };
}

/** Groups with the annexes behind them, each on the pages of what stands before it where these or it are few. */
function withBehind(
  groups: readonly (readonly Piece[])[],
  annexes: readonly Piece[],
): readonly (readonly Piece[])[] {
  const last = groups.at(-1);
  if (last === undefined || annexes.length === 0) return groups;
  const [first, ...others] = annexes;
  const follows = first !== undefined && !last.some(standsAlone) && followsOn(last, first);
  const behind = groupShort(follows ? others : annexes, true);
  if (!follows) return [...groups, ...behind];
  return [...groups.slice(0, -1), [...last, first, ...behind.flat()]];
}

/**
 * Puts chapters together that share pages: those that fill no more than a page, and one of less than half a page with
 * what stands before it, so that no page is left mostly empty. All do that run on; those that lie across never.
 */
function groupShort(pieces: readonly Piece[], runsOn: boolean): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && ![...last, piece].some(standsAlone) && (runsOn || followsOn(last, piece)))
      last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function followsOn(before: readonly Piece[], { words }: Piece): boolean {
  const half = onePage / 2;
  const filled = totalWords(before);
  return words <= half || filled <= half || filled + words <= onePage;
}

/** What lies across has pages of another shape, and what is in another language has heads in it. */
function standsAlone(piece: Piece): boolean {
  return isLandscape(piece) || piece.lang !== undefined;
}

function fillOf(markup: SafeHtml): number {
  const words = textOf(withoutScreenWords(markup)).split(" ");
  return (
    words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + wordsOfFigure * countPlaces(markup, "picture")
  );
}

function totalWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words, 0);
}

/** The tables of an action plan and of a scorecard are too wide for an upright page. */
function isLandscape({ markup }: Piece): boolean {
  return countPlaces(markup, "wide") > 0;
}

function toChapter(group: readonly Piece[], index: number, title: string): Chapter {
  const body = html`${group.map(({ markup }, at) => html`${at > 0 && "\n"}${markup}`)}`;
  const [first] = group;
  return {
    // Pages that several share are headed by the title: a head cannot change with the page.
    name: `chapter-${index + 1}`,
    head: (group.length === 1 ? first?.head : undefined) ?? title,
    landscape: group.some(isLandscape),
    ...(first?.lang === undefined ? {} : { lang: first.lang }),
    body,
  };
}

/** A part's title stands at the level of a chapter's, so its own headings go one deeper. */
function partPiece({ slug, front }: Part, body: SafeHtml, around: string): Piece {
  const head = `${front.label}: ${front.title}`;
  const summary = front.summary !== undefined && html`<p class="part-summary">${front.summary}</p>\n`;
  const title = headingOf({ level: 2, id: partAnchor(slug), content: html`${head}` });
  const markup = html`${title}\n${summary}${mapHeadings(body, (heading) => heading.deeper(1))}`;
  const words = fillOf(markup);
  const { lang } = front;
  const language = lang === undefined ? undefined : languageWithin(lang, around);
  if (lang === undefined || language === undefined) return { head, markup, words };
  return { head, markup: mapHeadings(markup, (heading) => heading.within(lang, language)), words, lang };
}

/** What stands in the place of a part that the public may not see. */
function withheldPiece(
  { exempt: say }: Words,
  { label, exempt, at }: WithheldPart,
  language: SafeHtml | undefined,
): Piece {
  const words = say.named(label, say.reason(exempt.paragraph));
  const title = headingOf({ level: 2, id: `part-withheld-${at + 1}`, content: html`${label}` });
  const markup = html`${title}\n<p class="withheld"${language}>${words}</p>`;
  return { head: label, markup, words: fillOf(markup) };
}

function captions(markup: SafeHtml, of: Caption["of"]): readonly CaptionEntry[] {
  return captionsIn(markup, of).map(({ id, label, content }) => ({
    id,
    label: textOf(label),
    text: textOf(content),
  }));
}
