// Tells the findings that somebody has acknowledged from those that are open, and acknowledgements that are for nothing.
import type { Finding } from "../../lib/finding.ts";
import type { Acknowledgement } from "../../model/checks/acknowledgement.ts";
import type { Acknowledged } from "./acknowledged.ts";
import { findingCode } from "./finding-code.ts";
import { createPassageFinder, type LinesOf } from "./passage-finder.ts";

/** What there is to match. */
export interface ToMatch<Rule extends string> {
  readonly findings: readonly Finding<Rule>[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly linesOf: LinesOf;
  /** Names what an acknowledgement in a file counts for: all files of which this gives the same. */
  readonly scopeOf: (file: string) => string;
}

/** What came of it. */
export interface Matched<Rule extends string> {
  /** Those that are for a person to judge with their codes. */
  readonly open: readonly Finding<Rule>[];
  readonly acknowledged: readonly Acknowledged<Rule>[];
  /** Those that no finding is for. */
  readonly idle: readonly Acknowledgement[];
  /** Those that were given for findings which stop the build, each with the finding. */
  readonly refused: readonly Acknowledged<Rule>[];
}

/** Matches findings with what was said of them, by code and scope. */
export function acknowledge<Rule extends string>(toMatch: ToMatch<Rule>): Matched<Rule> {
  const { findings, acknowledgements, linesOf, scopeOf } = toMatch;
  const passageAt = createPassageFinder(linesOf);
  const key = (code: string, file: string) => `${code} ${scopeOf(file)}`;
  const given = new Map<string, Acknowledgement>();
  // Of two that say the same the first counts, and the second is not idle.
  for (const one of acknowledgements.toReversed()) given.set(key(one.code, one.place.file), one);
  const used = new Set<string>();
  const open: Finding<Rule>[] = [];
  const acknowledged: Acknowledged<Rule>[] = [];
  const refused: Acknowledged<Rule>[] = [];
  for (const finding of findings) {
    const stops = finding.severity === "error";
    if (stops && given.size === 0) {
      open.push(finding);
      continue;
    }
    const code = findingCode(finding, passageAt);
    const coded = stops ? finding : { ...finding, code };
    const by = given.get(key(code, finding.place.file));
    if (by === undefined || stops) open.push(coded);
    else acknowledged.push({ ...by, finding: coded });
    if (by === undefined) continue;
    // One that several errors have in common is refused once.
    if (stops && !used.has(key(code, finding.place.file))) refused.push({ ...by, finding });
    used.add(key(code, finding.place.file));
  }
  const idle = acknowledgements.filter(({ code, place }) => !used.has(key(code, place.file)));
  return { open, acknowledged, idle, refused };
}
