// Reads CSV as it leaves Excel into rows of cells, each with the line and column that it was written at.
import { CsvError, parse } from "csv-parse/sync";

/** A cell and where it stands; line and column count from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type CellPlace = Omit<Cell, "text">;

/** The rows with a cell in them; or why they cannot be read, and where. */
export type CsvRead =
  | { readonly rows: readonly (readonly Cell[])[] }
  | (CellPlace & { readonly message: string; readonly hint: string });

/** The line with which a file tells Excel what stands between its columns. */
const separatorLine = /^"?sep=([,;\t])"?[ ,;\t]*(?=\n|$)/i;

/** Reads CSV with commas, semicolons or tabs between columns: what a first line such as `sep=;` says, or else whichever most rows have. */
export function readCsv(written: string): CsvRead {
  const [line = "", separator] = separatorLine.exec(written) ?? [];
  const text = written.slice(line.length);
  const delimiter = separator ?? delimiterOf(text);
  try {
    const rows: readonly (readonly string[])[] = parse(text, dialect(delimiter));
    const places = new RowPlaces(text, delimiter);
    return {
      rows: rows.map((record, row) => record.map((cell, at) => new PlacedCell(cell, row, at, places))),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === "CSV_QUOTE_NOT_CLOSED"
      ? {
          ...placeAt(text, text.lastIndexOf('"')),
          message: "A quotation mark is opened in this row and not closed.",
          hint: "Put one at the end of the cell.",
        }
      : {
          ...strayMark(text, delimiter),
          message: "A quotation mark stands inside a cell.",
          hint: "Write it twice, and put quotation marks around the whole cell.",
        };
  }
}

/** A semicolon in a comma's file is part of a text, so only one sign parts the columns; a title above them may have none. */
function delimiterOf(text: string): string {
  const lines = text
    .trimStart()
    .split("\n", 10)
    .map((line) => line.replaceAll(/"[^"]*"/g, ""));
  const signs = [",", ";", "\t"].map((sign) => ({
    sign,
    lines: lines.filter((line) => line.includes(sign)).length,
    columns: lines[0]?.split(sign).length ?? 0,
  }));
  return signs.reduce((best, other) =>
    (other.lines - best.lines || other.columns - best.columns) > 0 ? other : best,
  ).sign;
}

function dialect(delimiter: string) {
  return { delimiter, trim: true, skip_empty_lines: true, relax_column_count: true } as const;
}

interface RawRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Where the cells of rows stand. The text is read a second time for it, when the first place is asked for. */
class RowPlaces {
  readonly #text: string;
  readonly #delimiter: string;
  #rows: readonly RawRow[] | undefined;
  /** Those of each row that was asked for, since its cells are asked for one by one. */
  readonly #known = new Map<number, readonly CellPlace[]>();

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  of(index: number): readonly CellPlace[] {
    const places = this.#known.get(index) ?? this.#find(index);
    this.#known.set(index, places);
    return places;
  }

  #find(index: number): readonly CellPlace[] {
    const options = { ...dialect(this.#delimiter), info: true, raw: true };
    this.#rows ??= parse(this.#text, options) as readonly unknown[] as readonly RawRow[];
    const row = this.#rows[index];
    return row === undefined ? [] : placesIn(row.raw, row.record.length, row.info.lines, this.#delimiter);
  }
}

/** A cell that looks for its place when it is asked: few are, and rows come by the ten thousand. */
class PlacedCell implements Cell {
  readonly text: string;
  readonly #row: number;
  readonly #at: number;
  readonly #places: RowPlaces;

  constructor(text: string, row: number, at: number, places: RowPlaces) {
    this.text = text;
    this.#row = row;
    this.#at = at;
    this.#places = places;
  }

  get line(): number {
    return this.#place.line;
  }

  get column(): number {
    return this.#place.column;
  }

  get #place(): CellPlace {
    return this.#places.of(this.#row)[this.#at] ?? { line: 1, column: 1 };
  }
}

/** The places of the cells of a row, which ends in a line of the file. */
function placesIn(written: string, count: number, lastLine: number, delimiter: string): readonly CellPlace[] {
  const places: CellPlace[] = [];
  const raw = written.replace(/^\n+/, "");
  let line = lastLine - newLines(raw.replace(/\s+$/, ""));
  let column = 1;
  let start = 0;
  while (places.length < count) {
    const end = cellEnd(raw, start, delimiter);
    const indent = raw.slice(start, end).search(/[^ ]/);
    places.push({ line, column: column + Math.max(0, indent) });
    const cell = raw.slice(start, end + 1);
    line += newLines(cell);
    column = cell.includes("\n") ? cell.length - cell.lastIndexOf("\n") : column + cell.length;
    start = end + 1;
  }
  return places;
}

/** Where a cell ends: at the next sign that parts columns and stands in no quotation marks. */
function cellEnd(raw: string, start: number, delimiter: string): number {
  let quoted = false;
  for (let at = start; at < raw.length; at += 1) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) return at;
  }
  return raw.length;
}

function newLines(text: string): number {
  return text.split("\n").length - 1;
}

/** The mark at which reading stopped is the last of the row so far, which the parser keeps when it is asked to. */
function strayMark(text: string, delimiter: string): CellPlace {
  try {
    parse(text, { ...dialect(delimiter), raw: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const raw = String(error["raw"] ?? "");
    return { line: Number(error["lines"] ?? 1), column: placeAt(raw, raw.lastIndexOf('"')).column };
  }
  return { line: 1, column: 1 };
}

function placeAt(text: string, offset: number): CellPlace {
  const before = text.slice(0, offset);
  return { line: newLines(before) + 1, column: before.length - before.lastIndexOf("\n") };
}
