// Lists of Markdown fields and of people, in the forms that blocks and pages share.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Spot, View } from "../../scripts/model/view.ts";

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
    : html`<div class="labelled"><p class="labelled__label">${label}</p>${list}</div>`;
}

/** Owners as links, one after another with semicolons, since the names of offices have commas. */
export function owners(view: View, ids: readonly string[], from: Spot): SafeHtml {
  const links = ids.map((id, index) => {
    const { label, href } = view.owner(id, from);
    const name = href === undefined ? html`${label}` : html`<a href="${href}">${label}</a>`;
    return index === 0 ? name : html`; ${name}`;
  });
  return html`${links}`;
}
