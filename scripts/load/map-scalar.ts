// Where each sign of a text of YAML is written: quotes, escapes, indents and folded lines lie between.
import { TextMap } from "../lib/text-map.ts";

/** A map from the value of a scalar to the file; `start` is where what is written of it begins. */
export function mapScalar(value: string, file: string, start: number, end: number): TextMap {
  const map = new TextMap();
  const quote = file[start] === '"' || file[start] === "'" ? file[start] : undefined;
  let written = quote === undefined ? start : start + 1;
  for (let at = 0; at < value.length && written < end; ) {
    const behind = afterSpace(file, written, quote);
    if (isSpace(value[at]) && behind > written) {
      map.add(at, written);
      // Folded lines are one space, and behind an end of line stands the indent.
      while (isSpace(value[at])) at += 1;
      written = behind;
      continue;
    }
    written = behind;
    map.add(at, written);
    at += 1;
    if (quote === "'" && file.startsWith("''", written)) written += 2;
    else if (quote === '"' && file[written] === "\\") written += escapeLength(file, written);
    else written += 1;
  }
  return map;
}

function isSpace(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\t" || sign === "\r";
}

/** Behind the spaces and ends of lines at an offset, those behind a backslash between quotes among them. */
function afterSpace(file: string, at: number, quote: string | undefined): number {
  let end = at;
  while (isSpace(file[end]) || (quote === '"' && file[end] === "\\" && file[end + 1] === "\n")) end += 1;
  return end;
}

/** How long an escape is: `\n` or `\u00a3`. */
function escapeLength(file: string, at: number): number {
  const digits = { x: 2, u: 4, U: 8 }[file[at + 1] ?? ""] ?? 0;
  return 2 + digits;
}
