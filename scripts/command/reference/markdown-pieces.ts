// What the pages of reference are put together from, as the dialect has it.

/** A table with its caption and id. */
export function markdownTable(
  caption: string,
  id: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => asMarkdown(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    `Table: ${caption} {#${id}}`,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

/** Words of a schema or rule as Markdown that shows them as they are: code stays code, and no other sign is read. */
export function asMarkdown(words: string): string {
  return words
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith("`") ? piece : piece.replace(/[[<]/g, "\\$&")))
    .join("");
}
