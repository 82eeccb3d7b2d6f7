// Whether a sentence is of a time that a table has, and of which of its columns or rows.
import { remember } from "../../lib/remember.ts";
import type { NamedTime } from "../reading/named-time.ts";
import { type ReadSentence, readPlainSentences } from "../reading/read-sentences.ts";
import type { FigureTable } from "./figure-table.ts";

/** The times that the heads of a table, its rows and what is around it name. */
interface TableTimes {
  readonly heads: readonly (readonly NamedTime[])[];
  readonly all: readonly NamedTime[];
}

const timesOf = remember(({ heads, rows, grid }: FigureTable): TableTimes => {
  const read = (words: string) => readPlainSentences(words).flatMap(({ times }) => times);
  // As typed, since months are told by their capitals.
  const byColumn = heads.map((_, column) => read(grid.headOf(column)));
  const section = grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text ?? "";
  const around = [grid.caption?.text ?? "", section].flatMap(read);
  return { heads: byColumn, all: [...byColumn.flat(), ...rows.flatMap(({ name }) => read(name)), ...around] };
});

/** The columns whose heads name a time of the sentence. */
export function columnsOfTime(sentence: ReadSentence, table: FigureTable): readonly number[] {
  const own = timesOf(table).heads;
  return own.flatMap((times, column) =>
    times.some((time) => sentence.times.some((said) => isSame(said, time))) ? [column] : [],
  );
}

/** Whether a sentence names times, and none that its table has. */
export function isOfOtherTime(sentence: ReadSentence, table: FigureTable): boolean {
  const said = sentence.times.filter(({ sort }) => sort !== "clock");
  if (said.length === 0) return false;
  const { all } = timesOf(table);
  if (said.some((time) => all.some((own) => isSame(time, own)))) return false;
  if (all.length > 0) return true;
  return said.some(
    ({ relation, parts }) =>
      (parts.relative?.steps ?? 0) < 0 ||
      /^(?:since|by|until|before|after|from|than|to)$/.test(relation ?? ""),
  );
}

/** Whether two names of times are of the same days; a month without its year is that of any. */
function isSame(one: NamedTime, other: NamedTime): boolean {
  const [a, b] = [one.span, other.span];
  if (a !== undefined && b !== undefined) return a.start === b.start && a.end === b.end;
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  const { month, quarter, year, day } = one.parts;
  const isLoose = one.sort === other.sort && (year === undefined || other.parts.year === undefined);
  return (
    isLoose &&
    ((month !== undefined && month === other.parts.month && day === other.parts.day) ||
      (quarter !== undefined && quarter === other.parts.quarter))
  );
}
