// The paragraphs, items and rows of Markdown, by the signs that their lines begin with.
import type { Passage } from "./passage.ts";

/** What is a passage by itself: an empty line, a heading, the line of a block or of code, a row. */
const single = /^[\s>]*(?:$|#{1,6}\s|:{3,}|`{3,}|~{3,}|\|)/;
/** What begins another passage: an item of a list, a numbered paragraph, a note. */
const opening = /^[\s>]*(?:[-*+]\s|\d+[.)]\s|\d+(?:\.\d+)+\s|\[\^)/;
/** What stands below the heads of a table, whose rows need no bars before them. */
const separator = /^[\s>]*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/** Gives the paragraph at a line (from 0); some lines may be told to be none of any. */
export function readParagraphs(
  lines: readonly string[],
  isApart: (line: number) => boolean = () => false,
): (line: number) => Passage {
  const starts = new Int32Array(lines.length);
  const ends = new Int32Array(lines.length);
  let start = 0;
  const close = (end: number) => {
    const isTable = lines.slice(start, end).some((line) => separator.test(line));
    for (let at = start; at < end; at += 1) {
      starts[at] = isTable ? at : start;
      ends[at] = isTable ? at + 1 : end;
    }
    start = end;
  };
  lines.forEach((line, at) => {
    const isSingle = single.test(line) || isApart(at);
    if (at > start && (isSingle || opening.test(line))) close(at);
    if (isSingle) close(at + 1);
  });
  close(lines.length);
  return (at) => {
    const from = starts[at] ?? at;
    return { key: `${from}`, lines: () => lines.slice(from, ends[at] ?? from) };
  };
}
