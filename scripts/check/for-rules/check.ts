// What every integrity rule is: a name, its words for the page of the rules, and a function from register to problems.
import type { Finding, Fix, Place, Severity } from "../../lib/finding.ts";
import type { RuleWords } from "../../lib/reported-rules.ts";
import type { Level } from "../../model/checks/checks-file.ts";
import type { Register } from "../../model/register.ts";

/** A finding before it bears the name of its rule. */
export type Problem = Omit<Finding, "rule">;

/** One integrity rule. Each is written `as const satisfies Check`, so that its name is known to the compiler. */
export interface Check<Name extends string = string> extends RuleWords {
  /** Kebab-case, shown behind every finding. */
  readonly name: Name;
  /**
   * How much its warnings weigh where the site says nothing else: they are for a person to judge. A rule without a level
   * finds nothing but errors, without which something would be published wrongly; they can be neither lowered nor
   * acknowledged. A rule that is wrong more than once in ten times is `off`.
   */
  readonly level?: Level;
  /**
   * `unreadable` names publications and data files that could not be loaded, which no rule should complain about. Of a
   * data file that could be loaded in part it also names the entries that could not (`mayBeIn`).
   */
  run(register: Register, unreadable: ReadonlySet<string>): Iterable<Problem>;
}

/** Whether every publication could be read. What nothing seems to name may be named by one that could not. */
export function isWhole(unreadable: ReadonlySet<string>): boolean {
  return [...unreadable].every((name) => name.startsWith("data/"));
}

/** Whether an id may be that of an entry of a data file which could not be read, or not as a whole. */
export function mayBeIn(file: string, id: string, unreadable: ReadonlySet<string>): boolean {
  return unreadable.has(file) && (!unreadable.has(`${file}#`) || unreadable.has(`${file}#${id}`));
}

/** A problem that stops the build. */
export function error(place: Place, message: string, hint: string): Problem {
  return problem("error", place, message, hint);
}

/** A problem that is for a person to judge: it weighs as much as the level of its rule says. */
export function warning(place: Place, message: string, hint: string, fix?: Fix): Problem {
  return { ...problem("warning", place, message, hint), ...(fix === undefined ? {} : { fix }) };
}

function problem(severity: Severity, place: Place, message: string, hint: string): Problem {
  return { severity, place, message, hint };
}
