// Words around figures: those that say nothing of what a figure is of, and those that set one apart from another.

import type { Word } from "../reading/words.ts";
import { isTelling, stemOf } from "../stating/stems.ts";

const general = new Set(
  `agree agreed agrees approve approved approves approval resolve resolved resolves recommend recommended recommends recommendation recommendations
  note noted notes ask asked asks request requested pay paid payable pays make made makes making give given gives giving set sets
  take taken takes took provide provided provides providing propose proposed proposes consider considered authorise authorised
  council councils councillor councillors member members committee board cabinet executive authority trust panel report paper
  reports papers officer officers item meeting new one other total sum overall amount number currently present there here
  will would shall should must may can need needs needed require required requires received receive receives get got hold held
  holds run runs ran use used uses work works working plan plans planned include includes included including year years
  altogether together around now already only full whole further additional towards toward use order place part
  available respect relation regard following follows set shown show known said says told state stated states sets`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a word says nothing of what a figure is of. */
export function isGeneral(lower: string): boolean {
  if (general.has(lower)) return true;
  const stem = stemOf({ lower, kind: "word" });
  return stem === undefined || isTelling(stem);
}

/** The stem of a word that says what a figure is of; undefined for one that does not. */
export function tellingStem({ lower, kind }: Pick<Word, "lower" | "kind">): string | undefined {
  if (isGeneral(lower)) return undefined;
  return stemOf({ lower: lower.replace(/(?<=.{4})(?:ed|ing)$/, ""), kind });
}

/** Words of which a figure has one or another, by what they say. */
const contrasts: readonly (readonly string[])[] = [
  "budget budgeted|actual actually outturn spent|forecast projected projection predicted|estimate estimated estimates|target targets|planned",
  "capital|revenue",
  "gross|net",
  "income|expenditure spending|deficit|surplus|saving savings|overspend overspent|underspend underspent|reserves reserve|balance",
  "primary|secondary|special|nursery|infant|junior",
  "first one|second two|third three|fourth four|fifth five",
  "north northern|south southern|east eastern|west western|central",
  "male men boys|female women girls",
  "child children young|adult adults|older",
  "opened open|closed close",
  "internal|external",
  "maximum most|minimum least|average mean|median",
  "national nationally england|regional regionally|local locally|statistical",
  "daily day|weekly week|monthly month|quarterly quarter|annual annually yearly year|termly term",
  "before|after|during",
  "full-time full|part-time part",
  "acknowledge acknowledged|answer answered reply replied respond responded response|decide decided determined|completed complete|start started begin began|end ended",
  "proposed|current currently existing",
  "temporary|permanent",
  "new|existing current currently|previous previously old|remaining left",
  "upper higher|lower",
  "men|women",
  "indoor|outdoor",
  "urgent emergency|routine standard",
  "accepted|rejected refused|withdrawn",
  "owned|leased rented",
  "single|double",
  "summer|winter|autumn|spring",
  "weekday weekdays|weekend weekends saturday saturdays sunday sundays",
  "supported|opposed against",
  "online|paper postal",
  "other others another remaining rest",
].map((line) => line.split("|"));

/** Whether a mark may be left out: what is the first of some, or what is proposed, needs not be called so. */
export function isOptional(sort: number, kinds: string): boolean {
  return kinds === "0" && /^(?:first one|proposed)$/.test(contrasts[sort]?.[0] ?? "");
}

/** What one says by its tense alone: what is asked, what was, what is to be. */
const tenses = ["would could might|was were had been|will"].map((line) => line.split("|"));

const contrastOf = byWord(contrasts);
const tenseOf = byWord(tenses);

function byWord(sorts: readonly (readonly string[])[]): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const [sort, kinds] of sorts.entries())
    for (const [kind, words] of kinds.entries())
      for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), { sort, kind }]);
  return found;
}

interface Mark {
  readonly sort: number;
  readonly kind: number;
}

/** The words among some that set a figure apart, by what they say: of each sort the kinds that are there. */
export function marksOf(words: readonly Word[]): ReadonlyMap<number, string> {
  return marksIn(words, contrastOf);
}

/** The tense that words are in. */
export function tenseIn(words: readonly Word[]): string {
  return [...marksIn(words, tenseOf).values()].join();
}

function marksIn(
  words: readonly Word[],
  known: ReadonlyMap<string, readonly Mark[]>,
): ReadonlyMap<number, string> {
  const found = new Map<number, Set<number>>();
  for (const { lower } of words)
    for (const { sort, kind } of known.get(lower) ?? [])
      found.set(sort, (found.get(sort) ?? new Set()).add(kind));
  return new Map([...found].map(([sort, kinds]) => [sort, [...kinds].sort((a, b) => a - b).join()]));
}

const money = [
  "grant grants",
  "budget budgets",
  "cost costs price priced",
  "deficit",
  "surplus",
  "saving savings",
  "worth value values valued asset assets valuation",
  "fee fees charge charges",
  "income",
  "debt debts borrowing loan",
  "reserve reserves balance balances",
  "precept precepts",
  "salary salaries wage wages",
  "overspend overspent overspending",
  "underspend underspent underspending",
  "spend spent spending expenditure",
  "contract contracts",
  "rent rents",
  "fund funds funding",
  "contribution contributions",
  "penalty penalties fine fines",
  "bid tender tenders",
  "levy levies",
  "allowance allowances",
  "compensation",
];

const sortOf: ReadonlyMap<string, string> = new Map(
  money.flatMap((line) => line.split(" ").map((word) => [word, line] as const)),
);

/** What sorts of money some words name. */
export function sortsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ lower }) => sortOf.get(lower) ?? []));
}

/** Words behind which a figure or a letter is a name. */
export const labels =
  /^(?:lot|phase|stage|option|ward|zone|plot|block|band|tier|site|part|group|team|year|category|grade|class|level|priority|round|tranche|application|house|unit|area|month|quarter|week|schedule|step)$/;

/** Prepositions by what they say. */
export const prepositions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    for: "for",
    towards: "for",
    to: "to",
    of: "of",
    in: "in",
    at: "in",
    within: "in",
    across: "in",
    on: "on",
    from: "from",
    by: "by",
    with: "with",
    among: "of",
  }),
);
