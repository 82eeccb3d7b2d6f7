// Where a figure is, so that a reader can enlarge it or flow text around it.
import { at, type PdfRule, warning } from "../rule.ts";

export const figureBoxes: PdfRule = {
  name: "figure-boxes",
  about: "Every figure says which place of the page it takes.",
  needsTags: true,
  *run({ tags }) {
    for (const tag of tags)
      if (tag.role === "Figure" && !tag.attributes.box)
        yield warning(
          "A figure does not say which place of the page it takes.",
          "Give the tag a layout attribute /BBox.",
          at(tag),
        );
  },
};
