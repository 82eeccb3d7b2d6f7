// Notes and header cells are found by their ids.
import { at, error, type PdfRule } from "../rule.ts";

export const elementIds: PdfRule = {
  name: "element-ids",
  about: "Every note has an id, and no two tags have the same.",
  needsTags: true,
  *run({ tags }) {
    const ids = new Set<string>();
    for (const tag of tags) {
      if (tag.role === "Note" && tag.id === undefined)
        yield error(
          "A note has no id, by which its marker could lead to it.",
          "Give the tag an id.",
          at(tag),
        );
      if (tag.id === undefined) continue;
      if (ids.has(tag.id))
        yield error(
          "A tag has the id of another tag.",
          "Give every tag an id of its own.",
          at(tag, `“${tag.id}”`),
        );
      ids.add(tag.id);
    }
  },
};
