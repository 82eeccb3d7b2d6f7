// How many recommendations, options, priorities and so on a paper has, by its facts or else by its numbered headings.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";

/** How many of something a paper has, and where a reader finds them. */
export interface Kept {
  readonly counts: ReadonlySet<number>;
  readonly has: string;
}

/** How many recommendations, options, priorities and so on a paper has, by its facts or else its headings. */
export function countsOf(publication: Publication, units: readonly TextUnit[]): ReadonlyMap<string, Kept> {
  const { recommendations, options, strategy } = publication.facts;
  const found = new Map<string, Kept>();
  const keep = (noun: string, list: readonly unknown[] | undefined, others: readonly number[] = []) => {
    if (list !== undefined && list.length > 1)
      found.set(noun, { counts: new Set([list.length, ...others]), has: `the paper has ${list.length}` });
  };
  for (const [noun, numbers] of numberedHeadings(units))
    if (numbers.size > 1 && Math.max(...numbers) === numbers.size)
      found.set(noun, { counts: new Set([numbers.size]), has: `headings name ${noun} 1 to ${numbers.size}` });
  const parts = strategy?.priorities.flatMap(({ areas = [] }) => areas) ?? [];
  keep("recommendation", recommendations);
  keep("option", options?.options);
  keep("criterion", options?.criteria);
  keep("priority", strategy?.priorities, [parts.length, (strategy?.priorities.length ?? 0) + parts.length]);
  keep("outcome", strategy?.outcomes);
  keep("phase", strategy?.phases);
  return found;
}

const nouns =
  "priority|objective|principle|recommendation|option|outcome|theme|aim|phase|domain|goal|pillar|ambition|strand|workstream|mission|commitment|pledge|promise|stage|step|challenge|strategic priority|strategic objective|strategic aim|key priority";

const numbered = new RegExp(
  `^(${nouns}) (\\d{1,2}|[A-J]|one|two|three|four|five|six|seven|eight|nine|ten)(?=$|[:.\\s–—-])`,
  "i",
);
const inWords = "one two three four five six seven eight nine ten".split(" ");

function numberedHeadings(units: readonly TextUnit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { sort, text, spans } of units) {
    const isHead =
      sort === "heading" ||
      (sort === "paragraph" && spans.some(({ kind, from, to }) => kind === "strong" && from === 0 && to > 8));
    const match = isHead ? numbered.exec(text) : null;
    if (match === null) continue;
    const noun = (match[1] ?? "").toLowerCase().replace(/^(?:strategic|key) /, "");
    const number = (match[2] ?? "").toLowerCase();
    const value = /^\d/.test(number)
      ? Number(number)
      : inWords.indexOf(number) + 1 || number.charCodeAt(0) - 96;
    const numbers = found.get(noun) ?? new Set();
    found.set(noun, numbers.add(value));
  }
  return found;
}
