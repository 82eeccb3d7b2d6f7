// Finds what an officer most likely meant when a name is not known.
import { distance } from "fastest-levenshtein";
import { compareText } from "./finding.ts";

/** The candidate closest in spelling, or undefined where none is close (more than a third of the letters differ). */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const folded = written.toLowerCase();
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of [...candidates].sort(compareText)) {
    const edits = distance(folded, candidate.toLowerCase());
    if (edits <= Math.max(2, Math.ceil(folded.length / 3)) && (best === undefined || edits < best.edits)) {
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
