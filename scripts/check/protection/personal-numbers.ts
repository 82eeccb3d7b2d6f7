// Numbers and days that tell one person from all others: of health services, of National Insurance, of schools, of birth.
import { type Check, warning } from "../for-rules/check.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { isCardNumber, isHealthNumber, isPupilNumber } from "./check-digits.ts";
import { type ToldPiece, toldPieces } from "./told-pieces.ts";

export const personalNumbers = {
  name: "personal-numbers",
  about:
    "Papers hold no National Insurance number, no NHS number that its check digit bears out, no number of a pupil, a driver, a passport or a bank account, and no day of birth.",
  why: "They tell who somebody is, and cannot be taken back once a paper is out: data protection law asks that they are not published.",
  mend: "Take it out, and tell whoever looks after data protection if the paper has been out with it.",
  level: "warning",
  *run(register) {
    for (const piece of toldPieces(register)) {
      if (!mayTell.test(piece.text) && !isBirthColumn(piece.head)) continue;
      for (const { at, written, what } of numbersIn(piece))
        yield warning(
          piece.place(at),
          `“${written}” looks like ${what}.`,
          "Take it out, unless it is nobody’s and only shows how one is written.",
        );
    }
  },
} as const satisfies Check;

interface Found {
  readonly at: number;
  readonly written: string;
  readonly what: string;
}

function* numbersIn(piece: ToldPiece): Iterable<Found> {
  const { text, head } = piece;
  const before = (index: number, length = 40) => text.slice(Math.max(0, index - length), index);
  for (const { 0: written, index } of text.matchAll(insurance)) {
    const isGiven = !/^(?:BG|GB|KN|NK|NT|TN|ZZ|QQ)/i.test(written) && !/[DFIQUV]/i.test(written.slice(0, 2));
    const isCalled = ofInsurance.test(`${head} ${before(index)}`);
    // The beginning that is never given stands for somebody's in examples.
    if (isGiven ? /^\p{Lu}/u.test(written) || isCalled : isCalled || isInBrackets(text, index, written))
      if (!asExample.test(before(index, 60)))
        yield { at: index, written, what: "a National Insurance number" };
  }
  for (const { 0: written, index } of text.matchAll(tenDigits)) {
    const isTold = ofHealth.test(`${head} ${before(index)}`);
    if ((isTold || / |-/.test(written)) && isHealthNumber(written.replace(/\D/g, "")))
      yield { at: index, written, what: "an NHS number" };
  }
  for (const { 0: written, index } of text.matchAll(pupil))
    if (isPupilNumber(written)) yield { at: index, written, what: "the number of a pupil" };
  for (const { 0: written, index } of text.matchAll(driver))
    yield { at: index, written, what: "the number of a driving licence" };
  for (const { 0: written, index } of text.matchAll(card))
    if (isCardNumber(written.replace(/\D/g, "")))
      yield { at: index, written, what: "the number of a bank card" };
  for (const { 0: written, index } of text.matchAll(/(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])/g))
    if (/\bsort code\b/i.test(before(index)) && ofPerson.test(before(index, 160)))
      yield { at: index, written, what: "somebody’s bank account" };
  for (const { 0: written, index } of text.matchAll(/(?<![\p{L}\d])(?:\d{9}|[A-Z]\d{8})(?!\d)/gu))
    if (/\bpassport (?:no|number|num)\b\.?[ :(]{0,3}(?:is |was )?$/i.test(before(index)))
      yield { at: index, written, what: "the number of a passport" };
  yield* birthsIn(piece);
}

