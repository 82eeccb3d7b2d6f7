// Headings that blocks make for themselves, one level below the heading that they stand under, with permalinks.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { headingOf } from "../../scripts/lib/outline.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { Ref } from "../../scripts/model/ref.ts";
import type { View } from "../../scripts/model/view.ts";
import type { SaidWords } from "./own-words.ts";

/** A heading with an anchor; on screen it can be linked to from itself. `name` is its text without markup. */
export function heading(
  view: View,
  own: SaidWords,
  level: number,
  id: string | undefined,
  content: HtmlValue,
  name: HtmlValue,
): SafeHtml {
  const element = headingOf({ level, id, content: html`${content}` });
  if (view.medium === "print" || id === undefined) return element;
  return html`<div class="heading">${element}${permalink(id, own.say.publications.linkTo(own.html, name))}</div>`;
}

/** A link to a place from itself. */
export function permalink(id: string, name: HtmlValue): SafeHtml {
  return html`<a class="permalink"${screenOnly("permalink")} href="#${id}"><span aria-hidden="true">#</span><span class="govuk-visually-hidden">${name}</span></a>`;
}

/** An id attribute, or nothing where another place on the page has the anchor already. */
export function idAttribute(id: string | undefined): SafeHtml | undefined {
  return id === undefined ? undefined : html` id="${id}"`;
}

/** The anchor of a fact that its page always shows; nothing where a heading of the text has it already. */
export function ownAnchor(view: View, { id, body }: Publication, noun: string, ref: Ref): string | undefined {
  const anchor = view.anchor({ publication: id }, noun, ref);
  return body.headings.some((one) => one.id === anchor) ? undefined : anchor;
}
