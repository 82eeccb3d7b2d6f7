// A table of contents is a list of its own kind.
import type { PdfRule } from "../rule.ts";
import { checkContainment } from "./containment.ts";

export const contentsLists: PdfRule = {
  name: "contents-lists",
  about: "A table of contents (TOC) holds entries (TOCI), and entries stand nowhere else.",
  needsTags: true,
  *run({ tags }) {
    yield* checkContainment(
      tags,
      { TOC: { holds: ["TOC", "TOCI", "Caption"] }, TOCI: { in: ["TOC"] } },
      "Tag a table of contents as TOC and its entries as TOCI.",
    );
  },
};
