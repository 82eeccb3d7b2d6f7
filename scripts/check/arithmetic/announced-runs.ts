// How many things are named in a run of words behind a number: “four councils (A, B and C)”, “five routes: the 7, the 11 …”.
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { wordsBehind, wordsBetween } from "./read-changes.ts";

/** How many are named behind a number: at least as the commas part them, at most as every “and” does. */
export interface NamedRun {
  readonly least: number;
  readonly most: number;
}

/** The run of names behind a number, where one stands there that is whole. */
export function runBehind(sentence: ReadSentence, number: Quantity): NamedRun | undefined {
  const behind = wordsBehind(sentence, number, 400).slice(1);
  if (number.value > 12 || number.noun === "" || !behind.toLowerCase().startsWith(number.noun))
    return undefined;
  if (isFew(wordsBetween(sentence, undefined, number))) return undefined;
  const rest = behind.slice(number.noun.length);
  const run = runs.map((pattern) => pattern.exec(rest)).find((match) => match !== null)?.[1];
  if (run === undefined) return undefined;
  // Another number nearer to the run announces it.
  const at = sentence.text.indexOf(run, number.end - sentence.start);
  const isNearest = sentence.quantities.every(
    ({ start }) => start <= number.start || start - sentence.start >= at,
  );
  return isNearest ? itemsOf(run) : undefined;
}

const meetings = new Set("meeting session visit event workshop day date occasion hearing evening".split(" "));

/** How many days are named behind a number of meetings: “three sessions, on 4 May, 11 May and 1 June”. */
export function daysBehind(sentence: ReadSentence, number: Quantity): NamedRun | undefined {
  const { times, text, start } = sentence;
  if (number.value > 12 || !meetings.has(number.head) || isFew(wordsBetween(sentence, undefined, number)))
    return undefined;
  const days = times.filter((time) => time.start > number.end && time.sort === "day");
  const [first] = days;
  // The days of 4, 11 and 18 May are read as one.
  const isSpelt = first !== undefined && !/[\d:]/.test(text.slice(number.end - start, first.start - start));
  if (!isSpelt || days.length < 2) return undefined;
  const areOne = days.every((day, at) => {
    const next = days[at + 1];
    return (
      next === undefined ||
      /^(?:,|;| and|, and)\s*(?:on )?$/.test(text.slice(day.end - start, next.start - start))
    );
  });
  return areOne ? { least: days.length, most: days.length } : undefined;
}

/** Up to eight small words that say more of what is named. */
const more =
  "(?: (?:of|for|in|to|at|on|across|within|that|from|since|during|which)(?: [\\p{L}\\p{N}'’/-]+){1,8}?)?";

const runs = [
  new RegExp(`^${more} ?\\(([^()]{3,300})\\)`, "u"),
  new RegExp(`^${more}(?:,? (?:are|were|namely))?: ([^():.;]{3,300})\\.?$`, "u"),
  new RegExp(
    `^${more},? (?:namely|which are|these are|they are|these being):?,? ([^():.;]{3,300})\\.?$`,
    "u",
  ),
  new RegExp(`^${more} [–—] ([^():.;–—]{3,300})(?:[.]?$| [–—] )`, "u"),
];

/** Words before a number that make it some of several. */
function isFew(before: string): boolean {
  return /\b(?:one|some|first|last|next|other|another|further|more|than|least|of|of the|of these|each|every) $/i.test(
    before,
  );
}

/** Figures that are no names. */
const amounts =
  /[£$€%]|\d[.:,]\d|\b(?:19|20)\d\d\b|\b\d+(?:st|nd|rd|th)?\s*(?:am|pm|km|miles?|per|years?|months?|weeks?|days?|hours?|people|homes|officers|\p{Ll}{4,})\b/iu;

function itemsOf(run: string): NamedRun | undefined {
  if (
    amounts.test(run) ||
    /\b(?:including|includes|e\.?g|such as|mainly|notably|for example|etc|and others|other|see|also|plus|or|which|that|who|is|are|was|were|not|each|with|both|but|so|because|if|when|while|will|would|has|have|had)\b|[:“"]/i.test(
      run,
    )
  )
    return undefined;
  const pieces = run.split(/[,;]/).map((one) => one.trim());
  const last = pieces.at(-1) ?? "";
  const isClosed = /^and\b/i.test(last) || /\band\b|&/i.test(last);
  if (!isClosed || pieces.some((one) => one === "" || one.split(/\s+/).length > 9)) return undefined;
  const ands = (run.match(/\band\b|&/gi) ?? []).length;
  // Two names with one “and” may be one name with an “and” in it.
  if (pieces.length < 2 && !/^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)? and \p{Lu}[^ ]*(?: \p{Lu}[^ ]*)?$/u.test(run))
    return undefined;
  const isOxford = /^and\b/i.test(last);
  return { least: pieces.length + (isOxford ? 0 : 1), most: pieces.length + ands };
}
