// Where a table of a text begins, with its caption, which is told.
import type { Env, Token } from "markdown-it";
import { html, type SafeHtml, tell, trusted } from "../../lib/html.ts";
import { Caption } from "../../lib/outline.ts";
import { nameOfTable } from "../../lib/table-name.ts";
import type { ProseContext } from "../../model/prose/prose.ts";
import { addedWords } from "../added-words.ts";
import type { Dialect } from "../dialect.ts";
import { languageAttributes } from "../language-syntax.ts";
import { noteOf } from "../token-notes.ts";

/** The table up to its first row. */
export function renderTableOpening({ md, notes }: Dialect, token: Token, context: ProseContext): SafeHtml {
  const { id, number, caption } = noteOf(notes.tables, token);
  const anchor = `${context.anchorPrefix}table-${id}`;
  const env: Env = {};
  notes.contexts.set(env, context);
  const content = trusted(md.renderer.renderInline(caption?.children ?? [], md.options, env));
  const label = addedWords(notes, token, context.words.table(number), context);
  return html`${tell(new Caption("table", anchor, { label, content }))}<section class="table-frame" aria-labelledby="${anchor}-caption" tabindex="0"><table id="${anchor}"${trusted(languageAttributes(token))}><caption id="${anchor}-caption"><span class="caption__label"${nameOfTable}>${label}</span> ${content}</caption>`;
}
