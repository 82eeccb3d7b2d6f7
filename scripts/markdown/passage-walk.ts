// Follows the tokens of a text and tells which exempt passage each stands in.
import type { Token } from "markdown-it";
import { readBlockLine } from "./block-syntax.ts";

/** Whether a token opens a block of such a passage. */
export function opensPassage({ type, info }: Token): boolean {
  return type === "container_block_open" && readBlockLine(info).name === "exempt";
}

/** A walk over the tokens of one text. */
export class PassageWalk {
  #passage: Token | undefined;
  #depth = 0;

  /** The opening token of the passage that the next token would stand in. */
  get passage(): Token | undefined {
    return this.#passage;
  }

  /** Takes the next token; gives the opening token of the passage that it stands in. */
  step(token: Token): Token | undefined {
    if (this.#passage === undefined && opensPassage(token)) this.#passage = token;
    const around = this.#passage;
    if (around === undefined) return undefined;
    if (token.type === "container_block_open") this.#depth += 1;
    if (token.type === "container_block_close") this.#depth -= 1;
    if (this.#depth === 0) this.#passage = undefined;
    return around;
  }
}
