// Finds rows of tables that lose cells, and tables that are not read as such.
import type { Token } from "markdown-it";
import type { Stray, TableFault } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf, type TextBlock } from "../source-position.ts";
import { isMergeMark } from "../tables/merge-cells.ts";
import { type HeadNote, noteOf, type TokenNotes } from "../token-notes.ts";
import { isWordBullet } from "./list-strays.ts";

/** A bar that parts cells; one behind a backslash is a sign of the text. */
const bar = /(?<!\\|\[\[[^[\]|]{1,200})\|/;

/** Reads the rows of every table. */
export function tableStrays(
  tokens: readonly Token[],
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
): readonly Stray[] {
  let head: HeadNote = { columns: 0, rows: 0 };
  let start = 0;
  let index = 0;
  let isMade = false;
  let sums = 0;
  let table = 0;
  const found = tokens.flatMap((token, at): readonly (readonly [table: number, stray: Stray])[] => {
    if (token.type === "table_open") {
      table += 1;
      head = noteOf(notes.heads, token);
      start = token.map?.[0] ?? 0;
      isMade = notes.madeTables.has(token);
    }
    const { columns } = head;
    const stray = ({ kind, written, column }: RowFault): Stray => ({
      kind,
      written,
      columns,
      place: source.place({ line: index + 1, column }, written),
    });
    if (token.type === "tr_open") {
      index = token.map?.[0] ?? index;
      sums = 0;
    }
    if (token.type === "inline" && /\[\[=\s*sum/.test(token.content)) sums += 1;
    const line = lines[index] ?? "";
    if (token.type === "tr_open") {
      const fault = isMade || index < start + head.rows ? undefined : faultOf(line, columns);
      return fault === undefined ? [] : [[table, stray(fault)]];
    }
    const sum = notes.sumFaults.get(token);
    if (sum !== undefined) {
      const words = "words" in sum ? sum.words : "";
      const column = ([...line.matchAll(/\[\[=\s*sum/g)][sums - 1]?.index ?? 0) + 1;
      const other = "other" in sum ? { other: sum.other } : {};
      return [[table, { ...stray({ kind: sum.fault, written: words, column }), ...other }]];
    }
    const isCell = /^t[hd]_open$/.test(tokens[at - 1]?.type ?? "");
    if (!isCell || !isMergeMark(token.content.trim())) return [];
    const written = token.content.trim();
    const cell = new RegExp(`\\|\\s*\\${written}\\s*(?:\\||$)`).exec(line)?.index ?? -1;
    return [[table, stray({ kind: "loose-merge", written, column: line.indexOf(written, cell + 1) + 1 })]];
  });
  return tellOnce(found);
}

/** So many faults of one kind in one table are told each by itself. */
const mostApart = 3;

/** The strays, of which many of one kind in one table are told by the first of them: a pasted table has one fault, not 60. */
function tellOnce(found: readonly (readonly [table: number, stray: Stray])[]): readonly Stray[] {
  const groups = Map.groupBy(found, ([table, { kind }]) => `${table} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const strays = group.map(([, stray]) => stray);
    const [first] = strays;
    if (first === undefined || strays.length <= mostApart) return strays;
    return [{ ...first, more: strays.length - 1 }];
  });
}

interface RowFault {
  readonly kind: TableFault;
  readonly written: string;
  readonly column: number;
}

/** What is wrong with a row as it is written, and where that stands in its line. */
function faultOf(line: string, columns: number): RowFault | undefined {
  // A row may stand in a quotation or a list.
  const inside = /^[\s>]*/.exec(line)?.[0] ?? "";
  const row = line.slice(inside.length).trimEnd();
  const start = inside.length + 1;
  if (!bar.test(row)) return { kind: "loose-row", written: row, column: start };
  const body = row.replace(/^\|/, "");
  const cells = body.replace(/(?<!\\)\|$/, "").split(bar);
  const lost = cells.slice(columns);
  if (lost.some((cell) => cell.trim() !== "")) {
    const before = cells.slice(0, columns).join("|").length + 1;
    const first = lost.join("|");
    const column = start + (row.length - body.length) + before + (first.length - first.trimStart().length);
    return { kind: "lost-cells", written: lost.map((cell) => cell.trim()).join(" | "), column };
  }
  // One cell alone is a row that heads those below it.
  return cells.length > 1 && cells.length < columns
    ? { kind: "short-row", written: row, column: start }
    : undefined;
}

/** A table among the lines of a text, or undefined: with bars, with a frame of signs, or with tabs as a spreadsheet leaves it. */
export function unreadTable(
  { token, map }: TextBlock,
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] | undefined {
  const written = tableLine(token.content.split("\n").map((line) => line.trim()));
  if (written === undefined) return undefined;
  const position = positionOf(lines, map[0], map[1], written);
  return [{ kind: "unread-table", written, place: source.place(position, written) }];
}

/** The line that gives a table away: its hyphens, its frame, or its first line. */
function tableLine(lines: readonly string[]): string | undefined {
  const hyphens = lines.find((line) => /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$|^\+(?:[-=]+\+)+$/.test(line));
  if (hyphens !== undefined) return hyphens;
  const barred = lines.filter((line) => /^\|.*\|$/.test(line));
  const tabbed = lines.filter((line) => /\S\t+\S/.test(line) && !isWordBullet(line));
  return [barred, tabbed].find((some) => some.length > 1)?.[0];
}
