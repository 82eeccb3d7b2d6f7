// What an item of the agenda is called in bookmarks and tags.
import type { PackPaper } from "../pack-order.ts";

/** An item of the agenda as its bookmark and its part of the tags name it. */
export function titleOfItem({ number, title }: NonNullable<PackPaper["item"]>): string {
  return number === "" ? title : `${number}. ${title}`;
}
