// The colours that ratings are called by, and the levels that a paper explains: in its scale, or in a key in its text.
import { remember } from "../../lib/remember.ts";
import { levelWords, type RatingScale } from "../../model/facts/rating-scale.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { readSentences } from "../reading/read-sentences.ts";

/** The colours that ratings are called by, in small letters. */
export const colours =
  "red amber yellow orange green blue grey gray purple black white gold silver lime teal pink brown".split(
    " ",
  );

/** A colour that begins a text as a word of its own, in small letters: `Green`, `GREEN – on track`. */
function colourAt(text: string): string | undefined {
  const word = /^[\W_]*(\p{L}+)(?![\p{L}'’])/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || !colours.includes(word)) return undefined;
  return word === "gray" ? "grey" : word;
}

/** The colour that is all of a text, or stands before what explains it. */
export function colourOf(text: string): string | undefined {
  const colour = colourAt(text);
  if (colour === undefined) return undefined;
  return /^[\W_]*\p{L}+[\W_]*$/u.test(text) || /^[\W_]*\p{L}+\s*(?:[–—:(]|-\s)/u.test(text)
    ? colour
    : undefined;
}

/** A level as a paper explains it. */
export interface ExplainedLevel {
  /** In small letters. */
  readonly words: readonly string[];
  readonly meaning: string;
  readonly colour: string | undefined;
  readonly isClosed: boolean;
}

/** What explains the ratings of a paper: its scale or its key, with every level. */
export interface Explained {
  readonly by: string;
  readonly levels: readonly ExplainedLevel[];
}

/** What explains the ratings of each publication; none for one that explains none. */
export const explainedRatings = remember((register: Register): ReadonlyMap<string, Explained> => {
  const all = new Map<string, Explained>();
  for (const publication of register.publications.values()) {
    const scale = scaleOf(register, publication);
    if (scale !== undefined) all.set(publication.id, ofScale(scale));
  }
  for (const { prose, location } of register.texts) {
    const id = location.publication;
    if (id === undefined) continue;
    const { grids, lists, units } = prose.read();
    const add = (by: string, levels: readonly ExplainedLevel[]) => {
      if (levels.length === 0) return;
      const before = all.get(id);
      all.set(id, { by: before?.by ?? by, levels: [...(before?.levels ?? []), ...levels] });
    };
    for (const grid of grids)
      add(grid.caption === undefined ? "the key" : `the table “${grid.caption.text}”`, keyLevels(grid));
    for (const list of lists) add("the key", listedLevels(list));
    for (const unit of units)
      if (unit.sort === "paragraph" || unit.sort === "item") add("the key", toldLevels(unit));
  }
  return all;
});

function scaleOf(register: Register, { files }: Publication): RatingScale | undefined {
  const id =
    files.actions?.["rating-scale"] ??
    files.recommendations?.["rating-scale"] ??
    files.minutes?.["rating-scale"];
  return id === undefined ? undefined : register.scales.get(id);
}

function ofScale(scale: RatingScale): Explained {
  return {
    by: `the scale ${scale.name}`,
    levels: scale.levels.map((level) => ({
      words: [...levelWords(level), level.colour].map((word) => word.toLowerCase()),
      meaning: level.meaning,
      colour: level.colour,
      isClosed: level.closed === true,
    })),
  };
}

/** The levels of a key: a table whose rows are a colour and its meaning, three at least. */
function keyLevels(grid: TextGrid): readonly ExplainedLevel[] {
  const rows = grid.rows.filter(({ isHead }) => !isHead);
  if (grid.columns < 2 || grid.columns > 3 || rows.length < 3 || rows.length > 8) return [];
  const levels = rows.flatMap(({ cells }): readonly ExplainedLevel[] => {
    const [first, ...others] = cells.map(({ unit }) => unit.text.trim());
    const colour = first === undefined ? undefined : colourOf(first);
    const meaning = others.join(" ");
    if (first === undefined || colour === undefined || meaning === "" || colourAt(meaning) !== undefined)
      return [];
    return [
      {
        words: [colour, first.toLowerCase()],
        meaning,
        colour,
        isClosed: isClosing(meaning),
      },
    ];
  });
  return levels.length === rows.length && areOnce(levels) ? levels : [];
}

/** The levels of a key that is a list: each item a colour and what it means, three at least. */
function listedLevels({ items }: TextList): readonly ExplainedLevel[] {
  const levels = items.flatMap(({ units: [first] }): readonly ExplainedLevel[] => {
    const [, word = "", meaning = ""] =
      /^(\p{L}+)\s*(?:[:–—=(]|-\s|means\b|is for\b)\s*(.+)$/su.exec(first?.text ?? "") ?? [];
    return levelOf(word, meaning);
  });
  return levels.length >= 3 && levels.length === items.length && areOnce(levels) ? levels : [];
}

/** The levels that a piece explains: “Green means on course, amber at risk”, “Actions are rated red, amber or green”. */
function toldLevels(unit: TextUnit): readonly ExplainedLevel[] {
  if (!anyColour.test(unit.text)) return [];
  const explained = [...unit.text.matchAll(explaining)].flatMap(([, word = "", meaning = ""]) =>
    levelOf(word, meaning),
  );
  if (explained.length >= 3 && areOnce(explained)) return explained;
  for (const { text } of readSentences(unit)) {
    const list = row.exec(text)?.[0];
    if (list === undefined || !/\b(?:rat(?:ed|ings?)|scale|key|levels?|b?rag)\b/i.test(text)) continue;
    const levels = list.split(/[^\p{L}]+/u).flatMap((word) => levelOf(word, " "));
    if (levels.length >= 3 && areOnce(levels)) return levels;
  }
  return [];
}

const anyColour = new RegExp(`\\b(?:${colours.join("|")})\\b`, "i");
const explaining = new RegExp(
  `\\b(${colours.join("|")})\\s*(?:[:=–—(]|-\\s|means\\b|is for\\b|stands for\\b|shows\\b)\\s*([^.;,)]{3,80})`,
  "gi",
);
const one = `(?:${colours.join("|")})(?: \\([^)]{1,60}\\))?`;
const row = new RegExp(`\\b${one}(?:, (?:and |or )?${one}| (?:and|or) ${one}){2,6}`, "i");

function levelOf(word: string, meaning: string): readonly ExplainedLevel[] {
  const colour = colourOf(word);
  return colour === undefined || meaning === ""
    ? []
    : [{ words: [colour], meaning, colour, isClosed: isClosing(meaning) }];
}

function areOnce(levels: readonly ExplainedLevel[]): boolean {
  return new Set(levels.map(({ colour }) => colour)).size === levels.length;
}

function isClosing(meaning: string): boolean {
  return (
    /\b(?:complete[d]?|done|closed|finished|achieved|delivered)\b/i.test(meaning) && !/\bnot\b/i.test(meaning)
  );
}
