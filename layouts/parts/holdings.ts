// What a person, an office or an organisation owns, and what they published.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { datedTitle } from "../../scripts/model/committees/meeting-label.ts";
import { listHeld, type TrackedItem } from "../../scripts/model/facts/due-list.ts";
import type { OwnerId } from "../../scripts/model/owner-id.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import { standing } from "./due.ts";
import { itemName } from "./item-name.ts";
import { languageWithin, markLanguage } from "./language.ts";
import { plainListed } from "./listed-item.ts";

/** Their actions, recommendations and resolutions by publication, each with its date and how it stands; nothing for none. */
export function holdings(view: View, ownerId: OwnerId): SafeHtml | undefined {
  const items = listHeld(view.register, ownerId);
  const { holdings: words } = view.words.site;
  if (items.length === 0) return undefined;
  const publications = [...new Set(items.map(({ publication }) => publication))];
  return html`${publications.map((publication) => {
    const { lang } = publication;
    const said = (words: string) => markLanguage(lang, view.register.site.lang, words);
    const own = items.filter((item) => item.publication === publication);
    const from = { publication: publication.id, elsewhere: true } as const;
    return html`<details class="holdings"><summary>${words.in(html, countItems(view, own), said(datedTitle(publication)))}</summary><ul>${own.map(
      (item) => {
        const { noun, ref, progress } = item;
        return html`<li><a href="${view.itemLink(from, noun, ref)}">${itemName(view.words, noun, ref)}</a>: ${said(plainListed(view, item))} <span class="holdings__state">${progress.due?.text ?? words.undated}. ${standing(view, progress, from)}</span></li>`;
      },
    )}</ul></details>`;
  })}`;
}

function countItems(view: View, items: readonly TrackedItem[]): string {
  const count = (noun: TrackedItem["noun"]) => items.filter((item) => item.noun === noun).length;
  return view.words.site.holdings.counts({
    objective: count("objective"),
    action: count("action"),
    recommendation: count("recommendation"),
    resolution: count("resolution"),
  });
}

/** The publications that they published or wrote; nothing for none. */
export function publishedList(view: View, publications: readonly Publication[]): SafeHtml | undefined {
  if (publications.length === 0) return undefined;
  return html`<p>${view.words.site.holdings.published}</p><ul>${publications.map(({ id, front, lang }) => html`<li><a href="${view.href(view.pathOf({ publication: id }))}"${languageWithin(lang, view.register.site.lang)}>${front.title}</a></li>`)}</ul>`;
}
