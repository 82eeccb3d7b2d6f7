// Lists of Markdown fields and of people, in the forms that blocks and pages share.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { type OwnerId, organizationId, personId } from "../../scripts/model/owner-id.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ownWords } from "./own-words.ts";

/** A bulleted list of Markdown fields; nothing for none. */
export function bullets(view: View, texts: readonly string[] | undefined, from: Spot): SafeHtml | undefined {
  if (texts === undefined || texts.length === 0) return undefined;
  return html`<ul>${texts.map((text) => html`<li>${view.inline(text, from)}</li>`)}</ul>`;
}

/** A bulleted list under a few bold words that are not a heading. */
export function labelledBullets(
  view: View,
  label: string,
  texts: readonly string[] | undefined,
  from: Spot,
): SafeHtml | undefined {
  const list = bullets(view, texts, from);
  return list === undefined
    ? undefined
    : html`<div class="labelled"><p class="labelled__label"${ownWords(view, from).attributes}>${label}</p>${list}</div>`;
}

/** Owners as links with their offices, one after another with semicolons, since the names of offices have commas. */
export function owners(view: View, ids: readonly OwnerId[], from: Spot): SafeHtml {
  return inRow(ids, (id) => {
    const { office } = view.owner(id, from);
    return html`${name(view, id, from)}${office !== undefined && `, ${office}`}`;
  });
}

/** People by name alone, as links, where their offices are told nearby: who voted how, who declared what. */
export function names(view: View, ids: readonly OwnerId[], from: Spot): SafeHtml {
  return inRow(ids, (id) => name(view, id, from));
}

function name(view: View, id: OwnerId, from: Spot): SafeHtml {
  const { label, href } = view.owner(id, from);
  return href === undefined ? html`${label}` : html`<a href="${href}">${label}</a>`;
}

/** Somebody who is written as an id, as `owners` has them, or in words of their own. */
export function ownerOrWords(view: View, written: string, from: Spot): HtmlValue {
  const { people, organizations } = view.register;
  const id = personId(written);
  return people.has(id) || organizations.has(organizationId(written)) ? owners(view, [id], from) : written;
}

function inRow(ids: readonly OwnerId[], write: (id: OwnerId) => SafeHtml): SafeHtml {
  return html`${ids.map((id, index) => html`${index > 0 && "; "}${write(id)}`)}`;
}
