// What a sentence claims of something: that it rose or fell, or how it stands beside an average.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { NamedTime } from "../reading/named-time.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { isCapital, type Word } from "../reading/words.ts";
import { isWithoutSense, stemOfWord } from "./changed-words.ts";

/** A claim where it stands. */
export interface Claim {
  readonly way: "up" | "down" | "level" | "better" | "worse";
  /** What it is held against, such as `national`; empty for its own past. */
  readonly measuredBy: string;
  /** What it is said of: the words of weight, without endings. */
  readonly subject: ReadonlySet<string>;
  /** The names among them. */
  readonly names: string;
  /** The time it is said of; empty where none is named. */
  readonly time: string;
  readonly shown: string;
  readonly unit: TextUnit;
  readonly start: number;
}

const moves: ReadonlyMap<string, Claim["way"]> = new Map([
  ...words("rose risen rises rising increased increases increasing grew grown grows climbed").map(
    (word) => [word, "up"] as const,
  ),
  ...words(
    "fell fallen falls falling decreased decreases decreasing declined declines dropped drops reduced shrank shrunk halved",
  ).map((word) => [word, "down"] as const),
  ...words("doubled trebled tripled").map((word) => [word, "up"] as const),
  ...words("improved").map((word) => [word, "better"] as const),
  ...words("worsened deteriorated").map((word) => [word, "worse"] as const),
]);

const benches =
  /\b(?:(?:well |far |just |slightly |significantly |broadly |much |still |a little )*(above|below|higher than|lower than|better than|worse than|in line with|similar to|the same as|on a par with|close to|ahead of|behind)|(exceed(?:s|ed)?|outperform(?:s|ed)?|underperform(?:s|ed)?|met|meets|miss(?:es|ed)|fell short of|f(?:e|a)lls? below|did not meet)) (?:that of |those of )?(?:the |its |our |their )?(national|england|english|regional|region|welsh|wales|scottish|scotland|statistical neighbours?(?:’|')?s?|statistical neighbour|benchmark|nearest neighbours?(?:’|')?|peers?|family group|county|council|target|london|metropolitan|all[- ]wales|all[- ]england)(?: (?:average|mean|rate|figure|level|median|target|benchmark|averages|rates))?\b/giu;

const ways: ReadonlyMap<string, Claim["way"]> = new Map([
  ["above", "up"],
  ["higher than", "up"],
  ["exceed", "up"],
  ["exceeds", "up"],
  ["exceeded", "up"],
  ["below", "down"],
  ["lower than", "down"],
  ["in line with", "level"],
  ["outperform", "better"],
  ["outperforms", "better"],
  ["outperformed", "better"],
  ["underperform", "worse"],
  ["underperforms", "worse"],
  ["underperformed", "worse"],
  ["better than", "better"],
  ["worse than", "worse"],
  ["met", "better"],
  ["meets", "better"],
  ["misses", "worse"],
  ["missed", "worse"],
  ["did not meet", "worse"],
  ["fell short of", "worse"],
  ["similar to", "level"],
  ["the same as", "level"],
  ["on a par with", "level"],
  ["close to", "level"],
]);

/** Words that say how much or how, and not of what. */
const general = new Set(
  "number rate figure level share proportion percentage average total overall it they them this there here who whose where when what we us you not now very much well far just slightly significantly broadly still little more most than about around also however year month quarter period time last past per cent percent members asked noted heard told report shows showed said officers remain remains remained continue continued further again currently since over during between after rose first compared with against same".split(
    " ",
  ),
);

/** All claims of a sentence; none of one that says that something rose and fell. */
export function claimsOf(sentence: ReadSentence, unit: TextUnit): readonly Claim[] {
  return [...benched(sentence, unit), ...moved(sentence, unit), ...thanBefore(sentence, unit)];
}

const beforeNow =
  /\b(busier|quieter|higher|lower|more|fewer|less|better|worse|longer|shorter|larger|smaller|up|down) (?:than|on) (?:in |at |for )?(?:it was |they were )?((?:the )?(?:last|previous|prior|same) (?:year|quarter|month|week|term|winter|summer|spring|autumn)(?: last year)?|(?:the )?year before|(?:a|one) year (?:ago|earlier|before))\b/giu;

const opposites: readonly (readonly [Claim["way"], string, string])[] = [
  ["up", "busier", "quieter"],
  ["up", "higher", "lower"],
  ["up", "more", "fewer"],
  ["up", "more", "less"],
  ["better", "better", "worse"],
  ["up", "longer", "shorter"],
  ["up", "larger", "smaller"],
  ["up", "up", "down"],
];

