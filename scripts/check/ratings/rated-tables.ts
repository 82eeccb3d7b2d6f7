// Tables whose rows are rated: which column has the ratings, and what else each row says of what is rated.
import { remember } from "../../lib/remember.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { isEnglish, readPlainSentences } from "../reading/read-sentences.ts";
import { colourOf } from "./colour-words.ts";

/** A row of such a table. */
export interface RatedRow {
  readonly rating: GridCell;
  /** The colour that it says, in small letters; undefined where it says none. */
  readonly colour: string | undefined;
  /** What the row is about, as its first cells say. */
  readonly called: string;
  readonly due: GridCell | undefined;
  readonly status: GridCell | undefined;
  readonly evidence: GridCell | undefined;
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
    column > 0 && isRatingHead(head) && isOfColours(grid, column)
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
    /\b(?:due|target date|target end|end date|deadline|by when|timescale|completion|complete by|when)\b/i,
  );
  const status = columnOf(
    /^(?:status|progress|state|stage|position|(?:%|per ?cent(?:age)?) complete|complete)\b/i,
  );
  const evidence = columnOf(/\bevidence\b/i);
  const reports = heads.flatMap((head, column) =>
    column !== rated &&
    /\b(?:updates?|comments?|commentary|narrative|notes?|progress|position|explanation|remarks)\b/i.test(head)
      ? column
      : [],
  );
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
    return [
      {
        rating,
        colour: colourOf(rating.unit.text),
        called: row.cells
          .filter(({ column }) => column < Math.min(2, rated))
          .map(({ unit }) => unit.text.trim())
          .filter((text) => text !== "")
          .join(" "),
        due: cell(due),
        status: cell(status),
        evidence: cell(evidence),
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
  return /\b(?:b?rag+|ratings?|rated|colour|status|progress)\b/i.test(head);
}

/** Whether most of what stands in a column is colours. */
function isOfColours(grid: TextGrid, column: number): boolean {
  const filled = grid.cellsOf(column).filter(({ unit }) => unit.text.trim() !== "");
  const coloured = filled.filter(({ unit }) => colourOf(unit.text) !== undefined);
  return coloured.length >= 2 && coloured.length * 2 > filled.length;
}

function timeIn(words: string): Period | undefined {
  const times = readPlainSentences(words).flatMap((sentence) =>
    sentence.times.filter(({ span }) => span !== undefined),
  );
  const [only] = times;
  const period = times.length === 1 && only !== undefined ? parsePeriod(only.text) : undefined;
  return period?.precision === "words" ? undefined : period;
}
