// How notes become HTML: the mark in the text leads to the note, and the note back to each of its marks.
import type { Env, MarkdownIt, Token } from "markdown-it";
import { html } from "../lib/html.ts";
import { screenOnly } from "../lib/screen-only.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import { wordsAttributes } from "./added-words.ts";
import { footnoteOf } from "./token-notes.ts";

/** Sets the rules for notes. Marks, notes and ways back have the roles of WAI-ARIA's module for publishing. */
export function footnoteRules(md: MarkdownIt, contextOf: (env: Env | undefined) => ProseContext): void {
  const rules = md.renderer.rules;
  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const { anchorPrefix: prefix, medium, words } = contextOf(env);
    const { number } = footnoteOf(tokens[index]);
    return html`<sup class="note-mark"${medium === "screen" && html` data-pagefind-ignore="all"`}><a role="doc-noteref" aria-label="${words.note(number)}" href="#${prefix}note-${number}" id="${prefix}${markAnchor(tokens[index])}">${number}</a></sup>`.toString();
  };
  rules["footnote_block_close"] = () => "</ol></section>\n";
  rules["footnote_open"] = (tokens, index, _options, env) =>
    html`<li id="${contextOf(env).anchorPrefix}note-${footnoteOf(tokens[index]).number}">`.toString();
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = (tokens, index, _options, env) => {
    const context = contextOf(env);
    const { medium, anchorPrefix, words } = context;
    const { number, mark } = footnoteOf(tokens[index]);
    const anchor = `${anchorPrefix}${markAnchor(tokens[index])}`;
    const name = words.back(number, mark === 0 ? undefined : mark + 1);
    return html` ${
      medium === "screen"
        ? html`<a class="note-back"${screenOnly("navigation")} role="doc-backlink" aria-label="${name}" href="#${anchor}">↩</a>`
        : // On paper an arrow leads nowhere, and a number of a page does.
          html`<a class="note-back" role="doc-backlink" data-page-label="${words.onPage(name)}" href="#${anchor}"${wordsAttributes(context)}>${words.page(html, html`<span data-page-of="${anchor}"></span>`)}</a>`
    }`.toString();
  };
}

/** The anchor of a mark; a note that is marked again has more than one. */
function markAnchor(token: Token | undefined): string {
  const { number, mark } = footnoteOf(token);
  return mark > 0 ? `note-mark-${number}-${mark + 1}` : `note-mark-${number}`;
}
