// A column of ranks follows from the scores beside it.
import type { GridCell } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { type FigureTable, figureAt, figureTables, type TableFigure } from "./figure-table.ts";
import { sumSort } from "./total-names.ts";

export const tableRanks = {
  name: "table-ranks",
  about:
    "Where a column of a table ranks its rows, the ranks are those of the scores or figures beside them in most rows, and one or two are not.",
  why: "The rank is what is read out and decided on; where it does not follow from the scores, the wrong option may win.",
  mend: "Rank the rows again by the column that decides. If something else decides between two, say so in a note.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) yield* wrongRanks(table);
  },
} as const satisfies Check;

/** A row with its rank. */
interface Ranked {
  readonly row: number;
  readonly rank: number;
  readonly cell: GridCell;
}

function* wrongRanks(table: FigureTable): Iterable<Problem> {
  if (/\b(?:tie|tied|casting vote|equal scores?|national|out of)\b/.test(table.around)) return;
  for (const [column, head] of table.heads.entries()) {
    if (!/\b(?:rank(?:ing|ed)?|position|placing|place)\b/.test(head) || /\b(?:of|in|out)\b|\d/.test(head))
      continue;
    const ranked = ranksOf(table, column);
    if (ranked === undefined) continue;
    const found = bestOrder(table, column, ranked);
    const [first, second] = found?.odd ?? [];
    if (found === undefined || first === undefined) continue;
    const say = ({ at, meant, figure }: OddRank) =>
      `“${table.rows[at.row]?.name.replace(at.cell.unit.text.trim(), "").trim()}” is ranked “${at.cell.unit.text.trim()}” with ${figure.cell.unit.text.trim()} under “${table.grid.headOf(found.by)}”, which makes it ${meant}`;
    yield warning(
      first.at.cell.unit.place(0),
      `${[first, ...(second === undefined ? [] : [second])].map(say).join("; ")}.`,
      "Rank the rows again, or correct the score that was mistyped. If something else decided, say so in a note.",
    );
  }
}

/** The ranks of a column: whole numbers that begin with 1 and are none above how many rows there are. */
function ranksOf({ rows, grid }: FigureTable, column: number): readonly Ranked[] | undefined {
  const offset = grid.rows.length - rows.length;
  const ranked = rows.flatMap((_, row): readonly Ranked[] => {
    const cell = grid.at(offset + row, column);
    const rank = /^(?:joint |=|no\.? ?)?(\d{1,2})(?:st|nd|rd|th)?(?: ?=)?(?: \(?joint\)?| equal)?$/i.exec(
      cell?.unit.text.trim() ?? "",
    )?.[1];
    return cell === undefined || rank === undefined ? [] : [{ row, rank: Number(rank), cell }];
  });
  const isWhole =
    ranked.length >= 3 &&
    ranked.length === rows.filter(({ label }) => sumSort(label) === undefined).length &&
    ranked.every(({ rank }) => rank >= 1 && rank <= ranked.length) &&
    ranked.some(({ rank }) => rank === 1);
  return isWhole ? ranked : undefined;
}

interface OddRank {
  readonly at: Ranked;
  readonly meant: number;
  readonly figure: TableFigure;
}

interface Order {
  readonly by: number;
  readonly fits: number;
  readonly odd: readonly OddRank[];
}

/** The column that the ranks follow, where one or two rows do not; undefined where they follow one throughout. */
function bestOrder(table: FigureTable, column: number, ranked: readonly Ranked[]): Order | undefined {
  const orders = table.heads.flatMap((head, by) => {
    if (by === column) return [];
    const figures = ranked.flatMap((at) => {
      const figure = figureAt(table, at.row, by);
      return figure === undefined ? [] : { at, figure };
    });
    if (figures.length < ranked.length) return [];
    const isTold = /\b(?:total|scores?|marks?|points|votes|overall|weighted)\b/.test(head);
    return [1, -1].map((way) => ({ ...orderOf(figures, by, way), isTold, isDown: way > 0 }));
  });
  if (orders.some(({ odd }) => odd.length === 0)) return undefined;
  const told = orders.filter(({ isTold }) => isTold);
  const size = ranked.length;
  // Beside what is called a score high is first, and where it is the only figure two that changed places are enough.
  const least = (isTold: boolean) =>
    isTold ? Math.max(orders.length === 2 ? 1 : 2, size - 2) : Math.max(3, size - 2);
  const good = (told.length > 0 ? told.filter(({ isDown }) => isDown) : orders).filter(
    ({ fits, odd, isTold }) => odd.length <= 2 && fits >= least(isTold),
  );
  const most = Math.max(...good.map(({ fits }) => fits));
  // The last of several that fit as well is the total.
  return good.filter(({ fits }) => fits === most).at(-1);
}

function orderOf(
  figures: readonly { readonly at: Ranked; readonly figure: TableFigure }[],
  by: number,
  way: number,
): Order {
  const odd: OddRank[] = [];
  for (const { at, figure } of figures) {
    const above = figures.filter((other) => (other.figure.value - figure.value) * way > 0);
    const equal = figures.filter((other) => other.figure.value === figure.value).length;
    const dense = new Set(above.map((other) => other.figure.value)).size + 1;
    const isRight =
      at.rank === dense || (at.rank >= above.length + 1 && at.rank <= above.length + Math.max(1, equal));
    if (!isRight) odd.push({ at, meant: above.length + 1, figure });
  }
  return { by, fits: figures.length - odd.length, odd };
}
