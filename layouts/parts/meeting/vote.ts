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
  const sides = [
    ["For", ayes],
    ["Against", against],
    ["Abstained", abstained],
  ] as const;
  const facts = sides.flatMap(([side, votes]): readonly Fact[] => {
    if (votes === undefined) return [];
    if (typeof votes === "number") return [[side, votes]];
    if (votes.length === 0) return [[side, 0]];
    return [[side, html`${votes.length}: ${names(view, votes, from)}`]];
  });
  const own = ownWords(view, from);
  return own.html`<div class="vote"><p class="labelled__label">Vote</p>${facts.length > 0 && factList(own, facts)}${note !== undefined && view.prose(note, from)}</div>`;
}
