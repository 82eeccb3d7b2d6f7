// A page without anything on it is most often a mistake of the layout.
import { type PdfRule, warning } from "../rule.ts";

export const blankPages: PdfRule = {
  name: "blank-pages",
  about: "Every page has something on it.",
  needsTags: false,
  *run({ pages }) {
    for (const { number, content, annotations } of pages)
      if (!content.paints && !content.isDamaged && annotations.length === 0)
        yield warning("A page is empty.", "Take it out, unless it is meant to be.", { page: number });
  },
};
