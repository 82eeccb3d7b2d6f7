// What a check gives out, in whatever format: one value that all formats are made of.
import type { Acknowledged } from "../../check/acknowledging/acknowledged.ts";
import type { Rule } from "../../check/rules.ts";
import { compareFindings, type Finding, type Place, type Severity } from "../../lib/finding.ts";
import type { LineReader } from "../../lib/format-findings.ts";

/** What a check gives out. */
export interface CheckReport {
  readonly findings: readonly Finding<Rule>[];
  /** What somebody has judged, and lets stay. */
  readonly acknowledged: readonly Acknowledged<Rule>[];
  readonly lineOf: LineReader;
  /** The folder of the source within its repository, as paths begin with it: empty, or such as `papers/`. */
  readonly folder: string;
  /** Where only what a change brought in is shown: since which revision, and what stood there before it. */
  readonly since?: {
    readonly revision: string;
    readonly commit: string;
    readonly leftOut: readonly Finding<Rule>[];
  };
}

/** The findings of a report by file and place. */
export function sortedFindings({ findings }: CheckReport): readonly Finding<Rule>[] {
  return findings.toSorted(compareFindings);
}

/** What was acknowledged of a report, by file and place of the findings. */
export function sortedAcknowledged({ acknowledged }: CheckReport): readonly Acknowledged<Rule>[] {
  return acknowledged.toSorted((a, b) => compareFindings(a.finding, b.finding));
}

/** How many findings weigh so much. */
export function countOf(findings: readonly Finding<Rule>[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** A longer line would be repeated for each of its findings, and nobody reads it there. */
const longestLine = 10_000;

/** The line that a finding points at, where it is one that can be shown. */
export function shownLine({ lineOf }: CheckReport, { file, line }: Place): string | undefined {
  const text = lineOf(file, line);
  return text === undefined || text.length > longestLine ? undefined : text;
}
