// Small type shuts people out, and a whole document in small type was most often shrunk to fit a wide table.
import { formatNumber } from "../../../lib/number-format.ts";
import type { Tag } from "../../structure/tag.ts";
import { type PdfRule, warning } from "../rule.ts";

/** The smallest size of running text, in points. */
const LEAST = 9;

/** Where type may be smaller than that of the text. */
const SMALLER: ReadonlySet<string> = new Set(
  "Table Caption Note Figure Formula Code TOC Index Lbl Reference BibEntry Annot Form".split(" "),
);

export const typeSize: PdfRule = {
  name: "type-size",
  about: `Running text is set in ${LEAST} points or more.`,
  needsTags: true,
  *run({ tags }) {
    const byPage = new Map<number, Map<number, number>>();
    for (const tag of tags.filter(isRunningText))
      for (const kid of tag.kids)
        if (kid.kind === "content" && kid.page !== undefined)
          for (const [size, letters] of kid.sizes) {
            const sizes = byPage.get(kid.page) ?? new Map<number, number>();
            byPage.set(kid.page, sizes.set(size, (sizes.get(size) ?? 0) + letters));
          }
    for (const [page, sizes] of byPage) {
      const size = mostCommon(sizes) / 4;
      if (size < LEAST)
        yield warning(
          `Running text is set in less than ${LEAST} points.`,
          "Set it larger; if the whole document is small, something in it is too wide and was shrunk with all the rest.",
          { page, detail: `${formatNumber(size)} points` },
        );
    }
  },
};

function isRunningText(tag: Tag): boolean {
  for (let around: Tag | undefined = tag; around; around = around.parent)
    if (SMALLER.has(around.role)) return false;
  return true;
}

/** The size in which the most letters are set, the larger of two. */
function mostCommon(sizes: ReadonlyMap<number, number>): number {
  const order = [...sizes].sort(([size, count], [other, others]) => others - count || other - size);
  return order[0]?.[0] ?? Number.POSITIVE_INFINITY;
}
