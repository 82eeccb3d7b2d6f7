// Reads a list out of something whose shape is not known, for tests that count on it.

/** A value that must be a list; throws where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("A list is wanted.");
  return value;
}
