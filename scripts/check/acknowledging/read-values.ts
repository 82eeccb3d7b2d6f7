// The values of YAML by how far in their lines stand: enough to tell which lines a finding is about, also in a file that
// cannot be parsed.
import type { FindPassage } from "./passage.ts";
import { readParagraphs } from "./read-paragraphs.ts";

/** A line that begins an entry of a list or a key. */
const item = /^\s*-(?:\s|$)/;
const keyed = /^\s*(?:-\s+)*(?:"[^"]*"|'[^']*'|[^\s#"'[{:][^:#]*):(?:\s|$)/;
/** One behind which a text follows in lines of its own. */
const textBelow = /(?::|^\s*-)\s+[|>][-+\d]*\s*(?:#.*)?$/;
/** One behind which there is nothing. */
const bare = /:\s*(?:#.*)?$/;

/** What a line is part of. */
interface Line {
  /** How far in it stands, and how far in its first key or word does, behind the hyphens of lists. */
  readonly indent: number;
  readonly depth: number;
  /** The line that begins the value which it is part of: itself where it begins one. */
  readonly start: number;
  /** The line above the text that it is part of. */
  readonly text?: number;
  /** The line of the key or entry that it stands under. */
  readonly parent?: number;
}

/** Gives the value at a line and a column (from 0); of a text in lines of its own, the paragraph. */
export function readValues(lines: readonly string[]): FindPassage {
  const read = readLines(lines);
  const paragraphs = readParagraphs(lines, (at) => read[at]?.text === undefined);
  return (at, column) => {
    const line = read[at];
    if (line?.text !== undefined) return paragraphs(at);
    const start = line?.start ?? at;
    const written = lines[start] ?? "";
    const { indent, depth } = read[start] ?? { indent: 0, depth: 0 };
    // “decision: rejected” is said of many; which is meant tell the entries that it stands in.
    const parents = () => parentsOf(read, start).map((parent) => lines[parent] ?? "");
    if (start === at && column <= depth && item.test(written) && keyed.test(written))
      return { key: `${start} entry`, lines: () => [...parents(), ...ownLines(lines, read, start)] };
    const level = keyed.test(written) ? depth : indent;
    return { key: `${start}`, lines: () => [...parents(), ...lines.slice(start, endOf(read, start, level))] };
  };
}

function readLines(lines: readonly string[]): readonly (Line | undefined)[] {
  const open: { readonly level: number; readonly line: number; readonly isText: boolean }[] = [];
  return lines.map((written, at): Line | undefined => {
    if (written.trim() === "") return undefined;
    const indent = /^\s*/.exec(written)?.[0].length ?? 0;
    const depth = /^\s*(?:-\s+)*/.exec(written)?.[0].length ?? 0;
    const above = open.findLast(({ level }) => level < indent);
    if (above?.isText === true) return { indent, depth, start: above.line, text: above.line };
    // A remark stands anywhere, and ends nothing.
    if (/^\s*#/.test(written)) return undefined;
    while ((open.at(-1)?.level ?? -1) >= indent) open.pop();
    const isKeyed = keyed.test(written);
    const isItem = item.test(written);
    if (!isKeyed && !isItem) return { indent, depth, start: above?.line ?? at };
    const isText = textBelow.test(written);
    if (isItem) open.push({ level: indent, line: at, isText: isText && !isKeyed });
    if (isKeyed) open.push({ level: depth, line: at, isText });
    return { indent, depth, start: at, ...(above && { parent: above.line }) };
  });
}

/** The lines of keys and entries that a line stands under, the nearest first. */
function parentsOf(read: readonly (Line | undefined)[], start: number): readonly number[] {
  const parents: number[] = [];
  for (let line = read[start]?.parent; line !== undefined; line = read[line]?.parent) parents.push(line);
  return parents;
}

/** The line behind the last that stands further in than a level, below a line. */
function endOf(read: readonly (Line | undefined)[], start: number, level: number): number {
  let end = start + 1;
  for (let at = end; at < read.length; at += 1) {
    const line = read[at];
    if (line === undefined) continue;
    if (line.indent <= level) break;
    end = at + 1;
  }
  return end;
}

/** What an entry says itself: it stays the same when its lists grow, such as that of its updates. */
function ownLines(
  lines: readonly string[],
  read: readonly (Line | undefined)[],
  start: number,
): readonly string[] {
  const { indent, depth } = read[start] ?? { indent: 0, depth: 0 };
  const end = endOf(read, start, indent);
  const own: string[] = [];
  for (let at = start; at < end; ) {
    const after = endOf(read, at, depth);
    const below = lines.slice(at + 1, Math.max(after, listEnd(lines, read, at + 1, depth)));
    const isNested = bare.test(lines[at] ?? "") && below.some((line) => item.test(line) || keyed.test(line));
    if (!isNested) own.push(...lines.slice(at, after));
    at = Math.max(at + 1, at + 1 + below.length);
  }
  return own;
}

/** The line behind a list that stands no further in than its key. */
function listEnd(
  lines: readonly string[],
  read: readonly (Line | undefined)[],
  first: number,
  depth: number,
): number {
  let end = first;
  while (end < lines.length && item.test(lines[end] ?? "") && read[end]?.indent === depth)
    end = endOf(read, end, depth);
  return end;
}
