// Sums that a table works out itself, in the form of its figures, and why there is none.
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

const head = "Table: T.\n\n| Service | May | June | All |\n| --- | ---: | ---: | ---: |\n";

/** The cells of the last row but the first, as they are shown. */
function lastRow(rows: readonly string[]): readonly string[] {
  const markup = render(`${head}${rows.join("\n")}\n\nSee[^n].\n\n[^n]: A note.`);
  const row = markup.slice(markup.lastIndexOf("<tr>"));
  return [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, words = ""]) => words).slice(-3);
}

const across = (cell: string) => `| Sum | ${cell} | ${cell} | ${cell} |`;
const above = across("[[= sum above]]");

describe("a sum", () => {
  it.each([
    [
      ["| a | 1 | 2.5 | £1,200 |", "| b | 2 | 3 | £34.50 |"],
      ["3", "5.5", "£1,234.50"],
    ],
    [
      ["| a | 12% | -3 | (4) |", "| b | 13.25% | 1 | 10 |"],
      ["25.25%", "−2", "6"],
    ],
    [
      ["| a | 0.1 | 999 | £2.4m |", "| b | 0.2 | 1 | £0.65m |"],
      ["0.3", "1,000", "£3.05m"],
    ],
    [
      ["| a | 3 days | – | 2 |", "| b | 4 days | 5 | nil |"],
      ["7 days", "5", "2"],
    ],
    [
      ["| a | £(400) | (£5) | −£3 |", "| b | £100 | £1 | £1 |"],
      ["−£300", "−£4", "−£2"],
    ],
    [
      ["| a | **1** | 2[^n] | 3 |", "| b | 1 | 1 | 1 |"],
      ["2", "3", "4"],
    ],
  ])("adds what stands above it: %j", (rows, sums) => {
    expect(lastRow([...rows, above])).toEqual(sums);
  });

  it.each([
    [
      ["| Staff | 100 | – | 4 |", "| of which: agency | 30 | 2 | 1 |", "| Premises | 20 | 5 | 3 |"],
      ["120", "7", "7"],
    ],
    [
      ["| Staff | 1 | | 4 |", "| – agency | 30 | 2 | 4 |", "| – own | 1 | 5 | 0 |"],
      ["1", "7", "4"],
    ],
    [
      ["| – agency | 30 | 2 | 4 |", "| – own | 1 | 5 | 0 |"],
      ["31", "7", "4"],
    ],
    [
      ["| Staff | 1 | 2 | 3 |", "| Including | 1 | 2 | 3 |", "| including overtime | 1 | 2 | 3 |"],
      ["2", "4", "6"],
    ],
  ])("leaves out the parts of rows that have a figure: %j", (rows, sums) => {
    expect(lastRow([...rows, above])).toEqual(sums);
    expect(lastRow([...rows, across("[[= sum all]]")])).toEqual(sums);
  });

  it("has rows that name the row that they are a part of, though two are called alike", () => {
    const markup = render(
      `${head}| Staff | 1 | 2 | 3 |\n| of which: agency | 1 | 2 | 3 |\n| Cleaners | 1 | 2 | 3 |\n| of which: agency | 1 | 2 | 3 |\n`,
    );
    const heads = [...markup.matchAll(/<th scope="row"([^>]*)>(.*?)<\/th>/g)].map(([, own, words = ""]) => [
      own,
      words.replace(/<[^>]+>/g, ""),
    ]);
    expect(heads).toEqual([
      ["", "Staff"],
      [' class="of-which"', "Staff: of which: agency"],
      ["", "Cleaners"],
      [' class="of-which"', "Cleaners: of which: agency"],
    ]);
    expect(markup.split('data-screen="spoken"').length).toBe(3);
  });

  it("adds what stands beside it, but for the names of the row", () => {
    expect(lastRow(["| a | 10 | 12 | [[= sum left]] |"])).toEqual(["10", "12", "22"]);
  });

  it("of sums goes the other way, and nothing counts twice", () => {
    const rows = ["| a | 1 | 2 | [[= sum left]] |", "| b | 3 | 4 | [[= sum left]] |"];
    expect(lastRow([...rows, above])).toEqual(["4", "6", "10"]);
    expect(lastRow([...rows, "| Sum | [[= sum above]] | [[= sum above]] | [[= sum left]] |"])).toEqual([
      "4",
      "6",
      "10",
    ]);
  });

  it("begins anew after a sum and under a title of rows; one of all takes the whole column", () => {
    const rows = ["| First |", "| a | 1 | 1 | 1 |", "| Second |", "| b | 10 | 10 | 10 |"];
    expect(lastRow([...rows, above])).toEqual(["10", "10", "10"]);
    expect(lastRow([...rows, above, "| c | 5 | 5 | 5 |", above])).toEqual(["5", "5", "5"]);
    expect(lastRow([...rows, above, across("[[= sum all]]")])).toEqual(["11", "11", "11"]);
  });

  it("keeps the words around it", () => {
    expect(lastRow(["| a | 1 | 2 | 3 |", "| Sum | **[[= sum above]]** | about [[= sum above]] | |"])).toEqual(
      ["<strong>1</strong>", "about 2", ""],
    );
  });
});

it("that is none is pointed out where it stands in its row", () => {
  const places = parse(`${head}| a | x | 1 | y |\n${above}`).strays.map(({ written, place }) => [
    written,
    place.column,
  ]);
  expect(places).toEqual([
    ["x", 9],
    ["y", 45],
  ]);
});

describe("no sum", () => {
  const faults = (rows: readonly string[]) =>
    parse(head + rows.join("\n")).strays.map(({ kind, written, other, place }) => [
      kind,
      written,
      other,
      place.line,
      place.column,
    ]);

  it.each([
    ["words", ["| a | 1 | 2 | to follow |"], ["sum-of-words", "to follow", undefined, 6]],
    ["other units", ["| a | 1 | 2 | £3 |", "| b | 1 | 2 | 4% |"], ["sum-of-units", "4%", "£3", 7]],
    ["nothing", ["| a | 1 | 2 | – |"], ["sum-of-nothing", "", undefined, 6]],
  ])("is made of %s", (_what, rows, fault) => {
    expect(faults([...rows, "| Sum of all | 1 | 1 | [[= sum above]] |"])).toEqual([[...fault, 24]]);
  });
});
