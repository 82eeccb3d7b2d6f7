// Fields and comments are content too.
import { placedAnnotations } from "../reading/links.ts";
import { error, type PdfRule } from "../rule.ts";

export const annotations: PdfRule = {
  name: "annotations",
  about: "Every form field and comment has a name and a tag of its own (Form or Annot).",
  needsTags: true,
  *run(reading) {
    for (const { annotation, page, tag } of placedAnnotations(reading)) {
      if (annotation.type === "Link") continue;
      const isField = annotation.type === "Widget";
      const where = { page, detail: annotation.name ?? annotation.type };
      if (tag?.role !== (isField ? "Form" : "Annot"))
        yield error(
          isField
            ? "A form field stands in no Form tag."
            : "A comment or other annotation stands in no Annot tag.",
          "Tag it, or take it out.",
          where,
        );
      const alternative = annotation.name ?? tag?.alt ?? "";
      if (alternative.trim() === "")
        yield error(
          isField
            ? "A form field has no name for users (/TU)."
            : "A comment or other annotation has no text.",
          isField ? "Give it a tooltip." : "Give it a text (/Contents), or take it out.",
          where,
        );
    }
  },
};
