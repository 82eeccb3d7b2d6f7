// Finds what an officer most likely meant when a name is not known.
import { distance } from "fastest-levenshtein";
import { compareText } from "./finding.ts";
import { keepsMeaning } from "./keeps-meaning.ts";

/**
 * The candidate closest in spelling, or undefined where none is close: more than a third of the letters differ, or all, or
 * what differs turns the meaning round.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase();
  const most = Math.min(Math.max(2, Math.ceil(folded.length / 3)), folded.length - 1);
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    if (Math.abs(candidate.length - folded.length) > most) continue;
    const edits = distance(folded, candidate.toLowerCase());
    if (edits <= most && (best === undefined || edits < best.edits) && keepsMeaning(written, candidate)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

/** A hint that names the nearest match, or else lists what may be written (at most twelve). */
export function suggest(written: string, candidates: Iterable<string>, otherwise: string): string {
  const all = [...new Set(candidates)].sort(compareText);
  const match = nearest(written, all);
  if (match !== undefined) return `Did you mean “${match}”?`;
  if (all.length === 0 || all.length > 12) return otherwise;
  return `Use one of: ${all.join(", ")}.`;
}

/** What may be written in a place, in the order in which it is listed, each with what it means. */
export type Choices = ReadonlyMap<string, string>;

/** A hint for a place that takes a few words only: which of them is near, and what each of them means. */
export function suggestChoice(written: string, choices: Choices): string {
  const words = [...choices.keys()];
  if (choices.size > 14) return suggest(written, words, `Use one of: ${words.join(", ")}.`);
  const match = nearest(written, words);
  const asked = match === undefined ? "" : `Did you mean “${match}”? `;
  const listed = [...choices].map(([word, meaning]) => `${word} (${meaning.replace(/\.$/, "")})`);
  return `${asked}Use one of: ${listed.join("; ")}.`;
}
