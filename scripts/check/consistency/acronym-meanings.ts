// A short form that one paper gives two meanings, or writes in two ways.
import { shortFormsOf } from "../../model/prose/glossary-term.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { paperForms } from "./paper-forms.ts";

export const acronymMeanings = {
  name: "acronym-meanings",
  about: "A short form stands for the same words wherever a paper and the glossary spell it out.",
  why: "Where the same letters are spelt out in two ways, readers take them for two things, or do not know which name to look for.",
  mend: "Write the name as the body itself does in all places; where two things have the same letters, write one of them in full.",
  level: "warning",
  *run(register, unreadable) {
    // What could not be read may say what a short form stands for.
    if (unreadable.has("data/glossary.yaml")) return;
    const inGlossary = new Map(
      [...register.terms.values()].flatMap((term) =>
        shortFormsOf(term).map(
          (form) => [form, [term.expansion ?? "", ...(term.aliases ?? [])] as const] as const,
        ),
      ),
    );
    for (const paper of judgedPapers(register))
      for (const { form, expansions } of paperForms(paper).values()) {
        const spelt = expansions.flatMap(({ words, unit, start }) =>
          words === undefined || unit.isQuoted ? [] : { words, unit, start },
        );
        const seen = new Map<string, (typeof spelt)[number]>();
        const kept = inGlossary.get(form);
        for (const one of spelt) {
          const key = alike(one.words);
          if (seen.has(key)) continue;
          const [other] = seen.values();
          seen.set(key, one);
          const place = one.unit.place(one.start);
          if (other !== undefined)
            yield warning(
              place,
              `“${form}” stands for “${one.words}” here, and for “${other.words}” ${inLine(other.unit.place(other.start), place)}.`,
              "Write the same name in both places; if they are two things, write one of them in full wherever it stands.",
            );
          else if (kept?.every((long) => alike(long) !== key) === true)
            yield warning(
              place,
              `“${form}” stands for “${one.words}” here, and for “${kept[0]}” in the glossary.`,
              "Write the same in both places; if it is another thing, write it in full wherever it stands.",
            );
        }
      }
  },
} as const satisfies Check;

/** Words in which hyphens, capitals, small words and the number of the last word do not matter. */
function alike(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-–]/g, " ")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\b(?:the|and|of|for)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ies$/, "y")
    .replace(/(?<!s)s$/, "");
}
