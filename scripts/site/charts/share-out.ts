// Puts labels into as many lines as they need.

/** The labels in order, in lines that are no wider than a width unless one label alone is. */
export function shareOut<Label extends { readonly size: number }>(
  labels: readonly Label[],
  width: number,
): readonly (readonly Label[])[] {
  const lines: Label[][] = [];
  let room = 0;
  for (const label of labels) {
    const line = lines.at(-1);
    if (line === undefined || label.size > room) {
      lines.push([label]);
      room = width - label.size;
    } else {
      line.push(label);
      room -= label.size;
    }
  }
  return lines;
}
