// A table that is too wide goes out of its indent, to a page that lies across, into smaller type, and into parts, in
// that order, and no further than it must.
import { describe, expect, it } from "vitest";
import { planTable, type TableNeeds } from "../../../scripts/pdf/fit/plan-tables.ts";

/** The smallest type, and that of the tables here, in pixels. */
const floor = 10;
const own = 12;

/** A table of columns that need as much each, with gaps of which some can be saved. */
function tableOf(columns: readonly number[], changes: Partial<TableNeeds> = {}): TableNeeds {
  const needs = (gap: number, share: number) => ({
    columns: columns.map((width) => width * share + gap),
    edges: 0,
  });
  return {
    isWide: true,
    isCramped: false,
    room: 500,
    fullRoom: 620,
    acrossRoom: 950,
    size: own,
    heads: 1,
    loose: needs(16, 1),
    tight: needs(8, 1),
    small: needs(8, floor / own),
    unbroken: [...columns],
    ...changes,
  };
}

const columns = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

describe("a table that is too wide", () => {
  it.each([
    [{ room: "own", isTight: false }, 33],
    [{ room: "own", isTight: true }, 41],
    [{ room: "full", isTight: false }, 45],
    [{ room: "full", isTight: true }, 53],
    [{ room: "across", isTight: false }, 78],
    [{ room: "across", isTight: true }, 86],
  ])("is printed as %o where ten columns need %i each", (expected, width) => {
    expect(planTable(tableOf(columns(10, width)), floor)).toEqual({ ...expected, size: null, parts: [] });
  });

  it("has the largest type with which it fits, in quarters of a point", () => {
    const plan = planTable(tableOf(columns(10, 95)), floor);
    expect(plan).toMatchObject({ room: "across", isTight: true, parts: [] });
    // 10 × (95 × size ∕ 12 + 8) + 1 is no more than 950 up to 10.98.
    expect(plan).toHaveProperty("size", expect.closeTo(floor + 2 / 3, 5));
  });

  it("is split into as few parts as there can be, each with the heads of its rows", () => {
    const plan = planTable(tableOf(columns(40, 60)), floor);
    // A part has room for 16 columns of 58, of which the first is that of the heads.
    const parts = [
      [1, 14],
      [14, 27],
      [27, 40],
    ];
    expect(plan).toMatchObject({ room: "across", parts });
  });

  it("has parts as even as they can be, in type as large as they allow", () => {
    const plan = planTable(tableOf(columns(21, 60)), floor);
    expect(plan).toMatchObject({
      parts: [
        [1, 11],
        [11, 21],
      ],
      size: 12,
    });
  });

  it("is split beside every column that heads its rows", () => {
    const plan = planTable(tableOf(columns(30, 60), { heads: 2 }), floor);
    expect(plan).toHaveProperty("parts.0", [2, 16]);
  });

  it("stays upright where no page lies across", () => {
    expect(planTable(tableOf(columns(10, 60), { acrossRoom: null }), floor)).toMatchObject({
      room: "full",
      parts: [],
      size: expect.closeTo(32 / 3, 5),
    });
    expect(planTable(tableOf(columns(12, 80), { acrossRoom: null }), floor)).toMatchObject({
      room: "full",
      parts: [
        [1, 7],
        [7, 12],
      ],
    });
  });

  it("gives the heads of its rows room before it breaks them into shorter lines", () => {
    const table = tableOf(columns(9, 42), { unbroken: [140, ...columns(8, 42)] });
    expect(planTable(table, floor)).toMatchObject({ room: "full", isTight: false });
    // On the widest page they are broken, before the type becomes so small that the table is split.
    const full = tableOf([30, ...columns(16, 55)], { unbroken: [400, ...columns(16, 55)] });
    expect(planTable(full, floor)).toMatchObject({ room: "across", parts: [] });
  });

  it("says which column fits on no page, even alone", () => {
    expect(planTable(tableOf([40, 60, 1200, 60]), floor)).toEqual({
      column: 2,
      needs: 1008,
      room: expect.closeTo(950 - 1 - (40 * (10 / 12) + 8), 5),
    });
    expect(planTable(tableOf([1300, 60, 60]), floor)).toMatchObject({ column: 0, room: 950 });
  });
});

describe("a table with columns of text that are too narrow", () => {
  const cramped = (width: number) => tableOf(columns(8, width), { isWide: false, isCramped: true });

  it("goes to a page that lies across, or stays as it is", () => {
    expect(planTable(cramped(50), floor)).toMatchObject({ room: "across", isTight: false, size: null });
    expect(planTable({ ...cramped(50), acrossRoom: null }, floor)).toBeUndefined();
  });

  it("goes there too where it is too wide, even if it fitted out of its indent, and where it must is set smaller", () => {
    const wide = (width: number) => ({ ...cramped(width), isWide: true });
    expect(planTable(wide(50), floor)).toMatchObject({ room: "across", isTight: false });
    expect(planTable({ ...wide(50), acrossRoom: null }, floor)).toMatchObject({ room: "own" });
    expect(planTable(wide(130), floor)).toMatchObject({ room: "across", size: expect.any(Number) });
  });
});
