// Finds what looks like the point of a list or a paragraph and is shown as something else: as words or a heading.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionFinder, positionOf, type TextBlock } from "../source-position.ts";
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

/**
 * The bullets of deeper levels as Word leaves them behind: letters and signs that its symbol fonts show as a circle, a
 * square, an arrow or a tick, with a tab or several spaces behind them.
 */
const wordBullet = /^[o§Øü\u{f000}-\u{f0ff}](?:\t[ \t\u00a0]*|[ \u00a0]{2,})(?=[\p{L}“‘"'([*_])[^\t]+$/u;

/** Whether a line begins with one. */
export function isWordBullet(line: string): boolean {
  return wordBullet.test(line.trimStart());
}

/** The lines of a text that are points of a list in Word, each of which needs a mark. */
export function wordBullets(
  { token, map }: TextBlock,
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] {
  const find = positionFinder(lines, map[0], map[1]);
  return token.content.split("\n").flatMap((line): readonly Stray[] => {
    if (!isWordBullet(line)) return [];
    const written = line.trim();
    return [{ kind: "word-bullet", written, place: source.place(find(written, "word-bullet"), written) }];
  });
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

/** Points of lists in which nothing stands. */
export function emptyItems(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  return tokens.flatMap(({ type, map }, at): readonly Stray[] => {
    if (type !== "list_item_open" || map === null || tokens[at + 1]?.type !== "list_item_close") return [];
    const [, before = "", written = ""] = /^([\s>]*)(\S*)/.exec(lines[map[0]] ?? "") ?? [];
    const position = { line: map[0] + 1, column: before.length + 1 };
    return [{ kind: "empty-item", written, place: source.place(position, written) }];
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
