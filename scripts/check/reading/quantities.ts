// The quantities of a sentence: figures and numbers in words, with their units. What is a date, an hour, a reference, a
// code or an age is none.

import { type Amount, amountAt, scaled } from "./amount.ts";
import { perBehind, rangeBehind, wholeBehind } from "./amount-joints.ts";
import { approximationBefore } from "./approximation.ts";
import { skipAt } from "./not-quantities.ts";
import type { Quantity } from "./quantity.ts";
import { nounAt, singular } from "./unit-words.ts";
import type { Word } from "./words.ts";

/** The quantities among the words of a sentence; `taken` are the indices of words that belong to times and references. */
export function findQuantities(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  text: string,
  offset: number,
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at)) continue;
    const skipped = skipAt(words, at);
    if (skipped > 0) {
      at += skipped - 1;
      continue;
    }
    const read = amountAt(words, at, taken);
    if (read === undefined) continue;
    const { quantity, next } = withRest(words, read, taken, text, offset);
    if (quantity !== undefined) found.push(quantity);
    at = next - 1;
  }
  return found;
}

/** The whole of a part, the other end of a range, what is counted, and how exact it is said to be. */
function withRest(
  words: readonly Word[],
  amount: Amount,
  taken: ReadonlySet<number>,
  text: string,
  offset: number,
): { readonly quantity?: Quantity; readonly next: number } {
  const whole = wholeBehind(words, amount, taken);
  const range = whole === undefined ? rangeBehind(words, amount, taken) : undefined;
  const last = whole ?? range ?? amount;
  const unit = (whole === undefined ? (range?.unit ?? amount.unit) : undefined) ?? { kind: "count" as const };
  const isOneIn = whole?.joint === "in";
  const scale = amount.scale === 1 ? (range?.scale ?? 1) : 1;
  const own = { value: scaled(amount.value, scale, amount.decimals), step: amount.step * scale };
  const noun =
    unit.kind === "count" || unit.kind === "share" || isOneIn
      ? nounAt(words, behindArticle(words, last.next, whole !== undefined || unit.kind === "share"))
      : [];
  const per = perBehind(words, last.next + (isOneIn ? 0 : noun.length));
  const start = words[amount.first]?.start ?? offset;
  const end = words[last.next - 1]?.end ?? start;
  const approximation = approximationBefore(words, amount.first);
  return {
    next: per?.next ?? last.next,
    quantity: {
      text: text.slice(start - offset, end - offset),
      start,
      end,
      figure: { start: words[amount.figure]?.start ?? start, end: words[amount.figureNext - 1]?.end ?? end },
      value: isOneIn ? amount.value / whole.value : own.value,
      decimals: amount.decimals,
      step: isOneIn ? 0.05 : own.step,
      unit: isOneIn ? { kind: "share" } : unit,
      noun: noun.map(({ lower }) => lower).join(" "),
      head: singular(noun.at(-1)?.lower ?? ""),
      isInWords: amount.isInWords,
      ...(amount.sign === undefined ? {} : { sign: amount.sign }),
      ...(approximation === undefined ? {} : { approximation }),
      ...(range === undefined ? {} : { upTo: range.value }),
      ...(whole === undefined
        ? {}
        : {
            outOf: {
              value: whole.value,
              start: words[whole.first]?.start ?? start,
              end: words[whole.figureNext - 1]?.end ?? end,
              written: whole.joint,
            },
          }),
      ...(per === undefined ? {} : { per: per.value }),
    },
  };
}

function behindArticle(words: readonly Word[], at: number, isPart: boolean): number {
  let next = at;
  if (!isPart) return next;
  if (words[next]?.lower === "of") next += 1;
  while (/^(?:the|all|our|its|their|these|those)$/.test(words[next]?.lower ?? "")) next += 1;
  return next;
}
