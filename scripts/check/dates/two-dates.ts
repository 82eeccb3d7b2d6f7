// What a paper promises is promised for one time, wherever the paper tells of it.
import type { PublicationId } from "../../model/publication-id.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { isRetold } from "../for-rules/paper-day.ts";
import type { NamedTime } from "../reading/named-time.ts";
import type { Word } from "../reading/words.ts";

export const twoDates = {
  name: "two-dates",
  about:
    "What is due, expected or to come by the same words in two places of a paper is so for the same time.",
  why: "Members cannot hold anybody to a promise that the paper makes for two dates.",
  mend: "Write the date that holds in both places. Where the date was changed, say so.",
  level: "warning",
  *run(register) {
    const seen = new Map<string, Promised>();
    for (const judged of judgedSentences(register))
      for (const promised of promisesIn(judged)) {
        const { key, time, publication } = promised;
        const before = seen.get(`${publication} ${key}`);
        if (before === undefined) seen.set(`${publication} ${key}`, promised);
        else if (areApart(before.time, time)) {
          const { file, line } = before.judged.unit.place(before.time.start);
          const at = judged.unit.place(time.start);
          const where = file === at.file ? `in line ${line}` : `in ${file}, line ${line},`;
          yield warning(
            at,
            `“${promised.subject}” is for “${whole(judged, time)}” here, and ${where} for “${whole(before.judged, before.time)}”.`,
            "Write the date that holds in both places; where the date was changed, say so.",
          );
        }
      }
  },
} as const satisfies Check;

interface Promised {
  readonly publication: PublicationId;
  /** What is promised, in words that do not depend on the sentence. */
  readonly key: string;
  readonly subject: string;
  readonly time: NamedTime;
  readonly judged: JudgedSentence;
}

/** Words of what comes again and again, or in several pieces. */
const several =
  /\b(?:annual|annually|quarterly|monthly|weekly|daily|meetings?|updates?|phases?|stages?|next|first|second|third|fourth|last|rounds?|sessions?|parts?|tranches?|elections?|payments?|instal+ments?|grants?|each|every|it|this|that|they|these|works?|further|another|half|most|some|rest|remainder|others?)\b/;

const changed =
  /\b(?:originally|previously|moved|delayed|revised|postponed|deferred|instead|rather|extended|slipped|brought forward|rescheduled|if|unless|subject to|either|or)\b/i;

function promisesIn(judged: JudgedSentence): readonly Promised[] {
  const { unit, sentence, text } = judged;
  const { publication } = text.location;
  if (
    publication === undefined ||
    sentence.times.length !== 1 ||
    unit.sort === "note" ||
    unit.sort === "heading"
  )
    return [];
  const [time] = sentence.times;
  if (time?.span === undefined || !/^(?:by|on|in|during|end-of|from)$/.test(time.relation ?? "")) return [];
  if (changed.test(sentence.text) || isSetApart(unit, time.start, time.end) || isRetold(unit)) return [];
  const { words } = sentence;
  const marker = words.findIndex((word, at) => isMarker(words, at) && word.end < time.start);
  const end = words.findIndex(({ start }) => start >= time.start);
  if (marker < 1 || end - marker > 9) return [];
  const verb =
    words
      .slice(marker, end)
      .map(({ lower }) => lower)
      .find((word) => verbs.has(word)) ?? "due";
  const own = subjectBefore(words, marker);
  const content = own.map(({ lower }) => lower).filter((word) => !/^(?:the|a|an|of|our|its)$/.test(word));
  const phrase = own.map(({ lower }) => lower).join(" ");
  if (content.length < 2 || !/^(?:the|our)$/.test(own[0]?.lower ?? "") || several.test(phrase)) return [];
  const subject = unit.text.slice(own[0]?.start, own.at(-1)?.end);
  return [{ publication, key: `${content.join(" ")} ${verb}`, subject, time, judged }];
}

function isMarker(words: readonly Word[], at: number): boolean {
  const [first = "", second = ""] = [words[at]?.lower, words[at + 1]?.lower];
  return (
    first === "will" ||
    (/^(?:is|are)$/.test(first) && /^(?:due|expected|scheduled|planned|timetabled)$/.test(second))
  );
}

/** What is promised, where it is not that something is due. */
const verbs = new Set(
  "published open opened close closed end ended begin start started launched completed finished held submitted presented reported reviewed adopted approved signed delivered built installed".split(
    " ",
  ),
);

/** The words before a verb that say what it is about. */
function subjectBefore(words: readonly Word[], marker: number): readonly Word[] {
  let end = marker;
  if (words[end - 1]?.lower === "which") end -= 1;
  if (words[end - 1]?.text === ",") end -= 1;
  let first = end;
  while (first > 0 && end - first < 9) {
    const word = words[first - 1];
    if (
      word === undefined ||
      word.kind !== "word" ||
      /^(?:by|from|to|and|but|that|which|when|is|are|was|as|while)$/.test(word.lower)
    )
      break;
    first -= 1;
    if (/^(?:the|our)$/.test(word.lower) && words[first - 1]?.lower !== "of") break;
  }
  return words.slice(first, end);
}

function areApart({ span: a }: NamedTime, { span: b }: NamedTime): boolean {
  return a !== undefined && b !== undefined && (a.end < b.start || b.end < a.start);
}

/** A time with what says which part of it is meant. */
function whole({ unit: { text } }: JudgedSentence, { start, end }: NamedTime): string {
  const before =
    /(?:early|late|mid|middle of|end of|start of|beginning of)[\s-](?:the\s)?$/i.exec(
      text.slice(0, start),
    )?.[0] ?? "";
  return text.slice(start - before.length, end).replace(/\s+/g, " ");
}
