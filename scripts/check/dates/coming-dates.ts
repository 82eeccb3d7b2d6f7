// What a paper says has happened did so by the day of the paper.
import { formatDay } from "../../lib/calendar.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { paperDays } from "../for-rules/paper-day.ts";
import type { NamedTime } from "../reading/named-time.ts";
import type { Word } from "../reading/words.ts";

export const comingDates = {
  name: "coming-dates",
  about: "What a paper says has happened is not for a time that was still to come on the day of the paper.",
  why: "A record of what has not happened yet makes readers doubt every other date.",
  mend: "Correct the date or its year, or say that it is still to come. If the paper was changed later, correct its own date.",
  level: "warning",
  *run(register) {
    for (const { text, unit, sentence } of timedSentences(register)) {
      if (unit.sort === "heading") continue;
      const days = paperDays(register, text);
      if (days === undefined || /\b(?:if|once|whether|unless|should|would|assum\w+)\b/i.test(sentence.text))
        continue;
      for (const time of sentence.times) {
        if (time.span === undefined || time.span.start <= days.end) continue;
        if (!/^(?:on|in|during)$/.test(time.relation ?? "")) continue;
        const past = pastBefore(sentence.words, time);
        if (past === undefined || isSetApart(unit, time.start, time.end)) continue;
        yield warning(
          unit.place(time.start),
          `“${past} … ${time.text.replace(/\s+/g, " ")}” was still to come: the paper is of ${days.start === days.end ? "" : "the time to "}${formatDay(days.end)}.`,
          "Correct the date, or say that it is to come; or correct the date of the paper at its head.",
        );
      }
    }
  },
} as const satisfies Check;

const happened = new Set(
  "held presented reported considered completed launched published opened closed ended started begun undertaken received visited inspected signed submitted issued introduced attended consulted discussed endorsed recorded counted reviewed delivered finished concluded carried installed built demolished observed tested audited interviewed surveyed elected".split(
    " ",
  ),
);

/** What is said to have happened, before a time that belongs to it; undefined where nothing is. */
function pastBefore(words: readonly Word[], time: NamedTime): string | undefined {
  const end = words.findIndex(({ start }) => start >= time.start);
  for (let at = end - 1; at >= Math.max(0, end - 10); at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || /^[;:—–()]$/.test(word.text) || looksAhead.test(word.lower)) return undefined;
    if (
      word.lower === "to" &&
      !/^(?:the|a|an|its|this|our|their|all|members)$/.test(next?.lower ?? "") &&
      !/^\p{Lu}/u.test(next?.text ?? "")
    )
      return undefined;
    if (word.lower === "met" || (word.lower === "took" && next?.lower === "place"))
      return word.lower === "met" ? "met" : "took place";
    if (!happened.has(word.lower)) continue;
    const own = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    const isPast =
      /^(?:was|were)(?: \w+(?:ly|so|then|first))?$/.test(
        own
          .slice(-2)
          .join(" ")
          .replace(/^(?!was|were)\S+ /, ""),
      ) || own.at(-1) === "been";
    return isPast ? `${own.at(-1)} ${word.text}` : undefined;
  }
  return undefined;
}

const looksAhead =
  /^(?:for|until|ahead|before|that|which|who|when|as|if|not|of|plan|plans|planned|proposed|next|due|from|by)$/;
