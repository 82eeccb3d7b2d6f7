// The bodies on which somebody sits or sat, as what and since when.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { PersonId } from "../../scripts/model/owner-id.ts";
import { dateWords } from "../../scripts/model/period.ts";
import type { View } from "../../scripts/model/view.ts";
import { owners } from "./lists.ts";
import { roleWords } from "./meeting/membership.ts";
import { wordsWithin } from "./own-words.ts";

/** The list; nothing for somebody who sits on no body. */
export function seatList(view: View, person: PersonId): SafeHtml | undefined {
  const seats = view.register.memberships.filter((one) => one.person === person);
  if (seats.length === 0) return undefined;
  return html`<ul class="plain-list">${seats.map((seat) => {
    const { from, until } = seat;
    const words = view.words.site.people.seat(html, {
      role: roleWords(view, wordsWithin(view, view.register.site.lang), seat, {}),
      body: owners(view, [seat.organization], {}),
      from: from === undefined ? undefined : dateWords(from),
      until: until === undefined ? undefined : dateWords(until),
    });
    return html`<li>${words}</li>`;
  })}</ul>`;
}
