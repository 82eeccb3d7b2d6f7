// Readers that begin at the content, as those do that follow the mouse, find its tag by the list of parents.
import { at, error, type PdfRule } from "../rule.ts";

export const parentTree: PdfRule = {
  name: "parent-tree",
  about: "From every piece of content and every link, the list of parents leads back to its tag.",
  needsTags: true,
  *run({ tags }) {
    for (const tag of tags) {
      const isLost = tag.kids.some(
        (kid) => kid.kind !== "tag" && !kid.leadsBack && (kid.kind === "object" || kid.text !== undefined),
      );
      if (isLost)
        yield error(
          "The list of parents (/ParentTree) does not lead from the content of a tag back to the tag.",
          "Have the program that made the tags make them anew.",
          at(tag),
        );
    }
  },
};
