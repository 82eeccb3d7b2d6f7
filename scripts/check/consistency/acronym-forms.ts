// A short form that one paper writes in two ways, such as WSOA and WSoA, or WSOA and WOSA.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { everydayForms, jargonForms } from "../reading/known-short-forms.ts";
import { keptForms, type PaperForm, paperForms } from "./paper-forms.ts";

export const acronymForms = {
  name: "acronym-forms",
  about:
    "A paper writes a short form with the same letters in the same order, large and small, wherever it stands.",
  why: "WSOA in one line and WSoA in the next look like two things, and a search for one does not find the other.",
  mend: "Write the letters in all places as they are written most often, or as the body itself writes them.",
  level: "warning",
  *run(register, unreadable) {
    // What could not be read may say what a short form stands for.
    if (unreadable.has("data/glossary.yaml")) return;
    const kept = keptForms(register);
    for (const paper of judgedPapers(register)) {
      const ways = [...paperForms(paper).values()].map(whereOf).filter(({ all }) => all.length > 0);
      yield* turned(ways, kept);
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

/** Letters that stand in another order than those which the paper explains or has again and again. */
function* turned(ways: readonly Way[], kept: ReadonlySet<string>): Iterable<Problem> {
  const sameLetters = Map.groupBy(ways, ({ form }) => [...form.toUpperCase()].sort().join(""));
  for (const group of sameLetters.values())
    for (const rare of group) {
      const letters = rare.form.toUpperCase();
      if (rare.isExplained || rare.all.length > 1 || isKnown(rare.form, kept)) continue;
      const usual = group.find(
        ({ form, all, isExplained }) =>
          areTurned(letters, form.toUpperCase()) &&
          (isExplained || kept.has(form) || all.length > 2 || (all.length > 1 && letters.length > 3)),
      );
      const [here, there] = [rare.all[0], usual?.all[0]];
      if (usual === undefined || here === undefined || there === undefined) continue;
      // Side by side: of the one and the other.
      if (usual.all.some(({ unit, start }) => unit === here.unit && Math.abs(start - here.start) < NEAR))
        continue;
      const place = here.unit.place(here.start);
      yield warning(
        place,
        `“${writtenAt(here)}” has the letters of “${writtenAt(there)}” ${inLine(there.unit.place(there.start), place)} in another order.`,
        `Write “${usual.form}” here, if that is meant; if it is another thing, say what the letters stand for.`,
      );
    }
}

/** How many signs may lie between two of which a text speaks together. */
const NEAR = 25;

/** Whether the letters are those of something that everybody, or every council, calls so. */
function isKnown(form: string, kept: ReadonlySet<string>): boolean {
  const letters = form.toUpperCase();
  return kept.has(form) || everydayForms.has(letters) || jargonForms.has(letters) || otherForms.has(letters);
}

/** What else has letters that turn into those of something else. */
const otherForms = new Set(
  "ACS AMS APC ASC CAB CAS CPA CPC CPD CPS CSP DCS DSC DSP GMS HSC IAS ICO IPC LPA LPC MPA NPC PAC PAS PCT PSC RCC SCA SCP SPC TPC TPO UTC".split(
    " ",
  ),
);

/** Whether two letters of a short form have changed places, or three of a long one. */
function areTurned(letters: string, other: string): boolean {
  if (letters === other || letters.length < 3) return false;
  const changed = [...letters].flatMap((letter, at) => (letter === other[at] ? [] : at));
  const [first = 0] = changed;
  const last = changed.at(-1) ?? 0;
  return last - first < (letters.length > 3 ? 3 : 2);
}

interface Way {
  readonly form: string;
  readonly isExplained: boolean;
  readonly all: readonly FormPlace[];
}

interface FormPlace {
  readonly unit: TextUnit;
  readonly start: number;
  readonly end: number;
}

function writtenAt({ unit, start, end }: FormPlace): string {
  return unit.text.slice(start, end).replace(/['’]s?$/, "");
}

function whereOf({ form, uses, expansions }: PaperForm): Way {
  const all = [...uses, ...expansions].filter(({ unit, at }) => at > 0 && !unit.isQuoted);
  return {
    form,
    isExplained: expansions.length > 0,
    all: all.toSorted((a, b) => a.at - b.at || a.start - b.start),
  };
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
