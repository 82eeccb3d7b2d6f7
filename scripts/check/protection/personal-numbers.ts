// Numbers and days that tell one person from all others: of the National Health Service, of National Insurance, of birth.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { readSentences } from "../reading/read-sentences.ts";

export const personalNumbers = {
  name: "personal-numbers",
  about:
    "Papers hold no National Insurance number, no NHS number that its check digit bears out, no day of birth and no address of a home with its postcode.",
  why: "They tell who somebody is, and cannot be taken back once a paper is out: data protection law asks that they are not published.",
  mend: "Take it out, and tell whoever looks after data protection if the paper has been out with it.",
  level: "warning",
  *run(register) {
    for (const { unit } of typedUnits(register)) {
      if (!mayTell.test(unit.text)) continue;
      for (const { at, written, what } of numbersIn(unit))
        yield warning(
          unit.place(at),
          `“${written}” looks like ${what}.`,
          "Take it out, unless it is nobody’s and only shows how one is written.",
        );
    }
  },
} as const satisfies Check;

/** What one of the numbers needs: six digits and a letter, ten digits, a postcode; or a word about birth. */
const mayTell =
  /\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{3}[ -]?\d{3}[ -]?\d{4}|\d[A-Z]{2}\b|[Bb](?:irth|orn)|BIRTH|BORN|[Dd]\.?[Oo]\.?[Bb]/;

interface Found {
  readonly at: number;
  readonly written: string;
  readonly what: string;
}

function* numbersIn(unit: TextUnit): Iterable<Found> {
  const { text } = unit;
  for (const { 0: written, index } of text.matchAll(insurance))
    yield { at: index, written, what: "a National Insurance number" };
  for (const { 0: written, index } of text.matchAll(tenDigits)) {
    const isTold = /\bNHS (?:no|num)/i.test(text.slice(Math.max(0, index - 40), index));
    if ((isTold || / |-/.test(written)) && isHealthNumber(written.replace(/\D/g, "")))
      yield { at: index, written, what: "an NHS number" };
  }
  if (/\bbirth\b|\bborn\b|\bd\.?o\.?b\b/i.test(text))
    for (const sentence of readSentences(unit))
      for (const time of sentence.times) {
        const before = text.slice(Math.max(sentence.start, time.start - 30), time.start);
        if (time.sort === "day" && time.parts.year !== undefined && birth.test(before))
          yield { at: time.start, written: time.text, what: "somebody’s day of birth" };
      }
  for (const { 0: written, index } of text.matchAll(home))
    if (!office.test(text.slice(Math.max(0, index - 60), index + written.length)))
      yield { at: index, written, what: "the address of a home" };
}

/** Two letters, six digits and a letter, without the beginnings that are never given (HM Revenue and Customs, NIM39110). */
const insurance =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;

const tenDigits = /(?<![\d£.,+-])(?!0)\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d,])/g;

/** The check digit of ten, by weights from 10 to 2 and the remainder of 11 (NHS data dictionary, NHS NUMBER). */
function isHealthNumber(digits: string): boolean {
  if (new Set(digits).size < 3) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const birth = /\b(?:born(?: on)?|(?:birth|d\.?o\.?b\.?)(?: is| was)?)[ :,(]{0,3}(?:\p{L}{3,9}day,? )?$/iu;

/** A number, a street and a postcode. */
const home =
  /(?<![\d.,£])\d{1,4}[a-z]?,? (?:[A-Z][\p{L}’'-]{1,24} ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Gardens|Terrace|Way|Place|Grove|Rise|Row|Walk|View|Mews)\b,?(?: [A-Z][\p{L}’'-]{1,24},?){0,4},? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu;

/** Words that an address of an office, a venue or a business has. */
const office =
  /\b(?:academy|airport|building|centre|chambers|church|clinic|college|company|council|court|depot|floor|garage|hall|headquarters|hospital|hotel|house|hq|inn|library|ltd|museum|nursery|offices?|park|plc|practice|premises|school|service|shop|station|studio|suite|surgery|theatre|trust|unit|university|venue|works)\b/i;
