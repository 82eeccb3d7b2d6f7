// Whatever the tags say: what lies over the edge of the paper is not there for who reads on it.
import type { Cut } from "../../proof/shown-reader.ts";
import { type PdfRule, quote, warning } from "../rule.ts";

export const contentWhole: PdfRule = {
  name: "content-whole",
  about:
    "Everything that is shown stands whole on its page: nothing is cut off by the edge or hidden by what clips it.",
  needsTags: false,
  *run({ cuts, tags }) {
    // What is marked as decoration may reach over the edge, as the marks of a printer do.
    const counted = cuts.filter(({ mark }) => mark !== undefined || tags.length === 0);
    for (const [page, found] of Map.groupBy(counted, (cut) => cut.page))
      yield warning(
        "Something is cut off at the edge of the page, or by the edge of a box.",
        "See where it was written whether it is too wide: a table on an upright page, a long word, a picture.",
        { page, detail: wordsOf(found) },
      );
  },
};

function wordsOf(cuts: readonly Cut[]): string {
  const words = cuts.flatMap(({ text }) => text ?? []).join(" ");
  return quote(words) ?? "a picture";
}
