// Moves labels apart that would stand on each other.

/** A label along a line: where its middle would best be, and how much room it takes. */
export interface Spreadable {
  readonly at: number;
  readonly size: number;
}

/** Labels that touch, and so move together. */
interface Block {
  readonly labels: readonly number[];
  readonly size: number;
  /** Where the block would best start: the mean of what its labels would. */
  readonly start: number;
}

/**
 * Middles for labels, in the order given: as near to where they would best be as they can without touching, within
 * the ends as long as there is room for all of them, and over the second end where there is not. Labels that would
 * touch are pooled, as in isotonic regression by pooling adjacent violators, so that none is moved more than it must.
 */
export function spread(labels: readonly Spreadable[], from: number, to: number): readonly number[] {
  const sorted = [...labels.entries()].sort(([i, a], [j, b]) => a.at - b.at || i - j);
  const blocks: Block[] = [];
  for (const [index, { at, size }] of sorted) {
    let block: Block = { labels: [index], size, start: at - size / 2 };
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (within(before, from, to) + before.size <= within(block, from, to)) break;
      blocks.pop();
      block = join(before, block);
    }
    blocks.push(block);
  }
  const middles = new Map<number, number>();
  for (const block of blocks) {
    let edge = within(block, from, to);
    for (const index of block.labels) {
      const size = labels[index]?.size ?? 0;
      middles.set(index, edge + size / 2);
      edge += size;
    }
  }
  return labels.map(({ at }, index) => middles.get(index) ?? at);
}

/** Where a block starts between the ends; the first end holds where there is no room for both. */
function within({ start, size }: Block, from: number, to: number): number {
  return Math.max(from, Math.min(start, to - size));
}

function join(a: Block, b: Block): Block {
  const count = a.labels.length + b.labels.length;
  // Where the first would start if its labels alone asked, and where it would if those of the second did.
  const start = (a.start * a.labels.length + (b.start - a.size) * b.labels.length) / count;
  return { labels: [...a.labels, ...b.labels], size: a.size + b.size, start };
}
