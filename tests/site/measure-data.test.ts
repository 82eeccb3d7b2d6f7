// The data of measures, read by the rules of its own metadata: every cell is what the CSVW file and the Data Package say it is.
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { missingReasons } from "../../scripts/model/measures/measure-file.ts";
import { writeDataFiles } from "../../scripts/site/data-files.ts";
import { loadView } from "./load-view.ts";
import { scorecardSource } from "./scorecard-source.ts";

const folder = "/scorecards/buses-2024";
let files: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  const view = await loadView(scorecardSource);
  const written = writeDataFiles(view);
  files = new Map(written.map(({ path, text }) => [path, text]));
});

function jsonOf(path: string): unknown {
  return JSON.parse(files.get(path) ?? "");
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("A list is wanted.");
  return value;
}

/** The rows of a CSV file, keyed by its head. */
function recordsOf(path: string): readonly Readonly<Record<string, string>>[] {
  return parse(files.get(path) ?? "", { columns: true });
}

describe("the figures of a scorecard", () => {
  it("keep nought as nought, and say why a figure is missing", () => {
    const rows = recordsOf(`${folder}/measures.csv`);
    const find = (ref: string, period: string, area = "") =>
      rows.filter((row) => row["ref"] === ref && row["period"] === period && row["area"] === area);
    expect(find("accidents", "June 2024")).toMatchObject([{ point: "figure", value: "0", missing: "" }]);
    expect(find("comfort", "June 2024")).toMatchObject([
      { value: "", missing: "not-yet-due", note: "To be reported in Quarter 2" },
    ]);
    expect(find("on-time", "June 2024", "North")).toMatchObject([{ value: "", missing: "suppressed" }]);
    expect(find("on-time", "June 2024").map(({ value, published }) => [value, published])).toEqual([
      ["64", "2024-07-31"],
      ["62", "2024-08-31"],
    ]);
  });

  it("stand in a file of each measure by itself, with those that it continues", () => {
    const path = "/measures/scorecards/buses-2025/on-time/figures";
    const figures = recordsOf(`${path}.csv`).filter(({ point }) => point === "figure");
    expect(figures.map(({ period, value }) => `${period} ${value}`)).toContain("June 2025 81");
    expect(figures.map(({ period, value }) => `${period} ${value}`)).toContain("May 2024 60");
    expect(listOf(propertyOf(jsonOf(`${path}.json`), "rows")).length).toBe(recordsOf(`${path}.csv`).length);
  });

  it("have a head even where a measure has no figures at all", () => {
    expect(files.get("/measures/scorecards/buses-2024/tickets/figures.csv")).toMatch(/^ref,number,name,/);
  });
});

describe("the CSVW metadata", () => {
  const path = `${folder}/measures.csv-metadata.json`;
  const columns = () => listOf(propertyOf(propertyOf(jsonOf(path), "tableSchema"), "columns"));

  it("stands where a reader of measures.csv looks for it, and describes every column in order", () => {
    expect(propertyOf(jsonOf(path), "url")).toBe("measures.csv");
    expect(listOf(propertyOf(jsonOf(path), "@context"))[0]).toBe("http://www.w3.org/ns/csvw");
    const [head] = parse(files.get(`${folder}/measures.csv`) ?? "");
    expect(columns().map((column) => propertyOf(column, "titles"))).toEqual(head);
  });

  it("uses no property that the vocabulary does not have, and names that may stand in an address", () => {
    const common = /^(dc:\w+|@\w+)$/;
    const known = ["url", "dialect", "tableSchema", "name", "titles", "datatype", "null", "required"];
    const used = [jsonOf(path), ...columns()].flatMap((one) => Object.keys(Object(one)));
    expect(used.filter((key) => !known.includes(key) && !common.test(key))).toEqual([]);
    for (const column of columns()) expect(propertyOf(column, "name")).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it("holds of every cell", () => {
    const wrong = recordsOf(`${folder}/measures.csv`).flatMap((row) =>
      columns().flatMap((column) => {
        const title = String(propertyOf(column, "titles"));
        const cell = row[title] ?? "";
        return fits(column, cell) ? [] : [`${title}: “${cell}”`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says every reason for which a figure may be missing", () => {
    const missing = columns().find((column) => propertyOf(column, "titles") === "missing");
    expect(propertyOf(propertyOf(missing, "datatype"), "format")).toBe(missingReasons.join("|"));
  });

  /** Reads a cell as the Model for Tabular Data has it: null, then the format of the datatype. */
  function fits(column: unknown, cell: string): boolean {
    if (cell === propertyOf(column, "null")) return propertyOf(column, "required") !== true;
    const datatype = propertyOf(column, "datatype");
    const base = typeof datatype === "string" ? datatype : propertyOf(datatype, "base");
    const format = propertyOf(datatype, "format");
    if (base === "number") return /^-?\d+(\.\d+)?$/.test(cell);
    if (base === "date") return format === "yyyy-MM-dd" && /^\d{4}-\d\d-\d\d$/.test(cell);
    if (base === "anyURI") return URL.canParse(cell);
    return base === "string" && (format === undefined || new RegExp(`^(${format})$`).test(cell));
  }
});

describe("the Data Package", () => {
  const path = `${folder}/datapackage.json`;
  const resource = () => listOf(propertyOf(jsonOf(path), "resources"))[0];

  it("has a name that the profile allows, and a resource that is there", () => {
    expect(propertyOf(jsonOf(path), "name")).toMatch(/^[-a-z0-9._/]+$/);
    expect(files.has(`${folder}/${String(propertyOf(resource(), "path"))}`)).toBe(true);
    expect(propertyOf(resource(), "encoding")).toBe("utf-8");
  });

  it("describes the columns in the order of the file, by types of Table Schema", () => {
    const fields = listOf(propertyOf(propertyOf(resource(), "schema"), "fields"));
    const [head] = parse(files.get(`${folder}/measures.csv`) ?? "");
    expect(fields.map((field) => propertyOf(field, "name"))).toEqual(head);
    const types = new Set(fields.map((field) => propertyOf(field, "type")));
    expect([...types].sort()).toEqual(["date", "number", "string"]);
  });
});
