// What a check says of what it has mended.
import type { Fix } from "../../lib/finding.ts";
import type { Paint } from "../../lib/format-findings.ts";
import { formatCount } from "../../lib/number-format.ts";
import { printable } from "../../lib/printable.ts";

/** One place with what stood there and what stands there now. */
export function describeFix({ place, written, instead }: Fix, paint: Paint): string {
  const at = paint("bold", printable(`${place.file}:${place.line}:${place.column}`));
  if (instead === "") return `${at}  ${quote(written)} was taken out.`;
  if (written === "") return `${at}  ${quote(instead)} was put in.`;
  return `${at}  ${quote(written)} was replaced by ${quote(instead)}.`;
}

/** How many places were mended of how many that could have been. */
export function countFixes(made: readonly Fix[]): string {
  if (made.length === 0) return "Nothing was found that can be mended for sure without a person.";
  const files = new Set(made.map(({ place }) => place.file)).size;
  return `${formatCount(made.length, "place")} in ${formatCount(files, "file")} ${made.length === 1 ? "was" : "were"} mended.`;
}

function quote(text: string): string {
  return `“${printable(text)}”`;
}
