// Every rule that can stand behind a finding: those of the checks, and those of reading and publishing.
import { compareText } from "../lib/finding.ts";
import { type ReportedRule, reportedRules } from "../lib/reported-rules.ts";
import { type CheckName, checks } from "./checks.ts";

/** The name of a rule. */
export type Rule = ReportedRule | CheckName;

/** Every rule with what it holds the content to, by name. */
export const rules: readonly { readonly name: string; readonly about: string }[] = [
  ...checks,
  ...Object.entries(reportedRules).map(([name, about]) => ({ name, about })),
].sort((a, b) => compareText(a.name, b.name));
