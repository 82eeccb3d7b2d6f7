// Lays a publication out for print: chapters on pages of their own, parts in order, and the lists that stand before them.
import { languageWithin } from "../../layouts/parts/language.ts";
import { html, type SafeHtml, trusted } from "../lib/html.ts";
import { exemptionReason } from "../model/access.ts";
import type { Part, Publication, WithheldPart } from "../model/publication.ts";
import type { Book, CaptionEntry, Chapter } from "../model/view.ts";
import { mapInPlace } from "../model/withheld-entry.ts";
import { partAnchor } from "./addresses.ts";
import { buildPrintContents, type ContentsFilter } from "./contents-list.ts";
import { countWords, cutPieces, deepenHeadings, markHeadings, readHeadings, textOf } from "./markup.ts";

/** Chapters that follow each other and have no more words than this together share their pages; all do that run on. */
const onePage = 420;

/** Lists of tables and figures are made from this many on. */
const longList = 5;

interface Piece {
  readonly head: string;
  readonly markup: string;
  readonly words: number;
  readonly lang?: string;
}

/** Builds the book from rendered texts. */
export function buildBook(
  publication: Publication,
  bodyOf: (part?: Part) => SafeHtml,
  filter: ContentsFilter,
): Book {
  const { title } = publication.front;
  const { chapters: sort } = publication.kind;
  const own = sort === "none" ? [bodyOf().toString()] : cutPieces(bodyOf().toString());
  const pieces = own.map((markup): Piece => {
    const head = sort === "none" ? undefined : readHeadings(markup)[0]?.text;
    return { head: head ?? title, markup, words: countWords(markup) };
  });
  const groups = [
    ...groupShort(pieces, sort === "run-on" ? Number.POSITIVE_INFINITY : onePage),
    ...mapInPlace(publication.parts, publication.withheld, {
      open: (part) => [partPiece(part, bodyOf(part), publication.lang)],
      withheld: (part) => [withheldPiece(part)],
    }),
  ];
  const chapters = groups.map((group, index) => toChapter(group, index, title));
  const whole = chapters.map((chapter) => chapter.body.toString()).join("\n");
  const tables = captions(whole, /<table id="([^"]*)"[^>]*>\s*<caption[^>]*>([\s\S]*?)<\/caption>/g);
  // The caption of a chart has its summary in a paragraph of its own behind its title.
  const figures = captions(
    whole,
    /<figure id="([^"]*)"[\s\S]*?<figcaption[^>]*>([\s\S]*?)<\/(?:figcaption>|p>\s*<p class="chart__summary)/g,
  );
  return {
    chapters,
    contents: buildPrintContents(whole, filter),
    tables: tables.length >= longList ? tables : [],
    figures: figures.length >= longList ? figures : [],
  };
}

function groupShort(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const joins =
      last !== undefined && totalWords(last) + piece.words <= most && ![...last, piece].some(isLandscape);
    if (joins) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function totalWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words, 0);
}

/** The tables of an action plan and of a scorecard are too wide for an upright page. */
function isLandscape({ markup }: Piece): boolean {
  return markup.includes('class="plan"') || markup.includes(" data-scorecard");
}

function toChapter(group: readonly Piece[], index: number, title: string): Chapter {
  const markup = group.map((piece) => piece.markup).join("\n");
  const [first] = group;
  return {
    name: `chapter-${index + 1}`,
    head: group.length === 1 && first !== undefined ? first.head : title,
    landscape: group.some(isLandscape),
    ...(first?.lang === undefined ? {} : { lang: first.lang }),
    body: trusted(markup),
  };
}

/** A part's title stands at the level of a chapter's, so its own headings go one deeper. */
function partPiece({ slug, front }: Part, body: SafeHtml, around: string): Piece {
  const head = `${front.label}: ${front.title}`;
  const markup = `${html`<h2 id="${partAnchor(slug)}">${head}</h2>`}\n${deepenHeadings(body.toString(), 1)}`;
  const words = countWords(markup);
  const { lang } = front;
  const language = lang === undefined ? undefined : languageWithin(lang, around);
  if (lang === undefined || language === undefined) return { head, markup, words };
  return { head, markup: markHeadings(markup, language), words, lang };
}

/** What stands in the place of a part that the public may not see. */
function withheldPiece({ label, exempt, at }: WithheldPart): Piece {
  const words = `${label} is exempt from publication under ${exemptionReason(exempt.paragraph)}.`;
  const markup =
    html`<h2 id="part-withheld-${at + 1}">${label}</h2>\n<p class="withheld">${words}</p>`.toString();
  return { head: label, markup, words: countWords(markup) };
}

function captions(markup: string, pattern: RegExp): readonly CaptionEntry[] {
  return [...markup.matchAll(pattern)].flatMap(([, id = "", inner = ""]) => {
    const label = /<span class="caption__label"[^>]*>([\s\S]*?)<\/span>/.exec(inner)?.[1];
    if (label === undefined) return [];
    const rest = inner.replace(/<span class="caption__label"[^>]*>[\s\S]*?<\/span>/, "");
    return [{ id, label: textOf(label), text: textOf(rest) }];
  });
}
