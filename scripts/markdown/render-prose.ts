// Turns a stream of tokens into HTML, handing each block to the page's own layout with its content.
import type { Env, Token } from "markdown-it";
import { type SafeHtml, trusted } from "../lib/html.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import type { Dialect } from "./dialect.ts";
import { noteOf } from "./token-notes.ts";

/** Renders block tokens for a page. */
export function renderProse(dialect: Dialect, tokens: readonly Token[], context: ProseContext): SafeHtml {
  const { md, notes } = dialect;
  const env: Env = {};
  notes.contexts.set(env, context);
  let markup = "";
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type !== "container_block_open") continue;
    const end = closingIndex(tokens, index);
    const block = noteOf(notes.blocks, token);
    markup += md.renderer.render(tokens.slice(start, index), md.options, env);
    markup += context.block(block, renderProse(dialect, tokens.slice(index + 1, end), context)).toString();
    start = end + 1;
    index = end;
  }
  return trusted(markup + md.renderer.render(tokens.slice(start), md.options, env));
}

/** Renders a text that is one paragraph without the paragraph around it; any other text as `renderProse` does. */
export function renderInlineProse(
  dialect: Dialect,
  tokens: readonly Token[],
  context: ProseContext,
): SafeHtml {
  const [open, inline, close] = tokens;
  if (
    tokens.length === 3 &&
    open?.type === "paragraph_open" &&
    close?.type === "paragraph_close" &&
    inline?.children
  ) {
    const env: Env = {};
    dialect.notes.contexts.set(env, context);
    return trusted(dialect.md.renderer.renderInline(inline.children, dialect.md.options, env));
  }
  return renderProse(dialect, tokens, context);
}

function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.type === "container_block_open") depth += 1;
    if (tokens[index]?.type === "container_block_close") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}
