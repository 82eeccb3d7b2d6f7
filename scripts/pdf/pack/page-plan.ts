// Which pages of a pack each paper has: every paper starts on a right-hand page.
import type { PackOrder } from "./pack-order.ts";

/** The pages of the pack that the content of a paper has. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** The pages of all papers by their keys, from how many pages the content of each has. */
export function planPages(
  { firstPage, papers }: Pick<PackOrder, "firstPage" | "papers">,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, PageRange> {
  const ranges = new Map<string, PageRange>();
  let first = firstPage;
  for (const { key } of papers) {
    const count = counts.get(key) ?? 0;
    ranges.set(key, { first, last: first + count - 1 });
    first += evenCount(count);
  }
  return ranges;
}

/** How many pages a paper takes with the blank page that it may need. */
export function evenCount(count: number): number {
  return count + (count % 2);
}

/** The pages of papers that stand together, in words: `17 to 21`, or `17`. Empty for none. */
export function describePages(ranges: readonly PageRange[]): string {
  if (ranges.length === 0) return "";
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  return first === last ? String(first) : `${first} to ${last}`;
}
