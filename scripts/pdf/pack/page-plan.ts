// Which pages of a pack each paper has: every paper starts on a right-hand page, and each series has numbers of its own.
import type { PackOrder } from "./pack-order.ts";

/** The pages of the pack that the content of a paper has. */
export interface PageRange {
  /** The letters before their numbers; empty for most. */
  readonly series: string;
  readonly first: number;
  readonly last: number;
}

/** The pages of all papers by their keys, from how many pages the content of each has. */
export function planPages(
  { papers, ...order }: Pick<PackOrder, "firstPage" | "firstPages" | "papers">,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, PageRange> {
  const ranges = new Map<string, PageRange>();
  const next = firstNumbers(order);
  for (const { key, series = "" } of papers) {
    const count = counts.get(key) ?? 0;
    const first = next.get(series) ?? 1;
    ranges.set(key, { series, first, last: first + count - 1 });
    next.set(series, first + evenCount(count));
  }
  return ranges;
}

/** The number that each series begins with, by its letters. */
export function firstNumbers({
  firstPage,
  firstPages,
}: Pick<PackOrder, "firstPage" | "firstPages">): Map<string, number> {
  return new Map([["", firstPage], ...(firstPages ?? [])]);
}

/** How many pages a paper takes with the blank page that it may need. */
export function evenCount(count: number): number {
  return count + (count % 2);
}

/** The first and the last page of papers that stand together: `17` and `21`, or `E3` alone. Empty for none. */
export function pagesTogether(ranges: readonly PageRange[]): readonly string[] {
  const [range] = ranges;
  if (range === undefined) return [];
  const first = Math.min(...ranges.map((one) => one.first));
  const last = Math.max(...ranges.map((one) => one.last));
  const { series } = range;
  return [...new Set([first, last])].map((page) => `${series}${page}`);
}
