// By when views are asked for in a consultation, wherever a paper says so: that it closes, and until when replies count.

import { startOf } from "../../model/period.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { isSetApart, type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import { isRetold } from "../for-rules/paper-day.ts";
import { daysOf, type NamedTime } from "../reading/named-time.ts";

/** A day on which a consultation closes, or by which views are asked for. */
interface Closing {
  readonly judged: JudgedSentence;
  readonly time: NamedTime;
  readonly day: string;
  /** The words that say what the day is of. */
  readonly words: string;
}

/** Two days by which one consultation of a paper closes. */
export function* twoClosings(register: Register): Iterable<readonly [Closing, Closing]> {
  const byPaper = new Map<PublicationId, Closing[]>();
  const several = new Set<PublicationId>();
  for (const judged of timedSentences(register)) {
    const { publication } = judged.text.location;
    if (publication === undefined) continue;
    const { text } = judged.sentence;
    if (
      /\b(?:consultations|surveys|(?:first|second|earlier|previous|another|further|stages?|phases?|rounds?|two|three) (?:\p{L}+ )?(?:consultation|survey|phase|stage|round))\b/iu.test(
        text,
      )
    )
      several.add(publication);
    const closing = closingIn(register, judged);
    if (closing !== undefined) byPaper.set(publication, [...(byPaper.get(publication) ?? []), closing]);
  }
  for (const [publication, [first, ...others]] of byPaper) {
    if (first === undefined || several.has(publication)) continue;
    const other = others.find(({ day }) => day !== first.day);
    if (other === undefined) continue;
    const apart = Math.abs(Date.parse(other.day) - Date.parse(first.day)) / 86_400_000;
    // What closes months apart are two consultations, and what moved says so.
    if (apart <= 75 || first.day.slice(4) === other.day.slice(4)) yield [first, other];
  }
}

const changed =
  /\b(?:extend\w*|originally|moved|instead|rather|postpon\w*|delay\w*|late|but|if|option|would|earlier|reopen\w*|statutory notice|notice period)\b/i;

function closingIn(register: Register, judged: JudgedSentence): Closing | undefined {
  const { unit, sentence, text } = judged;
  if (unit.sort === "cell" || changed.test(sentence.text) || isRetold(unit)) return undefined;
  for (const written of sentence.times) {
    const time = written.sort === "span" ? written.to : written;
    if (time?.sort !== "day" || isSetApart(unit, written.start, written.end)) continue;
    const before = unit.text.slice(sentence.start, written.start);
    const words =
      written.sort === "span"
        ? /\b(?:consultation|survey)\b[^.;]{0,60}\b(?:runs?|ran|open|took place|lasts?|held|live|from|between)\b[^.;]{0,12}$/i.exec(
            before,
          )?.[0]
        : (/\b(?:consultation|survey)\b[^.;,]{0,50}?\b(?:close[sd]?|ends?|ended|runs? until|ran until|open until|closing|will (?:close|end))(?: \p{L}+day)?(?: on| at \S+ on| midnight on)? (?:\p{L}+day,? )?(?:the )?$/iu.exec(
            before,
          )?.[0] ??
          /\b(?:closing date|deadline)(?: for(?: \p{L}+){1,4}?)?(?: is| was|:) (?:\p{L}+day,? )?$/iu.exec(
            before,
          )?.[0] ??
          /\b(?:responses|comments|replies|views|representations|submissions)\b[^.;]{0,40}?\b(?:by|until|before|no later than)(?: \S+ on)? (?:\p{L}+day,? )?$/iu.exec(
            before,
          )?.[0]);
    if (words === undefined) continue;
    const paper = text.location.publication;
    const year = Number(
      (startOf(paper === undefined ? undefined : register.publications.get(paper)?.date) ?? "0").slice(0, 4),
    );
    const day = (time.span ?? (year === 0 ? undefined : daysOf(time.parts, year)))?.end;
    if (day !== undefined) return { judged, time, day, words: words.trim() };
  }
  return undefined;
}
