// The cells of a line of a table, as it is written.

/** The cells between the bars of a line, trimmed. A bar behind a backslash belongs to its cell. */
export function cellsOf(line: string): readonly string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells.map((cell) => cell.trim());
}