/** “Busier than last year”: how something stands beside its own past. */
function* thanBefore(sentence: ReadSentence, unit: TextUnit): Iterable<Claim> {
  const found = [...sentence.text.matchAll(beforeNow)];
  const [only] = found;
  if (only === undefined || found.length > 1) return;
  const word = (only[1] ?? "").toLowerCase();
  const pair = opposites.find(([, more, less]) => word === more || word === less);
  if (
    pair === undefined ||
    /\b(?:not|no|nor|never)\W+(?:\w+\W+){0,3}$/i.test(sentence.text.slice(0, only.index))
  )
    return;
  const from = sentence.start + only.index;
  const before = sentence.words.filter(({ end }) => end <= from);
  const isMore = word === pair[1];
  yield {
    way: pair[0] === "better" ? (isMore ? "better" : "worse") : isMore ? "up" : "down",
    measuredBy: `${pair[1]} than before`,
    ...aboutOf(before, sentence),
    time: (only[2] ?? "").toLowerCase().replace(/^the /, ""),
    shown: shown(unit.text.slice(sentence.start, from + only[0].length)),
    unit,
    start: sentence.start,
  };
}

function* benched(sentence: ReadSentence, unit: TextUnit): Iterable<Claim> {
  const found = [...sentence.text.matchAll(benches)];
  const [only] = found;
  if (only === undefined || found.length > 1) return;
  const way = ways.get((only[1] ?? only[2] ?? "").toLowerCase());
  if (
    way === undefined ||
    /\b(?:not|no|nor|never)\W+(?:\w+\W+){0,3}$/i.test(sentence.text.slice(0, only.index))
  )
    return;
  const from = sentence.start + only.index;
  const before = sentence.words.filter(({ end }) => end <= from);
  yield {
    way,
    measuredBy: stemOfWord((only[3] ?? "").toLowerCase().split(/[\s-]/)[0] ?? ""),
    ...aboutOf(before, sentence),
    time: timeOf(sentence.times[0]),
    shown: shown(unit.text.slice(sentence.start, from + only[0].length)),
    unit,
    start: sentence.start,
  };
}

function* moved(sentence: ReadSentence, unit: TextUnit): Iterable<Claim> {
  const verbs = sentence.words.filter(({ lower }) => moves.has(lower));
  const [verb] = verbs;
  const way = moves.get(verb?.lower ?? "");
  if (verb === undefined || verbs.length > 1 || way === undefined) return;
  const at = sentence.words.indexOf(verb);
  const before = clauseBefore(sentence.words, at);
  if (
    before.length === 0 ||
    before.some(
      ({ lower }) =>
        /^(?:not|no|never|n't|to|be|by|of)$/.test(lower) && before.indexOf(verb) > before.length - 3,
    )
  )
    return;
  // “An increased share”, “the fallen trees”: no verb.
  const next = sentence.words[at + 1];
  if (/^(?:a|an|the|its|their|more|with|of|for)$/.test(before.at(-1)?.lower ?? "")) return;
  if (
    next?.kind === "word" &&
    !/^(?:by|in|to|from|over|since|during|between|again|for|sharply|slightly|last|this|each|every|year|on|at|after|steadily|further|compared|and|as|when|while|across|significantly|markedly)$/.test(
      next.lower,
    )
  )
    return;
  const end = Math.min(sentence.end, sentence.times.find(({ start }) => start > verb.start)?.end ?? verb.end);
  yield {
    way,
    measuredBy: "",
    ...aboutOf(before, sentence),
    time: timeOf(sentence.times.find(({ start }) => start > verb.start) ?? sentence.times[0]),
    shown: shown(unit.text.slice(before[0]?.start ?? sentence.start, end)),
    unit,
    start: before[0]?.start ?? sentence.start,
  };
}

/** The words of the clause before a verb. */
function clauseBefore(all: readonly Word[], verb: number): readonly Word[] {
  let from = verb;
  while (
    from > 0 &&
    !/^(?:[,;:()–—]|and|while|because|since|which|that|as|when|so)$/.test(all[from - 1]?.lower ?? "")
  )
    from -= 1;
  return all.slice(from, verb);
}

function aboutOf(before: readonly Word[], { times }: ReadSentence): Pick<Claim, "subject" | "names"> {
  const own = before.filter(
    ({ kind, lower, start }) =>
      kind === "word" &&
      lower.length > 2 &&
      !isWithoutSense(lower) &&
      !general.has(lower) &&
      !times.some((time) => time.start <= start && start < time.end),
  );
  const names = own
    .filter((word) => isCapital(word) && word !== before[0])
    .map(({ lower }) => lower.replace(/'s$/, ""));
  return {
    subject: new Set(own.map(({ lower }) => stemOfWord(lower))),
    names: [...new Set(names)].sort().join(" "),
  };
}

function timeOf(time: NamedTime | undefined): string {
  return time === undefined
    ? ""
    : time.text
        .toLowerCase()
        .replace(/^(?:in|at|during|over|by|for|since|from|the) /, "")
        .replace(/^the /, "");
}

function shown(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= 140 ? plain : `…${plain.slice(-135).replace(/^\S*\s/, "")}`;
}

function words(all: string): readonly string[] {
  return all.split(" ");
}
