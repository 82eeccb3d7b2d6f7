// Finds program code that nobody meant: what is indented too far, code that is not closed, and lines of blocks in either,
// which open and close nothing there, so that everybody could read what an exempt passage was to keep back.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf } from "../source-position.ts";

/** Paragraphs that have become code, since officers mean nothing by four spaces but an indent. */
export function indentedTexts(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  return tokens.flatMap(({ type, map, content }): readonly Stray[] => {
    if (type !== "code_block" || map === null) return [];
    const block = blockLineIn(content, /^\s*:{3,}/);
    const written = block?.written ?? content.trim().split("\n")[0] ?? "";
    const position = positionOf(lines, map[0] + (block?.line ?? 0), map[1], written);
    if (block === undefined && isProgram(content)) return [];
    const kind = block === undefined ? "indented-text" : "block-in-indent";
    return [{ kind, written, place: source.place(position, written) }];
  });
}

/** Whether what is indented is program code indeed: its signs are none that officers write. */
function isProgram(content: string): boolean {
  return /[{}]|\w\(\)|=>|;\s*$|^\s*(?:[<$#>"[\]]|https?:\/\/\S+\s*$|[\w.$]+ ?= ?\S|(?:npm|npx|git|curl|cd|sudo|pip|docker) )/m.test(
    content,
  );
}

/** Code between lines of backticks or tildes. One that shows how an exempt passage is written says that it is Markdown. */
export function fencedTexts(
  lines: readonly string[],
  tokens: readonly Token[],
  source: ProseSource,
): readonly Stray[] {
  return tokens.flatMap((token): readonly Stray[] => {
    const { type, map, content, info, markup } = token;
    if (type !== "fence" || map === null) return [];
    if (!isClosed(token)) {
      const position = positionOf(lines, map[0], map[1], markup);
      return [{ kind: "unclosed-code", written: markup, place: source.place(position, markup) }];
    }
    const isExample = /^\s*(markdown|md)\b/i.test(info) && !opensAnother(token);
    const block = isExample ? undefined : blockLineIn(content, /^\s*:{3,}\s*exempt\b/i);
    if (block === undefined) return [];
    const { line, written } = block;
    const position = positionOf(lines, map[0] + 1 + line, map[1], written);
    return [{ kind: "exempt-in-code", written, place: source.place(position, written) }];
  });
}

/** Whether a piece of code ends with a line of its own, and not with what it stands in. */
export function isClosed({ map, content }: Token): boolean {
  const inner = content === "" ? 0 : content.replace(/\n$/, "").split("\n").length;
  return map !== null && map[1] - map[0] === inner + 2;
}

/** Whether a line in code would open code: the end of the one before it is missing. */
function opensAnother({ content, markup }: Token): boolean {
  return content.split("\n").some((line) => line.trimStart().startsWith(markup));
}

function blockLineIn(
  content: string,
  pattern: RegExp,
): { readonly line: number; readonly written: string } | undefined {
  const all = content.split("\n");
  const line = all.findIndex((one) => pattern.test(one));
  return line < 0 ? undefined : { line, written: all[line]?.trim() ?? "" };
}
