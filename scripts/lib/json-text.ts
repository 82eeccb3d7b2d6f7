// JSON as files hold it, for people and for programs that compare lines.

/** A value as indented JSON that ends with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
