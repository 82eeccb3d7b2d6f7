// Breaks text into lines that a terminal of 80 columns shows whole.

const COLUMNS = 80;
/** However deep something is indented, this much of a line is left for its text. */
const LEAST_TEXT = 30;

/**
 * Breaks a text at its spaces. The first line begins with `lead`, and the others with as many spaces. A word that is
 * longer than a line stands on one alone.
 */
export function wrap(text: string, lead: string): string {
  const room = Math.max(COLUMNS - lead.length, LEAST_TEXT);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return `${lead}${[...lines, line].join(`\n${" ".repeat(lead.length)}`)}`;
}
