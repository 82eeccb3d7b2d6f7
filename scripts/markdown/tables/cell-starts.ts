// Where the cells of a row of a table begin in the line that it is written in.

/** The columns, from 0, at which the words of each cell begin; the bar within a reference ends no cell. */
export function cellStarts(line: string): readonly number[] {
  const begin = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  const bars: number[] = [];
  for (const { 0: found, index } of line.matchAll(/\[\[[^[\]|]+(?<!\\)\|[^[\]|]+\]\]|(?<!\\)\|/g))
    if (found === "|") bars.push(index + 1);
  const starts = line[begin] === "|" ? bars : [begin, ...bars];
  // An empty cell begins behind its bar.
  return starts.map((start) => start + (/^\s*(?=[^\s|])/.exec(line.slice(start))?.[0].length ?? 0));
}
