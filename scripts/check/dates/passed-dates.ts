// What a paper says will be, or is due, lies behind the day of the paper by no date that it names.
import { formatDay } from "../../lib/calendar.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { isRetold, paperDays } from "../for-rules/paper-day.ts";
import type { NamedTime } from "../reading/named-time.ts";
import type { Word } from "../reading/words.ts";

export const passedDates = {
  name: "passed-dates",
  about: "What a paper says will happen, or is due, is not for a time that was over on the day of the paper.",
  why: "A paper that promises for last summer was copied from an older one, and nobody knows what holds now.",
  mend: "Say what has come of it, or write the date that holds now. Where an older paper is retold, say so: “would”, “was due”.",
  level: "warning",
  *run(register) {
    for (const { text, unit, sentence } of timedSentences(register)) {
      if (unit.sort === "heading" || unit.sort === "note") continue;
      const days = paperDays(register, text);
      if (days === undefined || reported.test(sentence.text)) continue;
      for (const time of sentence.times) {
        const isLabelled = nextMeeting(unit.text, time) !== undefined;
        if (time.span === undefined || time.span.end >= days.start) continue;
        if (!relations.has(time.relation ?? "") && !isLabelled) continue;
        const future =
          futureBefore(sentence.words, time) ??
          presentBefore(sentence.words, time) ??
          futureBehind(sentence.words, time) ??
          nextMeeting(unit.text, time);
        if (future === undefined || isSetApart(unit, time.start, time.end) || isRetold(unit)) continue;
        yield warning(
          unit.place(time.start),
          `“${future} … ${whole(unit.text, time)}” is over: the paper is of ${formatDay(days.start)}.`,
          "Say what has come of it, or write the date that holds now; where an older paper is retold, say that it is.",
        );
      }
    }
  },
} as const satisfies Check;

const relations = new Set(["by", "on", "in", "during", "end-of", "before", "from", "until"]);

/** Somebody said then what would be. */
const reported =
  /\b(?:agreed|noted|said|told|heard|resolved|reported|stated|explained|advised|announced|confirmed|promised|recommended|asked|committed|originally|previously|at the time|would)\b/i;

/** A time with what says which part of it is meant: “early summer of 2024”. */
function whole(text: string, { start, end }: NamedTime): string {
  const before =
    /(?:early|late|mid|middle of|end of|start of|beginning of)[\s-](?:the\s)?$/i.exec(
      text.slice(0, start),
    )?.[0] ?? "";
  return text.slice(start - before.length, end).replace(/\s+/g, " ");
}

/** The words that say that something is to come, before a time that they govern; undefined where there are none. */
function futureBefore(words: readonly Word[], time: NamedTime): string | undefined {
  const end = words.findIndex(({ start }) => start >= time.start);
  for (let at = end - 1; at >= Math.max(0, end - 15); at -= 1) {
    const word = words[at];
    if (word === undefined || /^[;:—–()]$/.test(word.text)) return undefined;
    const length = markerAt(words, at);
    if (length > 0)
      return isGoverned(words.slice(at + length, end), word.lower)
        ? words
            .slice(at, at + length)
            .map(({ text }) => text)
            .join(" ")
        : undefined;
  }
  return undefined;
}

/** “Next meeting: 12 January 2026”. */
function nextMeeting(text: string, { start, sort }: NamedTime): string | undefined {
  if (sort !== "day") return undefined;
  return /^(?:date (?:and time )?of (?:the )?next meeting|(?:the )?next meeting)(?: is)?\s*[:–-]?\s*(?:\p{L}+day,? )?$/iu
    .exec(text.slice(0, start))?.[0]
    .replace(/[\s:–-]+$/, "");
}

/** “By the summer of 2025 the depot will be in use”: words behind a time that opens the sentence. */
function futureBehind(words: readonly Word[], time: NamedTime): string | undefined {
  const first = words.findIndex(({ start }) => start >= time.start);
  const next = words.findIndex(({ start }) => start >= time.end);
  if (next < 0 || first > 5 || !/^(?:by|on|in|from)$/.test(words[0]?.lower ?? "")) return undefined;
  const clause = words.slice(next, next + 9);
  const at = clause.findIndex(({ lower }) => lower === "will" || lower === "shall");
  if (
    at < 1 ||
    clause
      .slice(0, at)
      .some(
        ({ lower, text }) =>
          /^(?:and|but|that|which|who|as|was|were|had|has|have|the will)$/.test(lower) ||
          /^[;:—–(]$/.test(text),
      )
  )
    return undefined;
  return clause[at]?.text;
}

/** “The present contract expires on …”: what is told as still to come by its verb alone. */
function presentBefore(words: readonly Word[], time: NamedTime): string | undefined {
  if (time.sort !== "day" || !/^(?:on|until)$/.test(time.relation ?? "")) return undefined;
  const end = words.findIndex(({ start }) => start >= time.start);
  const at = words.findLastIndex(({ start }, index) => start < time.start && index < end);
  const verb = words
    .slice(Math.max(0, at - 2), at + 1)
    .find(({ lower }) => /^(?:expires|ends|closes|opens|begins|starts|lapses)$/.test(lower));
  if (verb === undefined) return undefined;
  const index = words.indexOf(verb);
  // Of what is retold the subject is a year or a season that was.
  const subject = words.slice(Math.max(0, index - 5), index).map(({ lower }) => lower);
  return subject.some((word) => /^(?:present|current|existing|new|next|our|this)$/.test(word)) &&
    !subject.some((word) => /^(?:year|which|that|period|quarter|when|if|as|table|chapter|story)$/.test(word))
    ? verb.text
    : undefined;
}

/** How many words from an index on say that something is to come. */
function markerAt(words: readonly Word[], at: number): number {
  const [first = "", second = ""] = [words[at]?.lower, words[at + 1]?.lower];
  if (first === "will" || first === "shall") return words[at - 1]?.lower === "the" ? 0 : 1;
  if (!/^(?:is|are)$/.test(first)) return 0;
  if (/^(?:due|scheduled|expected|planned|timetabled|programmed|intended|anticipated)$/.test(second))
    return 2;
  return second === "to" && words[at + 2]?.lower === "be" ? 3 : 0;
}

/** Whether nothing between the marker and the time takes the time for itself: “will build on work begun in 2023”. */
function isGoverned(between: readonly Word[], marker: string): boolean {
  return between.every(({ lower, text }, at) => {
    if (
      /^(?:that|which|who|since|when|where|if|as|than|was|were|had|has|have|because|following|after|made|begun|set|given|held|taken|built|won|brought|laid|drawn|written|found|back|continue|continues|remain|still|using|based|against|under|compared)$/.test(
        lower,
      )
    )
      return lower === "held" || lower === "made" || lower === "set" || lower === "taken" || lower === "given"
        ? isFirst(between, at, marker)
        : lower === "have" && at === 0;
    if (/[^e]ed$/.test(lower) && text === lower) return isFirst(between, at, marker);
    return true;
  });
}

/** Whether a participle is that of the marker: “will be held”, “is to be agreed”. */
function isFirst(between: readonly Word[], at: number, marker: string): boolean {
  const before = between.slice(0, at).map(({ lower }) => lower);
  return (
    before.every((word) => /^(?:be|been|have|then|also|now|formally|fully|to|not|first|\w+ly)$/.test(word)) &&
    (before.includes("be") || before.includes("been") || /^(?:is|are)$/.test(marker))
  );
}
