// Whether words stand between quotation marks: they are then those of somebody else, or are talked about.

/** Whether an offset of a text stands between quotation marks, curly or straight. */
export function isBetweenQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
