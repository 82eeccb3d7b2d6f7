// Which meetings considered a publication: the item of each, and the minute of it where there is one.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { considerationsOf } from "../../../scripts/model/committees/paper-trail.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { timeWords } from "../meeting/appointment.ts";

/** The meetings as a list, oldest first; nothing for a publication that is on no agenda. */
export function considerations(view: View, { id, lang }: Publication): SafeHtml | undefined {
  const all = considerationsOf(view.known, id);
  if (all.length === 0) return undefined;
  const { reports: words } = view.wordsFor(lang);
  return html`<ul class="plain-list">${all.map(({ meeting, item, minute }) => {
    const { front, date } = meeting;
    const from = { publication: meeting.id, elsewhere: true } as const;
    const body =
      front.organization === undefined
        ? undefined
        : `${organizationName(view.register, front.organization)}, `;
    const day = date === undefined ? front.title : timeWords(view.wordsFor(lang), date);
    const minuted =
      minute &&
      html`, <a href="${view.itemLink(from, "minute", `${minute.number}`)}">${words.minute(minute.number)}</a>`;
    return html`<li>${body}${day}: <a href="${view.itemLink(from, "item", `${item.number}`)}">${words.item(item.number)}</a>${minuted}</li>`;
  })}</ul>`;
}
