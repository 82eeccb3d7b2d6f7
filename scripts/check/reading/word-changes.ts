// Where two texts that are nearly the same differ, word by word.

/** A stretch of one text that stands in the place of a stretch of the other; either may be empty. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Texts that are longer are compared by nobody. */
const LONGEST = 160;

/** The stretches in which two runs of words differ, in order; none where one of them is too long to be compared. */
export function wordChanges(
  words: readonly string[],
  others: readonly string[],
): readonly WordChange[] | undefined {
  let start = 0;
  while (start < words.length && start < others.length && words[start] === others[start]) start += 1;
  let [end, otherEnd] = [words.length, others.length];
  while (end > start && otherEnd > start && words[end - 1] === others[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  if (end === start && otherEnd === start) return [];
  if (end === start || otherEnd === start)
    return [{ from: start, to: end, otherFrom: start, otherTo: otherEnd }];
  if (end - start > LONGEST || otherEnd - start > LONGEST) return undefined;
  return [...between(words.slice(start, end), others.slice(start, otherEnd), start)];
}

function* between(own: readonly string[], their: readonly string[], shift: number): Iterable<WordChange> {
  const common = commonAhead(own, their);
  let [at, other] = [0, 0];
  while (at < own.length || other < their.length) {
    const [from, otherFrom] = [at, other];
    while (
      (at < own.length || other < their.length) &&
      !(own[at] === their[other] && own[at] !== undefined)
    ) {
      const [skipOwn, skipTheir] = [common[at + 1]?.[other] ?? -1, common[at]?.[other + 1] ?? -1];
      if (other >= their.length || (at < own.length && skipOwn >= skipTheir)) at += 1;
      else other += 1;
    }
    if (at > from || other > otherFrom)
      yield { from: from + shift, to: at + shift, otherFrom: otherFrom + shift, otherTo: other + shift };
    at += 1;
    other += 1;
  }
}

/** How many words both have in common from each pair of places on. */
function commonAhead(own: readonly string[], their: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: own.length + 1 }, () => new Array<number>(their.length + 1).fill(0));
  for (let at = own.length - 1; at >= 0; at -= 1)
    for (let other = their.length - 1; other >= 0; other -= 1) {
      const [row, next] = [table[at], table[at + 1]];
      if (row === undefined || next === undefined) continue;
      row[other] =
        own[at] === their[other]
          ? (next[other + 1] ?? 0) + 1
          : Math.max(next[other] ?? 0, row[other + 1] ?? 0);
    }
  return table;
}
