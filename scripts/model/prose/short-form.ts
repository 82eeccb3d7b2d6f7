// What officers write in a few words where a group of keys is needed, spelt out as such groups.
import { parsePeriod } from "../period.ts";

/** The groups that a text in the place of a group may stand for, each as it is written in YAML between brackets. */
type SpellOut = (written: string) => readonly string[];

/** The sorts of groups that have a short form, by the name that their schemas bear as `shortForm`. */
export const shortForms = {
  target: spellTarget,
  baseline: spellBaseline,
  tolerance: spellTolerance,
} as const satisfies Readonly<Record<string, SpellOut>>;

/** What a schema may have as `shortForm`. */
export type ShortForm = keyof typeof shortForms;

/** Whether a word is the name of a short form. */
export function isShortForm(word: unknown): word is ShortForm {
  return typeof word === "string" && Object.hasOwn(shortForms, word);
}

const figure = "(-?£?\\d[\\d,]*(?:\\.\\d+)?)\\s*%?";
const margin = "(?:\\+\\s*/\\s*-|±|within)";
const bound =
  "(?:[<>]=?|[≤≥=~]|(?:at least|at most|up to|under|over|below|above|(?:no )?(?:more|less|fewer) than|max(?:imum)?|min(?:imum)?)\\b)";
const one = new RegExp(`^${bound}?\\s*${figure}(?:\\s*\\+|\\s+or (?:more|less|fewer|above|below))?$`, "i");
const range = new RegExp(`^(?:between |from )?${figure}\\s*(?:-|–|to|and)\\s*${figure}$`, "i");
const marginFirst = new RegExp(`^${margin}\\s*${figure}\\s*(?:of|from|about|around)\\s*${figure}$`, "i");
const marginLast = new RegExp(`^${figure}\\s*${margin}\\s*${figure}$`, "i");

function spellTarget(written: string): readonly string[] {
  const [aim, by] = splitDate(written, /^(.+?),? by (.+)$/i);
  const dated = by === undefined ? "" : `, by: ${by}`;
  const [, from, to] = range.exec(aim) ?? [];
  if (from !== undefined && to !== undefined) return [`{ from: ${plain(from)}, to: ${plain(to)}${dated} }`];
  const [, first, second] = marginFirst.exec(aim) ?? [];
  const [, value = second, within = first] = marginLast.exec(aim) ?? [];
  if (value !== undefined && within !== undefined)
    return [`{ value: ${plain(value)}, within: ${plain(within)}${dated} }`];
  return spellFigure(aim, dated);
}

function spellBaseline(written: string): readonly string[] {
  const [start, day] = splitDate(written, /^(.+?),? (?:as at|at|in|on) (.+)$/i);
  return spellFigure(start, day === undefined ? "" : `, as-at: ${day}`);
}

function spellTolerance(written: string): readonly string[] {
  const [, value] = one.exec(written.replace(new RegExp(`^${margin}\\s*`, "i"), "")) ?? [];
  return value === undefined ? [] : [`{ margin: ${plain(value)} }`, `{ limit: ${plain(value)} }`];
}

function spellFigure(written: string, more: string): readonly string[] {
  const [, value] = one.exec(written) ?? [];
  return [value === undefined ? `{ text: ${quoted(written)}${more} }` : `{ value: ${plain(value)}${more} }`];
}

/** A text and the date at its end, where it ends in one. */
function splitDate(written: string, form: RegExp): readonly [string, string?] {
  const [, text, date] = form.exec(written) ?? [];
  return text === undefined || date === undefined || parsePeriod(date).precision === "words"
    ? [written]
    : [text, date];
}

function plain(written: string): string {
  return written.replaceAll(/[£,]/g, "");
}

/** A text as it can stand between the brackets of a group. */
function quoted(text: string): string {
  return /^\p{L}[\p{L}\d .%()-]*$/u.test(text) ? text : JSON.stringify(text);
}
