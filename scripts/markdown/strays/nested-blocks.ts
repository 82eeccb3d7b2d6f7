// Blocks that begin within a block of as few colons: the line that is to close the inner one closes the outer one too, and
// what an exempt block was to keep would be told.
import type { Token } from "markdown-it";
import type { Stray } from "../../model/prose/stray.ts";
import type { ProseSource } from "../prose-source.ts";
import { positionOf } from "../source-position.ts";

/** Every block that is opened with as many colons as the one in which it stands itself, or with more. */
export function nestedBlocks(
  tokens: readonly Token[],
  lines: readonly string[],
  source: ProseSource,
): readonly Stray[] {
  const open: Token[] = [];
  return tokens.flatMap((token): readonly Stray[] => {
    if (token.type === "container_block_close") open.pop();
    if (token.type !== "container_block_open") return [];
    const outer = open.at(-1);
    open.push(token);
    // One in a list or a quotation within a block is closed there.
    if (outer === undefined || token.map === null || token.level !== outer.level + 1) return [];
    if (token.markup.length < outer.markup.length) return [];
    const place = source.place(positionOf(lines, token.map[0], token.map[1], ":::"), ":::");
    return [{ kind: "nested-block", written: lineOf(token), around: lineOf(outer), place }];
  });
}

function lineOf({ markup, info }: Token): string {
  return `${markup} ${info.trim()}`;
}
