// What a check says of findings that somebody lets stay, and of how to let one stay.
import type { Acknowledged } from "../check/acknowledging/acknowledged.ts";
import { compareFindings } from "../lib/finding.ts";
import { formatAt, type LineReader, type Paint } from "../lib/format-findings.ts";
import { formatCount } from "../lib/number-format.ts";
import { acknowledgementLine } from "../model/checks/acknowledgement.ts";

/** The findings that were acknowledged, each with its line, why it may stay and who says so. */
export function listAcknowledged(
  acknowledged: readonly Acknowledged[],
  lineOf: LineReader,
  paint: Paint,
): string {
  return [...acknowledged]
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .map(({ finding, reason, name, place }) =>
      formatAt(
        finding,
        paint("dim", "acknowledged"),
        ["Why:", `${reason} (${name}, in ${place.file}:${place.line})`],
        lineOf,
        paint,
      ),
    )
    .join("\n\n");
}

/** How many findings were acknowledged, and how to see them. */
export function countAcknowledged(acknowledged: readonly Acknowledged[]): string {
  const { length } = acknowledged;
  return `${formatCount(length, "finding")} ${length === 1 ? "is" : "are"} acknowledged; --acknowledged lists ${length === 1 ? "it" : "them"}.`;
}

/** How to let a finding stay: said once below all of them. */
export function adviseToAcknowledge(code: string): string {
  return `Where something is right as it stands, let it stay by a line above it, with its code from the brackets, the reason and your name: in Markdown ${acknowledgementLine(code, "markdown")}, in YAML ${acknowledgementLine(code, "yaml")}`;
}
