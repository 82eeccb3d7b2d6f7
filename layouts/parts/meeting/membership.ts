// Who sits on a body on the day of a meeting, as what, for whom and for which matters.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Membership } from "../../../scripts/model/committees/membership.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { names, ownerOrWords, owners } from "../lists.ts";
import type { SaidWords } from "../own-words.ts";

/** The members in the order of their parts; nothing where none is known. */
export function membershipList(
  view: View,
  own: SaidWords,
  members: readonly Membership[],
  from: Spot,
): SafeHtml | undefined {
  if (members.length === 0) return undefined;
  const entries = members.map((one) => {
    const part = one.role === "member" ? undefined : roleWords(view, own, one, from);
    return html`<li>${owners(view, [one.person], from)}${part !== undefined && html` <span class="members__role">(${part})</span>`}</li>`;
  });
  return html`<ul class="members">${entries}</ul>`;
}

/** What somebody is on a body: `Substitute for …`, `Co-opted member, education matters, without a vote`. */
export function roleWords(
  view: View,
  own: SaidWords,
  { role, for: whom, represents, scope, votes }: Membership,
  from: Spot,
): SafeHtml {
  const { seats: words } = own.say.meetings;
  const stands = whom === undefined ? undefined : words.for(own.html, names(view, [whom], from));
  const represented = represents !== undefined && words.for(own.html, ownerOrWords(view, represents, from));
  return html`${own.words(own.say.interface[role])}${stands}${represented}${scope !== undefined && `, ${scope}`}${votes === false && own.words(words.withoutVote)}`;
}
