// Loads a source folder, runs every check over it, and prints what is wrong.
import { stat } from "node:fs/promises";
import { acknowledge } from "../check/acknowledging/acknowledge.ts";
import type { Acknowledged } from "../check/acknowledging/acknowledged.ts";
import { explainAcknowledgements } from "../check/acknowledging/explain-acknowledgements.ts";
import { scopeFinder } from "../check/acknowledging/scope-finder.ts";
import { draftReferences } from "../check/references/draft-references.ts";
import { type Rule, rules } from "../check/rules.ts";
import { runChecks, weighReported } from "../check/run-checks.ts";
import type { IsoDay } from "../lib/calendar.ts";
import { errorCode } from "../lib/error-code.ts";
import type { Finding } from "../lib/finding.ts";
import { formatFindings } from "../lib/format-findings.ts";
import { suggest } from "../lib/nearest.ts";
import { formatCount } from "../lib/number-format.ts";
import { reportedRule } from "../lib/reported-rules.ts";
import type { LoadTools } from "../load/load-context.ts";
import { loadRegister } from "../load/load-register.ts";
import type { SheetReading } from "../load/sheet/sheet-reading.ts";
import { type Acknowledgement, ruleOfCode } from "../model/checks/acknowledgement.ts";
import { publicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import { checkPdf } from "./check-pdf.ts";
import { UsageError } from "./command-line.ts";
import { adviseToAcknowledge } from "./describe-acknowledged.ts";
import { openSourceLines, type SourceLines } from "./source-lines.ts";
import type { Terminal } from "./terminal.ts";

/** A register with all that is wrong with it. */
export interface Checked {
  readonly register: Register;
  /** What is to be mended or judged; of the latter each has its code. */
  readonly findings: readonly Finding<Rule>[];
  /** What somebody has judged, and lets stay. */
  readonly acknowledged: readonly Acknowledged<Rule>[];
  /** The lines of files that have findings. */
  readonly lines: SourceLines;
  /** What was understood of sheets that say what is measured. */
  readonly sheets: readonly SheetReading[];
  /** Weighs and matches what is found only when somebody asks, such as links to other sites, with what was said of it. */
  readonly judge: (asked: readonly Finding<Rule>[]) => Promise<Judged>;
}

/** Findings that were weighed, and matched with what somebody said of them. */
type Judged = Pick<Checked, "findings" | "acknowledged">;

/**
 * Loads and checks a source folder; throws `UsageError` where there is no such folder. Where drafts are shown what leads
 * to one is no more than a warning.
 */
export async function loadAndCheck(
  source: string,
  today: IsoDay,
  { drafts = false, ...tools }: Omit<LoadTools, "inspectPdf"> & { readonly drafts?: boolean } = {},
): Promise<Checked> {
  const facts = await stat(source).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new UsageError(
      `The folder ${source} cannot be read. Ask whoever keeps it to let you, or look for its drive.`,
    );
  });
  if (facts?.isDirectory() !== true)
    throw new UsageError(`There is no folder ${source}. Give --source a folder with content/ and data/.`);
  const { register, findings, acknowledgements, unreadable, sheets } = await loadRegister({
    source,
    today,
    ...tools,
    inspectPdf: checkPdf,
  });
  const lines = openSourceLines(source);
  const scopeOf = scopeFinder(register.publications);
  const match = async (all: readonly Finding<Rule>[], given: readonly Acknowledgement[]): Promise<Judged> => {
    await lines.read(all.map(({ place }) => place.file));
    const matched = acknowledge({ findings: all, acknowledgements: given, linesOf: lines.linesOf, scopeOf });
    const faults = explainAcknowledgements(matched, {
      rules: new Set(rules.map(({ name }) => name)),
      isShown: (rule) => register.levels.get(rule) !== "off",
      isWhole: unreadable.size === 0,
      scopeOf,
    });
    return { findings: [...matched.open, ...faults], acknowledged: matched.acknowledged };
  };
  const isForLater = ({ code }: Acknowledgement) => reportedRule(ruleOfCode(code))?.isAskedFor === true;
  const [later = [], now = []] = [true, false].map((is) =>
    acknowledgements.filter((one) => isForLater(one) === is),
  );
  const reported: readonly Finding<Rule>[] = findings;
  const matched = await match(
    [...weighReported(reported, register), ...runChecks(register, unreadable)],
    now,
  );
  const open = matched.findings.map((finding): Finding<Rule> => {
    const isMended = drafts && finding.rule === draftReferences.name;
    return isMended ? { ...finding, severity: "warning" } : finding;
  });
  return {
    register,
    findings: open,
    acknowledged: matched.acknowledged,
    lines,
    sheets,
    judge: (asked) => match([...weighReported(asked, register)], later),
  };
}

/** True where a finding stops the build. */
export function hasErrors(findings: readonly Finding<Rule>[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

/** Throws `UsageError` for an id that names no publication, read or not. */
export function requireKnownIds(ids: readonly string[], { register, findings }: Checked): void {
  for (const id of ids) {
    const broken = findings.some((finding) => `${finding.place.file}/`.startsWith(`content/${id}/`));
    if (register.publications.has(publicationId(id)) || broken) continue;
    throw new UsageError(
      `There is no publication ${id}. ${suggest(id, register.publications.keys(), "Write the path of its folder under content/.")}`,
    );
  }
}

/** Throws `UsageError` for an id that names a draft which a build leaves out. */
export function refuseDrafts(ids: readonly string[], drafts: ReadonlyMap<string, string>): void {
  for (const id of ids) {
    const draft = drafts.get(id);
    if (draft === undefined) continue;
    const why = draft === id ? `${id} is a draft` : `${id} lies in the folder of ${draft}, which is a draft`;
    throw new UsageError(
      `${why}, and drafts are left out. Add --drafts to see it as a draft, or write another “status” into content/${draft}/index.md.`,
    );
  }
}

/** Prints findings with the lines they point at, and how to let one stay. */
export async function showFindings(
  findings: readonly Finding<Rule>[],
  lines: SourceLines,
  terminal: Pick<Terminal, "tell" | "paint">,
): Promise<void> {
  terminal.tell(await describeFindings(findings, lines, terminal.paint));
  const code = findings.find((finding) => finding.code !== undefined)?.code;
  if (code !== undefined) terminal.tell(`\n${adviseToAcknowledge(code)}`);
}

/** Prints the errors among findings, and how many warnings there are beside them, which `check` lists. */
export async function showErrors(
  findings: readonly Finding<Rule>[],
  lines: SourceLines,
  terminal: Pick<Terminal, "tell" | "paint">,
): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) await showFindings(errors, lines, terminal);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0) terminal.tell(`${formatCount(warnings, "warning")}, which npm run check lists.`);
}

/** Findings as text with the lines they point at. */
export async function describeFindings(
  findings: readonly Finding<Rule>[],
  lines: SourceLines,
  paint: Terminal["paint"],
): Promise<string> {
  await lines.read(findings.map(({ place }) => place.file));
  return formatFindings(findings, lines.lineOf, paint);
}
