// Heads and feet of pages that came along when a text was copied out of a PDF.
import { type Check, warning } from "../for-rules/check.ts";
import { shownTexts } from "../for-rules/shown-texts.ts";

export const pageFurniture = {
  name: "page-furniture",
  about: "No head or foot of a page, such as “Page 3 of 12”, stands in a text.",
  why: "It is left from another paper’s pages, and in the midst of a sentence a screen reader reads it out.",
  mend: "Take it out; every PDF gets the numbers of its own pages by itself.",
  level: "warning",
  *run(register) {
    const first = new Set<unknown>();
    for (const { text, unit, place, publication } of shownTexts(register)) {
      if (unit === undefined) continue;
      // What stands at the head of a paper is its own.
      const isHead = !first.has(publication);
      first.add(publication);
      if (!mayBe.test(text)) continue;
      const written = unit.sort === "paragraph" ? wholeIn(text.trim(), isHead) : undefined;
      const match =
        written ?? (unit.sort === "cell" || unit.sort === "heading" ? undefined : within.exec(text)?.[0]);
      if (match !== undefined)
        yield warning(
          place(text.indexOf(match)),
          `“${match}” is the head or foot of a page, and stands in the text.`,
          "Take it out; the pages of the PDF are numbered by themselves.",
        );
    }
  },
} as const satisfies Check;

/** What one of the patterns needs; most pieces have nothing of it. */
const mayBe = /\d|blank|continue|overleaf|turn over|protect|official|classif|restrict|\.docx?\b|\\/i;

/** The foot of a page within a sentence. */
const within =
  /(?<!\b(?:[Oo]n|[Ss]ee|at|from|to|and|of|is|reads?|says?|or|in|shows?|with|the|as) )(?<![“"(])\bPage \d{1,4} of \d{1,4}\b(?![”"])/;

/** A paragraph that is the head or the foot of a page. */
function wholeIn(text: string, isHead: boolean): string | undefined {
  if (text.length > 140) return undefined;
  const own = wholes.find((pattern) => pattern.test(text));
  if (own !== undefined) return text;
  if (!isHead && marking.test(text)) return text;
  // The name of a paper or a meeting, and behind it the page.
  return ends.test(text) &&
    !/[.!?;:]$/.test(text) &&
    !/\b(?:see|on|at|from|to|of|in|the|and) Page \d+/i.test(text)
    ? text
    : undefined;
}

const wholes: readonly RegExp[] = [
  /^(?:Page \d{1,4}(?: (?:of|\/) \d{1,4})?|Page ?\| ?\d{1,4}|\d{1,4} ?\| ?Page|P ?a ?g ?e ?\| ?\d{1,4}|[-–—] ?\d{1,3} ?[-–—]|\d{1,3})$/,
  /^\[?\(?this page (?:is|has been|was)? ?(?:intentionally|deliberately|purposely)? ?(?:been )?(?:left )?blank\)?\]?\.?$/i,
  /^[([]?(?:continued (?:on (?:the )?(?:next|following) page|over(?:leaf)?|on page \d{1,4})|P\.?T\.?O\.?|please turn over|turn over|cont(?:’|'|inue)?d\.?(?: over(?:leaf)?| \.{2,3}|…)?)[)\]]?[.…]*$/i,
  /^(?:[A-Z]:\\|\\\\)[^\n]{3,130}$/,
  /^[\w.() &–-]{3,80}\.docx?$/i,
  // A stroke between the number of a page and the name of what it is of.
  /^\d{1,3} ?\| ?\p{Lu}[^|.\n]{3,90}$/u,
  /^\p{Lu}[^|.\n]{3,90} ?\| ?(?:Page )?\d{1,3}$/u,
];

/** How a paper may be passed on, as it stands at the head and the foot of every page. */
const marking =
  /^(?:NOT PROTECTIVELY MARKED|PROTECT|RESTRICTED|UNCLASSIFIED|OFFICIAL(?: ?[-–—:] ?SENSITIVE)?|(?:Security )?(?:Classification|Protective [Mm]arking): ?\p{L}[\p{L} –-]{2,30})$/u;

const ends = /^\p{Lu}.{2,100}\S[\s–—|-]+Page \d{1,4}(?: of \d{1,4})?$/u;
