// Runs every integrity rule over a register, and has what they find weigh as the site says.
import { compareFindings, type Finding } from "../lib/finding.ts";
import { reportedRule } from "../lib/reported-rules.ts";
import type { Register } from "../model/register.ts";
import { type CheckName, checks } from "./checks.ts";
import type { Check, Problem } from "./for-rules/check.ts";

/** All findings of all rules, sorted by file and place. */
export function runChecks(
  register: Register,
  unreadable: ReadonlySet<string>,
): readonly Finding<CheckName>[] {
  return checks
    .flatMap((check) =>
      [...weigh(check, register, unreadable)].map((problem) => ({ ...problem, rule: check.name })),
    )
    .sort(compareFindings);
}

/**
 * What was found otherwise than by checks, weighing as the site says of those rules that it may weigh. What is in more
 * doubt than their findings usually are keeps its own weight.
 */
export function* weighReported<Rule extends string>(
  findings: readonly Finding<Rule>[],
  { levels }: Pick<Register, "levels">,
): Iterable<Finding<Rule>> {
  for (const finding of findings) {
    const usual = reportedRule(finding.rule);
    const level = usual?.isWeighed === true ? levels.get(finding.rule) : undefined;
    if (level === undefined || finding.severity === "error") yield finding;
    else if (level !== "off")
      yield finding.severity === usual?.level ? { ...finding, severity: level } : finding;
  }
}

/** What a rule finds. Its errors stay errors; its warnings weigh as its level, or that of the site for it, says. */
function* weigh(check: Check, register: Register, unreadable: ReadonlySet<string>): Iterable<Problem> {
  const level = register.levels.get(check.name) ?? check.level ?? "warning";
  // A rule that is off by itself finds no errors.
  if (level === "off" && check.level === "off") return;
  for (const problem of check.run(register, unreadable)) {
    if (problem.severity === "error") yield problem;
    else if (level !== "off") yield { ...problem, severity: level };
  }
}
