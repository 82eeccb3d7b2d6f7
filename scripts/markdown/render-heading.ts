// A heading of a text, told as what it is; on screen it can be linked to from itself.
import type { Env, Token } from "markdown-it";
import { html, type SafeHtml, trusted } from "../lib/html.ts";
import { headingOf } from "../lib/outline.ts";
import { screenOnly } from "../lib/screen-only.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import { addedWords } from "./added-words.ts";
import type { Dialect } from "./dialect.ts";
import { languageAttributes } from "./language-syntax.ts";
import { noteOf } from "./token-notes.ts";

/** Renders the three tokens of a heading. */
export function renderHeading(
  { md, notes }: Dialect,
  [open, inline]: readonly Token[],
  context: ProseContext,
): SafeHtml {
  const { medium, anchorPrefix } = context;
  const { id: own, number, text } = noteOf(notes.headings, open);
  const id = `${anchorPrefix}${own}`;
  const env: Env = {};
  notes.contexts.set(env, context);
  const words = trusted(md.renderer.renderInline(inline?.children ?? [], md.options, env));
  const heading = headingOf({
    level: Number(open?.tag.slice(1)),
    id,
    content: html`${number !== undefined && html`<span class="heading__number">${number}</span> `}${words}`,
    attributes: trusted(languageAttributes(open)),
    lang: open?.attrGet("lang")?.toString(),
  });
  if (medium === "print") return html`${heading}\n`;
  return html`<div class="heading">${heading}<a class="permalink"${screenOnly("permalink")} href="#${id}"><span aria-hidden="true">#</span><span class="govuk-visually-hidden">${addedWords(notes, open, context.words.linkTo, context)} ${text}</span></a></div>\n`;
}
