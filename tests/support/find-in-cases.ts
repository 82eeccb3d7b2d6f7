// What is found in cases of defects: all cases of a file in one source folder, but for those that stand alone.
import { readIsoDay } from "../../scripts/lib/calendar.ts";
import { compareFindings, type Finding } from "../../scripts/lib/finding.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import type { Register } from "../../scripts/model/register.ts";
import type { Awaited, DefectCase } from "./defect-cases.ts";
import { faultDay } from "./read-fault.ts";
import { withSource } from "./temporary-folder.ts";

/** A finding as a case speaks of it: its place within the folder of the case, and the line as it was written there. */
export interface Found {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
}

/** What is found in each case, and what is found outside all of them. */
export interface CaseFindings {
  readonly byCase: ReadonlyMap<DefectCase, readonly Found[]>;
  readonly elsewhere: readonly Found[];
}

/** What looks at a register. */
export type Look = (register: Register, unreadable: ReadonlySet<string>) => readonly Finding<string>[];

/** Loads the cases and looks at them. What loading finds is among the findings. */
export async function findInCases(cases: readonly DefectCase[], look: Look): Promise<CaseFindings> {
  const byCase = new Map<DefectCase, readonly Found[]>();
  const elsewhere: Found[] = [];
  const together = cases.filter(({ isAlone }) => !isAlone);
  const loads = [together, ...cases.filter(({ isAlone }) => isAlone).map((one) => [one])];
  for (const group of loads.filter(({ length }) => length > 0)) {
    const findings = await findIn(group, look);
    for (const one of group) byCase.set(one, foundIn(one, findings));
    const isTaken = ({ place }: Finding<string>) =>
      group.some(({ folder, isAlone }) => isAlone || place.file.startsWith(folder));
    elsewhere.push(...findings.filter((finding) => !isTaken(finding)).map((finding) => asWritten(finding)));
  }
  return { byCase, elsewhere };
}

/** Whether a finding is the one that a case speaks of: its message holds the words, in capitals or not. */
export function isAwaited({ message, at }: Found, awaited: Awaited): boolean {
  const said = message.toLowerCase();
  const isThere = awaited.at === undefined || awaited.at === at;
  return isThere && awaited.says.every((words) => said.includes(words.toLowerCase()));
}

async function findIn(group: readonly DefectCase[], look: Look): Promise<readonly Finding<string>[]> {
  const today = readIsoDay(group[0]?.today ?? faultDay) ?? faultDay;
  return withSource(Object.assign({}, ...group.map(({ files }) => files)), async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today });
    return [...findings, ...look(register, unreadable)].sort(compareFindings);
  });
}

function foundIn(one: DefectCase, findings: readonly Finding<string>[]): readonly Found[] {
  return findings
    .filter(({ place }) => one.isAlone || place.file.startsWith(one.folder))
    .map((finding) => asWritten(finding, one));
}

function asWritten({ rule, place, message }: Finding<string>, one?: DefectCase): Found {
  const isOwn = one !== undefined && place.file.startsWith(one.folder);
  const file = isOwn ? place.file.slice(one.folder.length) : place.file;
  return { rule, at: `${file}:${place.line - (one?.linesBefore.get(place.file) ?? 0)}`, message };
}
