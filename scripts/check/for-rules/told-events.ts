// What a sentence says happens to a named thing, and when: that the north wing opens in May, that a strategy goes to Cabinet.
import type { NamedTime } from "../reading/named-time.ts";
import type { Word } from "../reading/words.ts";
import { isSetApart, type JudgedSentence } from "./judged-sentences.ts";

/** An event of a thing, with the time that the sentence gives for it. */
export interface ToldEvent {
  /** The words of the thing that tell it from others, in small letters. */
  readonly thing: readonly string[];
  /** The thing as written. */
  readonly subject: string;
  /** What happens, in one word for all the ways to say it: `open`, `end`, `to cabinet`. */
  readonly event: string;
  /** Whether it was still to come for whoever wrote it. */
  readonly isPromise: boolean;
  readonly time: NamedTime;
  readonly judged: JudgedSentence;
}

/** Verbs that say the same of a thing, by the word for all of them. */
const verbs = new Map(
  Object.entries({
    open: "open opens opened reopen reopens reopened",
    begin:
      "begin begins began begun start starts started commence commences commenced launch launches launched",
    end: "close closes closed end ends ended expire expires expired",
    complete: "complete completes completed finish finishes finished conclude concludes concluded",
    publish: "publish publishes published issue issues issued release releases released",
    adopt: "adopt adopts adopted approve approves approved",
    deliver: "deliver delivers delivered",
    submit: "submit submits submitted",
    held: "held",
    install: "install installed",
    build: "built",
    sign: "sign signed",
    replace: "replace replaced",
    review: "reviewed",
  }).flatMap(([event, words]) => words.split(" ").map((word) => [word, event] as const)),
);

/** Verbs that take a thing to those who decide about it. */
const taking =
  /^(?:brought|presented|submitted|taken|reported|returned?|returns|come|comes|came|go|goes|went|considered|received|put|sent)$/;

const forum =
  /^(?:cabinet|council|board|committee|commission|panel|executive|assembly|authority|governors|members|forum|court|meeting|senate|trustees)$/;

/** What may stand between a thing and what it does. */
const auxiliary =
  /^(?:will|shall|is|are|was|were|be|been|being|has|have|had|due|expected|scheduled|planned|timetabled|programmed|anticipated|intended|to|then|also|\p{L}+ly)$/u;

const promising =
  /^(?:will|shall|due|expected|scheduled|planned|timetabled|programmed|anticipated|intended)$/;

/** Every event that a sentence tells with its time. */
export function toldEvents(judged: JudgedSentence): readonly ToldEvent[] {
  const { words, times } = judged.sentence;
  if (times.length === 0) return [];
  return words.flatMap((word, at): readonly ToldEvent[] => {
    if (word.kind !== "word") return [];
    const done = eventAt(words, at);
    if (done === undefined) return [];
    const time = timeAfter(judged, at);
    const told = time === undefined ? undefined : thingOf(words, at, done);
    if (time === undefined || told === undefined) return [];
    const { phrase, isPromise, event } = told;
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (first === undefined || last === undefined) return [];
    const thing = phrase
      .map(({ lower }) => lower)
      .filter((lower) => !/^(?:the|our|a|an|its|all|of|on|for|at|in|into|about|and)$/.test(lower));
    const isNamed = phrase.some(({ text }, index) => index > 0 && /^\p{Lu}/u.test(text));
    if (!/^(?:the|our)$/.test(first.lower) && !isNamed) return [];
    return [
      { thing, subject: judged.unit.text.slice(first.start, last.end), event, isPromise, time, judged },
    ];
  });
}

interface Done {
  readonly event: string;
  /** Of “considered by the Cabinet”, how the verb stands to the thing. */
  readonly isActive: boolean;
}

/** What happens by the word at an index. */
function eventAt(words: readonly Word[], at: number): Done | undefined {
  const word = words[at]?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  if (/^(?:the|an?|its|this|our|their|at|year|week)$/.test(words[at - 1]?.lower ?? "")) return undefined;
  if (/^(?:take|takes|took|taken)$/.test(word) && next === "place") return { event: "held", isActive: false };
  if (/^(?:go|goes|went)$/.test(word) && next === "live") return { event: "begin", isActive: false };
  if (/^(?:come|comes|came|enter|enters)$/.test(word) && next === "into")
    return { event: "begin", isActive: false };
  if (/^(?:take|takes|took)$/.test(word) && next === "effect") return { event: "begin", isActive: false };
  if (taking.test(word)) {
    const rest = words.slice(at + 1, at + 7);
    const to = rest.findIndex(({ lower }) => /^(?:to|by|at|before)$/.test(lower));
    const body =
      to < 0 || to > 2 ? undefined : rest.slice(to + 1, to + 5).find(({ lower }) => forum.test(lower));
    if (body !== undefined) return { event: `to ${body.lower}`, isActive: false };
  }
  if (/^(?:due|expected|scheduled|planned|anticipated)$/.test(word) && next !== "to")
    return /^(?:is|are)$/.test(words[at - 1]?.lower ?? "") ? { event: "due", isActive: false } : undefined;
  const known = verbs.get(word);
  const isPassive = /^(?:be|been)$/.test(words[at - 1]?.lower ?? "");
  if (known !== undefined) return { event: known, isActive: !isPassive };
  if (!isPassive || !/(?:[^e]ed|made|built|laid|put|set|let|sold|moved)$/.test(word)) return undefined;
  return { event: word === "made" || word === "put" ? `${word} ${next}` : word, isActive: false };
}

