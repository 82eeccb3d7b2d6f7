// Makes text from content safe to print on a terminal, where control characters can do harm.

/** The text with every control character but the tab shown as `�`. */
export function printable(text: string): string {
  return [...text]
    .map((letter) =>
      letter < " " && letter !== "\t"
        ? "\ufffd"
        : letter === "\u007f" || (letter >= "\u0080" && letter < "\u00a0")
          ? "\ufffd"
          : letter,
    )
    .join("");
}
