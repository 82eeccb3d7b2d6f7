// The title of a block as a text of its own.
import MarkdownIt, { type Token } from "markdown-it";
import type { Block } from "../../model/prose/prose.ts";

/** The title that a block is given in its opening line; undefined where it has none. */
export function titleToken(block: Block | undefined): Token | undefined {
  const title = block?.attributes.get("title");
  if (title === undefined || title === "") return undefined;
  const token = new MarkdownIt.Token("inline", "", 0);
  const words = new MarkdownIt.Token("text", "", 0);
  token.content = title;
  words.content = title;
  token.children = [words];
  return token;
}
