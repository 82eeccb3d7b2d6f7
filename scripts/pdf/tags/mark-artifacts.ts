// Marks as artifacts what is painted but not read: what stands in the margins, lines and backgrounds, and the heads
// of tables that are painted again on later pages (ISO 32000-1, 14.8.2.2).
import type { Edit } from "./edit-stream.ts";
import type { LoosePiece, Painting } from "./painting.ts";

/** The edits to a stream of which only the sequences with `claimed` numbers are read. */
export function markArtifacts({ sequences, loose }: Painting, claimed: ReadonlySet<number>): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [mcid, { opening, lines }] of sequences) {
    if (claimed.has(mcid)) continue;
    // Words that are not claimed are the repeated head of a table.
    const text = lines.length > 0 ? PAGINATION : "/Artifact BMC";
    edits.push({ start: opening.start, end: opening.end, text });
  }
  for (const { start, end, region } of loose) {
    edits.push({ start, end: start, text: `${openingFor(region)}\n` }, { start: end, end, text: "\nEMC" });
  }
  return edits;
}

const PAGINATION = "/Artifact <</Type /Pagination>> BDC";

function openingFor(region: LoosePiece["region"]): string {
  switch (region) {
    case "header":
      return "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC";
    case "footer":
      return "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC";
    default:
      return "/Artifact BMC";
  }
}
