// Data as CSV and JSON: spreadsheets run nothing that content holds, and nothing is lost.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dateColumns, toCsv, toJson } from "../../scripts/site/data-table.ts";

const table = {
  name: "actions",
  title: "Actions",
  rows: [{ ref: "1.1", action: '=HYPERLINK("http://evil.example")', leads: ["a", "b"], score: 0, due: null }],
};

describe("CSV", () => {
  it("has a header row and makes formulas harmless", () => {
    const [head, row] = parse(toCsv(table));
    expect(head).toEqual(["ref", "action", "leads", "score", "due"]);
    expect(row).toEqual(["1.1", `'=HYPERLINK("http://evil.example")`, "a; b", "0", ""]);
  });

  it.each(["=", "+", "-", "@"])("disarms a cell that starts with %s", (sign) => {
    const [, row] = parse(toCsv({ ...table, rows: [{ text: `${sign}1+1` }] }));
    expect(row).toEqual([`'${sign}1+1`]);
  });
});

describe("JSON", () => {
  it("keeps lists, zeros and what is missing", () => {
    const read: unknown = JSON.parse(toJson(table, { publication: "a/b" }));
    expect(read).toEqual({ publication: "a/b", name: "actions", rows: table.rows });
  });
});

describe("dates", () => {
  it("stand as written beside the days that they can mean", () => {
    const period = { precision: "month", text: "July 2022", start: "2022-07-01", end: "2022-07-31" } as const;
    expect(dateColumns("due", period)).toEqual({
      due: "July 2022",
      "due-start": "2022-07-01",
      "due-end": "2022-07-31",
    });
    expect(dateColumns("due", { precision: "words", text: "ongoing" })).toEqual({
      due: "ongoing",
      "due-start": null,
      "due-end": null,
    });
    expect(dateColumns("due", undefined)).toEqual({ due: null, "due-start": null, "due-end": null });
  });
});