function* birthsIn({ text, unit, head }: ToldPiece): Iterable<Found> {
  if (unit === undefined) return;
  const isColumn = isBirthColumn(head);
  if (!isColumn && !/\bbirth|\bborn\b|\bd\.?o\.?b\b|\(b\. /i.test(text)) return;
  for (const { start, times } of readSentences(unit))
    for (const time of times) {
      const { day, year } = time.parts;
      // Of whoever was born this long ago nobody is alive.
      if (time.sort !== "day" || day === undefined || (year !== undefined && year < 1910)) continue;
      const before = text.slice(Math.max(start, time.start - 120), time.start);
      if (isColumn || (birth.test(before) && (year !== undefined || /birthday/i.test(before))))
        yield { at: time.start, written: time.text, what: "somebody’s day of birth" };
      else if (year !== undefined && born.test(before) && isOfPerson(before))
        yield { at: time.start, written: time.text, what: "somebody’s day of birth" };
    }
}

/** What one of the numbers needs; most pieces have nothing of it. */
const mayTell = /\d{6}|\d\d[ -]\d\d[ -]|\d[ -]\d{3,4}[ -]\d|\bbirth|\bborn\b|\bd\.?o\.?b\b|\(b\. /i;

const isBirthColumn = (head: string) =>
  /^(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|born)$/i.test(head.trim());

/** Two letters, six digits and a letter (HM Revenue and Customs, NIM39110). */
const insurance = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/giu;

const ofInsurance = /\b(?:national insurance|NI(?: no| num)|NINO|insurance n)/i;

/** What shows how one is written. */
const asExample =
  /\b(?:such as|for example|e\.?g\.?|looks? like|in the form(?:at)?|format|example|written as|sample|dummy|fictitious)\b[^.]{0,30}$/i;

function isInBrackets(text: string, index: number, written: string): boolean {
  return /\p{Ll} \($/u.test(text.slice(0, index)) && text[index + written.length] === ")";
}

const ofHealth = /\b(?:NHS|CHI|H&C|health and care)(?: patient)? (?:no|num)|\bCHI\b/i;

const tenDigits = /(?<![\d£.,+-])(?:\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6} \d{4})(?![\d,])/g;

const pupil = /(?<![\p{L}\p{N}])[A-Z]\d{11}[\dA-Z](?![\p{L}\p{N}])/gu;

/** Five letters of the name, the decade, month, day and year of birth, initials and three more. */
const driver =
  /(?<![\p{L}\p{N}])[A-Z]{2}[A-Z9]{3}\d[0156]\d[0-3]\d{2}[A-Z][A-Z9]\d[A-Z]{2}(?![\p{L}\p{N}])/gu;

const card = /(?<![\d.,-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/g;

const ofPerson =
  /\b(?:his|her|Mr|Mrs|Ms|Miss|claimant|tenant|carer|pensioner|resident|payee|parent|member of staff)\b/;

/** What stands before a day of birth. */
const birth =
  /\b(?:(?:date|day) of birth|birth ?date|birthday|d\.?o\.?b\.?)(?: is| was| of)?[ :,()-]{0,4}(?:on )?(?:\p{L}{3,9}day,? )?$/iu;

const born =
  /\b(?:born(?: on| at [\p{L} ]{1,30} on| in [\p{L} ]{1,30} on)?|\(b\.)[ :,(]{0,3}(?:\p{L}{3,9}day,? )?$/iu;

/** Whether it is a person that was born: a law, a service and a scheme are too. */
function isOfPerson(before: string): boolean {
  const subject = before.slice(0, before.search(/\b(?:was |were |is |are )?(?:born\b|b\.)[^b]*$/i));
  const last =
    subject
      .trim()
      .split(/[,;:]/)
      .findLast((part) => part.trim() !== "") ?? "";
  return (
    !things.test(last) || /\b(?:he|she|who|mr|mrs|ms|miss|boy|girl|baby|child|son|daughter)\b/i.test(last)
  );
}

const things =
  /\b(?:NHS|act|act of parliament|law|service|council|scheme|trust|authority|state|park|society|club|union|charity|company|partnership|idea|project|programme|movement|town|city|line|it|this|that|festival|reserve|tradition|committee|group|policy|plan)\b/i;
