// Finds what looks like the point of a list or a paragraph and is shown as something else: as words or a heading.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf, type TextBlock } from "../source-position.ts";
import type { TokenNotes } from "../token-notes.ts";

/** The first mark of a list that has become a word of a paragraph. */
export function lostMarks(
  { token }: TextBlock,
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
): readonly Stray[] | undefined {
  const [lost] = notes.lostMarks.get(token) ?? [];
  if (lost === undefined) return undefined;
  const { line, written } = lost;
  const column = (lines[line] ?? "").indexOf(written) + 1;
  return [{ kind: "list-mark", written, place: source.place({ line: line + 1, column }, written) }];
}

/** Items whose number another one of the list has. */
export function repeatedNumbers(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
  notes: TokenNotes,
): readonly Stray[] {
  return tokens.flatMap((token): readonly Stray[] => {
    if (!notes.repeatedItems.has(token) || token.map === null) return [];
    const [, before = "", written = ""] = /^([\s>]*)(\S+)/.exec(lines[token.map[0]] ?? "") ?? [];
    const position = { line: token.map[0] + 1, column: before.length + 1 };
    return [{ kind: "repeated-number", written, place: source.place(position, written) }];
  });
}

/** Paragraphs that have become headings, since a line that was meant to part them from the next stands below them. */
export function underlinedTexts(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  return tokens.flatMap(({ type, map, markup }, at): readonly Stray[] => {
    const content = tokens[at + 1]?.content ?? "";
    const isText = content.includes("\n") || content.length > 100 || /[.;:,]$/.test(content);
    if (type !== "heading_open" || map === null || markup.startsWith("#") || !isText) return [];
    const written = content.split("\n")[0] ?? "";
    const place = source.place(positionOf(lines, map[0], map[1], written), written);
    return [{ kind: "underlined-heading", written, place }];
  });
}
