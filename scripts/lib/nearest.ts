// Finds what an officer most likely meant when a name is not known.
import { distance } from "fastest-levenshtein";
import { compareText } from "./finding.ts";

/** The candidate closest in spelling, or undefined where none is close: more than a third of the letters differ, or all. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase();
  const most = Math.min(Math.max(2, Math.ceil(folded.length / 3)), folded.length - 1);
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    if (Math.abs(candidate.length - folded.length) > most) continue;
    const edits = distance(folded, candidate.toLowerCase());
    if (edits <= most && (best === undefined || edits < best.edits)) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

/** A number is near to any other, so that a list says more where it is short. */
const isNumber = (written: string) => /^[\d.]+$/.test(written);

/** A hint that names the nearest match, or else lists what may be written (at most twelve). */
export function suggest(written: string, candidates: Iterable<string>, otherwise: string): string {
  const all = [...new Set(candidates)].sort(compareText);
  const few = all.length > 0 && all.length <= 12;
  const match = few && isNumber(written) ? undefined : nearest(written, all);
  if (match !== undefined) return `Did you mean “${match}”?`;
  if (!few) return otherwise;
  return `Use one of: ${all.join(", ")}.`;
}
