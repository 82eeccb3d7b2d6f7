// Reads a property of something whose shape is not known.

/** The value of a property, or undefined where the value is no object or has no such property. */
export function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
