// Words such as “risen”, “ahead” and “missed” that go the other way than the two figures beside them.

import { against, besideOther, byMany, isSame, type WrongWay } from "./compared-ways.ts";
import { isPlain, type Passage, type PassageFigure } from "./passage.ts";

const ups = "risen|rose|increased|grown|grew|climbed|gone up|went up";
const downs = "fallen|fell|decreased|dropped|declined|reduced|gone down|went down|shrunk";

/** A word that goes the other way than its figures. */
export function wrongWay(passage: Passage, at: number): WrongWay | undefined {
  const now = passage[at];
  if (now === undefined || !isPlain(now.quantity)) return undefined;
  return (
    becameOther(passage, at, now) ??
    asideOf(passage, at, now) ??
    byMany(passage, at, now) ??
    besideOther(passage, at, now) ??
    inBrackets(passage, at, now) ??
    thanBefore(passage, at, now) ??
    namedOther(passage, at, now) ??
    listed(passage, at, now) ??
    missedAim(passage, at, now)
  );
}

/** “was £412k in month 9 and has risen to £367k”. */
function becameOther(passage: Passage, at: number, now: PassageFigure): WrongWay | undefined {
  const before = passage[at - 1];
  if (before === undefined || before.at !== now.at || !isSame(before, now)) return undefined;
  const match = new RegExp(
    `^[^,;:.]{0,45},? (?:and|but) (?:has |have |had |it |then |since |now |later )*(?:(${ups})|(${downs})) (?:further |again |slightly |sharply |back |since |steadily )*to $`,
    "i",
  ).exec(now.before);
  if (match === null || !/\b(?:was|were|stood at|of|is|at|from) $/i.test(before.before)) return undefined;
  const isUp = match[1] !== undefined;
  if (before.quantity.value === now.quantity.value || now.quantity.value > before.quantity.value === isUp)
    return undefined;
  return against(match[1] ?? match[2] ?? "", now, before);
}

