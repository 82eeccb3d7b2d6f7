// Where the cells of a table are and which headers they have, as HTML lays tables out.
import { describe, expect, it } from "vitest";
import type { PrintedElement } from "../../../scripts/pdf/page-snapshot.ts";
import { assignHeaders, type Cell, layOutRows } from "../../../scripts/pdf/tags/table-headers.ts";
import { element, type Traits } from "./make-page.ts";

const td = (text: string, traits: Traits = {}) => element("td", traits, text);
const th = (text: string, traits: Traits = {}) => element("th", traits, text);
const tr = (...cells: readonly PrintedElement[]) => element("tr", {}, ...cells);

/** Rows of cells: each with its text, and `text:rows×columns` where it is larger than one place. */
function sketchGrid(...groups: readonly (readonly PrintedElement[])[]): readonly string[] {
  return layOutRows(groups)
    .flat()
    .map(({ cells }) => cells.map(sketchCell).join(" "));
}

function sketchCell(cell: Cell): string {
  return nameOf(cell) + (cell.rows * cell.columns > 1 ? `:${cell.rows}×${cell.columns}` : "");
}

function nameOf({ element: source }: Cell): string {
  const [child] = source?.children ?? [];
  return child?.kind === "text" ? child.text : "-";
}

/** The headers of the cells that have any: `cell: head head`. */
function listHeaders(...groups: readonly (readonly PrintedElement[])[]): readonly string[] {
  const rows = layOutRows(groups).flat();
  let issued = 0;
  assignHeaders(rows, () => {
    issued += 1;
    return `id-${issued}`;
  });
  const cells = rows.flatMap((row) => row.cells);
  const names = new Map(cells.map((cell) => [cell.id, nameOf(cell)]));
  return cells.flatMap((cell) =>
    cell.headers.length === 0
      ? []
      : [`${nameOf(cell)}: ${cell.headers.map((id) => names.get(id)).join(" ")}`],
  );
}

const listScopes = (...rows: readonly PrintedElement[]) =>
  layOutRows([rows])
    .flat()
    .flatMap(({ cells }) => cells.map((cell) => `${nameOf(cell)} ${cell.isHeader ? cell.scope : "none"}`));

describe("places", () => {
  it("go round cells from above that reach down", () => {
    const rows = [tr(td("a", { rowspan: "2" }), td("b")), tr(td("c")), tr(td("d"), td("e"))];
    expect(sketchGrid(rows)).toEqual(["a:2×1 b", "c", "d e"]);
  });

  it("are filled where rows are too short or empty", () => {
    expect(sketchGrid([tr(td("a"), td("b")), tr(td("c")), tr()])).toEqual(["a b", "c -", "- -"]);
  });

  it("are filled before a cell from above that reaches down", () => {
    const rows = [tr(td("a"), td("b"), td("c", { rowspan: "2" })), tr(td("d"))];
    expect(sketchGrid(rows)).toEqual(["a b c:2×1", "d -"]);
  });

  it.each([
    ["9", "a:2×1 b | c"],
    ["0", "a:2×1 b | c"],
    ["-1", "a b | c -"],
    ["two", "a b | c -"],
    ["", "a b | c -"],
    ["2.9", "a:2×1 b | c"],
  ])("reach down by a rowspan of “%s” no further than the group", (rowspan, grid) => {
    const groups = [[tr(td("a", { rowspan }), td("b")), tr(td("c"))], [tr(td("d"), td("e"))]];
    expect(sketchGrid(...groups).join(" | ")).toBe(`${grid} | d e`);
  });

  it.each([
    ["2", "a:1×2 b | c d e"],
    ["0", "a b - | c d e"],
    ["two", "a b - | c d e"],
  ])("reach over by a colspan of “%s”", (colspan, grid) => {
    expect(sketchGrid([tr(td("a", { colspan }), td("b")), tr(td("c"), td("d"), td("e"))]).join(" | ")).toBe(
      grid,
    );
  });

  it.each(["9999", "100%", "3"])("do not reach over columns that no cell begins in: %s", (colspan) => {
    expect(sketchGrid([tr(td("a", { colspan })), tr(td("b"), td("c"))])).toEqual(["a:1×2", "b c"]);
  });

  it("do not overlap", () => {
    const rows = [tr(td("a"), td("b", { rowspan: "2" })), tr(td("c", { colspan: "2" }), td("d"))];
    expect(sketchGrid(rows)).toEqual(["a b:2×1 -", "c d"]);
  });

  it("are not taken by what is hidden or no cell", () => {
    const rows = [tr(td("a", { "aria-hidden": "true" }), element("div", {}, "b"), td("c"))];
    expect(sketchGrid(rows)).toEqual(["c"]);
  });

  it("are none in a table without cells", () => {
    expect([sketchGrid(), sketchGrid([]), sketchGrid([tr()])]).toEqual([[], [], [""]]);
  });
});

