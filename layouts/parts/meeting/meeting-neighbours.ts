// The way to the meetings of the same body before and after one, or to their minutes.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import {
  type MeetingPublication,
  minutesPage,
  nextMeeting,
  previousMeeting,
} from "../../../scripts/model/committees/meetings.ts";
import type { View } from "../../../scripts/model/view.ts";
import { ownWords } from "../own-words.ts";

/** The links; those between minutes leave out meetings that have none. Nothing where there is no neighbour. */
export function meetingNeighbours(
  view: View,
  meeting: MeetingPublication,
  of: "meetings" | "minutes",
): SafeHtml | undefined {
  const steps = [
    ["previous", previousMeeting(view.known, meeting)],
    ["next", nextMeeting(view.register, meeting)?.publication],
  ] as const;
  const own = ownWords(view, { publication: meeting.id });
  const { meetings: words } = own.say;
  const links = steps.flatMap(([side, other]) => {
    if (other === undefined) return [];
    const page = of === "minutes" ? minutesPage(other) : { publication: other.id };
    if (page === undefined) return [];
    const label = of === "minutes" ? own.words(words.minutesOf(other.date?.text)) : other.front.title;
    return [
      html`<li class="neighbours__${side}"><a href="${view.href(view.pathOf(page))}"><span class="neighbours__word"${own.attributes}>${own.say.interface[side]}</span> ${label}</a></li>`,
    ];
  });
  if (links.length === 0) return undefined;
  return html`<nav class="neighbours"${screenOnly("navigation")} aria-label="${words[of]}" data-pagefind-ignore="all"><ul>${links}</ul></nav>`;
}
