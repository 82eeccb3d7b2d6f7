// A table that has an id and the number of its paper is found by both, and by the id first.
import { expect, it } from "vitest";
import { anchorOf } from "../../scripts/model/anchor.ts";
import { itemsNamed } from "../../scripts/model/find-items.ts";
import type { Item } from "../../scripts/model/item.ts";

const table = (id: string, number: string): Item => ({
  noun: "table",
  id,
  called: { noun: "table", number },
  anchor: anchorOf("table", id),
});
const items = [table("costs", "3b"), table("7", "Summary")];

it.each([
  ["costs", ["costs"]],
  ["3B", ["costs"]],
  ["summary", ["7"]],
  ["7", ["7"]],
  ["8", []],
])("table %s", (written, found) => {
  expect(itemsNamed(items, "table", written).map(({ id }) => id)).toEqual(found);
});
