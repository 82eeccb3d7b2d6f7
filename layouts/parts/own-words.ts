// The words that the site itself says within a publication: in one of another language they are marked as what they are.
import { type HtmlTag, type HtmlValue, html, type SafeHtml, trusted } from "../../scripts/lib/html.ts";
import { mapTemplateWords } from "../../scripts/lib/template-words.ts";
import { textOf } from "../../scripts/lib/text-of.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { languageAt } from "../../scripts/model/words-at.ts";
import type { Words } from "../../scripts/words/words.ts";
import { languageWithin } from "./language.ts";

/** A template tag as `html`, and what marks words that stand outside of templates. */
export interface OwnWords {
  /** Every word of the template itself is the site's; what is put into it keeps the language that it has. */
  readonly html: HtmlTag;
  /** A text or a piece of markup that is the site's as a whole. */
  words(words: HtmlValue): HtmlValue;
  /** For an element whose whole content is the site's. */
  readonly attributes: SafeHtml | undefined;
}

/** For pages in the language of the site. */
export const unmarked: OwnWords = { html, words: (words) => words, attributes: undefined };

/** The site's words with the catalogue that they are taken from. */
export interface SaidWords extends OwnWords {
  /** The words in the language of the place, or where there are none in that of the site. */
  readonly say: Words;
}

/** For a place in a publication or part, whatever its language. */
export function ownWords(view: View, spot: Spot): SaidWords {
  const { register } = view;
  return wordsWithin(view, spot.elsewhere === true ? register.site.lang : languageAt(register, spot));
}

/** Wraps what has letters. */
function markerOf(attributes: SafeHtml | undefined): (words: HtmlValue) => HtmlValue {
  if (attributes === undefined) return (words) => words;
  return (text) => {
    const markup = html`${text}`;
    return /\p{L}/u.test(textOf(markup)) ? html`<span${attributes}>${markup}</span>` : markup;
  };
}

/** For a text in a language: in words of its own where there are any, else in those of the site, which are marked. */
export function wordsWithin(view: View, lang: string): SaidWords {
  const say = view.wordsFor(lang);
  const attributes = say === view.words ? languageWithin(view.register.site.lang, lang) : undefined;
  if (attributes === undefined) return { ...unmarked, say };
  const words = markerOf(attributes);
  return { html: marking(words), words, attributes, say };
}

/** The tag that wraps each run of words between the tags of a template. */
function marking(words: (text: HtmlValue) => HtmlValue): HtmlTag {
  const mark = (run: string) => {
    const [, before = "", text = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run) ?? [];
    return `${before}${html`${words(trusted(text))}`}${after}`;
  };
  return (strings, ...values) => {
    const marked = mapTemplateWords(strings, mark);
    return html(Object.assign(marked, { raw: marked }), ...values);
  };
}
