// What rules find of the defects in the fixtures, and how much of what they find there is false, by class and by rule.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type DefectCase, readDefectCases } from "../support/defect-cases.ts";
import { type Found, findInCases, isAwaited, type Look } from "../support/find-in-cases.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "defects");

/** The least share of defects that are found, and the largest of findings that are false. */
const LEAST_FOUND = 0.9;
const MOST_FALSE = 0.1;

/** How results are told: with every defect that was missed and every false finding, or in numbers alone. */
export interface Telling {
  readonly list: boolean;
  readonly say: (line: string) => void;
}

/** A defect of a case, and the rules that found it. */
interface Defect {
  readonly sort: string;
  readonly name: string;
  readonly by: ReadonlySet<string>;
}

/** A finding in a case, and whether it is one of its defects. */
interface Judged extends Found {
  readonly sort: string;
  readonly name: string;
  readonly isTrue: boolean;
}

interface Verdict {
  readonly defects: readonly Defect[];
  readonly findings: readonly Judged[];
}

/** Judges all sets of cases; whether each keeps both limits. Cases that are kept apart are told of in numbers alone. */
export async function judgeCases(
  look: Look,
  isOn: (rule: string) => boolean,
  { list, say }: Telling,
): Promise<boolean> {
  const real = await judgeFiles(filesIn("real"), look);
  const practice = await judgeFiles(filesIn("practice"), look);
  const apart = await judgeFiles(filesIn("kept-apart"), look);
  const own = await judgeFiles(
    filesIn().filter((file) => isOn(ruleOf(file))),
    look,
    ruleOf,
  );
  const sets = [
    { title: "Real defects of six packs", verdict: real, isTold: list },
    { title: "Written for practice, before the rules saw them", verdict: practice, isTold: list },
    { title: "Kept apart", verdict: apart, isTold: false },
    { title: "The rules' own cases", verdict: own, isTold: list },
  ];
  for (const { title, verdict, isTold } of sets) {
    say(`${title}: ${summary(verdict)}`);
    tellClasses(verdict, say);
    if (isTold) tellAll(verdict, say);
    say("");
  }
  tellRules(
    sets.map(({ verdict }) => verdict),
    say,
  );
  const isWithin = sets.every(({ verdict }) => keepsLimits(verdict));
  say(isWithin ? "Within the target." : "Not within the target: 90% found, and 10% false, in each set.");
  return isWithin;
}

function filesIn(...path: string[]): readonly string[] {
  const names = readdirSync(join(folder, ...path)).sort();
  return names.filter((name) => name.endsWith(".yaml")).map((name) => join(folder, ...path, name));
}

function ruleOf(file: string): string {
  return basename(file, ".yaml");
}

/** Judges the cases in some files, or of each only what one rule finds, which is then its class too. */
async function judgeFiles(
  files: readonly string[],
  look: Look,
  only?: (file: string) => string,
): Promise<Verdict> {
  const defects: Defect[] = [];
  const findings: Judged[] = [];
  for (const file of files) {
    const rule = only?.(file);
    const cases = readDefectCases(file);
    const { byCase } = await findInCases(cases, look);
    for (const one of cases) {
      const found = (byCase.get(one) ?? []).filter((finding) => rule === undefined || finding.rule === rule);
      const sort = rule ?? one.class;
      defects.push(...defectsOf(one, found, sort));
      findings.push(...found.map((finding) => judge(one, finding, sort)));
    }
  }
  return { defects, findings };
}

function defectsOf({ name, awaited }: DefectCase, found: readonly Found[], sort: string): readonly Defect[] {
  return awaited.map((one) => {
    const by = found.filter((finding) => isAwaited(finding, one)).map(({ rule }) => rule);
    return { sort, name, by: new Set(by) };
  });
}

function judge({ name, awaited }: DefectCase, finding: Found, sort: string): Judged {
  return { ...finding, sort, name, isTrue: awaited.some((one) => isAwaited(finding, one)) };
}

function keepsLimits({ defects, findings }: Verdict): boolean {
  const found = defects.filter(({ by }) => by.size > 0).length;
  const wrong = findings.filter(({ isTrue }) => !isTrue).length;
  return found >= defects.length * LEAST_FOUND && wrong <= findings.length * MOST_FALSE;
}

function summary({ defects, findings }: Verdict): string {
  const found = defects.filter(({ by }) => by.size > 0).length;
  const wrong = findings.filter(({ isTrue }) => !isTrue).length;
  return `${share(found, defects.length)} defects found, ${share(wrong, findings.length)} findings false`;
}

/** `12 of 99 (12%)`. */
function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)}%)`;
}

function tellClasses({ defects, findings }: Verdict, say: Telling["say"]): void {
  const sorts = new Set([...defects, ...findings].map(({ sort }) => sort));
  for (const sort of [...sorts].sort()) {
    const verdict = {
      defects: defects.filter((defect) => defect.sort === sort),
      findings: findings.filter((finding) => finding.sort === sort),
    };
    say(`  ${sort.padEnd(24)}${summary(verdict)}`);
  }
}

function tellAll({ defects, findings }: Verdict, say: Telling["say"]): void {
  for (const { sort, name } of defects.filter(({ by }) => by.size === 0)) say(`  missed  ${sort}: ${name}`);
  for (const { name, at, message, rule } of findings.filter(({ isTrue }) => !isTrue))
    say(`  false   ${rule} in “${name}”, ${at}: ${message}`);
}

/** What each rule found in each set, those with the most false findings first. */
function tellRules(verdicts: readonly Verdict[], say: Telling["say"]): void {
  const all = verdicts.flatMap(({ findings }) => findings);
  const wrongOf = (name: string) => all.filter(({ rule, isTrue }) => rule === name && !isTrue).length;
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  say("By rule, defects found and findings that are false: real, practice, kept apart, its own");
  for (const name of rules.sort((a, b) => wrongOf(b) - wrongOf(a))) {
    const columns = verdicts.map(({ defects, findings }) => {
      const found = defects.filter(({ by }) => by.has(name)).length;
      const wrong = findings.filter(({ rule, isTrue }) => rule === name && !isTrue).length;
      return `${found} found, ${wrong} false`.padEnd(20);
    });
    say(`  ${name.padEnd(24)}${columns.join("").trimEnd()}`);
  }
}
