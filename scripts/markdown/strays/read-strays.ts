// Finds what looks like a mistake in a text: broken links and references, HTML, signs of other dialects, lines and rows
// that run together, blocks left open.
import type { Token } from "markdown-it";
import { directionOf } from "../../lib/language.ts";
import type { Stray } from "../../model/prose/stray.ts";
import type { Definitions } from "../definitions.ts";
import type { ProseSource } from "../prose-source.ts";
import { type Position, positionFinder, positionOf, type TextBlock, textBlocks } from "../source-position.ts";
import { footnoteOf, type TokenNotes } from "../token-notes.ts";
import { fencedTexts, indentedTexts, isClosed } from "./code-strays.ts";
import { htmlStrays } from "./html-strays.ts";
import { joinedText } from "./joined-text.ts";
import { lineStrays } from "./line-strays.ts";
import { emptyItems, lostMarks, repeatedNumbers, underlinedTexts, wordBullets } from "./list-strays.ts";
import { looseNumbers } from "./loose-numbers.ts";
import { nestedBlocks } from "./nested-blocks.ts";
import { tableStrays, unreadTable } from "./table-strays.ts";
import { textPatterns } from "./text-patterns.ts";
import { typedNotes } from "./typed-notes.ts";

/** How many lists, quotations and blocks may stand in one another; what stands deeper the parser leaves out. */
export const deepestText = 100;

/** A few words of a script that runs from right to left. */
const rightToLeftWords =
  /[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]&&\p{L}][^\p{Cc}\p{Cn}A-Za-z]{0,30}(?<!\s)/v;

/** Reads the strays of a parsed text in order. */
export function readStrays(
  tokens: readonly Token[],
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
  definitions: Definitions | undefined,
): readonly Stray[] {
  const texts = textBlocks(tokens, notes);
  const words = texts.map(({ token }) => notes.unescaped.get(token) ?? joinedText(token.children ?? []));
  const html = htmlStrays(words);
  const isWithheld = (token: Token, written: string) =>
    !notes.passages.has(token) && definitions?.isWithheld(written.slice(1, -1)) === true;
  const strays = texts.flatMap((block, at): readonly Stray[] => {
    const { token, map } = block;
    const text = words[at] ?? "";
    const find = positionFinder(lines, map[0], map[1]);
    const patterned = textPatterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(([written]) => ({ kind, written: shown(written) })),
    );
    const found = [...patterned, ...(html[at] ?? [])].flatMap(({ kind, written }): readonly Stray[] => {
      if (kind === "withheld-definition" && !isWithheld(token, written)) return [];
      const position = unescapedPosition(lines, () => find(written, kind), written);
      if (position === undefined) return [];
      const line = lines[position.line - 1] ?? "";
      // What only an exempt passage defines is told as that.
      if (
        kind === "undefined-link" &&
        (written.match(/\[[^[\]]+\]/g) ?? []).some((label) => isWithheld(token, label))
      )
        return [];
      const whole = kind === "broken-link" ? wholeLink(line.slice(position.column - 1)) : written;
      return [{ kind, written: whole, place: source.place(position, written) }];
    });
    return [
      ...found,
      ...unmarkedLanguage(block, text, source, notes, find),
      ...listsAndLines(block, lines, source, notes),
    ];
  });
  const deep = tooDeep(lines, tokens, source);
  const nested = nestedBlocks(tokens, lines, source);
  const unclosed = unclosedBlocks(lines, tokens, source);
  return [
    ...strays,
    ...nested,
    // What is nested wrongly explains the lines that close nothing.
    ...unclosed.filter(({ kind }) => kind !== "closing-line" || nested.length === 0),
    ...typedNotes(texts, words, lines, source),
    ...tableStrays(tokens, lines, source, notes),
    ...unusedNotes(texts, codeLines(tokens), lines, source),
    ...looseNumbers(lines, tokens, source),
    // At the last level that is read, what stands below a point is left out.
    ...(deep.length > 0 ? [] : emptyItems(lines, tokens, source)),
    ...repeatedNumbers(lines, tokens, source, notes),
    ...indentedTexts(lines, tokens, source),
    ...fencedTexts(lines, tokens, source),
    ...underlinedTexts(lines, tokens, source),
    ...deep,
  ];
}

/** What is read as a table, as points or as lines of their own, of which the first explains the others. */
function listsAndLines(
  block: TextBlock,
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
): readonly Stray[] {
  const table = unreadTable(block, lines, source);
  if (table !== undefined) return table;
  const bullets = wordBullets(block, lines, source);
  if (bullets.length > 0) return bullets;
  return lostMarks(block, lines, source, notes) ?? lineStrays(block, lines, source);
}

