// What is said of acknowledgements that are for nothing, or for what cannot stay.
import { compareFindings, type Finding } from "../../lib/finding.ts";
import { suggest } from "../../lib/nearest.ts";
import { shortenWords } from "../../lib/shorten-words.ts";
import { type Acknowledgement, ruleOfCode } from "../../model/checks/acknowledgement.ts";
import type { Matched } from "./acknowledge.ts";

/** What the sentences have to know beside what was matched. */
interface Surroundings {
  /** The names of all rules. */
  readonly rules: ReadonlySet<string>;
  /** Whether the site shows what a rule finds. */
  readonly isShown: (rule: string) => boolean;
  /** Whether everything could be read: in what could not, there may be the finding. */
  readonly isWhole: boolean;
  readonly scopeOf: (file: string) => string;
}

/** As many new codes are named. */
const named = 3;

/** A finding about each acknowledgement that does not hold. */
export function* explainAcknowledgements(
  { open, idle, refused }: Matched<string>,
  { rules, isShown, isWhole, scopeOf }: Surroundings,
): Iterable<Finding> {
  for (const { code, place, finding } of refused)
    yield {
      severity: "error",
      rule: "acknowledgements",
      place,
      message: `“${code}” is given for what stops the build, and cannot stay: ${finding.message}`,
      hint: `Mend it, at ${finding.place.file}:${finding.place.line}; then take this line away.`,
    };
  for (const one of idle) {
    const { code, place, reason, name } = one;
    const rule = ruleOfCode(code);
    if (!rules.has(rule))
      yield {
        severity: "error",
        rule: "acknowledgements",
        place,
        message: `There is no rule “${rule}”, so “${code}” is the code of no finding.`,
        hint: suggest(rule, rules, "Write the code that stands in brackets behind the finding."),
      };
    else if (isWhole && isShown(rule))
      yield {
        severity: "warning",
        rule: "acknowledgements",
        place,
        message: `There is nothing any more that “${code}” was given for (“${reason}”, ${name}): it is mended, or its text has changed.`,
        hint: adviceOn(one, rule, open, scopeOf),
      };
  }
}

function adviceOn(
  { place }: Acknowledgement,
  rule: string,
  open: readonly Finding<string>[],
  scopeOf: Surroundings["scopeOf"],
): string {
  const near = open
    .filter((finding) => finding.rule === rule && scopeOf(finding.place.file) === scopeOf(place.file))
    .sort((a, b) => distance(a, place) - distance(b, place) || compareFindings(a, b));
  const codes = new Map<string, Finding<string>>();
  for (const finding of near)
    if (finding.code !== undefined && !codes.has(finding.code)) codes.set(finding.code, finding);
  if (codes.size === 0) return "Take this line away.";
  const list = [...codes]
    .slice(0, named)
    .map(
      ([code, { place: at, message }]) =>
        `${code} (${at.file === place.file ? "" : `${at.file}, `}line ${at.line}: ${shortenWords(message.replace(/\.$/, ""), mostOfMessage)})`,
    );
  return `Look at what is found now. Only if it is the same and may stay for the same reason, write its code in place of this one: ${list.join("; ")}. If not, take this line away.`;
}

/** So many letters of a message are enough to know it again. */
const mostOfMessage = 90;

/** In lines; another file is further away than any line. */
function distance(finding: Finding<string>, { file, line }: Acknowledgement["place"]): number {
  return finding.place.file === file ? Math.abs(finding.place.line - line) : Number.MAX_SAFE_INTEGER;
}
