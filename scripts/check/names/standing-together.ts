// Names that stand in one sentence, one list or one column are those of two, however alike they are.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";

/** The lists and the columns of tables that the pieces of a text stand in. */
export const setsOf = remember(({ lists, grids }: ReadText): ReadonlyMap<TextUnit, object> => {
  const sets = new Map<TextUnit, object>();
  const walk = (list: TextList): void => {
    for (const item of list.items) {
      for (const unit of item.units) sets.set(unit, list);
      for (const inner of item.lists) walk(inner);
    }
  };
  for (const list of lists) walk(list);
  for (const grid of grids) {
    const columns = new Map<number, object>();
    for (const { cells, isHead } of grid.rows)
      for (const { unit, column } of isHead ? [] : cells) {
        const set = columns.get(column) ?? {};
        columns.set(column, set);
        sets.set(unit, set);
      }
  }
  return sets;
});

interface Use {
  readonly unit: TextUnit;
  readonly sentence: string;
  /** The list or column that it stands in. */
  readonly set: object | undefined;
}

/** Whether two names stand together somewhere: in one sentence, or once each in a list or a column. */
export function standTogether(some: readonly Use[], others: readonly Use[]): boolean {
  const sentences = new Set(others.map(({ unit, sentence }) => `${unit.text}\n${sentence}`));
  if (some.some(({ unit, sentence }) => sentences.has(`${unit.text}\n${sentence}`))) return true;
  const [own, theirs] = [countSets(some), countSets(others)];
  return [...own].some(([set, count]) => count === 1 && theirs.get(set) === 1);
}

function countSets(uses: readonly Use[]): ReadonlyMap<object, number> {
  const counts = new Map<object, number>();
  for (const { set } of uses) if (set !== undefined) counts.set(set, (counts.get(set) ?? 0) + 1);
  return counts;
}
