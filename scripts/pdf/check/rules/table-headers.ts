// A cell is a bare figure until its headers are read with it.
import type { PlacedCell } from "../../structure/place-cells.ts";
import { layOutTable } from "../../structure/table-grid.ts";
import { isEmpty, type Tag } from "../../structure/tag.ts";
import { at, error, type PdfProblem, type PdfRule, warning } from "../rule.ts";

export const tableHeaders: PdfRule = {
  name: "table-headers",
  about: "Every table has header cells (TH), and every cell finds its own by their scope or by their ids.",
  needsTags: true,
  *run({ tags }) {
    for (const tag of tags) if (tag.role === "Table") yield* checkTable(tag);
  },
};

function* checkTable(table: Tag): Iterable<PdfProblem> {
  const { cells, widths } = layOutTable(table);
  const headers = cells.filter(({ cell }) => cell.role === "TH");
  const data = cells.filter(({ cell }) => cell.role === "TD" && !isEmpty(cell));
  if (headers.length === 0) {
    if (data.length > 0)
      yield error(
        "A table has no header cells.",
        "Tag the cells that name its columns or rows as TH; if nothing does, it is no table.",
        at(table),
      );
    return;
  }
  const ids = new Set(headers.map(({ cell }) => cell.id));
  const unknown = cells.filter(({ cell }) => cell.attributes.headers.some((id) => !ids.has(id)));
  // A header cell is found by its scope or its id; what else it names is one header less to hear.
  for (const { cell } of unknown)
    yield (cell.role === "TH" ? warning : error)(
      "A cell names a header cell that does not exist.",
      "Correct its /Headers.",
      at(cell),
    );
  // In rows that are not equally wide nobody knows which column a cell is in: that is for another rule.
  if (widths.some((width) => width !== widths[0])) return;
  const lost = data.filter((placed) => !findsHeader(placed, headers));
  const silent = headers.filter(({ cell }) => cell.attributes.scope === undefined);
  if (lost.length > 0 && silent.length > 0)
    yield error(
      "Header cells do not say whether they head a row or a column.",
      "Give them a /Scope: /Column in the first row, /Row in the first column.",
      at(silent[0]?.cell ?? table),
    );
  else
    for (const { cell } of lost)
      yield error(
        "A cell has no header cell in its row or column.",
        "Tag the cell that names it as TH.",
        at(cell),
      );
}

function findsHeader(placed: PlacedCell<Tag>, headers: readonly PlacedCell<Tag>[]): boolean {
  if (placed.cell.attributes.headers.length > 0) return true;
  return headers.some((header) => {
    const { scope } = header.cell.attributes;
    const inColumn =
      header.column < placed.column + placed.columns && placed.column < header.column + header.columns;
    const inRow = header.row < placed.row + placed.rows && placed.row < header.row + header.rows;
    return (
      (inColumn && scope !== "Row" && scope !== undefined) ||
      (inRow && scope !== "Column" && scope !== undefined)
    );
  });
}
