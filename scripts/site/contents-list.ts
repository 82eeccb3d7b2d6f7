// Contents lists, made by Eleventy's plugin for them from the headings of rendered text.
import { decodeHTML } from "entities";
import { languageAttributes } from "../../layouts/parts/language.ts";
import { pageEntry } from "../../layouts/parts/print/page-entry.ts";
import { escapeText, type SafeHtml, trusted } from "../lib/html.ts";
import { type RenderedHeading, readHeadings } from "./markup.ts";
import { textOf } from "./text-of.ts";

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

/**
 * The same for print: every entry is followed by a leader and the place that its page number is written into. Its
 * name for listeners is the whole heading with the page.
 */
export function buildPrintContents(markup: string, filter: ContentsFilter): SafeHtml | undefined {
  const headings = listed(markup);
  const list = filter(flatMarkup(headings, longest.print));
  if (list === undefined) return undefined;
  const texts = new Map(headings.map(({ id, text }) => [id, text]));
  const languageOf = languages(headings);
  return trusted(
    list.replace(/<a href="#([^"]*)">([\s\S]*?)<\/a>/g, (_whole, written: string, shown: string) => {
      const id = decodeHTML(written);
      const entry = pageEntry(id, trusted(shown), texts.get(id) ?? textOf(shown), trusted(languageOf(id)));
      return entry.toString();
    }),
  );
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
