// Every rule that can stand behind a finding: those of the checks, and those of reading and publishing.
import { compareText } from "../lib/finding.ts";
import {
  type ReportedRule,
  type ReportedWords,
  type RuleWords,
  reportedRules,
} from "../lib/reported-rules.ts";
import type { Level } from "../model/checks/checks-file.ts";
import { type CheckFamily, type CheckName, checksByFamily } from "./checks.ts";

/** The name of a rule. */
export type Rule = ReportedRule | CheckName;

/** The family of a rule; `reading` is that of all rules that are no checks. */
export type RuleFamily = CheckFamily | "reading";

/** What there is to say of a rule. */
export interface DescribedRule extends RuleWords {
  readonly name: string;
  readonly family: RuleFamily;
  /** What its findings weigh that do not stop the build; undefined where all of them do. */
  readonly level?: Level;
  /** Whether a site can have those weigh less or more; of checks it can, of what is reported only where this is said. */
  readonly isWeighed?: true;
}

/** Every rule, by name. */
export const rules: readonly DescribedRule[] = [
  ...checksByFamily.map(({ family, check: { run: _run, ...words } }) => ({ family, ...words })),
  ...Object.entries<ReportedWords>(reportedRules).map(([name, words]) => ({
    name,
    family: "reading" as const,
    ...words,
  })),
].sort((a, b) => compareText(a.name, b.name));

/** The rules whose findings a site can have weigh less or more in `data/checks.yaml`, by name. */
export const weighedRules: readonly DescribedRule[] = rules.filter(
  ({ family, level, isWeighed }) => level !== undefined && (family !== "reading" || isWeighed === true),
);
