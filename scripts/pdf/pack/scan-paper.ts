// Finds in the HTML of a paper what ties it to the other papers of its pack, before any browser is started.
import { load } from "cheerio";

/** The address of a paper in links inside a pack; the fragment is an anchor in it. No machine has this name. */
export const PACK_ORIGIN = "https://pack.invalid";

/** A place in a paper of the pack. */
export interface PackPlace {
  readonly key: string;
  /** The id of an element; empty for the first page. */
  readonly anchor: string;
}

/** What ties a paper to others. */
export interface PaperTies {
  /** The values of `data-pages-of`, each once: keys with spaces between them. */
  readonly rangesOf: readonly string[];
  /** Where its links into the pack lead. */
  readonly links: readonly PackPlace[];
}

/** Reads the ties of a paper. */
export function scanPaper(html: string): PaperTies {
  // Most papers have none, and taking a page to pieces costs more than looking.
  const page = html.includes("data-pages-of") || html.includes("pack.invalid") ? load(html) : undefined;
  if (!page) return { rangesOf: [], links: [] };
  const rangesOf = page("[data-pages-of]").map((_, place) => page(place).attr("data-pages-of"));
  const links = page("a[href]").map((_, link) => readPlace(page(link).attr("href") ?? ""));
  return { rangesOf: [...new Set(rangesOf.get())], links: links.get() };
}

/** The keys in a value of `data-pages-of`. */
export function keysOf(value: string): readonly string[] {
  return value.split(/\s+/).filter(Boolean);
}

/** The place that an address stands for; undefined for an address outside the pack. */
export function readPlace(href: string): PackPlace | undefined {
  if (!href.startsWith(`${PACK_ORIGIN}/`)) return undefined;
  const [path = "", anchor = ""] = href.slice(PACK_ORIGIN.length + 1).split("#");
  return { key: decode(path.replace(/\/$/, "")), anchor: decode(anchor) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
