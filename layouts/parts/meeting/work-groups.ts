// The items of a work programme by the meeting that they are planned for, then those without a day, by their headings.
import type { IsoDay } from "../../../scripts/lib/calendar.ts";
import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import { meetingsOf } from "../../../scripts/model/committees/meetings.ts";
import { trailOn, trailsOf, type WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import { bodyOf, type OrganizationId } from "../../../scripts/model/owner-id.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import type { SaidWords } from "../own-words.ts";
import { dayWords } from "./appointment.ts";

/** Items that stand under one heading. */
export interface WorkGroup {
  readonly title: string;
  /** Whether its title is a day. */
  readonly isDated: boolean;
  /** The meeting that they are planned for, where it has a page. */
  readonly meeting?: Publication;
  readonly items: readonly WorkTrail[];
}

/** What comes back at every meeting, then items by day in order, then those without one, then those dropped. */
export function workGroups(view: View, words: Words, programme: Publication): readonly WorkGroup[] {
  const trails = trailsOf(view.known, programme);
  const dropped = trails.filter(({ state }) => state === "dropped");
  const planned = trails.filter((trail) => !dropped.includes(trail));
  const { work } = words.blocks;
  const named = (some: readonly WorkTrail[], otherwise: string) =>
    [...Map.groupBy(some, ({ item }) => item.group ?? otherwise)].map(([title, items]) => ({
      title,
      items,
      isDated: false,
    }));
  return [
    ...named(
      planned.filter(({ item }) => item.recurs),
      work.recurring,
    ),
    ...datedGroups(view, words, programme, planned),
    ...named(
      planned.filter(({ item }) => !item.recurs && dated(item).length === 0),
      work.undated,
    ),
    ...(dropped.length === 0 ? [] : [{ title: work.dropped, items: dropped, isDated: false }]),
  ];
}

/** The heading of a group: the day as a link to its meeting, where that has a page. */
export function groupTitle(view: View, own: SaidWords, { title, meeting }: WorkGroup, from: Spot): HtmlValue {
  return meeting === undefined
    ? own.words(title)
    : html`<a href="${view.link(from, { publication: meeting.id })}">${own.words(title)}</a>`;
}

function dated({ meetings }: WorkTrail["item"]) {
  return meetings.flatMap((one) => (one.precision === "words" ? [] : [one]));
}

/** What comes back stands under each of its days, and what another body does under its meeting. */
function datedGroups(
  view: View,
  words: Words,
  programme: Publication,
  planned: readonly WorkTrail[],
): readonly WorkGroup[] {
  const all = planned.flatMap((trail) =>
    dated(trail.item).map((day) => ({ trail, day, body: trail.item.body ?? bodyOf(programme) })),
  );
  const groups = [...Map.groupBy(all, ({ day, body }) => `${day.end} ${body}`)];
  return groups
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, entries]) => {
      const [first] = entries;
      if (first === undefined) return [];
      const { day, body } = first;
      const when = dayWords(words, day);
      const meeting = meetingOn(view, body, day.end);
      const isOther = body !== bodyOf(programme);
      return [
        {
          title: isOther ? words.blocks.work.elsewhere(when, organizationName(view.register, body)) : when,
          isDated: true,
          items: entries.map(({ trail }) => trailOn(view.known, trail, day)),
          ...(meeting === undefined ? {} : { meeting }),
        },
      ];
    });
}

function meetingOn(view: View, body: OrganizationId, day: IsoDay): Publication | undefined {
  return meetingsOf(view.known, body).find(({ date }) => date?.precision === "day" && date.end === day);
}
