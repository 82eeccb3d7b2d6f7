// Tables whose rows are rated: which column has the ratings, and what else each row says of what is rated.
import { remember } from "../../lib/remember.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { isEnglish, readPlainSentences } from "../reading/read-sentences.ts";
import { colourOf } from "./colour-words.ts";
import { type Standing, standingOf } from "./standing-words.ts";

/** A row of such a table. */
export interface RatedRow {
  readonly rating: GridCell;
  /** The colour that it says, in small letters; undefined where it says none. */
  readonly colour: string | undefined;
  /** How what is rated stands by that, or by the words of the rating. */
  readonly standing: Standing | undefined;
  /** What the row is about, as its first cells say. */
  readonly called: string;
  readonly due: GridCell | undefined;
  readonly status: GridCell | undefined;
  readonly evidence: GridCell | undefined;
  /** The day on which it was done, in a column of such days. */
  readonly doneOn: GridCell | undefined;
  /** What was reported of it, in words. */
  readonly report: string;
  readonly cells: readonly GridCell[];
}

/** A table whose rows are rated. */
export interface RatedTable {
  readonly publication: Publication;
  readonly grid: TextGrid;
  /** The head of the column of ratings. */
  readonly head: string;
  readonly rows: readonly RatedRow[];
  /** When the ratings are of, by the head of their column or the caption. */
  readonly asAt: Period | undefined;
}

/** Every table of the texts whose rows are rated. */
export const ratedTables = remember((register: Register): readonly RatedTable[] =>
  register.texts.flatMap(({ prose, location }) => {
    const publication =
      location.publication === undefined ? undefined : register.publications.get(location.publication);
    if (publication === undefined || /^(?:superseded|withdrawn)$/.test(publication.front.status)) return [];
    return prose.read().grids.flatMap((grid) => readTables(publication, grid));
  }),
);

/** A table once for each of its columns of ratings. */
function readTables(publication: Publication, grid: TextGrid): readonly RatedTable[] {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
  return heads.flatMap((head, column) =>
    column > 0 && isRatingHead(head) && isOfLevels(grid, column)
      ? readTable(publication, grid, heads, column)
      : [],
  );
}

function readTable(
  publication: Publication,
  grid: TextGrid,
  heads: readonly string[],
  rated: number,
): RatedTable {
  const columnOf = (pattern: RegExp) =>
    heads.findIndex((head, column) => column !== rated && pattern.test(head));
  const due = columnOf(
    /\b(?:due|target date|target end|end date|original date|deadline|by when|timescale|completion|complete by|when)\b|^by$/i,
  );
  const revised = columnOf(/\b(?:revised|new|extended|latest|current) (?:\p{L}+ )?(?:date|deadline)\b/iu);
  const status = columnOf(
    /^(?:(?:delivery |current |project |action )?(?:status|progress)|state|stage|position|(?:%|per ?cent(?:age)?) complete|complete)\b/i,
  );
  const evidence = columnOf(/\bevidence\b/i);
  const doneOn = columnOf(
    /^(?:date (?:completed|closed|done|achieved|implemented)|(?:completed|closed|implemented) on|actual completion(?: date)?)$/i,
  );
  const reports = heads.flatMap((head, column) =>
    column !== rated &&
    /\b(?:updates?|comments?|commentary|narrative|notes?|progress|position|explanation|remarks)\b/i.test(head)
      ? column
      : [],
  );
  const isLettered = isOfLetters(grid, rated);
  const rows = grid.rows.flatMap((row, at): readonly RatedRow[] => {
    const rating = grid.at(at, rated);
    const first = grid.at(at, 0);
    if (
      row.isHead ||
      rating === undefined ||
      rating.row !== at ||
      first === undefined ||
      !isEnglish(first.unit)
    )
      return [];
    const cell = (column: number) => (column < 0 ? undefined : grid.at(at, column));
    const said = isLettered ? spelt(rating.unit.text) : rating.unit.text;
    return [
      {
        rating,
        colour: colourOf(said),
        standing: standingOf(said),
        called: row.cells
          .filter(({ column }) => column < Math.min(2, rated))
          .map(({ unit }) => unit.text.trim())
          .filter((text) => text !== "")
          .join(" "),
        due: (cell(revised)?.unit.text.trim() ?? "") === "" ? cell(due) : cell(revised),
        status: cell(status),
        evidence: cell(evidence),
        doneOn: cell(doneOn),
        report: reports
          .map((column) => cell(column)?.unit.text.trim() ?? "")
          .join(" ")
          .trim(),
        cells: row.cells,
      },
    ];
  });
  const head = heads[rated] ?? "";
  return { publication, grid, head, rows, asAt: timeIn(head) ?? timeIn(grid.caption?.text ?? "") };
}

function isRatingHead(head: string): boolean {
  return /\b(?:b?rag+|ratings?|rated|colour|status|state|position|delivery|progress)\b/i.test(head);
}

/** Whether most of what stands in a column says how something stands: in colours, words, signs or letters for colours. */
function isOfLevels(grid: TextGrid, column: number): boolean {
  const filled = filledCells(grid, column);
  const levels = filled.filter(
    ({ unit }) => colourOf(unit.text) !== undefined || standingOf(unit.text) !== undefined,
  );
  return (levels.length >= 2 && levels.length * 2 > filled.length) || isOfLetters(grid, column);
}

/** Whether a column has the first letters of red, amber, green and blue, two of them at least. */
function isOfLetters(grid: TextGrid, column: number): boolean {
  const letters = filledCells(grid, column).map(({ unit }) => unit.text.trim());
  const known = letters.filter((letter) => colourByLetter.has(letter.toLowerCase()));
  return known.length >= 2 && known.length * 2 > letters.length && new Set(known).size > 1;
}

function filledCells(grid: TextGrid, column: number): readonly GridCell[] {
  return grid.cellsOf(column).filter(({ unit }) => unit.text.trim() !== "");
}

const colourByLetter: ReadonlyMap<string, string> = new Map([
  ["r", "red"],
  ["a", "amber"],
  ["g", "green"],
  ["b", "blue"],
]);

function spelt(letter: string): string {
  return colourByLetter.get(letter.trim().toLowerCase()) ?? letter;
}

function timeIn(words: string): Period | undefined {
  const times = readPlainSentences(words).flatMap((sentence) =>
    sentence.times.filter(({ span }) => span !== undefined),
  );
  const [only] = times;
  const period = times.length === 1 && only !== undefined ? parsePeriod(only.text) : undefined;
  return period?.precision === "words" ? undefined : period;
}
