// Sentences, points or figures with nothing between them, as they come out of a PDF or of a line that was deleted.
import { type Check, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";
import { askedOnce } from "./asked-once.ts";

export const runTogether = {
  name: "run-together",
  about: "No two words, sentences, points of a list or figures run into one another, as “resurfacingof”.",
  why: "Two promises are read as one, or the figure at the joint as another.",
  mend: "Put a space, a full stop or a new point of the list between the two.",
  level: "warning",
  *run(register) {
    const list = register.spellings("en-GB");
    const knows = askedOnce(list);
    const isName = (word: string) => list?.isName(word) ?? false;
    for (const shown of shownTexts(register)) {
      if (shown.unit === undefined || !isEnglish(shown)) continue;
      for (const { 0: written, index } of shown.text.matchAll(joined))
        if (isTwo(written, knows))
          yield warning(
            shown.place(index),
            `“${written}” is two words in one.`,
            "Put a space between the two.",
          );
      if (!mayRunTogether.test(shown.text)) continue;
      for (const { at, written, apart } of joints(shown, knows, isName))
        yield warning(
          shown.place(at),
          `“${written}” runs two texts together.`,
          apart
            ? "Put each into a point of its own, or take out the one that was begun twice."
            : "Put a space between the two; or, if they are two points of a list, each on a line of its own.",
        );
    }
  },
} as const satisfies Check;

/** A word that begins or ends as one does that lost its space to a small word. */
const joined =
  /(?<![\p{L}\p{N}\p{M}'’/@_.&-])(?:\p{Ll}{4,20}(?:ofthe|ofa|of|the|and|from|with|that|which|was|were|have|will|been)|(?:the|and|of|with|that|this|which|from)\p{Ll}{3,20}|(?:in|to|on|by|at|is|of|for|and|with|from|as)(?:the|this|these|our|all)|infact|aswell|incase|atleast|eachother|inorder|alot|ofcourse|aspart|duetothe|dueto)(?![\p{L}\p{N}\p{M}'’/@_-]|\.\p{L})/gu;

const ends = /^(\p{Ll}{4,20})(?:ofthe|ofa|of|the|and|from|with|that|which|was|were|have|will|been)$/u;
const beginnings = /^(?:the|and|of|with|that|this|which|from)(\p{Ll}{3,20})$/u;

/** Whether a word is none that is known, and both of its parts are. */
function isTwo(word: string, knows: (word: string) => boolean): boolean {
  if (knows(word)) return false;
  const [, first] = ends.exec(word) ?? [];
  const [, second] = beginnings.exec(word) ?? [];
  if (first === undefined && second === undefined) return true;
  return (
    (first !== undefined && knows(first)) || (second !== undefined && second.length > 3 && knows(second))
  );
}

/** What one of the joints needs; next to no piece has it. */
const mayRunTogether =
  /\b(?:This|There|It|That)[ihaw]|\d(?:month|year|week|day|people|pupil|child|home|school|case)|(?:\b(?:of|by|to|from|in|than|over|and|the|with)\d)|[a-z][.,][A-Za-z]|[\d%][A-Z\u00C0-\uFFFB]|[.;)][AHITW]|[a-z\u00DF-\uFFFB][HT]|[•●▪‣◦]|[,;:.] [-–] /;

interface Joint {
  readonly at: number;
  readonly written: string;
  /** Whether each is to be a point of its own. */
  readonly apart: boolean;
}

/** How many words there are at least on either side of a bullet that parts two points. */
const WORDS = 3;

function* joints(
  { text, unit }: ShownText,
  knows: (word: string) => boolean,
  isName: (word: string) => boolean,
): Iterable<Joint> {
  for (const pattern of glued)
    for (const { 0: written, index } of text.matchAll(pattern)) yield { at: index, written, apart: false };
  for (const { 0: written, 1: first = "", 2: sign = "", 3: second = "", index } of text.matchAll(atStop)) {
    const isWord = (word: string) => knows(word) && !isName(word);
    const isSmall = /^\p{Ll}/u.test(second);
    if (
      isWord(first) &&
      isWord(second.toLowerCase()) &&
      (sign === "," ? goesOn.has(second) : !isSmall && !begin.test(second))
    )
      yield { at: index, written, apart: false };
  }
  if (unit?.sort !== "item" && unit?.sort !== "paragraph") return;
  // Several bullets are how some part the names in a row.
  const [bullet, ...more] = text.matchAll(/(?<=\S) ?[•●▪‣◦] ?(?=\p{L})/gu);
  if (bullet !== undefined && more.length === 0 && unit.sort === "item") {
    const before = text.slice(0, bullet.index);
    const after = text.slice(bullet.index + bullet[0].length);
    if (wordsIn(before) >= WORDS && wordsIn(after) >= WORDS)
      yield {
        at: bullet.index,
        written: `${lastWords(before)}${bullet[0]}${firstWords(after)}`,
        apart: true,
      };
  }
  // A point that was begun, and begun again behind a hyphen.
  for (const { index, 0: mark } of text.matchAll(/(?<=[,;:.]) [-–•] (?=\p{Lu})/gu)) {
    const begun = text.slice(0, index).replace(/[,;:.]$/, "");
    if (wordsIn(begun) >= WORDS && text.startsWith(begun, index + mark.length))
      yield { at: index + 1, written: `${mark.trim()} ${begun}`, apart: true };
  }
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const lastWords = (text: string) => text.trimEnd().split(" ").slice(-2).join(" ");
const firstWords = (text: string) => text.trimStart().split(" ").slice(0, 2).join(" ");

/** Words that begin a sentence, and no name that is written in one with another. */
const begins = "The|This|These|There|They|It|In|We|If|When|However|An";

/** Two words with a stop or a comma and no space between them. */
const atStop = /(?<![\p{L}\p{N}@/._-])(\p{Ll}{3,30})([.,])(\p{L}\p{Ll}{1,20})(?= \p{Ll})/gu;

/** Small words behind a comma that go on a sentence. */
const goesOn = new Set(
  "and but which who the with or including that as in to for of where while so is are was were has have".split(
    " ",
  ),
);

const begin = new RegExp(`^(?:${begins}|A)$`);

const glued: readonly RegExp[] = [
  /(?<!\p{L})(?:This|There|It|That)(?:is|was|has|are|were|will)(?= \p{Ll})/gu,
  /(?<![\p{L}\p{N}.,/£$€#-])\d{1,4}(?:months?|years?|weeks?|days|people|pupils|children|homes|residents|members|schools|cases)(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}@/._-])(?:of|by|to|from|in|than|over|and|the|with)\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?%?(?= \p{Ll}|[.,;)]|$)/gu,
  /(?<![\p{L}\p{N}.,/£$€-])\d{1,3}(?:,\d{3})+(?:A|\p{Lu}\p{Ll}{1,20})(?= (?!fuse|supply|current|breaker)\p{Ll}{2})/gu,
  /\d%(?:A|\p{Lu}\p{Ll}{1,20})(?= \p{Ll}{2})/gu,
  new RegExp(`\\p{Ll}{3,30}[.;](?:${begins}|A)(?= \\p{L})`, "gu"),
  /(?<!\p{L})\p{Ll}{4,30}(?:The|This|These|There|However)(?= \p{Ll}{2})/gu,
  new RegExp(`\\p{Ll}{2,30}\\)(?:${begins}|A)(?= \\p{Ll})`, "gu"),
];
