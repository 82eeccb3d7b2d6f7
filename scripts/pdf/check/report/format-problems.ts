// The problems of a PDF, each once with its places and how to mend it.
import type { Paint } from "../../../lib/format-findings.ts";
import { formatCount, formatNumber } from "../../../lib/number-format.ts";
import { printable } from "../../../lib/printable.ts";
import type { PdfFinding } from "../rule.ts";
import { wrap } from "./wrap.ts";

const MOST_PLACES = 3;
const LONGEST_PATH = 48;

/** Formats problems, errors first; with `all` every place of each, else the first three. */
export function formatProblems(
  findings: readonly PdfFinding[],
  { all, paint }: { readonly all: boolean; readonly paint: Paint },
): readonly string[] {
  const groups = [...Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`).values()];
  const errorsFirst = groups.toSorted((a, b) => rank(a) - rank(b));
  return errorsFirst.map((group) => formatGroup(group, all ? group.length : MOST_PLACES, paint));
}

/** `20 errors of 2 kinds and 1 warning`, or that there are none. */
export function countProblems(findings: readonly PdfFinding[]): string {
  const counts = (["error", "warning"] as const)
    .map((severity) => findings.filter((finding) => finding.severity === severity))
    .flatMap((alike) => {
      const kinds = new Set(alike.map(({ message }) => message)).size;
      const count = formatCount(alike.length, alike[0]?.severity ?? "");
      if (alike.length === 0) return [];
      return kinds < alike.length ? `${count} of ${formatCount(kinds, "kind")}` : count;
    });
  return counts.join(" and ") || "No problems found";
}

function rank(group: readonly PdfFinding[]): number {
  return group[0]?.severity === "error" ? 0 : 1;
}

function formatGroup(group: readonly PdfFinding[], most: number, paint: Paint): string {
  const [first] = group;
  if (first === undefined) return "";
  const { severity, message, hint, rule } = first;
  const name = severity === "error" ? "error" : "warning";
  const lead = `  ${name}  `;
  const places = group.map(placeOf).filter((place) => place !== "");
  // Problems that differ in nothing but their number are shown once.
  const shown = [...new Set(places)].slice(0, most);
  const more = group.length - shown.length;
  const text = [
    wrap(message, lead),
    ...shown.map((place) => wrap(printable(place), " ".repeat(lead.length + 2))),
    ...(more > 0 && shown.length > 0 ? [`${" ".repeat(lead.length + 2)}and ${formatNumber(more)} more`] : []),
    wrap(`To mend: ${hint} (${rule})`, " ".repeat(lead.length)),
  ].join("\n");
  return text
    .replace(name, paint(severity === "error" ? "red" : "yellow", name))
    .replace("To mend:", paint("cyan", "To mend:"));
}

/** `page 3, Document > Sect > Table: “Buses by year”`. */
function placeOf({ page, path, detail }: PdfFinding): string {
  const where = [page === undefined ? "" : `page ${page}`, path === undefined ? "" : shorten(path)]
    .filter((part) => part !== "")
    .join(", ");
  return [where, detail ?? ""].filter((part) => part !== "").join(": ");
}

/** Leaves out the middle of a long path: where it begins and what it leads to say most. */
function shorten(path: string): string {
  const steps = path.split(" > ");
  let kept = steps.length;
  const written = (): string =>
    kept >= steps.length ? path : [steps[0], "…", ...steps.slice(steps.length - kept + 1)].join(" > ");
  while (written().length > LONGEST_PATH && kept > 3) kept -= 1;
  return written();
}
