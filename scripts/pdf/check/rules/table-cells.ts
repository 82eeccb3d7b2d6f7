// A heading over nothing: most often what stood there was cut off when the table was printed.
import { formatCount } from "../../../lib/number-format.ts";
import type { PlacedCell } from "../../structure/place-cells.ts";
import { layOutTable } from "../../structure/table-grid.ts";
import { type Tag, textOf } from "../../structure/tag.ts";
import { at, type PdfProblem, type PdfRule, warning } from "../rule.ts";

export const tableCells: PdfRule = {
  name: "table-cells",
  about:
    "Under every header of a table stands something, so that no column was cut off and no cell is silent.",
  needsTags: true,
  *run({ tags }) {
    for (const tag of tags) if (tag.role === "Table") yield* checkTable(tag);
  },
};

function* checkTable(table: Tag): Iterable<PdfProblem> {
  const { cells } = layOutTable(table);
  const data = cells.filter(({ cell }) => cell.role === "TD");
  const silent = data.filter(({ cell }) => isSilent(cell));
  const heads = cells.filter(({ cell }) => cell.role === "TH" && textOf(cell).trim() !== "");
  const empty = heads.filter((head) => isOverNothing(head, data, silent));
  for (const { cell } of empty)
    yield warning(
      "A column of a table has a header and no content.",
      "See whether its content was cut off at the edge of the page; take the column out if there is none.",
      at(cell),
    );
  const others = silent.filter((cell) => !empty.some((head) => isUnder(cell, head)));
  const [first] = others;
  if (first && heads.some((head) => isUnder(first, head)))
    yield warning(
      "Cells of a table have a header and no content.",
      "Write what is meant, such as “none” or “not known”: a listener hears nothing.",
      { ...at(first.cell), detail: `${formatCount(others.length, "cell")} of ${data.length}` },
    );
}

/** Whether a cell says nothing: neither by words, nor by a picture, link or field that has words of its own. */
function isSilent(tag: Tag): boolean {
  return textOf(tag).trim() === "" && !holdsObject(tag);
}

function holdsObject(tag: Tag): boolean {
  return tag.kids.some(
    (kid) =>
      kid.kind === "object" ||
      (kid.kind === "tag" && (["Figure", "Formula", "Form"].includes(kid.role) || holdsObject(kid))),
  );
}

function isOverNothing(
  head: PlacedCell<Tag>,
  data: readonly PlacedCell<Tag>[],
  silent: readonly PlacedCell<Tag>[],
): boolean {
  if (head.cell.attributes.scope === "Row") return false;
  const under = data.filter((cell) => isUnder(cell, head));
  return under.length > 0 && under.every((cell) => silent.includes(cell));
}

function isUnder(cell: PlacedCell<Tag>, head: PlacedCell<Tag>): boolean {
  return (
    cell.row > head.row &&
    cell.column < head.column + head.columns &&
    head.column < cell.column + cell.columns
  );
}
