// The data of measures: nought is nought, a gap says why it is one, and a measure has its line through time in one file.
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { listOf } from "../support/list-of.ts";
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
