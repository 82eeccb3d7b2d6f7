// Words of the site in a text of another language, kept apart so that neither turns the other round.
import type { Token } from "markdown-it";
import { html, type SafeHtml } from "../lib/html.ts";
import { directionOf, isSameLanguage } from "../lib/language.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import type { TokenNotes } from "./token-notes.ts";

/** The words as they stand where a token is. */
export function addedWords(
  { languages }: TokenNotes,
  token: Token | undefined,
  words: string,
  { lang, wordsLang }: ProseContext,
): SafeHtml {
  const around = (token && languages.get(token)) ?? lang;
  if (isSameLanguage(around, wordsLang)) return html`${words}`;
  const direction = directionOf(wordsLang);
  if (/\p{L}/u.test(words)) return html`<span lang="${wordsLang}" dir="${direction}">${words}</span>`;
  return directionOf(around) === direction ? html`${words}` : html`<bdi dir="${direction}">${words}</bdi>`;
}

/** The attributes of an element whose whole content is words of the site; nothing in a text of the site's language. */
export function wordsAttributes({ lang, wordsLang }: ProseContext): SafeHtml | undefined {
  return isSameLanguage(lang, wordsLang)
    ? undefined
    : html` lang="${wordsLang}" dir="${directionOf(wordsLang)}"`;
}
