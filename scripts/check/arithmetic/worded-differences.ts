// Differences in a table whose sign is a word: “£8,800 under”, “Adverse”, “up 12%”.
import type { GridCell } from "../../model/prose/text-grid.ts";
import { type Problem, warning } from "../for-rules/check.ts";
import { plainFigure } from "../reading/cell-figure.ts";
import { type FigureTable, figureAt, type TableFigure } from "./figure-table.ts";

const words =
  "over|under|over ?spen[dt]|under ?spen[dt]|adverse|favou?rable|adv|fav|a|f|up|down|higher|lower|increased?|decreased?|above|below|more|fewer|less|worse|better|surplus|deficit|rose|fell";
const upward = /^(?:over|adv|a$|up|higher|incr|above|more|rose)/i;
const worded = new RegExp(
  `^(?:[£€$]?[\\d,.]+ ?(?:k|m|bn|%|000)?)?\\s*\\(?(${words})(?: spend| spent)?(?: by)?\\)?\\s*(?:[£€$]?[\\d,.]+ ?(?:k|m|bn|%)?)?$`,
  "i",
);
/** Words that say what is good or bad, and which way only the others of the column can tell. */
const judging = /^(?:worse|better|surplus|deficit)/i;

interface Worded {
  readonly cell: GridCell;
  readonly word: string;
  /** Whether the second of the two figures is higher by the word; of what judges, whether it is called bad. */
  readonly isUp: boolean;
  readonly one: TableFigure;
  readonly other: TableFigure;
}

/** Cells that say that a figure is over another where it is under it, as the other rows have it. */
export function* wordedDifferences(table: FigureTable): Iterable<Problem> {
  const { grid, rows, heads } = table;
  const offset = grid.rows.length - rows.length;
  for (const column of heads.keys()) {
    const cells = rows.flatMap((row, at) => {
      const cell = grid.at(offset + at, column);
      const word = worded.exec(cell?.unit.text.trim() ?? "")?.[1];
      return cell === undefined || word === undefined || turns.test(row.label) ? [] : { at, cell, word };
    });
    if (cells.length < 3 || cells.length * 2 < rows.length || cells.some(({ word }) => judging.test(word)))
      continue;
    const figured = heads
      .map((_, at) => at)
      .filter((at) => at < column && cells.every((cell) => figureAt(table, cell.at, at) !== undefined));
    for (const [index, a] of figured.entries())
      for (const b of figured.slice(index + 1)) {
        const all = cells.flatMap(({ at, cell, word }): readonly Worded[] => {
          const [one, other] = [figureAt(table, at, a), figureAt(table, at, b)];
          if (one === undefined || other === undefined || one.unit.kind !== other.unit.kind) return [];
          return one.value === other.value ? [] : [{ cell, word, isUp: upward.test(word), one, other }];
        });
        yield* turned(all);
      }
  }
}

/** Income and what is left go the other way. */
const turns =
  /\b(?:income|fees?|charges?|grants?|receipts?|rents?|surplus|deficit|contributions?|total|net|sales)\b/;

function* turned(all: readonly Worded[]): Iterable<Problem> {
  const goesUp = ({ one, other, isUp }: Worded) => other.value > one.value === isUp;
  const [same, other] = [all.filter(goesUp), all.filter((one) => !goesUp(one))];
  const [few, most] = same.length < other.length ? [same, other] : [other, same];
  const [odd] = few;
  if (few.length !== 1 || most.length < 2 || odd === undefined) return;
  // The words of the others go both ways, or the figures that they bear are the differences.
  const isBoth = new Set(most.map(({ isUp }) => isUp)).size === 2;
  if (!(isBoth && most.length >= 3) && ![...most, odd].every(hasDifference)) return;
  const way = odd.other.value > odd.one.value ? "more" : "less";
  yield warning(
    odd.cell.unit.place(0),
    `It says “${odd.cell.unit.text.trim()}”, and ${odd.other.cell.unit.text.trim()} is ${way} than ${odd.one.cell.unit.text.trim()}: where that is so the other rows say ${sayOf(most, odd)}.`,
    "Correct the word, or the figure that was mistyped.",
  );
}

/** The word that rows like it have, or else another than its own. */
function sayOf(most: readonly Worded[], odd: Worded): string {
  const like = most.find(({ one, other }) => other.value > one.value === odd.other.value > odd.one.value);
  return like === undefined ? `something else than “${odd.word}”` : `“${like.word}”`;
}

function hasDifference({ cell, one, other }: Worded): boolean {
  const figure = plainFigure(cell.unit.text.replace(/[^\d.,]/g, ""));
  if (figure === undefined) return false;
  const written = Math.abs(other.written - one.written);
  return Math.abs(figure.value - written) < 1e-6 * Math.max(1, written);
}
