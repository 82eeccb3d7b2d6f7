// Sentences, points or figures with nothing between them, as they come out of a PDF or of a line that was deleted.
import { type Check, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const runTogether = {
  name: "run-together",
  about: "No two sentences, points of a list or figures and words run into one another.",
  why: "Two promises are read as one, or the figure at the joint as another.",
  mend: "Put a space, a full stop or a new point of the list between the two.",
  level: "warning",
  *run(register) {
    for (const shown of shownTexts(register)) {
      if (shown.unit === undefined || !mayRunTogether.test(shown.text) || !isEnglish(shown)) continue;
      for (const { at, written, apart } of joints(shown))
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

/** What one of the joints needs; next to no piece has it. */
const mayRunTogether = /[\d%][A-Z\u00C0-\uFFFB]|[.;)][AHITW]|[a-z\u00DF-\uFFFB][HT]|[•●▪‣◦]|[,;:.] [-–] /;

interface Joint {
  readonly at: number;
  readonly written: string;
  /** Whether each is to be a point of its own. */
  readonly apart: boolean;
}

/** How many words there are at least on either side of a bullet that parts two points. */
const WORDS = 3;

function* joints({ text, unit }: ShownText): Iterable<Joint> {
  for (const pattern of glued)
    for (const { 0: written, index } of text.matchAll(pattern)) yield { at: index, written, apart: false };
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

const glued: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.,/£$€-])\d{1,3}(?:,\d{3})+(?:A|\p{Lu}\p{Ll}{1,20})(?= (?!fuse|supply|current|breaker)\p{Ll}{2})/gu,
  /\d%(?:A|\p{Lu}\p{Ll}{1,20})(?= \p{Ll}{2})/gu,
  new RegExp(`\\p{Ll}{3,30}[.;](?:${begins}|A)(?= \\p{L})`, "gu"),
  /(?<!\p{L})\p{Ll}{4,30}(?:The|This|These|There|However)(?= \p{Ll}{2})/gu,
  new RegExp(`\\p{Ll}{2,30}\\)(?:${begins}|A)(?= \\p{Ll})`, "gu"),
];
