// One word of a paper in British and in American spelling.
import type { Place } from "../../lib/finding.ts";
import type { Spelling } from "../../model/prose/spelling.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts } from "../for-rules/shown-texts.ts";
import { britishForms } from "../reading/british-forms.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const mixedSpelling = {
  name: "mixed-spelling",
  about: "No paper spells a word in two ways: “organised” here, “organized” there, or “centre” and “center”.",
  why: "A search for the one does not find the other, and the paper reads as if it came from two hands.",
  mend: "Write it in one way throughout; names of bodies abroad keep theirs.",
  level: "warning",
  *run(register) {
    const byPaper = Map.groupBy(unitsOf(register), ({ publication }) => publication?.id);
    for (const texts of byPaper.values()) yield* mixedIn(texts, register);
  },
} as const satisfies Check;

const unitsOf = (register: Register) =>
  shownTexts(register).filter((shown) => shown.unit !== undefined && isEnglish(shown));

interface Spelt {
  count: number;
  readonly lang: string;
  place(): Place;
}

function* mixedIn(texts: readonly ShownText[], register: Register): Iterable<Problem> {
  const words = new Map<string, Spelt>();
  for (const { text, lang, place } of texts)
    for (const { 0: word, index } of text.matchAll(
      /(?<![\p{L}\p{M}\p{N}'’/.@_-])\p{Ll}{5,}(?![\p{L}\p{M}\p{N}/@_-])/gu,
    )) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { count: 1, lang, place: () => place(index) });
      else known.count += 1;
    }
  for (const [word, spelt] of words) {
    const british = britishForms(word).find(
      (form) => words.has(form) && isSameWord(word, form, register.spellings(spelt.lang)),
    );
    const other = british === undefined ? undefined : words.get(british);
    if (british === undefined || other === undefined) continue;
    // What is used less is most likely the slip.
    const [rare, rareUse, usual, usualUse] =
      spelt.count <= other.count ? [word, spelt, british, other] : [british, other, word, spelt];
    yield warning(
      rareUse.place(),
      `“${rare}” is spelt “${usual}” elsewhere in the paper${whereOf(rareUse.place(), usualUse.place())}.`,
      `Write “${usual}” throughout, or “${rare}”.`,
    );
  }
}

function whereOf(here: Place, there: Place): string {
  return here.file === there.file
    ? `, such as in line ${there.line}`
    : `, such as in ${there.file}, line ${there.line}`;
}

/** Words that are right in both forms, each with a meaning of its own: a meter counts, a metre is long. */
const apart = new Set([
  "meter",
  "meters",
  "metered",
  "parker",
  "dialog",
  "program",
  "storey",
  "tier",
  "tiers",
  "timber",
]);

/** Words that lists have for the names that hold them, such as that of a space center. */
const abroad = new Set([
  "center",
  "centers",
  "centered",
  "fiber",
  "harbor",
  "harbors",
  "liter",
  "liters",
  "theater",
  "theaters",
]);

/** Whether two forms are one word: what is no word of British English, or another ending of one in -ise. */
function isSameWord(american: string, british: string, list: Spelling | undefined): boolean {
  if (list === undefined || apart.has(american) || !list.knows(british)) return false;
  return (
    abroad.has(american) ||
    /[iy]z(?:e|es|ed|ing|er|ers|ation|ations|ational)$/.test(american) ||
    !list.knows(american)
  );
}
