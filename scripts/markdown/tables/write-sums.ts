// Writes the sums of a table into the cells that ask for one: `[[= sum above]]`, `[[= sum all]]`, `[[= sum left]]`.
import type { StateCore, Token } from "markdown-it";
import { plainText } from "../read-uses.ts";
import type { TokenNotes } from "../token-notes.ts";
import { addUp, type SumCell, type SumOf } from "./add-up.ts";
import type { PlacedCell } from "./place-cells.ts";

/** The cells of a group of rows but for their heads, and the rows that are parts of others, by their number. */
interface GroupCells {
  readonly cells: readonly PlacedCell[];
  readonly under: ReadonlyMap<number, number>;
}

/** Works out the sums among the cells of the groups of a table. A sum that there is not is noted with its reason. */
export function writeSums(groups: readonly GroupCells[], state: StateCore, notes: TokenNotes): void {
  const asked = new Map<SumCell, { readonly content: Token; readonly child: Token }>();
  let before = 0;
  const cells = groups.flatMap(({ cells: group, under }, at) => {
    const own = group.map(({ cell, row, column }): SumCell => {
      const children = cell.content.children ?? [];
      const child = children.find((one) => sumAskedBy(one, notes) !== undefined);
      const sum = sumAskedBy(child, notes);
      const above = under.get(row);
      const place = {
        row: before + row,
        column,
        group: at,
        words: plainText(children, notes),
        ...(above === undefined ? {} : { within: before + above }),
      };
      if (child === undefined || sum === undefined) return place;
      const asking = { ...place, sum };
      asked.set(asking, { content: cell.content, child });
      return asking;
    });
    before += Math.max(0, ...group.map(({ row, rows }) => row + rows));
    return own;
  });
  if (asked.size === 0) return;
  const sums = addUp(cells);
  for (const [cell, { content, child }] of asked) {
    const sum = sums.get(cell);
    if (sum === undefined) continue;
    notes.sums.add(content);
    const shown = new state.Token("text", "", 0);
    shown.content = "text" in sum ? sum.text : "";
    content.children = (content.children ?? []).map((one) => (one === child ? shown : one));
    if ("fault" in sum) notes.sumFaults.set(content, sum);
  }
}

function sumAskedBy(token: Token | undefined, notes: TokenNotes): SumOf | undefined {
  const written = token === undefined ? undefined : notes.writtenValues.get(token);
  if (written === undefined || written.publication !== undefined) return undefined;
  return sumsByPath.get(written.path);
}

const sumsByPath: ReadonlyMap<string, SumOf> = new Map([
  ["sum above", "above"],
  ["sum all", "all"],
  ["sum left", "left"],
]);
