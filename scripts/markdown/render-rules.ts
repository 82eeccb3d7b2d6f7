// How the tokens of the dialect become HTML, but for those of which something is told (`render-prose.ts`). What depends on
// the page is asked of the context.
import type { Env, MarkdownIt, RendererRule } from "markdown-it";
import { isSafeAddress } from "../lib/address.ts";
import { html, trusted } from "../lib/html.ts";
import { pictureTag } from "../lib/picture-tag.ts";
import { screenOnly } from "../lib/screen-only.ts";
import { tieDashes } from "../lib/tie-dashes.ts";
import { upperFirst } from "../lib/upper-first.ts";
import { anchorOf } from "../model/anchor.ts";
import { addedWords } from "./added-words.ts";
import { footnoteRules } from "./footnote-rules.ts";
import { isolatePhoneNumbers } from "./phone-numbers.ts";
import { taskWords } from "./task-items.ts";
import { noteOf, type TokenNotes } from "./token-notes.ts";

/** Sets the rules of a parser's renderer. */
export function renderRules(md: MarkdownIt, notes: TokenNotes): void {
  const rules = md.renderer.rules;
  const contextOf = (env: Env | undefined) => noteOf(notes.contexts, env);
  rules["text"] = (tokens, index) => isolatePhoneNumbers(tieDashes(tokens[index]?.content ?? "")).toString();
  rules["numbered_open"] = (tokens, index, _options, env) => {
    const { medium, anchorPrefix } = contextOf(env);
    const number = noteOf(notes.paragraphNumbers, tokens[index]);
    const id = `${anchorPrefix}${anchorOf("paragraph", number)}`;
    const mark =
      medium === "screen"
        ? html`<a class="para__number" data-pagefind-ignore="all" href="#${id}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${addedWords(notes, tokens[index], contextOf(env).words.paragraph, contextOf(env))} </span>${number}</a>`
        : html`<span class="para__number">${number}</span>`;
    return html`<div class="para" id="${id}">${mark} <div class="para__text">`.toString();
  };
  rules["numbered_close"] = () => "</div></div>\n";
  rules["reference"] = (tokens, index, _options, env) => {
    const reference = noteOf(notes.references, tokens[index]);
    const { href, label } = contextOf(env).reference(reference);
    const token = tokens[index];
    const isStart = token !== undefined && notes.sentenceStarts.has(token);
    const words =
      reference.label === undefined
        ? addedWords(notes, token, isStart ? upperFirst(label) : label, contextOf(env))
        : html`${label}`;
    return (href === undefined ? words : html`<a href="${href}">${words}</a>`).toString();
  };
  rules["task"] = (tokens, index, _options, env) => {
    const words = taskWords(contextOf(env).words, tokens[index]);
    return html`<strong class="task">${addedWords(notes, tokens[index], words, contextOf(env))}</strong> `.toString();
  };
  rules["total"] = (tokens, index, _options, env) =>
    addedWords(notes, tokens[index], contextOf(env).words.total, contextOf(env)).toString();
  rules["live_value"] = (tokens, index, _options, env) => {
    const value = contextOf(env).value(noteOf(notes.values, tokens[index]));
    return addedWords(notes, tokens[index], value, contextOf(env)).toString();
  };
  rules["table_close"] = () => "</table></section>\n";
  rules["th_open"] = openCell;
  rules["td_open"] = (tokens, index, ...rest) => {
    const open = openCell(tokens, index, ...rest);
    const token = tokens[index];
    const above = token === undefined ? undefined : notes.rowParents.get(token);
    if (above === undefined) return String(open);
    const spoken = html`<span class="govuk-visually-hidden"${screenOnly("spoken")}>${above}: </span>`;
    return `${String(open).replace(/>$/, ' class="of-which">')}${spoken}`;
  };
  rules["link_open"] = (tokens, index, _options, env) => {
    const address = String(tokens[index]?.attrGet("href") ?? "");
    return html`<a href="${isSafeAddress(address) ? contextOf(env).address(address) : "#"}">`.toString();
  };
  rules["link_close"] = (tokens, index, _options, env) => {
    let at = index;
    while (at > 0 && tokens[at]?.type !== "link_open") at -= 1;
    const file = contextOf(env).fileBeside(String(tokens[at]?.attrGet("href") ?? ""));
    return html`${trusted("</a>")}${file !== undefined && html` (${addedWords(notes, tokens[index], contextOf(env).words.file(file), contextOf(env))})`}`.toString();
  };
  rules["image"] = (tokens, index, options, env) => {
    const address = String(tokens[index]?.attrGet("src") ?? "");
    const source = isSafeAddress(address) ? contextOf(env).picture(address) : { src: "" };
    const alt = md.renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
    return pictureTag(source, alt).toString();
  };
  footnoteRules(md, contextOf);
}

/** Alignment becomes a class, since the site's policy allows no style in markup. `layOutTables` has chosen the tag and what it covers. */
const openCell: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const align = /text-align:(left|right|center)/.exec(String(token?.attrGet("style") ?? ""))?.[1];
  const name = align === "right" ? ' class="number"' : align === "center" ? ' class="centred"' : "";
  const own = token?.attrGet("scope") ?? (token?.type === "th_open" ? "col" : "row");
  const scope = token?.tag === "th" ? ` scope="${own}"` : "";
  const spans = ["colspan", "rowspan"].map((span) => {
    const covered = token?.attrGet(span);
    return covered ? ` ${span}="${covered}"` : "";
  });
  return `<${token?.tag}${scope}${spans.join("")}${name}>`;
};
