// The parts of a sentence that have figures of their own, each with the words that belong to it.
import type { NamedTime } from "../reading/named-time.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { Word } from "../reading/words.ts";
import { type Clause, clausesOf } from "../stating/clauses.ts";
import { labels, prepositions } from "./telling-words.ts";

/** A part of a sentence that has figures of its own. */
interface Share {
  /** What leads to the first part with figures. */
  readonly lead: readonly Word[];
  readonly words: readonly Word[];
  /** Those of the clause with the figures alone. */
  readonly own: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly NamedTime[];
}

/** Whether a figure counts something, and is not that of a month or a lot. */
export function isOfSomething(
  { text, start }: ReadSentence,
  { unit, start: at, noun, decimals }: Quantity,
): boolean {
  const isNumberOfParagraph = unit.kind === "count" && at === start && noun === "" && decimals > 0;
  if (isNumberOfParagraph) return false;
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - start - 20), at - start))?.[1] ?? "";
  return unit.kind !== "count" || !labels.test(before.toLowerCase());
}

/** The parts of a sentence with figures; what has none belongs to the part before it, what leads to the first to all. */
export function sharesOf(sentence: ReadSentence): readonly Share[] {
  const shares: Share[] = [];
  let lead: readonly Word[] = [];
  let open: readonly Clause[] = [];
  const close = () => {
    const last = shares.at(-1);
    if (last !== undefined) shares[shares.length - 1] = joined(last, open);
    open = [];
  };
  for (const clause of clausesOf(sentence, "all")) {
    if (!clause.quantities.some((one) => isOfSomething(sentence, one))) {
      if (shares.length === 0) lead = [...lead, ...clause.words];
      else open = [...open, clause];
      continue;
    }
    const share = { lead, own: clause.words, ...clause };
    // “and lowest in the north, at £460”.
    const own =
      /^(?:,|at|with|of)$/.test(clause.words[0]?.lower ?? "") &&
      /^(?:at|with|of)$/.test(clause.words[1]?.lower ?? clause.words[0]?.lower ?? "")
        ? open
        : [];
    if (own.length > 0) open = [];
    else close();
    shares.push(own.length === 0 ? share : { ...joined(share, own) });
  }
  close();
  return shares;
}

function joined(share: Share, clauses: readonly Clause[]): Share {
  const telling = clauses.filter(({ words }) =>
    prepositions.has(words.find(({ kind }) => kind === "word")?.lower ?? ""),
  );
  return {
    ...share,
    own: [...share.own, ...telling.flatMap(({ words }) => words)],
    words: [...share.words, ...clauses.flatMap(({ words }) => words)].sort((a, b) => a.start - b.start),
    times: [...share.times, ...clauses.flatMap(({ times }) => times)],
  };
}
