// A link without a name is heard as “link”.

import { textOf } from "../../structure/tag.ts";
import { placedLinks } from "../reading/links.ts";
import { at, error, type PdfRule } from "../rule.ts";

export const linkNames: PdfRule = {
  name: "link-names",
  about: "Every link has a name (/Contents).",
  needsTags: true,
  *run(reading) {
    for (const { annotation, page, tag } of placedLinks(reading)) {
      if ((annotation.name ?? "").trim() !== "") continue;
      const detail = annotation.address ?? "a link within the document";
      yield error(
        "A link has no name (/Contents) that says where it leads.",
        "Give the link a name: most often its text.",
        tag && textOf(tag) !== "" ? { ...at(tag), page } : { page, detail },
      );
    }
  },
};
