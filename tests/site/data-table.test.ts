// Data as CSV and JSON: spreadsheets run nothing that content holds, and nothing is lost.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dateColumns } from "../../scripts/model/facts/data-set.ts";
import { columnsOf, joinCsv, joinJson, toCsv, writeRows } from "../../scripts/site/data/data-table.ts";

const table = {
  name: "actions",
  rows: [{ ref: "1.1", action: '=HYPERLINK("http://evil.example")', leads: ["a", "b"], score: 0, due: null }],
};

describe("CSV", () => {
  it("has a header row and makes formulas harmless", () => {
    const [head, row] = parse(toCsv(table.rows));
    expect(head).toEqual(["ref", "action", "leads", "score", "due"]);
    expect(row).toEqual(["1.1", `'=HYPERLINK("http://evil.example")`, "a; b", "0", ""]);
  });

  it.each(["=", "+", "-", "@"])("disarms a cell that starts with %s", (sign) => {
    const [, row] = parse(toCsv([{ text: `${sign}1+1` }]));
    expect(row).toEqual([`'${sign}1+1`]);
  });
});

describe("JSON", () => {
  it("keeps lists, zeros and what is missing", () => {
    const text = joinJson({ publication: "a/b", name: "actions" }, [
      writeRows(columnsOf(table.rows), table.rows),
    ]);
    expect(JSON.parse(text)).toEqual({ publication: "a/b", name: "actions", rows: table.rows });
    expect(JSON.parse(joinJson({ publication: "a/b" }, []))).toEqual({ publication: "a/b", rows: [] });
  });
});

describe("rows of several tables", () => {
  it("are one file of each kind, in their order", () => {
    const [first, second] = ["one", "two"].map((text) => writeRows(["text"], [{ text }]));
    const both = first && second ? [first, second] : [];
    expect(parse(joinCsv(["text"], both))).toEqual([["text"], ["one"], ["two"]]);
    expect(JSON.parse(joinJson({ name: "both" }, both))).toEqual({
      name: "both",
      rows: [{ text: "one" }, { text: "two" }],
    });
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