/** The time that belongs to the verb at an index: the first behind it, before anything else happens. */
function timeAfter(judged: JudgedSentence, at: number): NamedTime | undefined {
  const { words, times } = judged.sentence;
  const verb = words[at];
  if (verb === undefined) return undefined;
  const time = times.find(({ start }) => start > verb.end);
  if (time === undefined || !/^(?:day|month|quarter|term|season|year|year-pair)$/.test(time.sort))
    return undefined;
  if (!/^(?:by|on|in|during|end-of|from|until|at|before)$/.test(time.relation ?? "")) return undefined;
  const between = words.slice(at + 1).filter(({ start }) => start < time.start);
  if (between.length > 14 || between.some(({ text }) => /^[;:—–()]$/.test(text))) return undefined;
  if (between.some((word) => eventAt(words, words.indexOf(word)) !== undefined)) return undefined;
  if (between.some(({ lower }) => /^(?:which|who|that|since|after|following|agreed|than|for)$/.test(lower)))
    return undefined;
  return isSetApart(judged.unit, time.start, time.end) ? undefined : time;
}

/** The thing of which something is told, by the verb at an index. */
function thingOf(
  words: readonly Word[],
  at: number,
  { event, isActive }: Done,
): { readonly phrase: readonly Word[]; readonly isPromise: boolean; readonly event: string } | undefined {
  let end = at;
  while (end > 0 && auxiliary.test(words[end - 1]?.lower ?? "")) end -= 1;
  const before = words.slice(end, at).map(({ lower }) => lower);
  const isPast = before.some((word) => /^(?:was|were|had|has|have|been)$/.test(word));
  const isPlain = before.length === 0;
  const verb = words[at]?.lower ?? "";
  const isPromise = isPlain ? /s$/.test(verb) : !isPast || before.some((word) => promising.test(word));
  // “Open”, “close” and “complete” by themselves say how something is.
  if (isPlain && !/(?:s|ed|began|came|went|took)$/.test(verb)) return undefined;
  if (before.at(-1) === "to" && !before.some((word) => promising.test(word) || /^(?:is|are)$/.test(word)))
    return undefined;
  const object = isActive && !isPlain ? objectAfter(words, at) : undefined;
  if (object !== undefined) return { phrase: object, isPromise, event };
  const phrase = phraseBefore(words, end);
  return phrase.length === 0 ? undefined : { phrase, isPromise, event };
}

/** “We will publish the local plan in May”: the plan. */
function objectAfter(words: readonly Word[], at: number): readonly Word[] | undefined {
  if (!/^(?:the|our)$/.test(words[at + 1]?.lower ?? "")) return undefined;
  const rest = words.slice(at + 1, at + 10);
  const end = rest.findIndex(
    ({ kind, lower }) =>
      kind !== "word" || /^(?:by|on|in|during|from|until|at|before|to|and|with|for|after)$/.test(lower),
  );
  return end < 2 ? undefined : rest.slice(0, end);
}

const ends =
  /^(?:by|from|to|and|but|that|which|when|is|are|was|were|as|while|if|because|so|than|or|before|after|until|where|with)$/;

/** The words before a verb that name the thing; those that a pronoun stands for. */
function phraseBefore(words: readonly Word[], before: number): readonly Word[] {
  let end = before;
  if (/^(?:which|it)$/.test(words[end - 1]?.lower ?? "")) {
    const isRelative = words[end - 1]?.lower === "which";
    end -= 1;
    if (words[end - 1]?.text === ",") end -= 1;
    if (!isRelative) return objectBefore(words, end);
  }
  let first = end;
  while (first > 0 && end - first < 9) {
    const word = words[first - 1];
    if (word === undefined || word.kind !== "word" || ends.test(word.lower)) break;
    first -= 1;
    if (
      /^(?:the|our)$/.test(word.lower) &&
      !/^(?:of|on|for|at|into|about)$/.test(words[first - 1]?.lower ?? "")
    )
      break;
  }
  const phrase = words.slice(first, end);
  // “Staff wait for the review of housing”: what the article begins is told of.
  const own = phrase.findIndex(({ lower }) => /^(?:the|our)$/.test(lower));
  return own > 0 ? phrase.slice(own) : phrase;
}

/** The last thing with an article before an index. */
function objectBefore(words: readonly Word[], end: number): readonly Word[] {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (words[at]?.text === ";") return [];
    if (!/^(?:the|our)$/.test(words[at]?.lower ?? "")) continue;
    const rest = words.slice(at, end);
    const stop = rest.findIndex(
      ({ kind, lower }, index) =>
        index > 0 && (kind !== "word" || ends.test(lower) || /^(?:on|in|at|of|for)$/.test(lower)),
    );
    return stop < 0 ? rest : rest.slice(0, stop);
  }
  return [];
}
