// The languages that there are words in, and the words that a site or a page is said in.
import { isSameLanguage } from "../lib/language.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** A catalogue for each language. The first is taken where there is none for the language of a site. */
export const catalogues: readonly [Words, ...Words[]] = [en];

/** The words of a language; undefined where there are none. */
export function wordsOf(lang: string, all: readonly Words[] = catalogues): Words | undefined {
  return all.find((words) => isSameLanguage(words.lang, lang));
}

/** The words of a site in a language, with those that it has put in the place of others. */
export function siteWords(
  lang: string,
  replaced: Readonly<Record<string, string>> = {},
  all: readonly [Words, ...Words[]] = catalogues,
): Words {
  const words = wordsOf(lang, all) ?? all[0];
  return { ...words, interface: { ...words.interface, ...replaced } };
}
