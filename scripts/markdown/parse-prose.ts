// Markdown to Prose: parses once and reads the outline. What is wrong with it is for the checks to say.
import type { Env, Token } from "markdown-it";
import type { Place } from "../lib/finding.ts";
import type { Prose } from "../model/prose/prose.ts";
import type { Dialect } from "./create-parser.ts";
import { Definitions } from "./definitions.ts";
import { openText } from "./exempt-passages.ts";
import { readOutline } from "./read-outline.ts";
import { renderInlineProse, renderProse } from "./render-prose.ts";
import { type Position, positionOf } from "./source-position.ts";

/** How one text is to be parsed. */
export interface ProseSource {
  readonly text: string;
  /** Where something written at a position in the text stands in its file. */
  readonly place: (position: Position, written: string) => Place;
  readonly lang: string;
  readonly numbering: "author" | "auto" | "none";
  /** Short forms to expand at first use. */
  readonly expansions: ReadonlyMap<string, string>;
  /** How many tables and figures of the publication came before this text. */
  readonly before: { readonly tables: number; readonly figures: number };
}

/** Parses Markdown with a parser from `createParser`. Never throws for what an officer wrote; checks read the outline. */
export function parseProse(dialect: Dialect, source: ProseSource): Prose {
  const { md, notes } = dialect;
  const env: Env = {};
  const definitions = new Definitions(source.expansions, md.utils.normalizeReference);
  notes.definitions.set(env, definitions);
  notes.numberings.set(env, source.numbering);
  const tokens = md.parse(source.text, env);
  const lines = source.text.split("\n");
  const locate = (written: string) => source.place(positionOf(lines, 0, lines.length, written), written);
  const open = openText(tokens, notes, definitions);
  const outlines = readOutline(tokens, notes, source, open);
  const whole: Prose = { locate, ...outlines.whole, ...rendering(dialect, tokens) };
  return open === undefined
    ? whole
    : { ...whole, open: { locate, ...outlines.open, ...rendering(dialect, open.tokens) } };
}

function rendering(dialect: Dialect, tokens: readonly Token[]): Pick<Prose, "toHtml" | "toInlineHtml"> {
  return {
    toHtml: (context) => renderProse(dialect, tokens, context),
    toInlineHtml: (context) => renderInlineProse(dialect, tokens, context),
  };
}
