// Short forms such as CCG and SENDCo in a text: where they are used, and where the text says what they stand for.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { readSentences } from "./read-sentences.ts";
import type { Word } from "./words.ts";

/** A short form where it stands; `form` is without the ending of a plural. */
export interface ShortForm {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A short form where a text says what it stands for. */
interface Expansion extends ShortForm {
  /** The words for each of its letters; undefined where it is explained in another way. */
  readonly words?: string;
}

/** What a piece of text has of short forms. */
interface ShortForms {
  readonly uses: readonly ShortForm[];
  readonly expansions: readonly Expansion[];
}

/** The short forms of a piece. A place where one is explained is no use of it. Pieces all in capitals have none. */
export function shortForms(unit: TextUnit): ShortForms {
  const uses: ShortForm[] = [];
  const expansions: Expansion[] = [];
  if (!/\p{Lu}\p{Ll}?\p{Lu}/u.test(unit.text) || isShouted(unit.text)) return { uses, expansions };
  const explained = unit.spans.filter(({ kind }) => kind === "explained");
  for (const { words } of readSentences(unit))
    for (const [at, word] of words.entries()) {
      const form = formOf(words, at);
      if (form === undefined) continue;
      const found = { form, start: word.start, end: word.end };
      const known =
        explained.some(({ from, to }) => from <= word.start && word.end <= to) ||
        unit.insets.some((inset) => inset.kind === "note" && Math.abs(inset.at - word.end) < 2);
      const expansion = expansionAt(words, at, found) ?? (known ? found : undefined);
      if (expansion === undefined) uses.push(found);
      else expansions.push(expansion);
    }
  return { uses, expansions };
}

/** The letters of a word that is a short form: two capitals or more, and no word within. */
function formOf(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (word?.kind !== "word" || word.text.length < 2 || word.text.length > 10) return undefined;
  const form = word.text.replace(/['’]s?$/, "").replace(/(?<=\p{Lu})s$/u, "");
  if (!/^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(form) || form.length > 8) return undefined;
  if (/\p{Ll}{3}|^(?:Mc|Mac|De|Di|Du|Le|La)\p{Lu}|^[IVXLC]+$/u.test(form)) return undefined;
  return isJoined(word, words[at - 1]) || isJoined(words[at + 1], word) ? undefined : form;
}

/** Whether a word is only a piece of something longer, such as COVID-19, an address or a code. */
function isJoined(word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined || before === undefined || !word.isGlued) return false;
  const sign = word.kind === "sign" ? word.text : before.text;
  return word.kind === "figure" || before.kind === "figure" || /^[-–_@#.&+=\\~\uFFFC]$/u.test(sign)
    ? !(sign === "." && word.kind === "sign")
    : false;
}

/** Whether a text is in capitals, so that they mean nothing. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 8 && capitals > small;
}

function expansionAt(words: readonly Word[], at: number, found: ShortForm): Expansion | undefined {
  const opening = openingBefore(words, at);
  const first = found.form[0]?.toLowerCase() ?? "";
  if (opening !== undefined) {
    const from = spelledOutBefore(words, opening, found.form);
    if (from !== undefined) return { ...found, words: wordsBetween(words, from, opening) };
    const near = words.slice(Math.max(0, opening - found.form.length - 9), opening);
    if (near.some(({ lower, kind }) => kind === "word" && lower.startsWith(first))) return found;
  }
  const next = words[at + 1];
  if (next?.text === "(") {
    const closing = words.findIndex(({ text }, index) => index > at && text === ")");
    const end = closing < 0 ? words.length : closing;
    const from = spelledOutBefore(words, end, found.form);
    if (from === at + 2) return { ...found, words: wordsBetween(words, from, end) };
    if (end - at > 3 && words[at + 2]?.lower.startsWith(first) === true) return found;
  }
  // The row of a list of short forms: `CCG – …`, `CCG: …`.
  if (at === 0 && next !== undefined && /^[-–—:=]$/.test(next.text) && words.length > 3) return found;
  // `CCG Clinical Commissioning Group`.
  for (let end = at + 3; at === 0 && end <= Math.min(words.length, 3 * found.form.length + 2); end += 1)
    if (spelledOutBefore(words, end, found.form) === 1) return found;
  if (next?.lower === "stands" || next?.lower === "means") return found;
  return isNamedAfter(words, at, found.form) ? found : undefined;
}

/** The bracket that opens right before a short form: `(CCG`, `(the CCG`, `(“CCG`. */
function openingBefore(words: readonly Word[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const { text = "", lower = "" } = words[back] ?? {};
    if (text === "(" || text === "[") return back;
    if (/^\p{Lu}{2,}$/u.test(text)) continue;
    if (!/^(?:["“‘'*,/]|the|or|and|known|as|hereafter|called|abbreviated|to)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** Whether the long form stands right before: `the Management Board, MB,`, `known as MB`. */
function isNamedAfter(words: readonly Word[], at: number, form: string): boolean {
  let before = at - 1;
  if (/^(?:as|called)$/.test(words[before]?.lower ?? "")) return true;
  while (/^(?:[,–—/-]|or|the)$/.test(words[before]?.lower ?? "")) before -= 1;
  return spelledOutBefore(words, before + 1, form) !== undefined;
}

const small = new Set("of and the for in to on with a an at by from s".split(" "));

/** Where the words begin that end before a place and have the letters of a short form, one each; small words may stand among them. */
export function spelledOutBefore(words: readonly Word[], end: number, form: string): number | undefined {
  const letters = [...form];
  const least = Math.max(0, end - 3 * letters.length - 2);
  const back = (at: number, letter: number): number | undefined => {
    if (letter < 0) return at + 1;
    const word = words[at];
    const sought = letters[letter];
    if (word === undefined || sought === undefined || at < least) return undefined;
    if (word.kind === "sign")
      return /^[-–'’&/,“”"]$/.test(word.text) && letter < letters.length ? back(at - 1, letter) : undefined;
    if (word.kind !== "word") return undefined;
    const isInner = /\p{Ll}/u.test(sought);
    const whole = /^\p{Lu}{2,}$/u.test(word.text) ? word.text.length : 0;
    return (
      (word.lower[0] === sought.toLowerCase() ? back(at - 1, letter - 1) : undefined) ??
      (whole > 0 && form.slice(letter + 1 - whole, letter + 1) === word.text
        ? back(at - 1, letter - whole)
        : undefined) ??
      (isInner ? back(at, letter - 1) : undefined) ??
      (small.has(word.lower) ? back(at - 1, letter) : undefined)
    );
  };
  return back(end - 1, letters.length - 1);
}

function wordsBetween(words: readonly Word[], from: number, end: number): string {
  return words
    .slice(from, end)
    .map(({ text, isGlued }, at) => (at === 0 || isGlued ? text : ` ${text}`))
    .join("");
}
