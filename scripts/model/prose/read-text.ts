// A whole text as somebody reads it: its pieces in order, its tables and its lists.
import type { TextGrid } from "./text-grid.ts";
import type { TextList } from "./text-list.ts";
import type { TextUnit } from "./text-unit.ts";

/** What `Prose.read` gives. */
export interface ReadText {
  /** Every piece in reading order, those of tables and lists among them. Blocks of code are left out. */
  readonly units: readonly TextUnit[];
  readonly grids: readonly TextGrid[];
  /** The outermost lists; those in them are in their items. */
  readonly lists: readonly TextList[];
}
