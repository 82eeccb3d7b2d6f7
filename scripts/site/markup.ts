// Reads rendered HTML just far enough to cut it into chapters and to find its headings and captions.
// Only for markup of our own renderer, where every < > & and quotation mark of the text is escaped.
import { decodeHTML } from "entities";
import type { SafeHtml } from "../lib/html.ts";
import { textOf } from "./text-of.ts";

const voidElements = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const tag = /<(\/?)([a-z][a-z0-9]*)\b([^>]*?)(\/?)>/gi;

/** Cuts markup before each outermost element that starts a piece: a second-level heading, or the notes. */
export function cutPieces(markup: string): readonly string[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const match of markup.matchAll(tag)) {
    const [, closing = "", name = "", attributes = "", selfClosing = ""] = match;
    if (closing !== "") {
      depth -= 1;
      continue;
    }
    const starts = name === "h2" || (name === "section" && attributes.includes('class="notes"'));
    if (depth === 0 && starts && match.index > 0) cuts.push(match.index);
    if (selfClosing === "" && !voidElements.has(name.toLowerCase())) depth += 1;
  }
  const edges = [0, ...cuts, markup.length];
  return edges
    .slice(0, -1)
    .map((start, index) => markup.slice(start, edges[index + 1]))
    .filter((piece) => piece.trim() !== "");
}

/** A heading in rendered markup. */
export interface RenderedHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  /** Its language, where it says one. */
  readonly lang?: string;
}

/** The headings that have an anchor, in order. */
export function readHeadings(markup: string): readonly RenderedHeading[] {
  return [...markup.matchAll(/<h([2-6])([^>]*? id="([^"]*)"[^>]*)>([\s\S]*?)<\/h\1>/g)].map(
    ([, level, attributes, id, inner]) => {
      const lang = / lang="([^"]*)"/.exec(attributes ?? "")?.[1];
      return {
        level: Number(level),
        id: decodeHTML(id ?? ""),
        text: textOf(inner ?? ""),
        ...(lang === undefined ? {} : { lang }),
      };
    },
  );
}

/** How many words a reader sees in a piece of markup. */
export function countWords(markup: string): number {
  return textOf(markup)
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Makes every heading some levels deeper; the sixth level is the last. */
export function deepenHeadings(markup: string, by: number): string {
  return markup.replace(
    /<(\/?)h([1-6])\b/g,
    (_whole, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + by)}`,
  );
}

/** Says of every heading that does not say it itself in which language it is. `language` is a list of attributes. */
export function markHeadings(markup: string, language: SafeHtml): string {
  return markup.replace(/<(h[1-6])\b(?![^>]*? lang=)/g, (_whole, name: string) => `<${name}${language}`);
}
