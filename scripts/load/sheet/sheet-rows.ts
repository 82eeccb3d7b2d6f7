// Parts the rows below the head of a sheet: titles of groups, and measures with the group that they stand in.
import type { Cell } from "../read-csv.ts";
import type { ReportCell } from "../written-point.ts";
import type { SheetHead } from "./sheet-head.ts";
import { SheetRow } from "./sheet-row.ts";

/** A group as the sheet titles it. */
interface SheetGroup {
  readonly title: string;
  readonly cell: Cell;
  /** The title of the section that begins with it. */
  readonly section?: Cell;
}

/** A row of a measure. Name, number and part may stand in a row above, where Excel had merged them. */
export interface MeasureRow {
  readonly row: SheetRow;
  readonly name: Cell;
  readonly group: SheetGroup | undefined;
  /** Whether its name stands in a row above. */
  readonly isMerged: boolean;
}

/** The rows of a sheet by what they are. */
export interface SheetRows {
  readonly groups: readonly SheetGroup[];
  readonly measures: readonly MeasureRow[];
  /** Rows that repeat the head. */
  readonly repeated: readonly Cell[];
}

/** Parts the rows. What is neither is reported. */
export function partRows(head: SheetHead, report: ReportCell): SheetRows {
  const groups: SheetGroup[] = [];
  const measures: MeasureRow[] = [];
  const repeated: Cell[] = [];
  const hasColumn = head.columns.some(({ known }) => known?.column === "group");
  let group: SheetGroup | undefined;
  let above: MeasureRow | undefined;
  let isFresh = false;
  for (const [at, cells] of head.rows.entries()) {
    const row = new SheetRow(cells, head.columns);
    if (isHeadAgain(cells, head)) {
      repeated.push(row.start);
      continue;
    }
    const title = hasColumn ? row.of("group") : titleIn(cells, row, head, head.rows[at + 1]);
    if (title !== undefined && group?.title !== title.text) {
      // Two titles without a measure between them are those of a section and of its first group.
      const section = !hasColumn && group === groups.at(-1) && isFresh ? groups.pop()?.cell : undefined;
      group = groups.find((one) => one.title === title.text) ?? {
        title: title.text,
        cell: title,
        ...(section === undefined ? {} : { section }),
      };
      if (!groups.includes(group)) groups.push(group);
      isFresh = true;
      above = undefined;
    }
    if (!hasColumn && title !== undefined) continue;
    const own = row.of("measure");
    const merged = row.of("part") ?? row.of("area") ?? otherUnit(row, above);
    const name = own ?? (merged === undefined ? undefined : above?.name);
    if (name === undefined) {
      report(
        row.start,
        "The row does not say what is measured.",
        "Write the name of the measure into it; or take the row out, if it is a remark or a sum.",
      );
      continue;
    }
    const measure = { row, name, group, isMerged: own === undefined };
    measures.push(measure);
    isFresh = false;
    if (own !== undefined) above = measure;
  }
  for (const { title, cell } of groups)
    if (!measures.some((one) => one.group?.title === title))
      report(
        cell,
        `“${title}” stands alone in its row as the title of a group does, and no measure follows it.`,
        "Put the measures of the group below it; a remark belongs in index.md, and a measure without figures says why, such as “not yet due”.",
      );
  return { groups, measures, repeated };
}

/** The unit of a row that has no name, where the row above has another: a number, and below it the share that it is. */
function otherUnit(row: SheetRow, above: MeasureRow | undefined): Cell | undefined {
  const unit = row.of("unit");
  const isOther = unit !== undefined && above !== undefined && above.row.of("unit")?.text !== unit.text;
  return isOther && row.of("number") === undefined && row.has("figure") ? unit : undefined;
}

/** The title of a group: the only words of a row, or beside a number of which the next row has a part, as 2 and 2.1. */
function titleIn(
  cells: readonly Cell[],
  row: SheetRow,
  head: SheetHead,
  next: readonly Cell[] | undefined,
): Cell | undefined {
  const filled = cells.filter(({ text }) => text !== "");
  const [first] = filled;
  if (first !== undefined && filled.length === 1) return /\p{L}{2}/u.test(first.text) ? first : undefined;
  const [number, name] = [row.of("number"), row.of("measure")];
  if (filled.length !== 2 || number === undefined || name === undefined || next === undefined)
    return undefined;
  const below = new SheetRow(next, head.columns).of("number")?.text ?? "";
  return below.startsWith(`${number.text.replace(/\.$/, "")}.`) && below !== number.text
    ? new JoinedCell(number, name)
    : undefined;
}

/** A number and the words behind it, where the number stands. */
class JoinedCell implements Cell {
  readonly text: string;
  readonly #first: Cell;

  constructor(first: Cell, second: Cell) {
    this.text = `${first.text} ${second.text}`;
    this.#first = first;
  }

  get line(): number {
    return this.#first.line;
  }

  get column(): number {
    return this.#first.column;
  }
}

function isHeadAgain(cells: readonly Cell[], { heads }: SheetHead): boolean {
  return heads.some(
    (head) =>
      head.filter(({ text }) => text !== "").length > 1 &&
      head.every(({ text }, at) => (cells[at]?.text ?? "") === text),
  );
}
