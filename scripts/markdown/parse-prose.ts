// Markdown to Prose: parses once and reads the outline. What is wrong with it is for the checks to say.
import type { Env, Token } from "markdown-it";
import { once } from "../lib/once.ts";
import type { Heading } from "../model/prose/heading.ts";
import type { Prose } from "../model/prose/prose.ts";
import { Definitions } from "./definitions.ts";
import type { Dialect } from "./dialect.ts";
import { openText } from "./exempt-passages.ts";
import type { ProseSource } from "./prose-source.ts";
import { readOutline } from "./read-outline.ts";
import { renderInlineProse, renderProse } from "./render-prose.ts";
import { positionOf } from "./source-position.ts";
import { readText } from "./units/read-text.ts";

/** Parses Markdown with a parser from `createParser`. Never throws for what an officer wrote; checks read the outline. */
export function parseProse(dialect: Dialect, source: ProseSource): Prose {
  const { md, notes } = dialect;
  const env: Env = {};
  const definitions = new Definitions(source.expansions, md.utils.normalizeReference);
  notes.definitions.set(env, definitions);
  notes.numberings.set(env, source.numbering);
  if (source.sheets !== undefined) notes.sheets.set(env, source.sheets);
  const tokens = md.parse(source.text, env);
  const lines = source.text.split("\n");
  const locate = (written: string) => source.place(positionOf(lines, 0, lines.length, written), written);
  const open = openText(tokens, notes, definitions);
  const outlines = readOutline(tokens, notes, source, open);
  const read = (own: readonly Token[], headings: readonly Heading[]) =>
    once(() => readText(own, notes, source, headings));
  const whole: Prose = {
    locate,
    read: read(tokens, outlines.whole.headings),
    ...outlines.whole,
    ...rendering(dialect, tokens),
  };
  if (open === undefined) return whole;
  return {
    ...whole,
    open: {
      locate,
      read: read(open.tokens, outlines.open.headings),
      ...outlines.open,
      ...rendering(dialect, open.tokens),
    },
  };
}

function rendering(dialect: Dialect, tokens: readonly Token[]): Pick<Prose, "toHtml" | "toInlineHtml"> {
  return {
    toHtml: (context) => renderProse(dialect, tokens, context),
    toInlineHtml: (context) => renderInlineProse(dialect, tokens, context),
  };
}
