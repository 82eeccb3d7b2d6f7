// What joins two amounts to one quantity: a part and its whole, the ends of a range, a rate.
import { type Amount, amountAt } from "./amount.ts";
import { skipAt } from "./not-quantities.ts";
import { unitAt } from "./unit-words.ts";
import type { Word } from "./words.ts";

/** What stands between a part and its whole. */
export type Joint = "of" | "out of" | "/" | "in";

/** `18 of 24`, `18 of the 24`, `18 out of 24`, `18/24`, `one in five`. */
export function wholeBehind(
  words: readonly Word[],
  amount: Amount,
  taken: ReadonlySet<number>,
): (Amount & { readonly joint: Joint }) | undefined {
  if (amount.unit !== undefined || amount.scale !== 1) return undefined;
  let at = amount.next;
  const [one, two] = [words[at]?.lower, words[at + 1]?.lower];
  const joint: Joint | undefined =
    one === "out" && two === "of"
      ? "out of"
      : one === "of"
        ? "of"
        : one === "/" && words[at]?.isGlued === true
          ? "/"
          : one === "in"
            ? "in"
            : undefined;
  if (joint === undefined) return undefined;
  at += joint === "out of" || (joint === "in" && two === "every") ? 2 : 1;
  while (
    joint !== "/" &&
    joint !== "in" &&
    /^(?:the|these|those|all|our|its|their|a|total|of)$/.test(words[at]?.lower ?? "")
  )
    at += 1;
  if (taken.has(at) || skipAt(words, at) > 0) return undefined;
  const whole = amountAt(words, at, taken);
  if (whole === undefined || whole.unit !== undefined || whole.value < amount.value || whole.value === 0)
    return undefined;
  // “18 in 24 schools” counts two things; only a small part of a small whole is a share.
  if (
    joint === "in" &&
    !(
      amount.value <= 10 &&
      whole.value <= 100 &&
      Number.isInteger(amount.value) &&
      isShareBehind(words, whole.next)
    )
  )
    return undefined;
  return { ...whole, joint };
}

/** “one in five pupils”, and not “one in 2024” or “three in 24 hours”. */
function isShareBehind(words: readonly Word[], at: number): boolean {
  return unitAt(words, at) === undefined;
}

/** The other end of `10 to 15 days`, `£3-5m`, `between 10 and 15`; “from 10 to 15” is a change of two figures. */
export function rangeBehind(
  words: readonly Word[],
  amount: Amount,
  taken: ReadonlySet<number>,
): Amount | undefined {
  const joint = words[amount.next]?.lower ?? "";
  const before = words[amount.first - 1]?.lower ?? "";
  const isBetween = joint === "and" && before === "between";
  const isJoined = /^[–-]$/.test(joint) || (joint === "to" && before !== "from" && before !== "by");
  if ((!isBetween && !isJoined) || taken.has(amount.next + 1)) return undefined;
  const currency = amount.unit?.kind === "money" ? amount.unit.currency : undefined;
  const second = amountAt(words, amount.next + 1, taken, currency);
  if (second === undefined || second.value <= amount.value / 1000) return undefined;
  const isSameUnit =
    amount.unit === undefined || amount.unit.kind === (second.unit?.kind ?? amount.unit.kind);
  if (!isSameUnit) return undefined;
  // “rose 45% to 60%” names two figures, each with its unit.
  if (joint === "to" && amount.unit !== undefined && amount.unit.kind !== "money") return undefined;
  const unit = second.unit ?? amount.unit;
  return { ...second, unit };
}

/** `per 10,000`, of a rate. */
export function perBehind(
  words: readonly Word[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  if (words[at]?.lower !== "per" || words[at + 1]?.kind !== "figure") return undefined;
  const value = Number((words[at + 1]?.text ?? "").replaceAll(",", ""));
  return Number.isFinite(value) ? { value, next: at + 2 } : undefined;
}
