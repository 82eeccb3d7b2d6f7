// The texts in a value that was read from a file, or made of one.

/** Every text in a value, with its JSON pointer (RFC 6901). */
export function* textsIn(
  value: unknown,
  pointer = "",
): Iterable<{ readonly pointer: string; readonly text: string }> {
  if (typeof value === "string") yield { pointer, text: value };
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
