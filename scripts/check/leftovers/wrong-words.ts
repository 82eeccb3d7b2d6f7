// A word that is right by itself and wrong where it stands, as in “pubic consultation”, and “a” where it has to be “an”.
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, judgedSentences } from "../for-rules/judged-sentences.ts";
import type { Word } from "../reading/words.ts";
import { lettersAstray } from "./letters-astray.ts";
import { nounsAlike } from "./nouns-alike.ts";
import type { SlipOfWord } from "./slip-of-word.ts";
import { smallWordsAlike } from "./small-words-alike.ts";

export const wrongWords = {
  name: "wrong-words",
  about:
    "No word stands where only another makes sense, as “pubic” before “consultation” or “form” behind “received”, and “a” and “an” go with the word behind them.",
  why: "No program for spelling sees it, since it is a word; every reader does.",
  mend: "Write the word that was meant.",
  level: "warning",
  *run(register) {
    const slips = Map.groupBy([...lettersAstray, ...smallWordsAlike, ...nounsAlike], ({ word }) => word);
    for (const { unit, sentence } of judgedSentences(register))
      for (const [at, word] of sentence.words.entries()) {
        const known = slips.get(word.lower);
        const isArticle = word.lower === "a" || word.lower === "an";
        if (known === undefined && !isArticle) continue;
        const next = sentence.words[at + 1];
        const found = isArticle
          ? articleSlip(word, next, sentence.words[at + 2])
          : slipAt(known ?? [], unit.text, word);
        if (found === undefined || isSetApart(unit, word.start, word.end)) continue;
        const end = isArticle && next !== undefined ? next.end : word.end;
        const written = unit.text.slice(word.start, end);
        const [before] = /\S+ $/.exec(unit.text.slice(Math.max(0, word.start - 30), word.start)) ?? [""];
        const [after] = /^ \S+/.exec(unit.text.slice(end, end + 30)) ?? [""];
        yield warning(
          unit.place(word.start),
          `“${written}” in “${before}${written}${after}” is most likely “${found}”.`,
          `Write “${found}” if that is meant.`,
        );
      }
  },
} as const satisfies Check;

function slipAt(slips: readonly SlipOfWord[], text: string, word: Word): string | undefined {
  // What is all in capitals is a short form.
  if (!/^\p{L}?[\p{Ll}'’]+$/u.test(word.text) || word.isGlued) return undefined;
  const before = text.slice(Math.max(0, word.start - 40), word.start);
  const after = text.slice(word.end, word.end + 60);
  if (/^[-–'’/]/.test(after)) return undefined;
  return slips.find((one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true))?.meant;
}

/** “a interim”, “an report”: both for words of which no one doubts how they begin. */
function articleSlip(word: Word, next: Word | undefined, after: Word | undefined): string | undefined {
  if (next?.kind !== "word" || next.isGlued || !/^\p{Ll}{4,}$/u.test(next.text)) return undefined;
  // A letter of a list or a grade before a verb or a small word is none.
  if (word.text === "A" || notBehindLetter.has(next.lower)) return undefined;
  if (after?.isGlued === true && /^[-/.@_'’]/.test(after.text) && after.text !== ".") return undefined;
  if (
    word.lower === "a" &&
    /^(?:[aio]|e(?!u|we))/.test(next.lower) &&
    !/^(?:one|once|ouija)/.test(next.lower)
  )
    return `an ${next.text}`;
  if (word.lower === "an" && /^(?:[bcdfgjklmnpqrstvwyz]|uni(?!n|m)|use|usu|eur|one|once)/.test(next.lower))
    return `a ${next.text}`;
  return undefined;
}

const notBehindLetter = new Set(
  "also and are into only over onto even ever each else above under after".split(" "),
);
