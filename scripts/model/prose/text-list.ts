// A list of a text with what leads to it and the lists within it.
import type { ListMark } from "../../lib/list-mark.ts";
import type { TextUnit } from "./text-unit.ts";

/** An item of a list. */
export interface TextItem {
  /** The mark that readers see before it, of an item of a list that counts. */
  readonly mark?: Omit<ListMark, "width">;
  /** Its paragraphs; the first is what is read as the item. */
  readonly units: readonly TextUnit[];
  /** The lists in it. */
  readonly lists: readonly TextList[];
}

/** A list. */
export interface TextList {
  readonly isOrdered: boolean;
  /** What stands right before it: a paragraph, a heading, or the item that it is in. */
  readonly lead?: TextUnit;
  readonly items: readonly TextItem[];
}
