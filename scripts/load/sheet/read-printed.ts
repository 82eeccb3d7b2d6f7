// Reads the rating and the arrow that a sheet printed beside a figure.
import { suggestChoice } from "../../lib/nearest.ts";
import { measureMeanings } from "../../model/measures/measure-meanings.ts";
import type { Cell } from "../read-csv.ts";
import type { ReportCell, WrittenPrint } from "../written-point.ts";
import { type CellWords, directionWords, ratingWords, readWord, saysNothing } from "./cell-words.ts";

/** Whose rating and arrow it is: the period, and the area with the cell that names it. */
interface PrintOf {
  readonly period: string;
  readonly area: string | undefined;
  readonly areaCell?: Cell | undefined;
}

/** What was printed; undefined where the cells are empty, say that there is nothing, or have been reported. */
export function readPrinted(
  { period, area, areaCell }: PrintOf,
  cells: Readonly<Partial<Record<"rating" | "direction" | "performance", Cell | undefined>>>,
  report: ReportCell,
): WrittenPrint | undefined {
  const rating = wordIn(cells.rating, "rating", ratingWords, report);
  const shown = wordIn(cells.performance, "arrow", directionWords, report);
  const direction = shown
    ? { ...shown, word: performance[shown.word] }
    : wordIn(cells.direction, "arrow", directionWords, report);
  const [at] = [rating, direction].flatMap((one) => one?.cell ?? []);
  if (at === undefined) return undefined;
  return {
    printed: {
      period,
      ...(area === undefined ? {} : { area }),
      ...(rating && { rating: rating.word }),
      ...(direction && { direction: direction.word }),
    },
    cells: {
      period: at,
      ...(area === undefined || areaCell === undefined ? {} : { area: areaCell }),
      ...(rating && { rating: rating.cell }),
      ...(direction && { direction: direction.cell }),
    },
  };
}

type Way = keyof typeof measureMeanings.direction;

/** What arrows say that show performance. */
const performance: Readonly<Record<Way, Way>> = {
  up: "better",
  down: "worse",
  same: "same",
  better: "better",
  worse: "worse",
};

function wordIn<Word extends string>(
  cell: Cell | undefined,
  noun: "rating" | "arrow",
  words: CellWords<Word>,
  report: ReportCell,
): { readonly word: Word; readonly cell: Cell } | undefined {
  if (cell === undefined || saysNothing(cell.text)) return undefined;
  const word = readWord(cell.text, words);
  if (word !== undefined) return { word, cell };
  const meanings = measureMeanings[noun === "rating" ? "rating" : "direction"];
  report(
    cell,
    `“${cell.text}” is no ${noun} that is known.`,
    suggestChoice(cell.text, new Map(Object.entries(meanings))),
  );
  return undefined;
}
