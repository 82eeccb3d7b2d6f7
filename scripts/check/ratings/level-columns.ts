// What is rated and counted: columns of a paper's tables that have a level a row, and the actions of its plan.
import { remember } from "../../lib/remember.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { Register } from "../../model/register.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { lastLevels } from "./last-levels.ts";
import { levelSaid } from "./standing-words.ts";

/** A list of things with the level of each. */
export interface LevelColumn {
  /** Where a reader finds it: `the table “Status of projects”`. */
  readonly called: string;
  /** When it is of, in the words of the caption, of the head or of the report; nothing where nobody says. */
  readonly asAt: string;
  /** What one of its rows is called: `rows`, `actions`. */
  readonly rowsCalled: string;
  /** The level of each row as `levelKey` has it, and the words that it is said by; by the first cell of the row. */
  readonly rows: readonly { readonly name: string; readonly words: readonly string[] }[];
}

/** Every such list of each publication, by its id. */
export const levelColumns = remember((register: Register): ReadonlyMap<string, readonly LevelColumn[]> => {
  const found = new Map<string, LevelColumn[]>();
  const add = (id: string, column: LevelColumn) => {
    const before = found.get(id);
    if (before === undefined) found.set(id, [column]);
    else before.push(column);
  };
  for (const { prose, location } of judgedTexts(register))
    if (location.publication !== undefined)
      for (const grid of prose.read().grids)
        for (const column of columnsOf(grid)) add(location.publication, column);
  for (const publication of register.publications.values()) {
    const rows = lastLevels(publication);
    if (rows.length >= least)
      add(publication.id, {
        called: "the plan",
        asAt: publication.files.actions?.reporting?.findLast(({ rated }) => rated)?.["as-at"] ?? "",
        rowsCalled: "actions that it rates",
        rows,
      });
  }
  return found;
});

const least = 3;
const mostLevels = 7;
const levelHead =
  /\b(?:b?rag+|ratings?|rated|colour|status|state|progress|opinions?|assurance|outcomes?|results?|grade|judgement|decisions?|position|assessment|conclusion|response)\b/i;

function columnsOf(grid: TextGrid): readonly LevelColumn[] {
  return Array.from({ length: grid.columns }, (_, column) => column).flatMap((column) => {
    if (column === 0 || !levelHead.test(grid.headOf(column))) return [];
    const rows = grid.cellsOf(column).flatMap(({ unit, row }) => {
      const level = levelKey(levelSaid(unit.text));
      return level === "" ? [] : [{ name: grid.at(row, 0)?.unit.text.trim() ?? "", words: wordsOf(level) }];
    });
    const levels = new Set(rows.map(({ words: [level] }) => level));
    const areShort = [...levels].every((level) => /^\p{L}+(?:[ -]\p{L}+){0,2}$/u.test(level ?? ""));
    if (rows.length < least || levels.size > Math.min(mostLevels, rows.length) || !areShort) return [];
    const called = grid.caption === undefined ? "the table" : `the table “${grid.caption.text}”`;
    const asAt = `${grid.caption?.text ?? ""} ${grid.headOf(column)}`;
    return [{ called, asAt, rowsCalled: "rows", rows }];
  });
}

/** A level as it is compared: `completed` is `complete`, `on-track` is `on track`. */
export function levelKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/-/g, " ")
    .replace(/^(?:fully|now) /, "")
    .replace(/^completed$/, "complete")
    .replace(/^not started$/, "not yet started")
    .replace(/^ongoing$/, "on going");
}

const letters: Readonly<Record<string, string>> = { r: "red", a: "amber", g: "green", b: "blue" };

function wordsOf(level: string): readonly string[] {
  const colour = letters[level];
  return colour === undefined ? [level] : [level, colour];
}