/** “returned 3.1%. This was 0.6% behind the benchmark of 2.5%”. */
function asideOf(passage: Passage, at: number, earlier: PassageFigure): WrongWay | undefined {
  const by = passage[at - 1];
  if (by === undefined || by.at !== earlier.at) return undefined;
  const match =
    /^ ?(?:percentage points? |points? |pp |[a-z]+ )?(ahead of|above|over|higher than|more than|better than|behind|below|under|short of|lower than|less than|fewer than) (?:the|its|our|a|their|that of)[^.;:,\d]{0,50} (?:of|at|was|,) ?\(?$/i.exec(
      earlier.before,
    );
  if (match === null) return undefined;
  const opens = /^\s*(?:this|that|it|which) (?:is|was) (?:about |just |only |some )*$/i.test(by.before);
  const now = passage
    .slice(0, at - 1)
    .filter((one) => isSame(one, earlier) && (opens ? one.at === by.at - 1 : one.at === by.at));
  const [first] = now;
  if (
    first === undefined ||
    now.length !== 1 ||
    (!opens && !/^[^.;:]{0,40}, (?:which (?:is|was) )?(?:about |just |only )*$/i.test(by.before))
  )
    return undefined;
  const word = match[1] ?? "";
  if (/^better/.test(word)) return undefined;
  const isUp = /^(?:ahead|above|over|higher|more)/i.test(word);
  if (
    first.quantity.value === earlier.quantity.value ||
    first.quantity.value > earlier.quantity.value === isUp
  )
    return undefined;
  // What is late or dear is ahead by being less.
  if (
    /\b(?:rank|place|time|days?|weeks?|cost|price|spend|budget)\b/i.test(first.sentence.text) &&
    /ahead|behind/.test(word)
  )
    return undefined;
  return against(word, first, earlier);
}

/** “down 6% (1,212 offences, against 1,140 in the year before)”. */
function inBrackets(passage: Passage, at: number, earlier: PassageFigure): WrongWay | undefined {
  const [by, now] = [passage[at - 2], passage[at - 1]];
  if (
    by === undefined ||
    now === undefined ||
    by.at !== earlier.at ||
    now.at !== earlier.at ||
    !isSame(now, earlier)
  )
    return undefined;
  const match = /\b(up|down)(?: by)? $/i.exec(by.before);
  if (match === null || by.quantity.unit.kind !== "percent" || !/^ \($/.test(now.before)) return undefined;
  if (
    !/^[^();:]{0,40},? (?:against|compared (?:with|to)|down from|up from|from)(?: [a-z]+){0,2} $/i.test(
      earlier.before,
    )
  )
    return undefined;
  const isUp = /up/i.test(match[1] ?? "");
  if (now.quantity.value === earlier.quantity.value || now.quantity.value > earlier.quantity.value === isUp)
    return undefined;
  return against(match[1] ?? "", now, earlier);
}

/** “With these 7,700 trees the aim of 7,500 is missed”. */
function missedAim(passage: Passage, at: number, aim: PassageFigure): WrongWay | undefined {
  const own = passage[at - 1];
  if (own === undefined || own.at !== aim.at || !isSame(own, aim)) return undefined;
  const isAim = /^[^.;:]{0,60}\b(?:aim|target|goal|ambition)(?: of| was| is)? $/i.test(aim.before);
  if (!isAim || aim.quantity.unit.kind === "time" || aim.quantity.unit.kind === "money") return undefined;
  const match =
    /^[^.;:,\d]{0,30}\b(?:is|was|has been|were|have been) (?:thus |therefore |narrowly |just |so )*(missed|not met|not reached)\b/i.exec(
      aim.behind,
    );
  if (match === null || own.quantity.value < aim.quantity.value || aim.quantity.unit.kind === "percent")
    return undefined;
  if (
    /\b(?:limit|maximum|fewer|less|reduce|reduction|no more|below|cut|tonnes|emissions|complaints|waste|days|accidents|deaths)\b/i.test(
      aim.sentence.text,
    )
  )
    return undefined;
  return against(match[1] ?? "", own, aim);
}

const larger = "wider|higher|larger|bigger|longer|greater|more|faster|further";
const smaller = "narrower|lower|smaller|shorter|fewer|less|slower";

/** “8.7 points, wider than the year before (9.6 points)”. */
function thanBefore(passage: Passage, at: number, earlier: PassageFigure): WrongWay | undefined {
  const now = passage[at - 1];
  const arePoints = now?.quantity.unit.kind === "points" && earlier.quantity.head === "point";
  if (now === undefined || now.at !== earlier.at || !(arePoints || isSame(now, earlier))) return undefined;
  const match = new RegExp(
    `^(?: [a-z]+){0,2}(?:,| –|\\)) (?:which (?:is|was) |and |and so |and thus )?(?:much |slightly |well |a little )?(?:(${larger})|(${smaller})) than [^.;:,()\\d]{0,50}(?:\\(|, at |'s )$`,
    "i",
  ).exec(earlier.before);
  if (match === null) return undefined;
  const isUp = match[1] !== undefined;
  if (now.quantity.value === earlier.quantity.value || now.quantity.value > earlier.quantity.value === isUp)
    return undefined;
  return against(match[1] ?? match[2] ?? "", now, earlier);
}

/** “1,275 MWh in 2024/25, against 1,310 MWh in 2023/24: an increase of 35 MWh”. */
function namedOther(passage: Passage, at: number, by: PassageFigure): WrongWay | undefined {
  const [now, earlier] = [passage[at - 2], passage[at - 1]];
  if (now?.at !== by.at || earlier?.at !== by.at || !isSame(now, earlier)) return undefined;
  const match =
    /^[^.;]{0,25}(?:,|:|;| –| -|\() ?(?:(?:that|this|which) (?:is|was) )?(?:thus |i\.e\. )?an? (?:[a-z]+ )?(?:(increase|rise|growth)|(decrease|fall|drop|decline|reduction)) of (?:about |just |only )*$/i.exec(
      by.before,
    );
  if (
    match === null ||
    !/\b(?:against|compared (?:with|to)|after|up on|down on) (?:the )?$/i.test(earlier.before)
  )
    return undefined;
  const isUp = match[1] !== undefined;
  const change = Math.abs(now.quantity.value - earlier.quantity.value);
  const isIt =
    Math.abs(by.quantity.value - change) <= by.quantity.step ||
    Math.abs(by.quantity.value - (change / earlier.quantity.value) * 100) <= by.quantity.step;
  if (
    !isIt ||
    now.quantity.value === earlier.quantity.value ||
    now.quantity.value > earlier.quantity.value === isUp
  )
    return undefined;
  return against(match[1] ?? match[2] ?? "", now, earlier);
}

/** Two years in a list, “2023/24: 46.9%”, and behind it that the figure “went up by 1.3 points”. */
function listed(passage: Passage, at: number, by: PassageFigure): WrongWay | undefined {
  if (at !== 2 || by.unit.sort !== "paragraph") return undefined;
  const [earlier, now] = passage;
  if (
    earlier === undefined ||
    now === undefined ||
    earlier.unit.sort !== "item" ||
    now.unit.sort !== "item" ||
    !isSame(earlier, now)
  )
    return undefined;
  const [one, other] = [earlier, now].map(({ sentence }) =>
    sentence.times.length === 1 ? sentence.times[0]?.span?.start : undefined,
  );
  if (one === undefined || other === undefined || one >= other) return undefined;
  // “Calls in 2023/24” and “Letters in 2024/25” are two things.
  if (labelOf(earlier) !== labelOf(now)) return undefined;
  const match = new RegExp(
    `\\b(?:(${ups}|increase|rise)|(${downs}|decrease|fall|drop|reduction))\\b[^.;:]{0,25} (?:by|of) $`,
    "i",
  ).exec(by.before);
  if (match === null) return undefined;
  const change = Math.abs(now.quantity.value - earlier.quantity.value);
  const isUp = match[1] !== undefined;
  const size = Math.abs(by.quantity.value - change) <= by.quantity.step * 1.01;
  if (
    !size ||
    now.quantity.value === earlier.quantity.value ||
    now.quantity.value > earlier.quantity.value === isUp
  )
    return undefined;
  return against(match[1] ?? match[2] ?? "", now, earlier);
}

/** The words of a point but for its time and its figure. */
function labelOf({ sentence: { words, times }, quantity }: PassageFigure): string {
  return words
    .filter(
      ({ kind, start, end }) =>
        kind === "word" &&
        end <= quantity.start &&
        !times.some((time) => start >= time.start && end <= time.end),
    )
    .map(({ lower }) => lower)
    .join(" ");
}
