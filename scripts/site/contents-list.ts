// Contents lists, made by Eleventy's plugin for them from the headings of rendered text.
import { languageAttributes } from "../../layouts/parts/language.ts";
import { escapeText, type SafeHtml, trusted } from "../lib/html.ts";
import { type RenderedHeading, readHeadings } from "./markup.ts";

/** The plugin's filter: markup in, nested list out; undefined where there is no heading. */
export type ContentsFilter = (markup: string) => string | undefined;

/** Longer headings are cut in a list: beside a text they wrap, on paper they should keep to a line. */
const longest = { screen: 100, print: 78 };

/** The contents of a page to two levels, or undefined where there is at most one heading to go to. */
export function buildContents(markup: string, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listed(markup);
  const list = headings.length < 2 ? undefined : filter(flatMarkup(headings, longest.screen));
  if (list === undefined) return undefined;
  const languageOf = languages(headings);
  return trusted(list.replace(/<a href="#([^"]*)"/g, (link, id: string) => link + languageOf(id)));
}

/** The same for print: every entry is followed by a leader and the place that its page number is written into. */
export function buildPrintContents(markup: string, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listed(markup);
  const list = filter(flatMarkup(headings, longest.print));
  if (list === undefined) return undefined;
  const languageOf = languages(headings);
  return trusted(
    list.replace(/<a href="#([^"]*)">([\s\S]*?)<\/a>/g, (_whole, id: string, text: string) =>
      printEntry(id, text, languageOf(id)),
    ),
  );
}

/** Only the words are in the language of the heading; leader and number stand as in every other entry. */
function printEntry(id: string, text: string, language: string): string {
  return `<a class="contents__entry" href="#${id}"><span class="contents__text"${language}>${text}</span><span class="contents__leader"></span><span class="contents__page" data-page-of="${id}"></span></a>`;
}

/** The attributes of the language of a heading by its anchor; empty where it is that of the list. */
function languages(headings: readonly RenderedHeading[]): (id: string) => string {
  const known = new Map(headings.map(({ id, lang }) => [id, lang]));
  return (id) => {
    const lang = known.get(id);
    return lang === undefined ? "" : languageAttributes(lang).toString();
  };
}

function listed(markup: string): readonly RenderedHeading[] {
  return readHeadings(markup).filter(({ level }) => level <= 3);
}

/** The plugin nests headings only where they are siblings, so it is given nothing but them. */
function flatMarkup(headings: readonly RenderedHeading[], length: number): string {
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
