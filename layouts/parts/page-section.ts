// A section that the page of a publication makes for itself, under a heading of its own words.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { printedApart, screenOnly } from "../../scripts/lib/screen-only.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { wordsWithin } from "./own-words.ts";
import { attribute } from "./table.ts";

/** The section. `name` makes its anchor, which no heading of an officer's text can have. */
export function pageSection(
  view: View,
  { lang }: Publication,
  section: {
    readonly name: string;
    readonly title: string;
    readonly className?: string;
    /** Whether its heading names ways to other pages, which a document has none of. */
    readonly isWay?: true;
    /** Whether it stands elsewhere among the texts on paper. */
    readonly isApart?: true;
  },
  content: HtmlValue,
): SafeHtml {
  const { name, title, className, isWay, isApart } = section;
  const id = `page--${name}`;
  const { attributes } = wordsWithin(view, lang);
  const heading = headingOf({
    level: 2,
    id,
    content: html`${title}`,
    attributes: html`${isWay && screenOnly("navigation")}${attributes}`,
    lang: attributes && view.register.site.lang,
  });
  return html`<section${attribute(className)}${isApart && printedApart} aria-labelledby="${id}">${heading}${content}</section>`;
}
