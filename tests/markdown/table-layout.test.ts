// Heads of several rows, merged cells and titles of groups: what covers what, and what speaks for what.
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

/** The rows of a table by section: each cell as its tag and what it covers, with its words. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const markup = render(`Table: T.\n\n${table}`);
  return [...markup.matchAll(/<tbody>|<tr>([\s\S]*?)<\/tr>/g)].map(([whole, row = ""]) =>
    whole === "<tbody>"
      ? ["—"]
      : [...row.matchAll(/<(t[hd])([^>]*)>([\s\S]*?)<\/\1>/g)].map(
          ([, tag = "", attributes = "", words = ""]) => {
            const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
            const [columns, rows] = [of("colspan") ?? "1", of("rowspan") ?? "1"];
            const covers = columns === "1" && rows === "1" ? "" : ` ${columns}×${rows}`;
            return `${of("scope") ?? tag}${covers} ${words}`.trim();
          },
        ),
  );
}

const faults = (table: string) =>
  parse(`Table: T.\n\n${table}`).strays.map(({ kind, written, place }) => [
    kind,
    written,
    place.line,
    place.column,
  ]);

const twoRows = [
  "| Service | 2023/24 | < | 2024/25 | < |",
  "| ^ | Plan | Actual | Plan | Actual |",
  "| --- | ---: | ---: | ---: | ---: |",
  "| Libraries | 1 | 2 | 3 | 4 |",
].join("\n");

describe("a head of two rows", () => {
  it("stands above the line of hyphens, with cells that cover others", () => {
    expect(rowsOf(twoRows)).toEqual([
      ["col 1×2 Service", "col 2×1 2023/24", "col 2×1 2024/25"],
      ["col Plan", "col Actual", "col Plan", "col Actual"],
      ["—"],
      ["row Libraries", "td 1", "td 2", "td 3", "td 4"],
    ]);
    expect(faults(twoRows)).toEqual([]);
  });

  it("is found directly under its caption, in a list and in a quotation", () => {
    const within = (text: string) => render(text).match(/<th scope="col"/g)?.length;
    expect(within(`Table: T.\n${twoRows}`)).toBe(7);
    expect(within(`- See:\n\n  Table: T.\n\n${twoRows.replaceAll(/^/gm, "  ")}`)).toBe(7);
    expect(within(`Table: T.\n\n${twoRows}`.replaceAll(/^/gm, "> "))).toBe(7);
  });

  it("is none where the lines above the hyphens have other numbers of cells", () => {
    expect(rowsOf("| A | B |\n| C | D | E |\n| --- | --- | --- |\n| 1 | 2 | 3 |")[0]).toEqual([
      "col C",
      "col D",
      "col E",
    ]);
  });

  it("keeps the places of what stands below", () => {
    expect(faults(`${twoRows}\n| Parks | 1 | 2 | 3 | 4 | 5 |`)).toEqual([["lost-cells", "5", 7, 27]]);
  });
});

it("is valid HTML, with every scope where it may be", async () => {
  const table = `${twoRows}\n| Adults |\n| Parks | 1 | none | < | 4 |\n| ^ | 1 | ^ | ^ | 5 |\n| All | [[= sum all]] | 2 | 3 | 4 |`;
  const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${render(`Table 3b: T.\n\n${table}`)}</body></html>`;
  const { results } = await new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
  }).validateString(page);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect(
    messages.filter(
      (message) => !/^(valid-id|doctype-style|void-style|no-trailing-whitespace)/.test(message),
    ),
  ).toEqual([]);
});

describe("a title of rows", () => {
  it("stands alone in its row, or is joined by all others", () => {
    const table = [
      "| Measure | May | June |",
      "| --- | ---: | ---: |",
      "| First contact |",
      "| Contacts | 1 | 2 |",
      "| In time | 3 | 4 |",
      "| Early help | < | < |",
      "| Contacts | 5 | 6 |",
    ].join("\n");
    expect(rowsOf(table)).toEqual([
      ["col Measure", "col May", "col June"],
      ["—"],
      ["rowgroup 3×1 First contact"],
      ["row Contacts", "td 1", "td 2"],
      ["row In time", "td 3", "td 4"],
      ["—"],
      ["rowgroup 3×1 Early help"],
      ["row Contacts", "td 5", "td 6"],
    ]);
    expect(faults(table)).toEqual([]);
  });

  it("speaks of no row that sums up all", () => {
    const table = "| A | B | C |\n|---|---|---|\n| T |\n| x | 1 | 2 |\n| All | [[= sum all]] | 2 |";
    expect(rowsOf(table).slice(1)).toEqual([
      ["—"],
      ["rowgroup 3×1 T"],
      ["row x", "td 1", "td 2"],
      ["—"],
      ["row All", "td 1", "td 2"],
    ]);
  });

  it("is none where the other cells are there and empty", () => {
    expect(rowsOf("| A | B | C |\n| --- | --- | --- |\n| x | | |\n| y | 1 | |").at(2)).toEqual([
      "row x",
      "td",
      "td",
    ]);
  });
});

describe("merged cells", () => {
  it("that cover rows make the cells beside them heads too, where those name their rows", () => {
    const table = [
      "| Area | Measure | May |",
      "| --- | --- | ---: |",
      "| North | Seen | 1 |",
      "| ^ | Late | 2 |",
      "| South | Seen | 3 |",
    ].join("\n");
    expect(rowsOf(table).slice(2)).toEqual([
      ["row 1×2 North", "row Seen", "td 1"],
      ["row Late", "td 2"],
      ["row South", "row Seen", "td 3"],
    ]);
  });

  it("make no heads of figures and sums", () => {
    const table = "| A | B | C |\n|---|---|---|\n| x | 1 | 2 |\n| ^ | [[= sum left]] | 3 |";
    expect(rowsOf(table).slice(2)).toEqual([
      ["row 1×2 x", "td 1", "td 2"],
      ["td", "td 3"],
    ]);
  });

  it("may cover rows and columns at once", () => {
    expect(
      rowsOf("| A | B | C |\n|---|---|---|\n| x | none | < |\n| y | ^ | ^ |\n| z | 1 | 2 |").slice(2),
    ).toEqual([["row x", "td 2×2 none"], ["row y"], ["row z", "td 1", "td 2"]]);
  });

  it.each([
    ["the first column", "| A | B |\n|---|---|\n| < | 1 |", ["loose-merge", "<", 5, 3]],
    ["the first row", "| A | B |\n|---|---|\n| x | ^ |", ["loose-merge", "^", 5, 7]],
    ["a row under a title", "| A | B |\n|---|---|\n| x | 1 |\n| T |\n| ^ | 2 |", ["loose-merge", "^", 7, 3]],
    [
      "what is no rectangle",
      "| A | B | C |\n|---|---|---|\n| x | 1 | < |\n| y | ^ | 2 |",
      ["loose-merge", "<", 5, 11],
    ],
  ])("are pointed out in %s", (_what, table, first) => {
    expect(faults(table)[0]).toEqual(first);
  });

  it("are none behind a backslash", () => {
    expect(rowsOf("| A | B |\n|---|---|\n| x | \\< |").at(-1)).toEqual(["row x", "td &lt;"]);
    expect(faults("| A | B |\n|---|---|\n| x | \\^ |")).toEqual([]);
  });
});
