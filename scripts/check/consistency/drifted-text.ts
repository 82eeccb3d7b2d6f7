// A sentence or a point that a paper says twice, and the second time with a word less, more or otherwise.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { bareWords } from "../reading/bare-words.ts";
import { isCapital, type Word } from "../reading/words.ts";
import { areInContrast, isSurelyOther, isWithoutSense, stemOfWord } from "./changed-words.ts";
import { type NearCopy, nearCopies, type ToldSentence } from "./near-copies.ts";
import { isRetold, isStandardText, shortened } from "./retold.ts";

export const driftedText = {
  name: "drifted-text",
  about:
    "What a paper says twice in a long sentence, or in two lists of the same points, it says both times in the same words.",
  why: "One of two copies was corrected and the other was forgotten, and members read whichever they come to first.",
  mend: "Write the words that hold in both places, or leave one of the two out.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      const told = new Set<string>();
      for (const copy of nearCopies(paper)) {
        const units = `${copy.first.unit.text}\n${copy.second.unit.text}`;
        if (told.has(units) || !isDrift(copy)) continue;
        told.add(units);
        yield problemOf(copy);
      }
    }
  },
} as const satisfies Check;

/** Between which parts of a paper two sentences were copied. */
type Way = "retold" | "apart" | "within" | "parallel";

/** How long both must be, in words, by what was changed and where they stand. */
const least: Readonly<Record<"form" | "gap" | "contrast", Readonly<Record<Way, number>>>> = {
  form: { retold: 12, apart: 12, within: 12, parallel: 1000 },
  gap: { retold: 10, apart: 13, within: 22, parallel: 1000 },
  contrast: { retold: 9, apart: 1000, within: 1000, parallel: 1000 },
};

function isDrift(copy: NearCopy): boolean {
  const { first, second, changes, areOfOneList } = copy;
  const shorter = Math.min(first.bare.length, second.bare.length);
  if (first.unit.isExempt !== second.unit.isExempt) return false;
  if (isStandardText(first.sentence.text) || isStandardText(second.sentence.text)) return false;
  const own = changes.flatMap(({ from, to }) => first.words.slice(from, to));
  const their = changes.flatMap(({ otherFrom, otherTo }) => second.words.slice(otherFrom, otherTo));
  const changed = Math.max(own.length, their.length);
  const way = wayBetween(first.unit, second.unit);
  const isGap = own.length === 0 || their.length === 0;
  const isOfNames = [...own, ...their].some(isNamedOrCounted);
  if (areOfOneList && way !== "within" && way !== "parallel" && !isOfNames)
    return shorter >= 5 && (isGap ? changed <= 8 : changed * 3 <= shorter);
  if (changed * 3 > shorter) return false;
  // Two points of one list that differ by a word without sense are one.
  const isOfWorks = first.unit.section.some(({ text }) =>
    /\b(?:references|bibliography|sources|background papers|reading)\b/i.test(text),
  );
  if (isOfWorks) return false;
  const isOneList = first.set !== undefined && first.set === second.set && first.unit.sort === "item";
  const isOfForm =
    own.length === their.length &&
    own.every(({ lower }, at) => {
      const other = their[at]?.lower ?? "";
      return stemOfWord(lower) === stemOfWord(other) || (isWithoutSense(lower) && isWithoutSense(other));
    });
  if (isOneList && isOfForm && changed === 1 && shorter >= 7) return true;
  const kind = kindOf(copy, { own, their, isOfNames, isGap });
  return kind !== undefined && shorter >= least[kind][way];
}

function kindOf(
  { first, second, changes }: NearCopy,
  {
    own,
    their,
    isOfNames,
    isGap,
  }: {
    readonly own: readonly Word[];
    readonly their: readonly Word[];
    readonly isOfNames: boolean;
    readonly isGap: boolean;
  },
): keyof typeof least | undefined {
  const [one, other] = [own[0], their[0]];
  if (own.length === 1 && their.length === 1 && one !== undefined && other !== undefined) {
    if (areInContrast(one.lower, other.lower)) return "contrast";
    if (!isOfNames && stemOfWord(one.lower) === stemOfWord(other.lower)) return "form";
  }
  if (!isGap || isOfNames) return undefined;
  if ([...own, ...their].some(({ lower }) => /^(?:not|no|never)$/.test(lower))) return "contrast";
  if ([...own, ...their].every(({ lower }) => isWithoutSense(lower) || isSurelyOther(lower)))
    return undefined;
  // What only breaks off later, or begins earlier, goes on for a reason.
  const isAtEnd = changes.some(
    ({ from, to, otherFrom, otherTo }) =>
      from + otherFrom === 0 || (to === first.bare.length && otherTo === second.bare.length),
  );
  return isAtEnd ? undefined : "gap";
}

function wayBetween(a: TextUnit, b: TextUnit): Way {
  const [one, other] = [a.section.at(-1), b.section.at(-1)];
  if (one?.id === other?.id) return "within";
  if ([a, b].some(({ section }) => section.length === 0 || section.some(({ text }) => isRetold(text))))
    return "retold";
  // Chapters of one pattern say the same of each of their subjects.
  const words = new Set(bareWords(one?.text ?? "").split(" "));
  return bareWords(other?.text ?? "")
    .split(" ")
    .some((word) => words.has(word) && !isWithoutSense(word))
    ? "parallel"
    : "apart";
}

/** Whether a word is a figure or a name, by which two sentences of one pattern differ. */
function isNamedOrCounted(word: Word): boolean {
  return word.kind === "figure" || isCapital(word);
}

function problemOf({ first, second, changes }: NearCopy): Problem {
  const [change] = changes;
  const last = changes.at(-1);
  const place = second.unit.place(second.sentence.start);
  const there = inLine(first.unit.place(first.sentence.start), place);
  const own = around(first, change?.from ?? 0, last?.to ?? 0);
  const their = around(second, change?.otherFrom ?? 0, last?.otherTo ?? 0);
  return warning(
    place,
    `“${shortened(second.sentence.text, 60)}” stands ${there} too, and not in the same words: “${own}” there, “${their}” here.`,
    "Write the words that hold in both places, or leave one of the two out. If they are to say two things, let them differ more.",
  );
}

/** The words that differ with some on both sides. */
function around({ unit, words }: ToldSentence, from: number, to: number): string {
  const [begin, end] = [words[Math.max(0, from - 3)], words[Math.min(words.length, to + 3) - 1]];
  return unit.text.slice(begin?.start ?? 0, end?.end ?? 0).replace(/\s+/g, " ");
}
