// By which year a paper says that its body, or its area, will have reached what it has promised: net zero, carbon neutral.
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { isSetApart, type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import { isRetold } from "../for-rules/paper-day.ts";
import type { NamedTime } from "../reading/named-time.ts";

/** A year by which a goal is to be reached. */
interface Goal {
  readonly judged: JudgedSentence;
  readonly time: NamedTime;
  readonly year: number;
  readonly words: string;
}

/** Two years for one goal of one body, or of one area, in a paper. */
export function* twoGoals(register: Register): Iterable<readonly [Goal, Goal]> {
  const seen = new Map<string, Goal>();
  const told = new Set<PublicationId>();
  for (const judged of timedSentences(register)) {
    const { publication } = judged.text.location;
    if (publication === undefined || told.has(publication)) continue;
    const goal = goalIn(judged);
    if (goal === undefined) continue;
    const key = `${publication} ${goal.whose} ${goal.what}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, goal);
    else if (before.year !== goal.year) {
      told.add(publication);
      yield [before, goal];
    }
  }
}

const goals = /\b(net[- ]zero|carbon[- ]neutral\w*|zero[- ]carbon|climate[- ]neutral\w*)\b/i;

/** Whose goal it is: “the council”, or the place that it is of. */
const bodies: readonly (readonly [string, RegExp])[] = [
  ["nation", /\b(?:uk|united kingdom|national\w*|government|england|scotland|wales|country)\b/i],
  ["place", /\b(?:borough|county|city|district|region|area|town|islands?|residents|wide)\b/i],
  [
    "body",
    /\b(?:council|authority|trust|board|we|our own|estate|operations|organisation|university|service)\b/i,
  ],
];

const changed =
  /\b(?:extend\w*|originally|instead|rather|moved|revis\w+|brought forward|earlier|later|if|option|scenario|could|would|interim|per cent|milestone|against|compared|previous\w*|replac\w+|from \d{4} to)\b|%/i;

function goalIn({
  unit,
  sentence,
  text,
}: JudgedSentence): (Goal & { readonly whose: string; readonly what: string }) | undefined {
  const goal = goals.exec(sentence.text);
  if (goal === null || changed.test(sentence.text) || isRetold(unit)) return undefined;
  const at = sentence.start + goal.index + goal[0].length;
  const time = sentence.times.find(({ start }) => start > at);
  if (
    time?.sort !== "year" ||
    time.parts.year === undefined ||
    time.relation !== "by" ||
    time.start - at > 40
  )
    return undefined;
  if (isSetApart(unit, time.start, time.end)) return undefined;
  const before = unit.text.slice(Math.max(sentence.start, at - 90), time.end + 12);
  const own = bodies.flatMap(([name, pattern]) => (pattern.test(before) ? [name] : []));
  const [whose] = own;
  if (whose === undefined || own.length > 1) return undefined;
  return {
    judged: { unit, sentence, text },
    time,
    year: time.parts.year,
    words: goal[0],
    whose,
    what: goal[0].slice(0, 4).toLowerCase(),
  };
}
