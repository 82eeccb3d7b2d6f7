// A picture without words is a hole for who cannot see it.
import { at, error, type PdfRule, warning } from "../rule.ts";

const FILE_NAME = /^\S+\.(png|jpe?g|gif|svg|tiff?|bmp|emf|wmf|webp)$/i;

export const figuresDescribed: PdfRule = {
  name: "figures-described",
  about: "Every figure and formula has a text in its place.",
  needsTags: true,
  *run({ tags }) {
    for (const tag of tags) {
      if (tag.role !== "Figure" && tag.role !== "Formula") continue;
      const noun = tag.role === "Figure" ? "figure" : "formula";
      const text = (tag.actualText ?? tag.alt ?? "").trim();
      if (text === "")
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
