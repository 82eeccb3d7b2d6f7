// Bookmarks are how anyone finds a place in a long document.
import { formatCount } from "../../../lib/number-format.ts";
import { type PdfRule, warning } from "../rule.ts";

const HEADINGS = 5;
const PAGES = 20;

export const bookmarks: PdfRule = {
  name: "bookmarks",
  about: `A document of more than ${PAGES} pages, or with at least ${HEADINGS} headings, has bookmarks.`,
  needsTags: false,
  *run({ outline, pages, tags }) {
    const headings = tags.filter(({ role }) => /^H\d*$/.test(role)).length;
    if (outline.length === 0 && (pages.length > PAGES || headings >= HEADINGS))
      yield warning(
        "The document has no bookmarks.",
        "Have them made from the headings when it is exported. In Word: Save as PDF, Options, “Create bookmarks using headings”.",
        { detail: `${formatCount(pages.length, "page")}, ${formatCount(headings, "heading")}` },
      );
  },
};
