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
 * Words in lines no wider than a width. A word that is wider by itself goes over lines, and what does not fit into the
 * lines, where they are counted, ends in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize) <= width;
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((one) => breakWord(one, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, maxLines);
  const last = kept.at(-1);
  return last === undefined || lines.length <= maxLines
    ? kept
    : [...kept.slice(0, -1), shorten(`${last} …`, fits)];
}

/** A word in the fewest pieces that fit, broken behind a hyphen or a stroke where it has one. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (!fits(rest)) {
    const characters = [...rest];
    let end = characters.length - 1;
    while (end > 1 && !fits(characters.slice(0, end).join(""))) end -= 1;
    const stop = characters.slice(0, end).findLastIndex((one) => /[-–/]/.test(one)) + 1;
    const cut = Math.max(1, stop > end / 3 ? stop : end);
    if (cut >= characters.length) break;
    pieces.push(characters.slice(0, cut).join(""));
    rest = characters.slice(cut).join("");
  }
  return [...pieces, rest];
}

/** The text as far as it fits, with an ellipsis for the rest. */
function shorten(text: string, fits: (line: string) => boolean): string {
  const characters = [...text.replace(/ ?…$/, "")];
  while (characters.length > 1 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
