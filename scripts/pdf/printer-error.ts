// The one error of this room: printing could not be done, for a reason that a person can mend.

/** Printing failed. `message` says what went wrong and how to mend it; the command shows it and exits with 3. */
export class PrinterError extends Error {
  override readonly name = "PrinterError";
}

/** A tab died while it was printing: worth one more try in a new browser, and never shown to anybody. */
export class TabCrash extends Error {
  override readonly name = "TabCrash";
}

/** Puts an error of any kind into one line, for use inside a message. */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, " ").trim();
}
