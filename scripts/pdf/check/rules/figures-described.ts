// A picture without words is a hole for who cannot see it.
import { type Tag, tagsIn } from "../../structure/tag.ts";
import { at, error, type PdfRule, warning } from "../rule.ts";

const FILE_NAME = /^\S+\.(png|jpe?g|gif|svg|tiff?|bmp|emf|wmf|webp)$/i;

export const figuresDescribed: PdfRule = {
  name: "figures-described",
  about: "Every figure and formula has a text in its place.",
  needsTags: true,
  *run({ tags, metadata }) {
    // PDF/UA-2 lets a formula in MathML speak for itself (ISO 14289-2, 8.2.5.29); part 1 does not know it.
    const readsMathMl = metadata?.pdfUa !== "1";
    for (const tag of tags) {
      if (tag.role !== "Figure" && tag.role !== "Formula") continue;
      if (readsMathMl && tag.role === "Formula" && isMathMl(tag)) continue;
      const noun = tag.role === "Figure" ? "figure" : "formula";
      const text = (tag.actualText?.trim() || tag.alt?.trim()) ?? "";
      if (text === "" && tag.actualText !== undefined)
        yield warning(
          `The text in place of a ${noun} is empty, so that nothing of it is read out.`,
          `Say in a sentence what the ${noun} shows; mark it as decoration if it shows nothing.`,
          at(tag),
        );
      else if (text === "")
        yield error(
          `A ${noun} has no alternative text.`,
          `Say in a sentence what the ${noun} shows; mark it as decoration if it shows nothing.`,
          at(tag),
        );
      else if (FILE_NAME.test(text))
        yield warning(
          `The alternative text of a ${noun} is the name of a file.`,
          `Say in a sentence what the ${noun} shows.`,
          at(tag),
        );
    }
  },
};

/** Whether a formula holds MathML: no type is called `math` but in its namespace. */
function isMathMl(formula: Tag): boolean {
  return tagsIn(formula).some(({ role, roleFault }) => role === "math" && roleFault === undefined);
}
