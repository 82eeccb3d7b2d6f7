// The words for a text: those of its own language where there are any, else those of the site.
import { isSameLanguage } from "../lib/language.ts";
import { wordsOf } from "../words/catalogues.ts";
import type { Words } from "../words/words.ts";
import type { Location } from "./location.ts";
import { publicationAt } from "./publication-at.ts";
import type { Register } from "./register.ts";

/** What words there are. */
export type Sayings = Pick<Register, "words" | "catalogues" | "site">;

/** The words for a text in a language. */
export function wordsIn({ words, catalogues, site }: Sayings, lang: string): Words {
  // Words that the site has put in the place of others are in its own language.
  return isSameLanguage(lang, site.lang) ? words : (wordsOf(lang, catalogues) ?? words);
}

/** The language of a page: of its part, else of its publication, else of the site. */
export function languageAt(register: Register, location: Location): string {
  const publication = publicationAt(register, location);
  const front = publication?.parts.find(({ slug }) => slug === location.part)?.front;
  return front?.lang ?? publication?.lang ?? register.site.lang;
}

/** The words for a text at a place. */
export function wordsAt(register: Register, place: Location): Words {
  return wordsIn(register, languageAt(register, place));
}
