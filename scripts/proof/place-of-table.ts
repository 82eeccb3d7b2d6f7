// Finds where a table of a page stands in the source.
import type { Place } from "../lib/finding.ts";
import { anchorOf } from "../model/anchor.ts";
import type { Publication } from "../model/publication.ts";

/** Where a table of Markdown stands, by its anchor in print; undefined for the tables that blocks make of facts. */
export function placeOfTable(
  { body, parts }: Pick<Publication, "body" | "parts">,
  anchor: string | undefined,
): Place | undefined {
  const texts = [
    { prose: body, prefix: "" },
    ...parts.map((part) => ({ prose: part.body, prefix: `${part.slug}--` })),
  ];
  for (const { prose, prefix } of texts) {
    const table = prose.tables.find(({ id }) => prefix + anchorOf("table", id) === anchor);
    const isMade = prose.blocks.some(
      ({ place }) => place.line === table?.place.line && place.column === table.place.column,
    );
    if (table && !isMade) return table.place;
  }
  return undefined;
}
