// How the tokens of the dialect become HTML. What depends on the page is asked of the context.
import type { Env, MarkdownIt, RendererRule, Token } from "markdown-it";
import { isSafeAddress } from "../lib/address.ts";
import { html, type SafeHtml, trusted } from "../lib/html.ts";
import { directionOf, isSameLanguage } from "../lib/language.ts";
import type { ProseContext } from "../model/prose.ts";
import { languageAttributes } from "./language-syntax.ts";
import { footnoteOf, noteOf, type TokenNotes } from "./token-notes.ts";

/** Sets the rules of a parser's renderer. */
export function renderRules(md: MarkdownIt, notes: TokenNotes): void {
  const rules = md.renderer.rules;
  const contextOf = (env: Env | undefined) => noteOf(notes.contexts, env);
  /** Words of the site in a text of another language, kept apart so that neither turns the other round. */
  const addedWords = (token: Token | undefined, words: string, env: Env | undefined): SafeHtml => {
    const { lang, wordsLang } = contextOf(env);
    const around = (token && notes.languages.get(token)) ?? lang;
    if (isSameLanguage(around, wordsLang)) return html`${words}`;
    const direction = directionOf(wordsLang);
    if (/\p{L}/u.test(words)) return html`<span lang="${wordsLang}" dir="${direction}">${words}</span>`;
    return directionOf(around) === direction ? html`${words}` : html`<bdi dir="${direction}">${words}</bdi>`;
  };
  rules["heading_open"] = (tokens, index, _options, env) => {
    const { medium, anchorPrefix } = contextOf(env);
    const { id, number } = noteOf(notes.headings, tokens[index]);
    const numbered = number === undefined ? undefined : html`<span class="heading__number">${number}</span> `;
    return `${medium === "screen" ? '<div class="heading">' : ""}<${tokens[index]?.tag} ${html`id="${anchorPrefix}${id}"`}${languageAttributes(tokens[index])}>${html`${numbered}`}`;
  };
  rules["heading_close"] = (tokens, index, _options, env) => {
    const { medium, anchorPrefix } = contextOf(env);
    const { id, text } = noteOf(notes.headings, tokens[index - 2]);
    if (medium === "print") return `</${tokens[index]?.tag}>\n`;
    return `</${tokens[index]?.tag}>${html`<a class="permalink" href="#${anchorPrefix}${id}"><span aria-hidden="true">#</span><span class="govuk-visually-hidden">Link to section: ${text}</span></a></div>\n`}`;
  };
  rules["numbered_open"] = (tokens, index, _options, env) => {
    const { medium, anchorPrefix } = contextOf(env);
    const number = noteOf(notes.paragraphNumbers, tokens[index]);
    const id = `${anchorPrefix}para-${number}`;
    const mark =
      medium === "screen"
        ? html`<a class="para__number" href="#${id}"><span class="govuk-visually-hidden">Paragraph </span>${number}</a>`
        : html`<span class="para__number">${number}</span>`;
    return html`<div class="para" id="${id}">${mark} <div class="para__text">`.toString();
  };
  rules["numbered_close"] = () => "</div></div>\n";
  rules["reference"] = (tokens, index, _options, env) => {
    const reference = noteOf(notes.references, tokens[index]);
    const { href, label } = contextOf(env).reference(reference);
    const words = reference.label === undefined ? addedWords(tokens[index], label, env) : html`${label}`;
    return (href === undefined ? words : html`<a href="${href}">${words}</a>`).toString();
  };
  rules["live_value"] = (tokens, index, _options, env) => {
    const value = contextOf(env).value(noteOf(notes.values, tokens[index]));
    return addedWords(tokens[index], value, env).toString();
  };
  rules["table_open"] = (tokens, index, options, env) => {
    const { id, number, caption } = noteOf(notes.tables, tokens[index]);
    const anchor = `${contextOf(env).anchorPrefix}table-${id}`;
    const text = trusted(md.renderer.renderInline(caption?.children ?? [], options, env));
    return html`<section class="table-frame" aria-labelledby="${anchor}-caption" tabindex="0"><table id="${anchor}"${trusted(languageAttributes(tokens[index]))}><caption id="${anchor}-caption"><span class="caption__label">Table ${number}</span> ${text}</caption>`.toString();
  };
  rules["table_close"] = () => "</table></section>\n";
  rules["th_open"] = cellOpen("th");
  rules["td_open"] = cellOpen("td");
  rules["link_open"] = (tokens, index, _options, env) => {
    const address = String(tokens[index]?.attrGet("href") ?? "");
    return html`<a href="${isSafeAddress(address) ? contextOf(env).address(address) : "#"}">`.toString();
  };
  rules["image"] = (tokens, index, options, env) => {
    const address = String(tokens[index]?.attrGet("src") ?? "");
    const source = isSafeAddress(address) ? contextOf(env).address(address) : "";
    const alt = md.renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
    return html`<img src="${source}" alt="${alt}">`.toString();
  };
  footnoteRules(md, contextOf);
}

/** Alignment becomes a class, since the site's policy allows no style in markup. */
function cellOpen(tag: "th" | "td"): RendererRule {
  return (tokens, index) => {
    const align = /text-align:(left|right|center)/.exec(String(tokens[index]?.attrGet("style") ?? ""))?.[1];
    const name = align === "right" ? ' class="number"' : align === "center" ? ' class="centred"' : "";
    if (tag === "td") return `<td${name}>`;
    const empty = (tokens[index + 1]?.content ?? "").trim() === "";
    return `<th scope="col"${name}>${empty ? '<span class="govuk-visually-hidden">Row</span>' : ""}`;
  };
}

function footnoteRules(md: MarkdownIt, contextOf: (env: Env | undefined) => ProseContext): void {
  const rules = md.renderer.rules;
  const prefixOf = (env: Env | undefined) => contextOf(env).anchorPrefix;
  const mediumOf = (env: Env | undefined) => contextOf(env).medium;
  const markOf = (token: Token | undefined) => {
    const { number, mark } = footnoteOf(token);
    return mark > 0 ? `${number}-${mark + 1}` : String(number);
  };
  rules["footnote_ref"] = (tokens, index, _options, env) => {
    const prefix = prefixOf(env);
    const { number } = footnoteOf(tokens[index]);
    const word = mediumOf(env) === "screen" && html`<span class="govuk-visually-hidden">Note </span>`;
    return html`<sup class="note-mark"><a href="#${prefix}note-${number}" id="${prefix}note-mark-${markOf(tokens[index])}">${word}${number}</a></sup>`.toString();
  };
  rules["footnote_block_open"] = (_tokens, _index, _options, env) =>
    html`<section class="notes" aria-labelledby="${prefixOf(env)}notes"><h2 id="${prefixOf(env)}notes">Notes</h2><ol>`.toString();
  rules["footnote_block_close"] = () => "</ol></section>\n";
  rules["footnote_open"] = (tokens, index, _options, env) =>
    html`<li id="${prefixOf(env)}note-${footnoteOf(tokens[index]).number}">`.toString();
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = (tokens, index, _options, env) =>
    html` <a class="note-back" href="#${prefixOf(env)}note-mark-${markOf(tokens[index])}"><span aria-hidden="true">↩</span><span class="govuk-visually-hidden">Back to the text at note ${footnoteOf(tokens[index]).number}</span></a>`.toString();
}
