// What is wrong, where, and how to mend it: the one shape of every problem that an officer is shown.
import type { ReportedRule } from "./reported-rules.ts";

/** A spot in a source file. `file` is relative to the source folder with `/`; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * An `error` stops the build and writes nothing; a `warning` is shown and the build goes on; an `info` is shown where all
 * findings are asked for.
 */
export type Severity = "error" | "warning" | "info";

/** Words at a place that others should stand for, where that can be told for sure. */
export interface Fix {
  readonly place: Place;
  /** As it is written in the file, within one line. */
  readonly written: string;
  readonly instead: string;
}

/**
 * One problem in the content, under the name of the rule that it breaks. Whoever reports one picks a rule of the list;
 * the rules of the checks come with those.
 */
export interface Finding<Rule extends string = ReportedRule> {
  readonly severity: Severity;
  readonly rule: Rule;
  readonly place: Place;
  /** What is wrong, in plain words, one sentence. */
  readonly message: string;
  /** How to mend it, in the imperative; with the nearest match where there is one. */
  readonly hint: string;
  /** What `npm run check -- --fix` writes. */
  readonly fix?: Fix;
  /** What it is acknowledged by: its rule, and signs that stand for the text. What cannot be acknowledged has none. */
  readonly code?: string;
}

/** Orders findings by file, then line, then column, then message, by code unit: the same on every machine. */
export function compareFindings(a: Finding<string>, b: Finding<string>): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.message, b.message)
  );
}

/** Compares two strings by code unit, never by locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
