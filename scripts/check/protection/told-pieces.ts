// All that a paper tells of people: every piece of its texts, with what stands beside it in a table, and every plain field.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { plainFields } from "../for-rules/written-fields.ts";

/** A piece of a text, or a field without markup. */
export interface ToldPiece {
  readonly text: string;
  /** Undefined for a field. */
  readonly unit: TextUnit | undefined;
  /** Of a cell: the head of its column, all that stands in its row, and the caption and heads of its table. */
  readonly head: string;
  readonly row: string;
  readonly table: string;
  place(from: number): Place;
}

/** Every piece and field, of papers that are out of force too: what is told once stays told. */
export const toldPieces = remember((register: Register): readonly ToldPiece[] => {
  const beside = new Map<TextUnit, Pick<ToldPiece, "head" | "row" | "table">>();
  for (const { prose } of register.texts)
    for (const grid of prose.read().grids) {
      const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
      const table = [grid.caption?.text ?? "", ...heads].join(" | ");
      for (const { cells, isHead } of grid.rows) {
        if (isHead) continue;
        const row = cells.map(({ unit }) => unit.text).join(" | ");
        for (const { unit, column } of cells) beside.set(unit, { head: heads[column] ?? "", row, table });
      }
    }
  const none = { head: "", row: "", table: "" };
  return [
    ...typedUnits(register).map(({ unit }) => ({
      text: unit.text,
      unit,
      ...(beside.get(unit) ?? none),
      place: (from: number) => unit.place(from),
    })),
    ...plainFields(register).map(({ text, place }) => ({
      text,
      unit: undefined,
      ...none,
      place: () => place(),
    })),
  ];
});
