// The facts of a PDF, a line or more each.
import { formatCount, formatNumber } from "../../../lib/number-format.ts";
import { printable } from "../../../lib/printable.ts";
import type { Bookmark, FontFacts, PdfFacts } from "../pdf-facts.ts";
import { wrap } from "./wrap.ts";

const LEAD = 14;
const MOST_BOOKMARKS = 10;

/** Formats the facts, each with its name at the left. `outline` is the outline of the tags. */
export function formatFacts(facts: PdfFacts, outline: readonly string[]): readonly string[] {
  const dates = [
    facts.created === null ? "" : `made ${facts.created}`,
    facts.modified === null ? "" : `changed ${facts.modified}`,
  ].filter((date) => date !== "");
  return [
    line("Standards", levelsOf(facts).join(", ") || "none claimed"),
    line("Title", facts.title === null ? "none" : `${facts.title}${facts.showsTitle ? "" : " (not shown)"}`),
    line("Language", facts.language ?? "none"),
    line("Authors", facts.authors.join("; ") || "none"),
    line("Dates", dates.join(", ") || "none"),
    line("Pages", formatNumber(facts.pages)),
    line("Bookmarks", formatBookmarks(facts.bookmarks)),
    ...shownBookmarks(facts.bookmarks).map((entry) => indented(entry)),
    line("Fonts", facts.fonts.length === 0 ? "none" : formatNumber(facts.fonts.length)),
    ...describeFonts(facts.fonts).map((entry) => indented(entry)),
    ...(facts.attachments.length > 0 ? [line("Files", facts.attachments.join(", "))] : []),
    line("Tags", facts.tags === 0 ? "none" : formatNumber(facts.tags)),
    ...outline.map((entry) => `${" ".repeat(LEAD)}${entry}`),
  ];
}

function line(name: string, value: string): string {
  return wrap(printable(value), `  ${name.padEnd(LEAD - 2)}`);
}

function indented(value: string): string {
  return wrap(printable(value), " ".repeat(LEAD));
}

/** `PDF/UA-1` and `PDF/A-2a`, as people write them. */
function levelsOf({ pdfUa, pdfA }: PdfFacts): readonly string[] {
  return [pdfUa === null ? "" : `PDF/UA-${pdfUa}`, pdfA === null ? "" : `PDF/A-${pdfA.toLowerCase()}`].filter(
    (level) => level !== "",
  );
}

function formatBookmarks(bookmarks: readonly Bookmark[]): string {
  const count = (entries: readonly Bookmark[]): number =>
    entries.reduce((sum, { children }) => sum + 1 + count(children), 0);
  return bookmarks.length === 0 ? "none" : formatNumber(count(bookmarks));
}

/** The bookmarks of the first level, and those of the second where the first is the title alone. */
function shownBookmarks(bookmarks: readonly Bookmark[]): readonly string[] {
  const [first, ...others] = bookmarks;
  if (first === undefined) return [];
  const entries =
    others.length > 0
      ? bookmarks.map(({ title }) => title)
      : [first.title, ...first.children.map(({ title }) => `- ${title}`)];
  const more = entries.length - MOST_BOOKMARKS;
  return more > 1 ? [...entries.slice(0, MOST_BOOKMARKS), `and ${more} more`] : entries;
}

/** The names of the fonts, those in order together and those with a fault by themselves. */
function describeFonts(fonts: readonly FontFacts[]): readonly string[] {
  const names = [...Map.groupBy(fonts, describeFont)].map(([fault, alike]) => {
    const counted = [...Map.groupBy(alike, ({ name }) => name || "without a name")];
    const list = counted.map(([name, same]) =>
      same.length > 1 ? `${name} (${formatCount(same.length, "part")})` : name,
    );
    return `${fault}: ${list.join(", ")}`;
  });
  return names;
}

function describeFont({ isEmbedded, hasToUnicode }: FontFacts): string {
  return `${isEmbedded ? "embedded" : "not embedded"}, ${hasToUnicode ? "with" : "without"} its text (ToUnicode)`;
}
