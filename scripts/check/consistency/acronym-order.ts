// A short form that is used before the paper says what it stands for.
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { everydayForms } from "../reading/known-short-forms.ts";
import { keptForms, longFormIn, paperForms } from "./paper-forms.ts";

export const acronymOrder = {
  name: "acronym-order",
  about: "What a short form stands for is said where the text of a paper uses it first, not further down.",
  why: "Readers begin at the beginning: letters that are explained a page later were a riddle until then.",
  mend: "Move the name in full to the first place, and leave the letters alone after it.",
  level: "warning",
  *run(register, unreadable) {
    // What could not be read may say what a short form stands for.
    if (unreadable.has("data/glossary.yaml")) return;
    const kept = keptForms(register);
    for (const paper of judgedPapers(register))
      for (const { form, uses, expansions } of paperForms(paper).values()) {
        if (kept.has(form) || everydayForms.has(form.toUpperCase())) continue;
        const [expansion] = expansions;
        if (expansion === undefined || !expansion.isPage || expansion.words === undefined) continue;
        if (/glossary|abbreviation|acronym|definition|terms/i.test(expansion.unit.section.at(-1)?.text ?? ""))
          continue;
        if (expansion.unit.sort === "note" || expansions.some(({ at }) => at === 0)) continue;
        const first = uses.find(
          ({ unit, at, isPage, start }) =>
            isPage &&
            (at < expansion.at || (at === expansion.at && start < expansion.start)) &&
            /^(?:paragraph|item|cell)$/.test(unit.sort) &&
            !unit.isQuoted,
        );
        if (first === undefined) continue;
        const place = first.unit.place(first.start);
        const full = expansion.unit.place(expansion.start);
        const long = longFormIn(paper, form);
        if (long !== undefined && isBefore(long.unit.place(long.at), place)) continue;
        yield warning(
          place,
          `“${form}” is used here, and what it stands for is only said ${inLine(full, place)}: “${expansion.words}”.`,
          `Write “${expansion.words} (${form})” here, and “${form}” there.`,
        );
      }
  },
} as const satisfies Check;

function isBefore(
  one: { readonly file: string; readonly line: number },
  other: { readonly file: string; readonly line: number },
): boolean {
  return one.file === other.file && one.line < other.line;
}
