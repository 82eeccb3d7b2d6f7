// Tells a slip of the pen from another meaning: what differs by a number, by a whole word or by a `not` is no slip.
import { distance } from "fastest-levenshtein";
import { isTelling } from "./plain-words.ts";

/** Beginnings that turn a word round, or say how far it goes. */
const turning =
  "anti de dis ex half il im in ir max min mis no non none not out over part post pre re semi sub un under".split(
    " ",
  );

const counting = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
);

/** Where a name of a file ends in another way, it may still be the same paper. */
const ending = /\.(?:csv|docx?|gif|jpe?g|md|od[pst]|pdf|png|pptx?|rtf|svg|txt|webp|xlsx?)$/i;

/** Whether somebody who wrote the one can have meant the other: word by word, with the same numbers. */
export function keepsMeaning(written: string, meant: string): boolean {
  const areFiles = ending.test(written) && ending.test(meant);
  const [words, others] = [written, meant].map((text) => wordsOf(areFiles ? text.replace(ending, "") : text));
  if (words === undefined || others === undefined) return false;
  const joined = words.join("");
  if (joined === others.join("")) return true;
  if (words.length === others.length) return words.every((word, at) => isSlip(word, others[at] ?? ""));
  // Words that were run together or taken apart, but for a letter of a long one.
  const whole = others.join("");
  return Math.min(joined.length, whole.length) > 5 && distance(joined, whole) < 2 && isSlip(joined, whole);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

function isSlip(word: string, other: string): boolean {
  if (word === other) return true;
  if (/\p{N}/u.test(word + other)) return false;
  const shorter = Math.min(word.length, other.length);
  // What is this short is a word of its own with any letter changed, and not with one left out or in the wrong place.
  if (shorter < 3 || turning.includes(word) || turning.includes(other)) return false;
  if (shorter === 3 && word.length === other.length && !isSwapped(word, other)) return false;
  if (isWordOfCalendar(word) && isWordOfCalendar(other)) return false;
  if (counting.has(word) && counting.has(other)) return false;
  const apart = distance(word, other);
  const most = shorter < 6 ? 1 : shorter < 9 ? 2 : 3;
  if (apart > most && !(apart === 2 && isSwapped(word, other))) return false;
  return !isTurned(word, other, apart) && !isTurned(other, word, apart);
}

function isWordOfCalendar(word: string): boolean {
  return word.length > 1 && !isTelling(word);
}

/** Two letters that stand side by side have changed places. */
function isSwapped(word: string, other: string): boolean {
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}

/** Whether words are nearer without a beginning that turns one of them round, or without one of each. */
function isTurned(word: string, other: string, apart: number): boolean {
  return turning.some((start) => {
    if (!word.startsWith(start)) return false;
    const rest = word.slice(start.length);
    if (distance(rest, other) < apart) return true;
    return turning.some(
      (begin) => other.startsWith(begin) && distance(rest, other.slice(begin.length)) < apart,
    );
  });
}