/** Where something stands that no backslash makes plain text; undefined where the text as typed has it nowhere. */
function unescapedPosition(
  lines: readonly string[],
  next: () => Position,
  written: string,
): Position | undefined {
  for (;;) {
    const position = next();
    const line = lines[position.line - 1] ?? "";
    if (!line.startsWith(written, position.column - 1)) return undefined;
    if (line[position.column - 2] !== "\\") return position;
  }
}

/** The words of a text in a script that runs from right to left, where nothing says in which language they are. */
function unmarkedLanguage(
  { token }: TextBlock,
  text: string,
  source: ProseSource,
  notes: TokenNotes,
  find: ReturnType<typeof positionFinder>,
): readonly Stray[] {
  const [written] = rightToLeftWords.exec(text) ?? [];
  return written === undefined || directionOf(notes.languages.get(token) ?? source.lang) === "rtl"
    ? []
    : [{ kind: "unmarked-language", written, place: source.place(find(written), written) }];
}

/** What of a match can be found in the source: the part before an address, which stands there in full. */
function shown(match: string): string {
  return match.split(/[\n\ufdd0\ufdd1]/)[0] ?? match;
}

/** What stands between the brackets at the start of a line, addresses and all. */
function wholeLink(line: string): string {
  return /^[[(][^[\]()]*[\])][ \t]*[[(][^[\]()]*[\])]?/.exec(line)?.[0] ?? line;
}

/** The lines of fenced code (from 0), which shows what officers write and is not read as text. */
function codeLines(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { type, map } of tokens) {
    if ((type !== "fence" && type !== "code_block") || map === null) continue;
    for (let line = map[0]; line < map[1]; line += 1) lines.add(line);
  }
  return lines;
}

function unusedNotes(
  texts: readonly TextBlock[],
  code: ReadonlySet<number>,
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] {
  const used = new Set(
    texts
      .flatMap(({ token }) => token.children ?? [])
      .filter((child) => child.type === "footnote_ref")
      .map((child) => footnoteOf(child).label),
  );
  return lines.flatMap((line, index) => {
    const label = /^ {0,3}\[\^([^\]\s]+)\]:/.exec(line)?.[1];
    if (label === undefined || used.has(label) || code.has(index)) return [];
    return [
      {
        kind: "unused-note",
        written: `[^${label}]`,
        place: source.place({ line: index + 1, column: 1 }, `[^${label}]`),
      } as const,
    ];
  });
}

/** A block without its closing line takes in the rest of the text, so the parser's own end tells. */
function unclosedBlocks(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  // The end of a block may stand in code that is not closed, which is told of by itself.
  const ends = new Set(
    tokens.flatMap((token) => (token.type === "fence" && !isClosed(token) ? (token.map?.[1] ?? []) : [])),
  );
  return tokens.flatMap((token): readonly Stray[] => {
    if (token.type !== "container_block_open" || token.map === null) return [];
    if (token.info.trim() === "") {
      const place = source.place(positionOf(lines, token.map[0], token.map[1], ":::"), ":::");
      return [{ kind: "closing-line", written: ":::", place }];
    }
    if (ends.has(token.map[1])) return [];
    const closing = lines[token.map[1]] ?? "";
    // In a quotation each line has its mark; one without it stands behind the quotation.
    if (/^[\s>]*:::/.test(closing) && quotesIn(closing) === quotesIn(lines[token.map[0]])) return [];
    const place = source.place(positionOf(lines, token.map[0], token.map[1], ":::"), ":::");
    return [{ kind: "unclosed-block", written: `::: ${token.info.trim()}`, place }];
  });
}

/** How many marks of quotations a line of three colons has before them. */
function quotesIn(line = ""): number {
  return line.split(":::")[0]?.match(/>/g)?.length ?? 0;
}

/** At the last level that is read, since nothing tells of what was left out below it. */
function tooDeep(lines: readonly string[], tokens: readonly Token[], source: ProseSource): readonly Stray[] {
  return tokens.flatMap(({ level, nesting, map }): readonly Stray[] => {
    if (level < deepestText - 1 || nesting !== 1 || map === null) return [];
    const written = (lines[map[0]] ?? "").trim();
    return [{ kind: "too-deep", written, place: source.place({ line: map[0] + 1, column: 1 }, written) }];
  });
}
