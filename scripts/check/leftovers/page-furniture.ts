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
    for (const { text, unit, place } of shownTexts(register)) {
      if (unit === undefined || !/\d/.test(text)) continue;
      const match =
        /^(?:Page \d{1,4}(?: (?:of|\/) \d{1,4})?|Page ?\| ?\d{1,4}|\d{1,4} ?\| ?Page|P ?a ?g ?e ?\| ?\d{1,4}|[-–] ?\d{1,3} ?[-–])$/.exec(
          unit.sort === "paragraph" ? text.trim() : "",
        ) ??
        /(?<!\b(?:[Oo]n|[Ss]ee|at|from|to|and|of|is|reads?|says?|or|in|shows?|with|the|as) )(?<![“"(])\bPage \d{1,4} of \d{1,4}\b(?![”"])/.exec(
          unit.sort === "cell" || unit.sort === "heading" ? "" : text,
        );
      if (match !== null)
        yield warning(
          place(text.indexOf(match[0])),
          `“${match[0]}” is the head or foot of a page, and stands in the text.`,
          "Take it out; the pages of the PDF are numbered by themselves.",
        );
    }
  },
} as const satisfies Check;
