// Finds what looks like a mistake in a text: HTML tags, broken references, notes without a text, blocks left open.
import type { Token } from "markdown-it";
import { directionOf } from "../lib/language.ts";
import { placeholderPattern } from "../model/placeholder.ts";
import type { Stray } from "../model/prose.ts";
import type { Definitions } from "./definitions.ts";
import type { ProseSource } from "./parse-prose.ts";
import { positionFinder, positionOf, type TextBlock, textBlocks } from "./source-position.ts";
import { footnoteOf, type TokenNotes } from "./token-notes.ts";

/** How many lists, quotations and blocks may stand in one another; what stands deeper the parser leaves out. */
export const deepestText = 100;

const textPatterns: readonly { readonly kind: Stray["kind"]; readonly pattern: RegExp }[] = [
  { kind: "html", pattern: /<[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/gi },
  { kind: "placeholder", pattern: placeholderPattern },
  { kind: "reference", pattern: /\[\[[^[\]\n]{0,60}\]{0,2}/g },
  { kind: "undefined-note", pattern: /\[\^[^[\]\n]{1,60}\]/g },
  { kind: "withheld-definition", pattern: /\[[^[\]\n^][^[\]\n]{0,60}\]/g },
  { kind: "closing-line", pattern: /^:::.*$/gm },
  { kind: "heading", pattern: /^#{1,6}\p{L}.*$/gmu },
  { kind: "broken-language", pattern: /\]\{\s*(?:lang|dir)[^{}\n]{0,40}\}?/gi },
];

/** A few words of a script that runs from right to left. */
const rightToLeftWords =
  /[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]&&\p{L}][^\p{Cc}A-Za-z]{0,30}(?<!\s)/v;

/** Reads the strays of a parsed text in order. */
export function readStrays(
  tokens: readonly Token[],
  lines: readonly string[],
  source: ProseSource,
  notes: TokenNotes,
  definitions: Definitions | undefined,
): readonly Stray[] {
  const strays: Stray[] = [];
  const texts = textBlocks(tokens, notes);
  const isWithheld = (token: Token, written: string) =>
    !notes.passages.has(token) && definitions?.isWithheld(written.slice(1, -1)) === true;
  for (const { token, map } of texts) {
    const find = positionFinder(lines, map[0], map[1]);
    const text = joinedText(token.children ?? []);
    for (const { kind, pattern } of textPatterns) {
      for (const [written] of text.matchAll(pattern)) {
        const position = find(written, kind);
        const line = lines[position.line - 1] ?? "";
        // What an officer has escaped with backslashes is meant as it stands.
        if (!line.startsWith(written, position.column - 1) || line[position.column - 2] === "\\") continue;
        if (kind === "withheld-definition" && !isWithheld(token, written)) continue;
        strays.push({ kind, written, place: source.place(position, written) });
      }
    }
    const isRightToLeft = directionOf(notes.languages.get(token) ?? source.lang) === "rtl";
    const [written] = (isRightToLeft ? undefined : rightToLeftWords.exec(text)) ?? [];
    if (written !== undefined)
      strays.push({ kind: "unmarked-language", written, place: source.place(find(written), written) });
  }
  return [
    ...strays,
    ...unusedNotes(texts, codeLines(tokens), lines, source),
    ...unclosedBlocks(lines, tokens, source),
    ...tooDeep(lines, tokens, source),
  ];
}

/**
 * The words of inline tokens with a zero where there is something else: code, a reference, words of another language.
 * Neighbouring text tokens are joined, since the parser cuts them at every bracket.
 */
function joinedText(children: readonly Token[]): string {
  let foreign = 0;
  return children
    .map(({ type, content }) => {
      if (type === "language_open") foreign += 1;
      if (type === "language_close") foreign -= 1;
      if (foreign > 0) return "\u0000";
      return type === "text" ? content : type === "softbreak" ? "\n" : "\u0000";
    })
    .join("");
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
  return tokens.flatMap((token): readonly Stray[] => {
    if (token.type !== "container_block_open" || token.map === null) return [];
    if (token.info.trim() === "") {
      const place = source.place(positionOf(lines, token.map[0], token.map[1], ":::"), ":::");
      return [{ kind: "closing-line", written: ":::", place }];
    }
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
