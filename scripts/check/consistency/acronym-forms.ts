// A short form that one paper writes in two ways, such as WSOA and WSoA.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { keptForms, type PaperForm, paperForms } from "./paper-forms.ts";

export const acronymForms = {
  name: "acronym-forms",
  about: "A paper writes a short form with the same letters, large and small, wherever it stands.",
  why: "WSOA in one line and WSoA in the next look like two things, and a search for one does not find the other.",
  mend: "Write the letters in all places as they are written most often, or as the body itself writes them.",
  level: "warning",
  *run(register, unreadable) {
    // What could not be read may say what a short form stands for.
    if (unreadable.has("data/glossary.yaml")) return;
    const kept = keptForms(register);
    for (const paper of judgedPapers(register)) {
      const ways = [...paperForms(paper).values()].map(whereOf).filter(({ all }) => all.length > 0);
      const byLetters = Map.groupBy(ways, ({ form }) => lettersOf(form));
      for (const group of byLetters.values()) {
        if (group.length < 2) continue;
        const [usual, ...others] = group.toSorted((a, b) => b.all.length - a.all.length);
        for (const other of others) {
          if (usual === undefined || (kept.has(other.form) && kept.has(usual.form))) continue;
          const [here] = other.all;
          const [there] = usual.all;
          if (here === undefined || there === undefined) continue;
          const place = here.unit.place(here.start);
          yield warning(
            place,
            `“${other.form}” is written “${usual.form}” ${inLine(there.unit.place(there.start), place)}.`,
            `Write “${usual.form}” in both places, if they are the same.`,
          );
        }
      }
    }
  },
} as const satisfies Check;

interface Way {
  readonly form: string;
  readonly all: readonly { readonly unit: TextUnit; readonly start: number }[];
}

function whereOf({ form, uses, expansions }: PaperForm): Way {
  const all = [...uses, ...expansions].filter(({ unit, at }) => at > 0 && !unit.isQuoted);
  return { form, all: all.toSorted((a, b) => a.at - b.at || a.start - b.start) };
}

/** Offices and frameworks that are written with a letter more or less. */
const sameThings: ReadonlyMap<string, string> = new Map([
  ["SENDCO", "SENCO"],
  ["ILAC", "ILACS"],
]);

function lettersOf(form: string): string {
  const letters = form.toUpperCase();
  return sameThings.get(letters) ?? letters;
}
