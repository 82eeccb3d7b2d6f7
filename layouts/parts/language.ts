// The language of a piece of a page, and the way it runs, as attributes.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { directionOf, isSameLanguage } from "../../scripts/lib/language.ts";

/** The attributes of something in a language, such as ` lang="ur" dir="rtl"`. */
export function languageAttributes(lang: string): SafeHtml {
  return html` lang="${lang}" dir="${directionOf(lang)}"`;
}

/** The attributes of something in one language that stands in another; nothing where both are the same. */
export function languageWithin(lang: string, around: string): SafeHtml | undefined {
  return isSameLanguage(lang, around) ? undefined : languageAttributes(lang);
}

/** The attributes of a whole page. That it runs from left to right goes without saying. */
export function pageLanguage(lang: string): SafeHtml {
  return directionOf(lang) === "rtl" ? languageAttributes(lang) : html` lang="${lang}"`;
}

/** Words in one language within a text in another, marked; as they are where both are the same. */
export function markLanguage(lang: string, around: string, words: HtmlValue): HtmlValue {
  const language = languageWithin(lang, around);
  return language === undefined ? words : html`<span${language}>${words}</span>`;
}
