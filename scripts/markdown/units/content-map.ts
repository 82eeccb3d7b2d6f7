// Where the content of a token is written in its file: lines lose their indents, numbers and signs when they are parsed.
import { TextMap } from "../../lib/text-map.ts";

/** A map from the content of a paragraph, heading or caption to the text that it was parsed from. */
export function mapOfLines(
  content: string,
  lines: readonly string[],
  starts: readonly number[],
  firstLine: number,
): TextMap {
  const map = new TextMap();
  let read = 0;
  for (const [at, words] of content.split("\n").entries()) {
    const written = lines[firstLine + at] ?? "";
    map.add(read, (starts[firstLine + at] ?? 0) + columnOf(words, written));
    read += words.length + 1;
  }
  return map;
}

/** Most lines end with their content; behind that of a heading may stand its id. */
function columnOf(words: string, written: string): number {
  const line = written.trimEnd();
  const own = words.trimEnd();
  if (own !== "" && line.endsWith(own)) return line.length - own.length;
  const found = own === "" ? -1 : line.indexOf(own);
  return found >= 0 ? found : line.length - line.trimStart().length;
}

/** A map from the content of a cell, which has lost the backslashes before its bars, to the text; `start` is where it begins. */
export function mapOfCell(content: string, text: string, start: number): TextMap {
  const map = new TextMap();
  let written = start;
  map.add(0, written);
  for (let at = 0; at < content.length; at += 1) {
    if (content[at] === "|" && text[written] === "\\") {
      written += 1;
      map.add(at, written);
    }
    written += 1;
  }
  return map;
}
