// Where the lines of a text begin, and which line an offset lies in.

/** The offset at which each line begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 0, that an offset lies in. */
export function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, lastNotAbove(starts, offset));
}

/** The index of the last of some rising numbers that is not above one; -1 where all are. */
export function lastNotAbove(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
