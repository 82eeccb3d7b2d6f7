// The rows beside a chart hold the same figures as the chart, and say why one is missing.

import { expect, it } from "vitest";
import { chartRows } from "../../../scripts/model/charts/chart-rows.ts";
import { en } from "../../../scripts/words/en.ts";
import {
  attendance,
  initialContactsByArea,
  journeys,
  months,
  ratings,
  steps,
} from "../../site/charts/early-help.ts";

it("gives a row a period and a cell a series", () => {
  expect(chartRows(initialContactsByArea, en)).toEqual({
    head: ["Period", "Rotherham", "North", "South", "Central", "Target"],
    rows: [
      { name: "April 2017", cells: cells(54.1, 66.7, 50, 44, 75) },
      { name: "May 2017", cells: cells(62.1, 54.5, 65.9, 65.5, 75) },
      { name: "June 2017", cells: cells(63.6, 64, 51, 80.6, 75) },
    ],
  });
});

it("says why a figure is missing, and never puts nought", () => {
  expect(chartRows(attendance, en).rows.at(-1)).toEqual({
    name: "June 2017",
    cells: [{ missing: "one month in arrears" }],
  });
  const [series] = initialContactsByArea.series;
  const shorter = { name: "West", points: months(2017, 5, [1]) };
  const rows = chartRows({ ...initialContactsByArea, series: [...(series ? [series] : []), shorter] }, en);
  expect(rows.rows.map(({ cells: [, west] }) => west)).toEqual([
    { missing: "not given" },
    { text: "1%" },
    { missing: "not given" },
  ]);
});

it("gives the target that held for each period, and those ahead in rows of their own", () => {
  const { head, rows } = chartRows(steps, en);
  expect(head.at(-1)).toBe("Target");
  const targetOf = (name: string) => rows.find((row) => row.name === name)?.cells.at(-1);
  expect(["March 2015", "April 2015", "March 2017"].map(targetOf)).toEqual(cells(55, 70, 70));
  expect(rows.slice(-2)).toEqual([
    { name: "March 2018", cells: [{ missing: "no figure yet" }, { text: "75%" }] },
    { name: "March 2030", cells: [{ missing: "no figure yet" }, { text: "95%" }] },
  ]);
});

it("says that there was no target where none held", () => {
  const [first] = steps.targets ?? [];
  const { rows } = chartRows({ ...steps, targets: first === undefined ? [] : [first] }, en);
  expect(rows.at(-1)?.cells.at(-1)).toEqual({ missing: "none" });
});

it("gives a row a measure, and a row a report", () => {
  expect(chartRows(journeys, en).rows[2]).toEqual({
    name: "Tribunal cases lost",
    cells: [{ text: "5" }, { missing: "not given" }, { text: "3" }],
  });
  expect(chartRows(ratings, en).head).toEqual([
    "Report",
    "Complete",
    "On track",
    "At risk",
    "Late",
    "Not recorded",
  ]);
  expect(chartRows(ratings, en).rows[1]?.cells.map((cell) => "text" in cell && cell.text)).toEqual([
    "33",
    "18",
    "4",
    "1",
    "2",
  ]);
});

function cells(...values: readonly number[]) {
  return values.map((value) => ({ text: `${value}%` }));
}
