// Finds the spaces between words that Chromium leaves out where a line ends. A tagged PDF has to have them
// (ISO 32000-1, 14.8.2.5), or else words on both sides are read as one.
import type { PDFRef } from "@cantoo/pdf-lib";
import type { PrintedNode } from "../page-snapshot.ts";
import type { Edit } from "./edit-stream.ts";
import type { Piece } from "./match-leaves.ts";
import type { Line, Painting } from "./painting.ts";
import { isRightToLeft } from "./word-key.ts";

/** Edits by the stream that they are for. */
export type Edits = ReadonlyMap<PDFRef, readonly Edit[]>;

/** What the spaces are found from. */
export interface SpacesOrder {
  /** The nodes of each stretch of words that are read on without a pause. */
  readonly runs: readonly (readonly PrintedNode[])[];
  readonly pieces: ReadonlyMap<PrintedNode, readonly Piece[]>;
  /** The nodes with a space before them. */
  readonly gaps: ReadonlySet<PrintedNode>;
}

interface ShownLine {
  readonly line: Line;
  readonly painting: Painting;
}

/** The edits that add the spaces, which leave no ink, and mark hyphens at line ends as what they are. */
export function restoreSpaces({ runs, pieces, gaps }: SpacesOrder): Edits {
  const edits = new Map<PDFRef, Edit[]>();
  const edit = ({ painting }: ShownLine, ...added: readonly Edit[]): void => {
    const known = edits.get(painting.stream) ?? [];
    edits.set(painting.stream, known);
    known.push(...added);
  };
  const linesOf = (node: PrintedNode): readonly ShownLine[] =>
    (pieces.get(node) ?? []).flatMap(({ painting, sequence }) =>
      sequence.lines.map((line) => ({ line, painting })),
    );
  const endWord = (shown: ShownLine, next: ShownLine): void => {
    if (/\s$/.test(shown.line.text) || /^\s/.test(next.line.text)) return;
    const space = shown.line.space ?? shown.painting.spaceInAnyFont;
    if (space !== undefined) edit(shown, { start: shown.line.end, end: shown.line.end, text: `\n${space}` });
  };

  for (const run of runs) {
    let before: ShownLine | undefined;
    for (const node of run) {
      const lines = linesOf(node);
      const [first] = lines;
      if (!first || node.kind === "element") continue;
      if (before && gaps.has(node)) endWord(before, first);
      before = lines.at(-1);
      // The order of its lines is not that of its words, and what is read is the text that stands beside it.
      if (isRightToLeft(node.text)) continue;
      for (const { at, isHyphen } of findBreaks(
        node.text,
        lines.map(({ line }) => line.text),
      )) {
        const [shown, next] = [lines[at], lines[at + 1]];
        if (!shown || !next) continue;
        if (isHyphen) edit(shown, ...asSoftHyphen(shown.line));
        else endWord(shown, next);
      }
    }
  }
  return edits;
}

interface Break {
  /** The position of the line that a word ends with. */
  readonly at: number;
  /** Whether the word goes on, and the line ends with a hyphen that the text does not have. */
  readonly isHyphen: boolean;
}

const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Compares the lines of a text with the text: which of them end with a word. The last is left to what follows. */
function findBreaks(text: string, lines: readonly string[]): readonly Break[] {
  if (lines.length < 2) return [];
  const spaces = new Set<number>();
  const hyphens = new Set<number>();
  let length = 0;
  for (const character of text.normalize("NFKC")) {
    if (character === "\u00ad") hyphens.add(length);
    else if (!UNSEEN.test(character)) length += 1;
    else if (/\s/u.test(character)) spaces.add(length);
  }
  const breaks: Break[] = [];
  let shown = 0;
  for (const [at, line] of lines.slice(0, -1).entries()) {
    for (const character of line.normalize("NFKC")) if (!UNSEEN.test(character)) shown += 1;
    if (/[-\u2010]$/u.test(line) && hyphens.has(shown - 1) && !spaces.has(shown)) {
      shown -= 1;
      breaks.push({ at, isHyphen: true });
    } else if (spaces.has(shown)) breaks.push({ at, isHyphen: false });
  }
  return breaks;
}

/** A hyphen that is there for the line's sake stands for U+00AD (ISO 32000-1, 14.8.2.2.3). */
function asSoftHyphen({ last }: Line): readonly Edit[] {
  if (!/^[-\u2010]$/u.test(last.text)) return [];
  return [
    { start: last.start, end: last.start, text: "/Span <</ActualText <FEFF00AD>>> BDC\n" },
    { start: last.end, end: last.end, text: "\nEMC" },
  ];
}
