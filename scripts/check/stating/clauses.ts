// The clauses of a sentence: what a semicolon, “while”, “but” or a comma with “and” sets apart, each with what stands in it.
import type { NamedTime } from "../reading/named-time.ts";
import type { Quantity } from "../reading/quantity.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { Word } from "../reading/words.ts";

/** A part of a sentence with what stands in it, in order. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly NamedTime[];
}

/** How finely a sentence is cut: at what begins a new thought, or also at each comma and “and”. */
export type Cut = "thoughts" | "all";

/** The clauses of a sentence, in order. Nothing is cut within a quantity, a time or brackets. */
export function clausesOf(sentence: ReadSentence, cut: Cut): readonly Clause[] {
  const { words, quantities, times } = sentence;
  const whole = [...quantities, ...times];
  const starts = [0];
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (word.text === "(") depth += 1;
    if (word.text === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || at === 0 || !isJoint(words, at, cut)) continue;
    if (!whole.some(({ start, end }) => start < word.start && word.start < end)) starts.push(at);
  }
  return starts.map((from, index) => {
    const own = words.slice(from, starts[index + 1]);
    const start = own[0]?.start ?? sentence.start;
    const end = own.at(-1)?.end ?? sentence.end;
    const within = (one: { readonly start: number }) => one.start >= start && one.start < end;
    return { start, end, words: own, quantities: quantities.filter(within), times: times.filter(within) };
  });
}

function isJoint(words: readonly Word[], at: number, cut: Cut): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (word.kind === "sign") {
    if (word.text === ";") return true;
    if (/^[–—-]$/.test(word.text)) return !word.isGlued && next?.isGlued === false;
    if (word.text === ",")
      return (
        cut === "all" || /^(?:and|but|while|whilst|whereas|although|though|yet|so)$/.test(next?.lower ?? "")
      );
    return false;
  }
  if (/^(?:while|whilst|whereas|although|though|but)$/.test(word.lower)) return words[at - 1]?.text !== ",";
  return cut === "all" && word.lower === "and" && words[at - 1]?.text !== ",";
}
