// How the tokens of the dialect become HTML. What depends on the page is asked of the context.
import type { Env, MarkdownIt, RendererRule, Token } from "markdown-it";
import { isSafeAddress } from "../lib/address.ts";
import { html, type SafeHtml, trusted } from "../lib/html.ts";
import { directionOf, isSameLanguage } from "../lib/language.ts";
import { pictureTag } from "../lib/picture-tag.ts";
import { screenOnly } from "../lib/screen-only.ts";
import { tieDashes } from "../lib/tie-dashes.ts";
import { footnoteRules } from "./footnote-rules.ts";
import { languageAttributes } from "./language-syntax.ts";
import { isolatePhoneNumbers } from "./phone-numbers.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

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
  rules["text"] = (tokens, index) => isolatePhoneNumbers(tieDashes(tokens[index]?.content ?? "")).toString();
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
    return `</${tokens[index]?.tag}>${html`<a class="permalink"${screenOnly("permalink")} href="#${anchorPrefix}${id}"><span aria-hidden="true">#</span><span class="govuk-visually-hidden">${addedWords(tokens[index - 2], "Link to section:", env)} ${text}</span></a></div>\n`}`;
  };
  rules["numbered_open"] = (tokens, index, _options, env) => {
    const { medium, anchorPrefix } = contextOf(env);
    const number = noteOf(notes.paragraphNumbers, tokens[index]);
    const id = `${anchorPrefix}para-${number}`;
    const mark =
      medium === "screen"
        ? html`<a class="para__number" href="#${id}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${addedWords(tokens[index], "Paragraph", env)} </span>${number}</a>`
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
  rules["task"] = (tokens, index, _options, env) =>
    html`<strong class="task">${addedWords(tokens[index], tokens[index]?.content ?? "", env)}</strong> `.toString();
  rules["live_value"] = (tokens, index, _options, env) => {
    const value = contextOf(env).value(noteOf(notes.values, tokens[index]));
    return addedWords(tokens[index], value, env).toString();
  };
  rules["table_open"] = (tokens, index, options, env) => {
    const { id, number, caption } = noteOf(notes.tables, tokens[index]);
    const anchor = `${contextOf(env).anchorPrefix}table-${id}`;
    const text = trusted(md.renderer.renderInline(caption?.children ?? [], options, env));
    return html`<section class="table-frame" aria-labelledby="${anchor}-caption" tabindex="0"><table id="${anchor}"${trusted(languageAttributes(tokens[index]))}><caption id="${anchor}-caption"><span class="caption__label">${addedWords(tokens[index], `Table ${number}`, env)}</span> ${text}</caption>`.toString();
  };
  rules["table_close"] = () => "</table></section>\n";
  rules["th_open"] = openCell;
  rules["td_open"] = openCell;
  rules["link_open"] = (tokens, index, _options, env) => {
    const address = String(tokens[index]?.attrGet("href") ?? "");
    return html`<a href="${isSafeAddress(address) ? contextOf(env).address(address) : "#"}">`.toString();
  };
  rules["link_close"] = (tokens, index, _options, env) => {
    let at = index;
    while (at > 0 && tokens[at]?.type !== "link_open") at -= 1;
    const file = contextOf(env).fileBeside(String(tokens[at]?.attrGet("href") ?? ""));
    return html`${trusted("</a>")}${file !== undefined && html` (${addedWords(tokens[index], `file ${file}`, env)})`}`.toString();
  };
  rules["image"] = (tokens, index, options, env) => {
    const address = String(tokens[index]?.attrGet("src") ?? "");
    const source = isSafeAddress(address) ? contextOf(env).picture(address) : { src: "" };
    const alt = md.renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
    return pictureTag(source, alt).toString();
  };
  footnoteRules(md, contextOf);
}

/** Alignment becomes a class, since the site's policy allows no style in markup. `headTables` has chosen the tag. */
const openCell: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const align = /text-align:(left|right|center)/.exec(String(token?.attrGet("style") ?? ""))?.[1];
  const name = align === "right" ? ' class="number"' : align === "center" ? ' class="centred"' : "";
  const scope = token?.tag === "th" ? ` scope="${token.type === "th_open" ? "col" : "row"}"` : "";
  return `<${token?.tag}${scope}${name}>`;
};
