// The parts of a publication have a place and a label each.
import { minutesPart } from "../../model/item.ts";
import { type Check, error } from "../for-rules/check.ts";

export const parts = {
  name: "parts",
  about:
    "No two parts of a publication share their order or their label, and their files have names that fit an address and are free.",
  why: "Two appendices with one label cannot be told apart in the list of contents, in a citation or in print.",
  mend: "Give each part a label and an order of its own, and its file a name of letters, figures and hyphens.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const seen = new Set<string>();
      const { meeting } = publication.facts;
      for (const { slug, front, locate, place } of publication.parts) {
        if (!/^[\p{L}\p{N}._-]+$/u.test(slug)) {
          yield error(
            place,
            `The name of the file, “${slug}.md”, cannot be part of a web address.`,
            `Rename it, for example to ${slug.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}.md.`,
          );
        }
        if (meeting !== undefined && slug.toLowerCase() === minutesPart) {
          yield error(
            place,
            "The minutes of a meeting are not written in Markdown, and their page has this address.",
            "Write them into minutes.yaml, or give the file another name.",
          );
        }
        for (const [what, value] of [
          ["order", String(front.order)],
          ["label", front.label.toLowerCase()],
        ] as const) {
          const key = `${what} ${value}`;
          if (seen.has(key))
            yield error(
              locate(what),
              `Two parts have the ${what} “${front[what]}”.`,
              `Give this part another ${what}.`,
            );
          seen.add(key);
        }
      }
    }
  },
} as const satisfies Check;
