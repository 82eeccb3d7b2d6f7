// Turns a stream of tokens into HTML, handing each block to the page's own layout with its content. Headings, captions,
// pictures and the places where chapters begin are told on the way.
import type { Env, Token } from "markdown-it";
import { joinMarkup, type SafeHtml, trusted } from "../lib/html.ts";
import { placeOf } from "../lib/outline.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import type { Dialect } from "./dialect.ts";
import { renderHeading } from "./render-heading.ts";
import { renderNotesOpening } from "./render-notes.ts";
import { renderTableOpening } from "./tables/render-table.ts";
import { noteOf } from "./token-notes.ts";

/** Renders block tokens for a page. */
export function renderProse(dialect: Dialect, tokens: readonly Token[], context: ProseContext): SafeHtml {
  return render(dialect, tokens, context, true);
}

/** `isOutermost` says whether chapters may begin in it. */
function render(
  dialect: Dialect,
  tokens: readonly Token[],
  context: ProseContext,
  isOutermost: boolean,
): SafeHtml {
  const { md, notes } = dialect;
  const env: Env = {};
  notes.contexts.set(env, context);
  const pieces: SafeHtml[] = [];
  let start = 0;
  /** Renders what is told, in place of the tokens from one to before another, behind all before them. */
  const put = (from: number, to: number, ...told: readonly SafeHtml[]): void => {
    pieces.push(trusted(md.renderer.render(tokens.slice(start, from), md.options, env)), ...told);
    start = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const chapter = isOutermost && token.level === 0 ? [placeOf("chapter")] : [];
    if (token.type === "heading_open") {
      const heading = renderHeading(dialect, tokens.slice(index, index + 3), context);
      put(index, index + 3, ...(token.tag === "h2" ? chapter : []), heading);
    } else if (token.type === "footnote_block_open") {
      put(index, index + 1, ...chapter, renderNotesOpening(context));
    } else if (token.type === "table_open") {
      put(index, index + 1, renderTableOpening(dialect, token, context));
    } else if (token.type === "inline") {
      pieces.push(...picturesIn(token));
    } else if (token.type === "container_block_open") {
      const end = closingIndex(tokens, index);
      const content = render(dialect, tokens.slice(index + 1, end), context, false);
      put(index, end + 1, context.block(noteOf(notes.blocks, token), content));
      index = end;
    }
  }
  put(tokens.length, tokens.length);
  return joinMarkup(pieces);
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

function picturesIn({ children }: Token): readonly SafeHtml[] {
  return (children ?? []).filter(({ type }) => type === "image").map(() => placeOf("picture"));
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
