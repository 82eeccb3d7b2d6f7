// A CSVW reader of other people (rdf-parser-csvw) reads our figures by their metadata, and finds what the JSON file holds.
// It looks for no metadata, and honours neither `required` nor `format` but of dates, nor keys, lists in cells and groups of
// tables, nor more of a dialect than delimiter, quotes, line ends and trim. What we use of these is held by the W3C's rules.
import { describe, expect, it } from "vitest";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { missingReasons } from "../../scripts/model/measures/missing-reason.ts";
import { listOf } from "../support/list-of.ts";
import { csvw, csvwTerms, type ReadCell, readCsvw } from "../support/read-csvw.ts";
import { loadWrittenFigures, type WrittenFigures } from "./written-figures.ts";

const written = await loadWrittenFigures();
const table = "measures.csv";
const file = `${table}-metadata.json`;

const columnsOf = (figures: WrittenFigures) =>
  listOf(propertyOf(propertyOf(figures.json(file), "tableSchema"), "columns"));
const formatOf = (column: unknown) => propertyOf(propertyOf(column, "datatype"), "format");

it("there are figures of every kind to read", () => {
  expect(written.filter(({ folder }) => folder.startsWith("/scorecards/")).length).toBeGreaterThan(3);
  const rows = written.find(({ folder }) => folder === "/scorecards/hard")?.rows ?? [];
  expect(new Set(rows.map(({ missing }) => missing))).toEqual(new Set([null, ...missingReasons]));
  expect(rows.map(({ value }) => value)).toEqual(expect.arrayContaining([null, 0, -4.5, 123456789.25]));
  const words = rows.flatMap((row) => Object.values(row)).join(" ");
  for (const sign of [",", '"', "\n", "'=1+1", "'@home", "شمال", "°"]) expect(words).toContain(sign);
});

describe.each(written)("the figures of $folder", (figures) => {
  const url = `https://westford.example${figures.folder}/${table}`;

  it("are found by the metadata, which has their name, and say what they are", async () => {
    expect(new URL(String(propertyOf(figures.json(file), "url")), `${url}-metadata.json`).href).toBe(url);
    const { about } = await readCsvw(figures.text(table), figures.text(file), url);
    expect(about).toMatchObject({
      [`${csvw}#url`]: url,
      "http://purl.org/dc/terms/title": propertyOf(figures.json(file), "dc:title"),
      "http://purl.org/dc/terms/source": expect.stringMatching(new RegExp(`^https://.*${figures.folder}/$`)),
    });
  });

  it("are read cell by cell, each as what it is, and none where nothing is known", async () => {
    const { rows } = await readCsvw(figures.text(table), figures.text(file), url);
    expect(rows).toEqual(figures.rows.map((row) => cellsOf(row, url)));
  });

  it("are told of in no word that the W3C's context does not have", () => {
    const parts = [figures.json(file), propertyOf(figures.json(file), "dialect"), ...columnsOf(figures)];
    const words = parts.flatMap((part) => Object.keys(Object(part))).filter((word) => !word.startsWith("@"));
    expect(words.filter((word) => !csvwTerms.has(word.replace(/:\w+$/, "")))).toEqual([]);
  });

  it("have in each column the words that it may have, and something where it must", () => {
    const wrong = columnsOf(figures).flatMap((column) => {
      const title = String(propertyOf(column, "titles"));
      const words = missingOrWords(column);
      return figures.rows.map((row) => row[title]).filter((value) => !words(value));
    });
    expect(wrong).toEqual([]);
  });
});

it("allows a word as a whole, and no part of one", () => {
  const formats = written.flatMap(columnsOf).filter((column) => propertyOf(column, "titles") === "missing");
  expect(formats.length).toBe(written.length);
  for (const column of formats) {
    const format = new RegExp(String(formatOf(column)));
    for (const reason of missingReasons) expect(format.test(reason)).toBe(true);
    for (const other of ["", "tbc-later", "no-data-here", "not", "zero"])
      expect(format.test(other)).toBe(false);
  }
});

/** Whether a cell may stand in a column, by its format for words and by whether it is required. */
function missingOrWords(column: unknown): (value: unknown) => boolean {
  const words = propertyOf(propertyOf(column, "datatype"), "base") === "string";
  return (value) =>
    value === null
      ? propertyOf(column, "required") !== true
      : !words || new RegExp(String(formatOf(column))).test(String(value));
}

/** What a reader should find of a row: each cell that is not empty, under the name of its column in the table. */
function cellsOf(row: WrittenFigures["rows"][number], url: string): Readonly<Record<string, ReadCell>> {
  const dates = ["period-start", "period-end", "published"];
  const cells = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(
    cells.map(([column, value]) => {
      const words = dates.includes(column) ? "date" : column === "url" ? "anyURI" : "string";
      const datatype = `http://www.w3.org/2001/XMLSchema#${typeof value === "number" ? "double" : words}`;
      return [`${url}#${column.replaceAll("-", "_")}`, { value: String(value), datatype }];
    }),
  );
}
