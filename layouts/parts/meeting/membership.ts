// Who sits on a body on the day of a meeting, as what, for whom and for which matters.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Membership } from "../../../scripts/model/committees/membership.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { names, owners } from "../lists.ts";

/** The members in the order of their parts; nothing where none is known. */
export function membershipList(view: View, members: readonly Membership[], from: Spot): SafeHtml | undefined {
  if (members.length === 0) return undefined;
  const entries = members.map((one) => {
    const part = one.role === "member" ? undefined : roleWords(view, one, from);
    return html`<li>${owners(view, [one.person], from)}${part !== undefined && html` <span class="members__role">(${part})</span>`}</li>`;
  });
  return html`<ul class="members">${entries}</ul>`;
}

/** What somebody is on a body: `Substitute for …`, `Co-opted member, education matters, without a vote`. */
export function roleWords(view: View, { role, for: whom, scope, votes }: Membership, from: Spot): SafeHtml {
  const { seats: words } = view.words.meetings;
  const stands = whom === undefined ? undefined : words.for(html, names(view, [whom], from));
  return html`${view.words.interface[role]}${stands}${scope !== undefined && `, ${scope}`}${votes === false && words.withoutVote}`;
}
