// The paragraph that makes a recommendation is one that the paper has, or one that the recommendation itself is.
import { suggest } from "../../lib/nearest.ts";
import { showsParagraphs } from "../../model/facts/recommendations/recommended-paragraph.ts";
import { type Check, error } from "../for-rules/check.ts";

export const recommendedParagraphs = {
  name: "recommended-paragraphs",
  about:
    "The paragraph named beside a recommendation is one of the publication, and what is shown as a paragraph has a number of one.",
  why: "Readers who look for the grounds of a recommendation are sent to a paragraph that is not there.",
  mend: "Write the number of the paragraph that makes the recommendation, as the text has it.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const numbers = publication.items.filter((item) => item.noun === "paragraph").map((item) => item.id);
      const texts = [publication.body, ...publication.parts.map(({ body }) => body)];
      const isShown = texts.some(({ blocks }) => blocks.some(showsParagraphs));
      for (const [at, { ref, paragraph }] of (
        publication.files.recommendations?.recommendations ?? []
      ).entries()) {
        const form = publication.front.numbering === "running" ? /^\d+(\.\d+)*$/ : /^\d+(\.\d+)+$/;
        if (isShown && !form.test(paragraph ?? ref))
          yield error(
            publication.locate(
              "recommendations",
              `/recommendations/${at}/${paragraph === undefined ? "ref" : "paragraph"}`,
            ),
            `“${paragraph ?? ref}” is not the number of a paragraph, such as 9.1.`,
            "Add a line “paragraph: …” with its number in the text, or take “view=paragraphs” out of the block.",
          );
        if (paragraph === undefined || numbers.includes(paragraph)) continue;
        yield error(
          publication.locate("recommendations", `/recommendations/${at}/paragraph`),
          `There is no paragraph ${paragraph}.`,
          numbers.length === 0
            ? "Take the line out, or write “numbering: author” at the head of index.md and number the paragraphs."
            : suggest(paragraph, numbers, "Write the number of the paragraph that makes the recommendation."),
        );
      }
    }
  },
} as const satisfies Check;
