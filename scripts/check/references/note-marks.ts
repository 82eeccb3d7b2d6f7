// Marks of notes that are typed by hand, and the notes that belong to them.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";

export const noteMarks = {
  name: "note-marks",
  about:
    "A mark of a note that is typed by hand, such as *, † or ¹, has its note in the same text, and such a note has its mark.",
  why: "Readers look for what the mark promises, most often a limit of the figure beside it, and do not find it.",
  mend: "Write the note, or take the mark out. Notes that are written as `[^1]` are numbered and tied to their marks by themselves.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register)) {
      const read = prose.read();
      if (read.units.some(({ text }) => signs.test(text))) yield* problemsOf(read);
    }
  },
} as const satisfies Check;

const signs = /[*†‡¹²³⁴⁵⁶⁷⁸⁹]/u;

/** A sign where it stands: behind a word or a figure as a mark, at the head of a piece as a note, or elsewhere. */
interface SignUse {
  readonly sign: string;
  readonly role: "mark" | "note" | "other";
  readonly unit: TextUnit;
  readonly at: number;
}

function* problemsOf({ units, lists }: ReadText): Iterable<Problem> {
  const bySign = Map.groupBy(units.flatMap(usesIn), ({ sign }) => sign);
  // A line that begins with a star is read as a point of a list, and one in italics may have lost its own.
  const mayBeNote =
    lists.some(({ isOrdered, items }) => !isOrdered && items.length === 1) ||
    units.some(
      ({ sort, text, spans }) =>
        sort === "paragraph" &&
        spans.some(({ kind, from, to }) => kind === "emphasis" && from === 0 && to >= text.length - 1),
    );
  for (const [sign, uses] of bySign) {
    const [first] = uses;
    if (first === undefined) continue;
    if (uses.every(({ role }) => role === "mark")) {
      if (sign.startsWith("*") && mayBeNote) continue;
      const { unit, at } = first;
      const words = /[^\s|]*$/u.exec(unit.text.slice(0, at))?.[0] ?? "";
      yield warning(
        unit.place(at),
        `“${words}${sign}” has the mark of a note, and no note in this text begins with “${sign}”.`,
        "Write the note below, or take the mark out.",
      );
    } else if (first.role === "note" && uses.length === 1 && isNote(units, first)) {
      const { text } = first.unit;
      yield warning(
        first.unit.place(0),
        `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}” is a note, and nothing in this text bears its mark “${sign}”.`,
        "Put the mark where the note belongs, or take the note out.",
      );
    }
  }
}

/** Whether a line that begins with a sign is surely a note: a star is one below a table. */
function isNote(units: readonly TextUnit[], { sign, unit }: SignUse): boolean {
  if (unit.sort !== "paragraph") return false;
  return !sign.startsWith("*") || units[units.indexOf(unit) - 1]?.sort === "cell";
}

function usesIn(unit: TextUnit): readonly SignUse[] {
  const { text } = unit;
  if (unit.isQuoted || !signs.test(text)) return [];
  return [...text.matchAll(/\*{1,4}|†{1,2}|‡{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]/gu)].flatMap(
    ({ 0: sign, index: at }): readonly SignUse[] => {
      const [before, after] = [text.slice(0, at), text.slice(at + sign.length)];
      const isHead = /(?:^|\n|\u{fffc})\s*$/u.test(before);
      if (isHead && /^\s*[\p{L}\d“"(£=<]/u.test(after)) return [{ sign, role: "note", unit, at }];
      if (isPower(sign, before) || isGrade(sign, before, after)) return [];
      const isMark = /[\p{L}\p{N})%”"’.]$/u.test(before) && /^(?:$|[\s,.;:)/–—-])/u.test(after);
      return [{ sign, role: isMark && !isInQuotes(unit, at) ? "mark" : "other", unit, at }];
    },
  );
}

/** Square metres and powers. */
function isPower(sign: string, before: string): boolean {
  return (
    /^[²³]$|^[⁴⁵⁶⁷⁸⁹]$/.test(sign) &&
    /(?:(?<!\p{L})(?:[kcmdµ]?m|ft|yd|mi|in|miles?|metres?|CO|NO|PM|R|r|x|χ|s|sq)|10)$/u.test(before)
  );
}

/** A grade such as A*, or the stars of a hotel. */
function isGrade(sign: string, before: string, after: string): boolean {
  return (
    sign === "*" &&
    (/(?<![\p{L}\p{N}])A$/u.test(before) || (/(?<![\p{N}.,£])[1-5]$/u.test(before) && /^ \p{L}/u.test(after)))
  );
}
