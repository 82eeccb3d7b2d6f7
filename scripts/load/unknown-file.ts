// What is said of a data file beside a publication that nothing reads: often only its name is wrong.
import type { Finding } from "../lib/finding.ts";
import { isSlipOf } from "../lib/name-slip.ts";
import { type AnyFactModule, factModules } from "../model/facts/fact-modules.ts";
import type { KindName } from "../model/kinds/kind-name.ts";

/** What a publication has and is: `beside` are its texts and facts, relative to its folder. */
export interface Surroundings {
  readonly beside: readonly string[];
  readonly kind: KindName | undefined;
}

/** The finding about a YAML file, by its path in the source folder; `name` is relative to its publication. */
export function unknownFacts(file: string, name: string, { beside, kind }: Surroundings): Finding {
  const fit = factModules
    .filter((module) => isAtHome(module, kind))
    .map((module) => `${module.name}.yaml`)
    .sort();
  const meant = fit.find((other) => isSlipOf(name, other));
  return finding(
    file,
    `“${name}” is not a file that is known beside a publication.`,
    meant === undefined
      ? `Move it out of content/; or, if it holds facts of the publication, give it their name: ${fit.filter((other) => !beside.includes(other)).join(", ")}.`
      : renaming(meant, beside),
  );
}

/** The finding about a CSV file that nothing names; `path` is relative to its publication, `beside` as above. */
export function unknownTable(file: string, path: string, beside: readonly string[]): Finding {
  return finding(
    file,
    `“${path}” is not a file that is known beside a publication, and no text shows it or links to it.`,
    beside.includes("measures.yaml") && isSlipOf(path, "measures.csv")
      ? renaming("measures.csv", beside)
      : `${canHold(path, beside) ? "If it holds the figures of the measures, rename it to measures.csv. Else link" : "Link"} to it, if readers are to have it as it is, or show it with the block “table”; or move it out of content/.`,
  );
}

/** Whether a table may be that of the figures of measures, which have none. */
function canHold(path: string, beside: readonly string[]): boolean {
  return beside.includes("measures.yaml") && !beside.includes("measures.csv") && !path.includes("/");
}

function renaming(meant: string, beside: readonly string[]): string {
  return beside.includes(meant)
    ? `There is a ${meant} already: put what that lacks into it, and move this file out of content/.`
    : `Rename it to ${meant}.`;
}

/** Whether facts may stand beside a publication of a kind; of one that is not known, any may. */
function isAtHome({ home }: AnyFactModule, kind: KindName | undefined): boolean {
  return home === undefined || kind === undefined || home === kind;
}

function finding(file: string, message: string, hint: string): Finding {
  return { severity: "error", rule: "unknown-file", place: { file, line: 1, column: 1 }, message, hint };
}
