// How members voted: by numbers, or by name where names were taken.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Minute } from "../../../scripts/model/committees/minutes.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { names } from "../lists.ts";
import { ownWords } from "../own-words.ts";

/** The vote in a list; what was not recorded is left out. */
export function vote(
  view: View,
  { for: ayes, against, abstained, note }: NonNullable<Minute["vote"]>,
  from: Spot,
): SafeHtml {
  const own = ownWords(view, from);
  const { minute: words } = own.say.meetings;
  const sides = [
    [words.for, ayes],
    [words.against, against],
    [words.abstained, abstained],
  ] as const;
  const facts = sides.flatMap(([side, votes]): readonly Fact[] => {
    if (votes === undefined) return [];
    if (typeof votes === "number") return [[side, votes]];
    if (votes.length === 0) return [[side, 0]];
    return [[side, html`${votes.length}: ${names(view, votes, from)}`]];
  });
  return html`<div class="vote"><p class="labelled__label">${own.words(words.vote)}</p>${facts.length > 0 && factList(own, facts)}${note !== undefined && view.prose(note, from)}</div>`;
}
