// Cells that head a row or a column are marked as such, so that a listener hears where a figure stands.
import { expect, it } from "vitest";
import { render } from "./parse-for-test.ts";

const cells = (text: string): readonly string[] =>
  (render(`Table: T.\n\n${text}`).match(/<t[hd][ >][^<]*/g) ?? []).map((cell) =>
    cell.replace(/ class="[^"]*"/, ""),
  );

it("makes heads of the first cells of rows, where each names its row", () => {
  expect(cells("| Route | Late |\n|---|---:|\n| 7 | 12 |\n| 9 | 12 |")).toEqual([
    '<th scope="col">Route',
    '<th scope="col">Late',
    '<th scope="row">7',
    "<td>12",
    '<th scope="row">9',
    "<td>12",
  ]);
});

it.each([
  ["two rows begin alike", "| A | B |\n|---|---|\n| x | 1 |\n| x | 2 |"],
  ["a row begins with nothing", "| A | B |\n|---|---|\n| x | 1 |\n| | 2 |"],
  ["there is one column", "| A |\n|---|\n| x |\n| y |"],
])("makes none where %s", (_why, text) => {
  expect(cells(text).filter((cell) => cell.includes("row"))).toEqual([]);
});

it("makes none of a corner without words", () => {
  expect(cells("| | 2024 |\n|---|---|\n| Late | 12 |")).toEqual([
    "<td>",
    '<th scope="col">2024',
    '<th scope="row">Late',
    "<td>12",
  ]);
});

it("looks at each table by itself", () => {
  const plain = "| A | B |\n|---|---|\n| x | 1 |\n| x | 2 |";
  const named = "| C | D |\n|---|---|\n| y | 1 |\n| z | 2 |";
  expect(cells(`${plain}\n\nTable: U.\n\n${named}`).filter((cell) => cell.includes("row"))).toEqual([
    '<th scope="row">y',
    '<th scope="row">z',
  ]);
});