describe("the scope of a header cell", () => {
  it("is its own, or that of a group", () => {
    const scopes = ["row", "rowgroup", "col", "colgroup", "ROW"].map((scope) => th(scope, { scope }));
    expect(listScopes(tr(...scopes)).map((each) => each.split(" ").at(-1))).toEqual(
      "Row Row Column Column Row".split(" "),
    );
  });

  it("is the column among header cells, and the row beside others", () => {
    expect(listScopes(tr(th("a"), th("b", { scope: "unknown" })), tr(th("c"), td("d")))).toEqual([
      "a Column",
      "b Column",
      "c Row",
      "d none",
    ]);
  });
});

describe("headers by place", () => {
  it("are those of the column and of the row", () => {
    const head = [tr(th("corner"), th("x"), th("y"))];
    const body = [tr(th("r"), td("1"), td("2"))];
    expect(listHeaders(head, body)).toEqual(["1: x r", "2: y r"]);
  });

  it("are all those of a block, from the top", () => {
    const head = [tr(th("both", { colspan: "2" })), tr(th("x"), th("y"))];
    expect(listHeaders(head, [tr(td("1"), td("2"))])).toEqual(["1: both x", "2: both y"]);
  });

  it("are all those of a block, though they are of one width", () => {
    expect(listHeaders([tr(th("above")), tr(th("below")), tr(td("1"))])).toEqual(["1: above below"]);
  });

  it("do not have those further up that a head of the same width hides", () => {
    const rows = [
      tr(th("old"), th("kept")),
      tr(td("1"), td("2")),
      tr(th("new", { scope: "col" }), td("3")),
      tr(td("4"), td("5")),
    ];
    expect(listHeaders(rows)).toEqual(["1: old", "2: kept", "3: kept", "4: new", "5: kept"]);
  });

  it("have those further up of another width", () => {
    const rows = [
      tr(th("wide", { colspan: "2" })),
      tr(td("1"), td("2")),
      tr(th("x"), th("y")),
      tr(td("3"), td("4")),
    ];
    expect(listHeaders(rows)).toEqual(["1: wide", "2: wide", "3: wide x", "4: wide y"]);
  });

  it("of a wide cell are those of all its columns", () => {
    expect(listHeaders([tr(th("x"), th("y")), tr(td("1", { colspan: "2" }))])).toEqual(["1: x y"]);
  });

  it("of a tall cell are those of all its rows", () => {
    const rows = [tr(th("r"), td("1"), td("2", { rowspan: "2" })), tr(th("s"), td("3"))];
    expect(listHeaders(rows)).toEqual(["1: r", "2: r s", "3: s"]);
  });

  it("of rows reach as far down as their cell, and only to the right", () => {
    const rows = [
      tr(td("1"), th("r", { rowspan: "2" }), td("2")),
      tr(td("3"), td("4")),
      tr(td("5"), td("6"), td("7")),
    ];
    expect(listHeaders(rows)).toEqual(["2: r", "4: r"]);
  });

  it("are headings over groups of rows, up to the next and to the end of their group", () => {
    const heading = (text: string) => tr(th(text, { scope: "rowgroup", colspan: "2" }));
    const groups = [
      [heading("north"), tr(th("r"), td("1")), tr(td("2"), td("3")), heading("south"), tr(td("4"), td("5"))],
      [tr(td("6"), td("7"))],
    ];
    expect(listHeaders(...groups)).toEqual(["1: north r", "2: north", "3: north", "4: south", "5: south"]);
  });

  it("of places that were filled are like those of others", () => {
    const rows = [tr(th("r"), td("1")), tr()];
    expect(listHeaders(rows)).toEqual(["1: r"]);
  });
});

describe("headers by id", () => {
  it("take the place of the others, in the order of the markup", () => {
    const rows = [
      tr(th("x", { id: "a" }), th("y", { id: "b" })),
      tr(td("1", { headers: " b\n a " }), td("2")),
    ];
    expect(listHeaders(rows)).toEqual(["1: y x", "2: y"]);
  });

  it("may be of a header cell, but not itself", () => {
    const rows = [tr(th("x", { id: "a" }), th("y", { id: "b", headers: "a b" }))];
    expect(listHeaders(rows)).toEqual(["y: x"]);
  });

  it("that lead nowhere, or to no header cell, are passed over", () => {
    const rows = [tr(th("x"), th("y")), tr(td("1", { headers: "nowhere d" }), td("2", { id: "d" }))];
    expect(listHeaders(rows)).toEqual(["1: x", "2: y"]);
  });

  it("mean the first cell of several with one id", () => {
    const rows = [tr(th("x", { id: "a" }), th("y", { id: "a" })), tr(td("1", { headers: "a" }), td("2"))];
    expect(listHeaders(rows)).toEqual(["1: x", "2: y"]);
  });
});

it("a table of thousands of rows, each with a head and a slip in its spans, is read", () => {
  const count = 5000;
  const rows = Array.from({ length: count }, (_, at) =>
    tr(th(`r${at}`), td("1"), td("2", { colspan: "1000" })),
  );
  expect(listHeaders([tr(th("a"), th("b"), th("c"))], rows)).toHaveLength(2 * count);
});
