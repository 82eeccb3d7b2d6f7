// How much room words take, without a font at hand: a little more than they need in the faces that sites use.

/** Widths in parts of the font's size, from the semibold Atkinson Hyperlegible Next, which runs wide. */
const widths: readonly { readonly characters: RegExp; readonly width: number }[] = [
  { characters: /[ijlI.,:;'’|!]/, width: 0.3 },
  { characters: /[ frt()[\]/-]/, width: 0.4 },
  { characters: /[mwMWO@%–—]/, width: 0.92 },
  { characters: /[A-Z&]/, width: 0.72 },
  // All figures of a table's sort are as wide as the widest.
  { characters: /[0-9]/, width: 0.66 },
  { characters: /[\p{L}\p{N}\p{P}\p{S}]/u, width: 0.61 },
];

/** The width of a line of text at a font size, rather too large than too small. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text)
    sum += widths.find(({ characters }) => characters.test(character))?.width ?? 1;
  return sum * fontSize;
}

/**
 * Words in lines no wider than a width. A word that is wider by itself is cut, and what does not fit into the lines
 * ends in an ellipsis.
 */
export function wrapText(text: string, width: number, fontSize: number, maxLines: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = fits(word) ? word : shorten(word, fits);
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, maxLines);
  const last = kept.at(-1);
  return last === undefined || lines.length <= maxLines
    ? kept
    : [...kept.slice(0, -1), shorten(`${last} …`, fits)];
}

/** The text as far as it fits, with an ellipsis for the rest. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const characters = [...text.replace(/ ?…$/, "")];
  while (characters.length > 1 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
