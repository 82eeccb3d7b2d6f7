// Tells what a change brought in from what stood there already.
import type { Rule } from "../../check/rules.ts";
import type { Finding } from "../../lib/finding.ts";
import type { LineReader } from "../../lib/format-findings.ts";

/** What was found at one time. */
export interface Found {
  readonly findings: readonly Finding<Rule>[];
  readonly lineOf: LineReader;
}

/** What was found before, and what the files of then are called now, where that is something else. */
export interface FoundBefore extends Found {
  readonly renamed: ReadonlyMap<string, string>;
}

/** By what a finding of then and one of now are taken for the same, the surest first. */
const keys: readonly ((finding: Finding<Rule>, file: string, lineOf: LineReader) => string | undefined)[] = [
  ({ rule, message, place }, file, lineOf) =>
    JSON.stringify([rule, file, message, lineOf(place.file, place.line) ?? ""]),
  ({ code }, file) => (code === undefined ? undefined : JSON.stringify([code, file])),
  ({ rule, message }, file) => JSON.stringify([rule, file, message]),
];

/**
 * The findings that stood there before: of the same rule, in the same file, and with the same message or the same code,
 * wherever their line has moved. Of several that are alike, as many are known as there were.
 */
export function findKnown(now: Found, before: FoundBefore): ReadonlySet<Finding<Rule>> {
  const known = new Set<Finding<Rule>>();
  const gone = new Set(before.findings);
  for (const keyOf of keys) {
    const left = Map.groupBy(gone, (finding) => {
      const { file } = finding.place;
      return keyOf(finding, before.renamed.get(file) ?? file, before.lineOf);
    });
    for (const finding of now.findings) {
      const key = keyOf(finding, finding.place.file, now.lineOf);
      const then = known.has(finding) || key === undefined ? undefined : left.get(key)?.pop();
      if (then === undefined) continue;
      gone.delete(then);
      known.add(finding);
    }
  }
  return known;
}
