// Phrases in capitals, such as Department for Education: what bodies, offices and people are called by.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { readSentences } from "./read-sentences.ts";
import { isCapital, type Word } from "./words.ts";

/** A word of a phrase; what hyphens join is one. */
export interface PhraseWord {
  readonly text: string;
  readonly lower: string;
  /** Offsets in the text of the piece. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a small word that joins others. */
  readonly isSmall: boolean;
}

/** A run of words in capitals with the small words among them. */
export interface CapitalPhrase {
  readonly words: readonly PhraseWord[];
  /** The sentence that it stands in. */
  readonly sentence: string;
}

const small = new Set("of for and the in to with on &".split(" "));

/** Words that begin a sentence with a capital, and no name. */
const openers = new Set(
  "the a an this that these those our your their its his her in on at by to for from of with and but or if as when while where since after before during until under through all both each every some any no not one two three other another new former then there here it we they he she i you who what which how why following although because however also only members please see is are was were has have had will can may should".split(
    " ",
  ),
);

/** The phrases of a piece; a piece that is all in capitals has none. */
export function capitalPhrases(unit: TextUnit): readonly CapitalPhrase[] {
  return readSentences(unit).flatMap(({ words, text }) => {
    const found: CapitalPhrase[] = [];
    let run: PhraseWord[] = [];
    const close = () => {
      let from = 0;
      let to = run.length;
      while (from < to && (run[from]?.isSmall === true || openers.has(run[from]?.lower ?? ""))) from += 1;
      while (to > from && run[to - 1]?.isSmall === true) to -= 1;
      const own = run.slice(from, to);
      run = [];
      if (own.length > 1) found.push({ words: own, sentence: text });
    };
    for (let at = 0; at < words.length; at += 1) {
      // Most words are none of a name.
      if (run.length === 0 && !isCapital(words[at])) continue;
      const { word, next } = joinedAt(words, at);
      if (isName(word.text)) run.push(word);
      else if (small.has(word.lower) && run.length > 0) run.push({ ...word, isSmall: true });
      // The apostrophe of a plural: Parents’ Forum.
      else if (
        !(/^['’]$/.test(word.text) && run.at(-1)?.end === word.start && /s$/.test(run.at(-1)?.lower ?? ""))
      )
        close();
      at = next - 1;
    }
    close();
    return found;
  });
}

/** The word at a place with all that hyphens join to it, and where the next begins. */
function joinedAt(words: readonly Word[], at: number): { readonly word: PhraseWord; readonly next: number } {
  const { text = "", lower = "", start = 0, end = 0 } = words[at] ?? {};
  let word: PhraseWord = { text, lower, start, end, isSmall: false };
  let next = at + 1;
  if (words[at]?.kind !== "word") return { word, next };
  for (;;) {
    const [hyphen, more] = [words[next], words[next + 1]];
    if (hyphen?.isGlued !== true || !/^[-‐‑]$/.test(hyphen.text)) break;
    if (more?.isGlued !== true || more.kind !== "word") break;
    word = {
      ...word,
      text: `${word.text}-${more.text}`,
      lower: `${word.lower}-${more.lower}`,
      end: more.end,
    };
    next += 2;
  }
  return { word, next };
}

/** Whether a word has one capital and small letters behind it, or is a short form or an initial. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(text);
}
