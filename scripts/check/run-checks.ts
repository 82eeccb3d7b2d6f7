// Runs every integrity rule over a register.
import { compareFindings, type Finding } from "../lib/finding.ts";
import type { Register } from "../model/register.ts";
import { type CheckName, checks } from "./checks.ts";

/** All findings of all rules, sorted by file and place. */
export function runChecks(
  register: Register,
  unreadable: ReadonlySet<string>,
): readonly Finding<CheckName>[] {
  return checks
    .flatMap((check) =>
      [...check.run(register, unreadable)].map((problem) => ({ ...problem, rule: check.name })),
    )
    .sort(compareFindings);
}
