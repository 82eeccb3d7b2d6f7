// Words that came out of a PDF in two: parted at the end of a line, or where a ligature was lost.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";

import { askedOnce } from "./asked-once.ts";

export const partedWords = {
  name: "parted-words",
  about:
    "No word is in two pieces, as one that was parted at the end of a line, or that lost letters between them on its way out of a PDF.",
  why: "Nobody finds the word by searching, and a screen reader reads out two that are none.",
  mend: "Write the word in one piece.",
  level: "warning",
  *run(register) {
    const lists = new Map<string, (word: string) => boolean>();
    for (const { text, lang, unit, place } of shownTexts(register)) {
      if (unit === undefined || !isEnglish({ lang })) continue;
      const knows = lists.get(lang) ?? askedOnce(register.spellings(lang));
      lists.set(lang, knows);
      if (!text.includes("- ") && !mayBeParted(unit, knows)) continue;
      for (const { written, at, meant } of partedIn(text, knows)) {
        const isWhole = unit.written(at, at + written.length) === written;
        yield warning(
          place(at),
          `“${written}” is “${meant}” in two pieces.`,
          `Write “${meant}” if that is meant.`,
          isWhole ? { place: place(at), written, instead: meant } : undefined,
        );
      }
    }
  },
} as const satisfies Check;

/** Whether a piece has a letter alone, or a word that is none: only such is one of two halves. */
function mayBeParted(unit: TextUnit, knows: (word: string) => boolean): boolean {
  return readSentences(unit).some(({ words }) =>
    words.some(
      ({ kind, lower }) =>
        kind === "word" && (lower.length === 1 ? lower !== "a" && lower !== "i" : !knows(lower)),
    ),
  );
}

interface Parted {
  readonly written: string;
  readonly at: number;
  readonly meant: string;
}

/** Before and behind “and”, a piece of a word stands for the whole one: pre- and post-war. */
const joins = new Set(["and", "or", "to", "nor", "but", "versus", "as", "the", "than"]);

/** What a PDF has as one sign and some programs leave out. */
const ligatures = ["ffi", "ffl", "ff", "fi", "fl", "ti", "tt"];

function* partedIn(text: string, knows: (word: string) => boolean): Iterable<Parted> {
  for (const { 0: written, 1: first = "", 2: second = "", index: at } of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}\p{Ll}{1,20})- (\p{Ll}{2,20})(?![\p{L}\p{M}’'-])/gu,
  )) {
    const meant = `${first}${second}`;
    if (!joins.has(second) && knows(meant)) yield { written, at, meant };
  }
  // One of the two pieces is no word; with the letters between them both are one.
  for (const { 0: written, 1: first = "", index: at } of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}'’.&/-])(\p{L}\p{Ll}{0,12}) (?=\p{Ll}{1,14}(?![\p{L}\p{M}\p{N}'’&/(-]))/gu,
  )) {
    const second = /^\p{Ll}+/u.exec(text.slice(at + written.length, at + written.length + 16))?.[0] ?? "";
    const isCandidate =
      first.length === 1 ? !/[ai]/i.test(first) : !knows(first) || (second.length > 1 && !knows(second));
    if (!isCandidate) continue;
    const whole = ligatures.map((letters) => `${first}${letters}${second}`).find((word) => knows(word));
    if (whole !== undefined) yield { written: `${written}${second}`, at, meant: whole };
  }
}
