// Numbers that run through a whole text: 1, 2, 3. In a text of that numbering they begin paragraphs, and no lists, unless
// a list tells itself: it is indented, or its next item stands on the next line.
import type { Env, StateBlock } from "markdown-it";
import { opensPassage } from "./passage-walk.ts";

/** A number with a full stop, or one before a capital letter, a quotation or a mark: `12 schools` has none. */
const runningNumber = /^(\d{1,3})(?:\.[ \t]+(?=\S)|[ \t]+(?=[^\p{Ll}\p{N}\s%£€$.,;:]))/u;

/** Reads them, in the order of the lines of a text. */
export class RunningNumbers {
  readonly #last = new WeakMap<Env, number>();

  /** What a line begins with, and its number; undefined for one that begins no paragraph. */
  read(state: StateBlock, line: number): RegExpExecArray | undefined {
    const match = runningNumber.exec(lineAt(state, line));
    if (match === null || !isOutermost(state, line)) return undefined;
    const number = Number.parseInt(match[1] ?? "", 10);
    if (number !== this.#next(state) && isTight(lineAt(state, line + 1), number + 1)) return undefined;
    return match;
  }

  /** Keeps the number that a paragraph has. */
  keep(state: StateBlock, number: string): void {
    this.#last.set(state.env, Number.parseInt(number, 10));
  }

  /** Whether a line ends the paragraph or the list before it: the next number of all does, with its full stop. */
  interrupts(state: StateBlock, line: number): boolean {
    return isTight(lineAt(state, line), this.#next(state)) && isOutermost(state, line, ends);
  }

  #next(state: StateBlock): number {
    return (this.#last.get(state.env) ?? 0) + 1;
  }
}

/** What a number at the edge of the text may end. */
const ends: ReadonlySet<string> = new Set([
  "bullet_list_open",
  "ordered_list_open",
  "list_item_open",
  "numbered_open",
]);

/** Whether a line stands at the edge of the text, or of an exempt passage of it; `through` what it would end. */
function isOutermost(state: StateBlock, line: number, through: ReadonlySet<string> = new Set()): boolean {
  if (state.sCount[line] !== 0) return false;
  for (let outer = state.level - 1; outer >= 0; outer--) {
    const around = state.tokens.findLast(({ nesting, level }) => nesting === 1 && level === outer);
    if (around === undefined || !(opensPassage(around) || through.has(around.type))) return false;
  }
  return true;
}

function isTight(text: string, number: number): boolean {
  return text.startsWith(`${number}. `);
}

function lineAt(state: StateBlock, line: number): string {
  return line >= state.lineMax
    ? ""
    : state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
