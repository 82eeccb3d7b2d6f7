// Makes text from content safe to print on a terminal, where control characters can do harm.

/** Every control character but the tab, what breaks a line, and what turns the direction of writing around. */
const harmful = /[^\P{Cc}\t]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with every character that can do harm shown as `�`. */
export function printable(text: string): string {
  return text.replace(harmful, "\ufffd");
}
