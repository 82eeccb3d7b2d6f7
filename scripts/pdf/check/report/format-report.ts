// The report on one PDF as a terminal shows it.
import type { Paint } from "../../../lib/format-findings.ts";
import { printable } from "../../../lib/printable.ts";
import type { CheckedPdf } from "../check-pdf.ts";
import { foldTags } from "./fold-tags.ts";
import { formatFacts } from "./format-facts.ts";
import { countProblems, formatProblems } from "./format-problems.ts";
import { printTags } from "./print-tags.ts";

/** How a report is printed. */
export interface ReportStyle {
  /** Print every tag with its text. */
  readonly tree: boolean;
  /** Print every place of a problem. */
  readonly all: boolean;
  readonly paint: Paint;
}

/** Formats the report on a file: its facts, its problems, and how many they are. */
export function formatReport(file: string, checked: CheckedPdf, { tree, all, paint }: ReportStyle): string {
  const { facts, findings, tags } = checked;
  const roots = tags.filter(({ parent }) => parent === undefined);
  const blocks = [
    [paint("bold", printable(file)), ...formatFacts(facts, tree ? [] : foldTags(roots))].join("\n"),
    ...(tree ? [printTags(tags).join("\n")] : []),
    ...formatProblems(findings, { all, paint }),
    `  ${countProblems(findings)}.`,
  ];
  return blocks.join("\n\n");
}
