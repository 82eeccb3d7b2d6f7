// How much room words take: as much as the fonts of the site say, and the lines that words are wrapped into.
import type { CharacterWidth } from "../../model/site/site-font.ts";

/** How wide a line of text is at a font size. */
export type TextMeasure = (text: string, fontSize: number) => number;

/** Browsers that set letters on whole pixels take up to this much more room than the fonts say. */
const rounding = 1.03;

/** Measures with fonts, rather too large than too small. What none of them has is taken for as wide as a wide letter. */
export function measureWith(widthOf: CharacterWidth): TextMeasure {
  const known = new Map<string, number>();
  const measure = (character: string): number => widthOf(character) ?? unknownWidth(character);
  const widthAt = (character: string): number => {
    const before = known.get(character);
    if (before !== undefined) return before;
    // All figures of a table's sort are as wide as the widest.
    const width = figures.includes(character)
      ? Math.max(...Array.from(figures, measure))
      : measure(character);
    known.set(character, width);
    return width;
  };
  return (text, fontSize) => {
    let sum = 0;
    for (const character of text) sum += widthAt(character);
    return sum * fontSize * rounding;
  };
}

const figures = "0123456789";

/** A letter of Chinese fills a square; marks stand above others. */
function unknownWidth(character: string): number {
  return /\p{M}/u.test(character) ? 0 : 1;
}

/**
 * Words in lines no wider than a width. A word that is wider by itself goes over lines, and what does not fit into the
 * lines, where they are counted, ends in an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  { measure, fontSize }: { readonly measure: TextMeasure; readonly fontSize: number },
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (line: string): boolean => measure(line, fontSize) <= width;
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
