// The texts in a value that was read from a file, or made of one.

/** A text with its JSON pointer (RFC 6901). */
interface PointedText {
  readonly pointer: string;
  readonly text: string;
}

/** Every text in a value. */
export function textsIn(value: unknown, pointer = ""): readonly PointedText[] {
  const found: PointedText[] = [];
  gather(value, pointer, found);
  return found;
}

function gather(value: unknown, pointer: string, found: PointedText[]): void {
  if (typeof value === "string") found.push({ pointer, text: value });
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) gather(inner, `${pointer}/${pointerStep(key)}`, found);
}

/** A key as a step of a pointer. */
export function pointerStep(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
