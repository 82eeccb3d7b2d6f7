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
      for (const [at, written] of sentence.times.entries()) {
        const before = sentence.times[at - 1];
        // “Of July and August 2026”
        const isJoined =
          before !== undefined && /^ (?:and|or|to) $/.test(unit.text.slice(before.end, written.start));
        const relation = written.relation ?? (isJoined ? before?.relation : undefined);
        const time = relation === undefined ? written : { ...written, relation };
        if (time.span === undefined || time.span.start <= days.end) continue;
        if (!/^(?:on|in|during|of|at|since|as-at)$/.test(time.relation ?? "")) continue;
        const past =
          ofRecord(unit.text, sentence.start, time) ??
          (time.relation === "of" ? undefined : pastBefore(sentence.words, time)) ??
          pastBehind(sentence.words, time);
        if (past === undefined || isSetApart(unit, time.start, time.end)) continue;
        yield warning(
          unit.place(time.start),
          `“${past}” with “${time.text.replace(/\s+/g, " ")}” was still to come: the paper is of ${days.start === days.end ? "" : "the time to "}${formatDay(days.end)}.`,
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

/** The same of what is often said of a time to come, where its day is named. */
const settled = new Set(
  "set founded established formed created adopted approved agreed granted awarded appointed notified told heard refused rejected resolved recruited purchased sold served".split(
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
    if (!happened.has(word.lower) && !(settled.has(word.lower) && /^(?:day|month|year)$/.test(time.sort)))
      continue;
    // “Set” and “agreed” of a year may be for it.
    if (
      settled.has(word.lower) &&
      time.sort === "year" &&
      word.lower !== "founded" &&
      !(word.lower === "set" && next?.lower === "up")
    )
      continue;
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

/** Verbs that tell, without an auxiliary, of what is over. */
const told =
  /^(?:voted|met|heard|saw|found|visited|attended|spent|drew|attracted|brought|raised|won|fell|rose|made|received|took|decided|resolved|went|came|showed|gave|ran|began|opened|closed|had)$/;

/** Before a time: the minutes of a meeting that was held then, a time since which, or as at which, something is so. */
function ofRecord(text: string, start: number, time: NamedTime): string | undefined {
  if (!/^(?:day|month)$/.test(time.sort)) return undefined;
  const before = text.slice(Math.max(start, time.start - 70), time.start);
  const after = text.slice(time.end, time.end + 90);
  const held =
    /\b((?:minutes|notes) of (?:the |its |our )?(?:(?!to |be )\p{L}+ ){0,6}?held) on (?:\p{L}+day,? )?$/iu.exec(
      before,
    )?.[1];
  if (held !== undefined) return held;
  const isPast = /\b(?:was|were|had|has|have|stood|rose|fell|came|totalled)\b/i;
  const isAhead =
    /\b(?:will|shall|would|should|expected|forecast\w*|project\w*|estimat\w+|target\w*|plan\w*|due|anticipat\w+)\b/i;
  const sentence = `${text.slice(start, time.start)} ${after}`;
  if (isAhead.test(sentence)) return undefined;
  if (time.relation === "since" && isPast.test(after.split(/[.;]/)[0] ?? "")) return "since";
  if (time.relation === "since" && /\b(?:have|has)(?: \p{L}+)? \p{L}+(?:ed|en|un)\b/iu.test(before))
    return "since";
  if (time.relation === "as-at" && /\b(?:was|were|had|stood|totalled)\b/i.test(after.split(/[.;]/)[0] ?? ""))
    return "as at";
  return undefined;
}

/** The same of verbs whose forms may also stand before a noun: “the approved plan”. */
const decided =
  /^(?:approved|agreed|noted|considered|adopted|endorsed|reviewed|discussed|recommended|appointed|elected|completed|launched|published)$/;

/** Behind a time that opens a sentence, or that tells which event is meant: what is said to have happened. */
function pastBehind(words: readonly Word[], time: NamedTime): string | undefined {
  if (!/^(?:day|month|quarter|season|span)$/.test(time.sort)) return undefined;
  const next = words.findIndex(({ start }) => start >= time.end);
  const first = words.findIndex(({ start }) => start >= time.start);
  if (next < 0) return undefined;
  const [verb, behind] = [words[next], words[next + 1]];
  // “The Challenge of July 2026 was our best yet.”
  if (verb !== undefined && first > 2) {
    if (/^(?:was|were)$/.test(verb.lower))
      return /^(?:our|the|a|an|most|well|very|attended|busy|busier|successful|full|wet|quiet|better|worse|higher|lower)$/.test(
        behind?.lower ?? "",
      )
        ? `${verb.text} ${behind?.text}`
        : undefined;
    if (told.test(verb.lower) && verb.lower !== "had") return verb.text;
  }
  // “At its meeting on 14 January the Forum voted …”
  if (!/^(?:at|in|on|during)$/.test(words[0]?.lower ?? "") || first > 6) return undefined;
  const clause = words.slice(next, next + 8).filter(({ text }) => text !== ",");
  const at = clause.findIndex(
    ({ lower }, index) =>
      (told.test(lower) && lower !== "had") ||
      (decided.test(lower) &&
        /^(?:the|an?|that|its|all|to|and|both|\d+)$/.test(clause[index + 1]?.lower ?? "")),
  );
  if (at < 1 || at > 5) return undefined;
  const subject = clause.slice(0, at);
  const isName = subject.every(
    ({ kind, lower }, index) =>
      kind === "word" &&
      !looksAhead.test(lower) &&
      !/(?:ed|ing)$/.test(lower) &&
      (!notThing.test(lower) || (index === 0 && at === 1)),
  );
  return isName
    ? clause
        .slice(0, at + 1)
        .map(({ text }) => text)
        .join(" ")
    : undefined;
}

/** Words that a name of somebody does not hold: of another clause, or by themselves. */
const notThing = /^(?:we|they|it|i|he|she|you|will|shall|can|may|must|what|is|are|be|has|have|had|to|and)$/;

const looksAhead =
  /^(?:for|until|ahead|before|that|which|who|when|as|if|not|of|plan|plans|planned|proposed|next|due|from|by)$/;
