// What the cells of a table say, with the units that their heads and the caption give.
import { expect, it } from "vitest";
import { type CellFigure, cellFigure, plainFigure } from "../../../scripts/check/reading/cell-figure.ts";
import { parse } from "../../markdown/parse-for-test.ts";

function tellCell(figure: CellFigure): string {
  if (figure.kind !== "figure") return figure.kind;
  const { unit, value, rest } = figure;
  const sort = unit.kind === "money" ? unit.currency : unit.kind === "time" ? unit.of : unit.kind;
  return `${value} ${sort}${rest === "" ? "" : ` ${rest}`}`;
}

const tell = (head: string, cell: string, caption = "What there is") => {
  const [grid] = parse(`Table: ${caption}\n\n| Name | ${head} |\n|---|---|\n| North | ${cell} |`).read()
    .grids;
  const found = grid?.cellsOf(1)[0];
  return grid === undefined || found === undefined ? undefined : tellCell(cellFigure(found, grid));
};

it.each([
  ["Cases", "1,234", "1234 count"],
  ["Cases", "-3", "-3 count"],
  ["Cases", "(3)", "-3 count"],
  ["Cases", "24 (12%)", "24 count (12%)"],
  ["Cases", "**5**", "5 count"],
  ["Rate (%)", "48.7", "48.7 percent"],
  ["Rate", "48.7%", "48.7 percent"],
  ["Cost £000", "1,200", "1200000 £"],
  ["Cost (£m)", "2.4", "2400000 £"],
  ["Cost (£)", "£2.4m", "2400000 £"],
  ["Cost", "£1,234.50", "1234.5 £"],
  ["Wait", "15 days", "15 day"],
  ["Wait in days", "15", "15 day"],
  ["Cases", "&nbsp;", "empty"],
  ["Cases", "–", "dash"],
  ["Cases", "n/a", "missing"],
  ["Cases", "*", "missing"],
  ["Cases", "<5", "missing"],
  ["Cases", "[[= sum left]]", "computed"],
  ["Cases", "[[= x.y]]", "computed"],
  ["Cases", "3.1% against a target of 3.1%", "words"],
  ["Cases", "12.3.4", "words"],
  ["Cases", "2 March 2025", "words"],
  ["Cases", "North", "words"],
])("under %s, %s is %s", (head, cell, expected) => {
  expect(tell(head, cell)).toBe(expected);
});

it("takes the unit of the caption where the heads name none", () => {
  expect(tell("2024/25", "12", "Budgets, £000")).toBe("12000 £");
  expect(tell("2024/25", "12", "Grants over £500")).toBe("12 count");
});

it("reads words that are no cell", () => {
  expect(plainFigure("£1.2m")).toMatchObject({ value: 1_200_000, step: 100_000 });
  expect(plainFigure("Ward 3")).toBeUndefined();
});
