// What of a measure a quantity is, by the words around it: its figure, its target, a benchmark, a change.
import type { Quantity } from "../reading/quantity.ts";
import type { Clause } from "./clauses.ts";

/** What a quantity is said to be: `other` is nothing that the data would have, and `open` what the words do not tell. */
export type SaidRole =
  | "value"
  | "target"
  | "benchmark"
  | "year-to-date"
  | "baseline"
  | "change"
  | "other"
  | "open";

const hedge =
  "(?:about|around|over|under|just|at least|more than|less than|nearly|almost|up to|approximately)? ?(?:the )?";
const is = "(?: (?:of|is|was|at|being|stands at|stood at|remains|remained))?";
const moves =
  "(?:increase|rise|fall|drop|decrease|reduction|improvement|decline|growth|change|gap|difference|shortfall|gain|loss|variance)";

/** By the words before a quantity. */
const leading: readonly (readonly [RegExp, SaidRole])[] = [
  [
    /\b(?:old|new|proposed|revised|previous|stretch|interim|future|next|recovery|original|lower|higher|tougher|draft)(?: \S+){0,2} (?:targets?|goal|ambition|baseline|benchmark)\b/,
    "other",
  ],
  [new RegExp(`\\b(?:up|down|by|(?:an? |the )?${moves}(?: \\S+){0,2} of) ${hedge}$`), "change"],
  [
    new RegExp(
      `\\b(?:target|goal|ambition)s?(?: for(?: \\S+){1,4}?| set| level)?(?: \\(?(?:of|is|was|being|at|stands at|stood at|remains|remained|which is|which was))? ?[(:]? ?${hedge}$`,
    ),
    "target",
  ],
  [
    new RegExp(`\\b(?:year to date|ytd|year - to - date)(?: (?:figure|total))?${is} ?[:(]? ?${hedge}$`),
    "year-to-date",
  ],
  [new RegExp(`\\bbaseline(?: figure)?${is} ?[:(]? ?${hedge}$`), "baseline"],
  [
    new RegExp(
      `\\b(?:national(?:ly)?|england(?:'s)?|english|regional(?:ly)?|region(?:'s)?|neighbours?'?|benchmark)(?: (?:average|rate|figure|benchmark|level|mean|median|performance|position))?(?: for \\S+(?: \\S+)?)?${is} ?[:(,]? ?${hedge}$`,
    ),
    "benchmark",
  ],
  [
    new RegExp(
      `\\b(?:comparators?|comparator (?:average|group)|family group|peer (?:average|group)|median)${is} ?[:(,]? ?${hedge}$`,
    ),
    "benchmark",
  ],
];

/** By the words behind it. */
const tailing: readonly (readonly [RegExp, SaidRole])[] = [
  [
    new RegExp(
      `^(?:percentage )?points?\\b|^(?:more|fewer|less|higher|lower|better|worse|above|below|up|down|short)\\b|^${moves}\\b`,
    ),
    "change",
  ],
  [/^(?:national |corporate |council |local |annual |statutory )?(?:targets?|goal|ambition)\b/, "target"],
  [/^(?:tolerance|threshold|margin|limit|confidence|response)\b/, "other"],
  [
    /^\( (?:the )?(?:national|england|regional|statistical neighbours?)(?: average| figure| rate| benchmark)? \)|^(?:the )?(?:national|england|regional|statistical neighbours?)(?: average| figure| rate| benchmark)?\b|^(?:nationally|regionally|across england|in england|for england|across the region|for statistical neighbours|among (?:statistical |our )?neighbours)\b/,
    "benchmark",
  ],
  [/^(?:in the |for the )?(?:year to date|ytd|so far this year)\b/, "year-to-date"],
  [/^baseline\b/, "baseline"],
];

const elsewhere =
  /\b(?:target|goal|national|nationally|england|neighbours?|region|regional|benchmark|baseline|year to date|ytd|forecast|projected|predicted|expected|estimate|budget|tolerance|threshold|planned|if|would|could|should|previous|previously|last|earlier|prior|ago|same|compared|against|than|average|range|between|of which|peak|highest|lowest|record)\b/;

/** What the words around a quantity say that it is. */
export function roleOfQuantity(clause: Clause, quantity: Quantity): SaidRole {
  if (quantity.unit.kind === "points") return "change";
  const { lead, tail } = wordsAround(clause, quantity);
  const told =
    leading.find(([pattern]) => pattern.test(lead)) ?? tailing.find(([pattern]) => pattern.test(tail));
  if (told !== undefined) return told[1];
  return elsewhere.test(`${lead} ${tail.split(/(?:^| ),/)[0] ?? ""}`) ? "open" : "value";
}

/** The words before and behind a quantity, up to the ones beside it, as one text each in small letters; before it with a space at the end. */
export function wordsAround(
  { words, quantities }: Clause,
  quantity: Quantity,
): { readonly lead: string; readonly tail: string } {
  const at = quantities.indexOf(quantity);
  const from = quantities[at - 1]?.end ?? 0;
  const to = quantities[at + 1]?.start ?? Number.POSITIVE_INFINITY;
  const join = (own: Clause["words"]) => own.map(({ lower }) => lower).join(" ");
  return {
    lead: `${join(words.filter((word) => word.start >= from && word.end <= quantity.start))} `,
    tail: join(words.filter((word) => word.start >= quantity.end && word.end <= to)),
  };
}

/** Whose figure a benchmark is, by words in small letters; none where they do not say. */
export function bodiesIn(words: string): readonly string[] {
  if (/\bneighbours?\b/.test(words))
    return /\bbest\b/.test(words) ? ["best-neighbour"] : ["statistical-neighbours"];
  if (/\bregion(?:al|ally)?\b/.test(words)) return ["region"];
  return /\b(?:national|nationally|england|english)\b/.test(words) ? ["england"] : [];
}

/** What the head of a column says that its figures are; undefined where it says nothing that the data would have. */
export function roleOfHead(head: string): SaidRole | undefined {
  const lower = head.toLowerCase();
  if (
    /\b(?:change|variance|difference|trend|travel|rag|rating|status|tolerance|forecast|budget|previous|last|prior|plan(?:ned)?|projected|rank|quartile|comment)\b/.test(
      lower,
    )
  )
    return "other";
  if (/\b(?:targets?|goal)\b/.test(lower)) return "target";
  if (/\b(?:year to date|ytd)\b/.test(lower)) return "year-to-date";
  if (/\bbaseline\b/.test(lower)) return "baseline";
  if (bodiesIn(lower).length > 0 || /\bbenchmark\b/.test(lower)) return "benchmark";
  return "value";
}
