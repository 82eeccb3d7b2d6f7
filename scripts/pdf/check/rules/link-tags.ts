// A link that stands in no Link tag is not announced as one.
import { placedLinks } from "../reading/links.ts";
import { at, error, type PdfRule } from "../rule.ts";

export const linkTags: PdfRule = {
  name: "link-tags",
  about: "Every link belongs to a Link tag.",
  needsTags: true,
  *run(reading) {
    for (const { annotation, page, tag } of placedLinks(reading))
      if (tag?.role !== "Link")
        yield error(
          "A link belongs to no Link tag, so nobody hears that there is one.",
          "Tag its text as Link, with the link itself in the tag.",
          tag ? { ...at(tag), page } : { page, detail: annotation.name ?? annotation.address },
        );
  },
};
