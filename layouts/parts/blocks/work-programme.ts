// A body's work programme: items by the meeting that they are planned for, then those without a date and those dropped.
import type { IsoDay } from "../../../scripts/lib/calendar.ts";
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { listMeetings } from "../../../scripts/model/committees/meetings.ts";
import { trailsOf, type WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { heading, idAttribute, permalink } from "../headings.ts";
import { bullets, owners } from "../lists.ts";
import { dayWords } from "../meeting/appointment.ts";
import { workOrigins, workOutcome } from "../meeting/work-outcome.ts";
import { ownWords } from "../own-words.ts";
import { type BlockLayout, freshAnchor } from "./block-layout.ts";

/** The block `work-programme`. */
export const workProgramme: BlockLayout = (view, scene, block) => {
  const { publication, location } = scene;
  const own = ownWords(view, location);
  const trails = trailsOf(view.known, publication);
  const officers = publication.facts.workProgramme?.officers ?? [];
  return html`<div class="work">${officers.length > 0 && html`<ul class="plain-list">${officers.map(({ role, person }) => html`<li><strong>${role}:</strong> ${owners(view, [person], location)}</li>`)}</ul>`}
${groups(own.say, trails).map(({ title, day, items }) => {
  const meeting = day === undefined ? undefined : meetingOn(view, publication, day);
  const shown =
    meeting === undefined
      ? own.words(title)
      : html`<a href="${view.link(location, { publication: meeting.id })}">${own.words(title)}</a>`;
  const anchor = freshAnchor(scene, title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
  return html`${heading(view, own, block.level + 1, anchor, shown, own.words(title))}<ul class="work__items">${items.map((trail) => workItem(view, scene, trail))}</ul>`;
})}</div>`;
};

interface Group {
  readonly title: string;
  /** The last day that the date can mean. */
  readonly day?: IsoDay;
  readonly items: readonly WorkTrail[];
}

/** Items by day in order, then those to be scheduled, then those dropped. */
function groups(words: Words, trails: readonly WorkTrail[]): readonly Group[] {
  const dropped = trails.filter(({ state }) => state === "dropped");
  const planned = trails.filter((trail) => !dropped.includes(trail));
  const dated = new Map<IsoDay, { title: string; items: WorkTrail[] }>();
  const undated: WorkTrail[] = [];
  for (const trail of planned) {
    const { meeting } = trail.item;
    if (meeting === undefined || meeting.precision === "words") undated.push(trail);
    else {
      const group = dated.get(meeting.end) ?? { title: dayWords(words, meeting), items: [] };
      group.items.push(trail);
      dated.set(meeting.end, group);
    }
  }
  const days = [...dated].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...days.map(([day, { title, items }]) => ({ title, day, items })),
    { title: words.blocks.work.undated, items: undated },
    { title: words.blocks.work.dropped, items: dropped },
  ].filter(({ items }) => items.length > 0);
}

function meetingOn(view: View, { front }: Publication, day: IsoDay): Publication | undefined {
  return listMeetings(view.known).find(
    (one) =>
      one.front.organization === front.organization &&
      one.date !== undefined &&
      one.date.precision === "day" &&
      one.date.end === day,
  );
}

function workItem(view: View, scene: Scene, trail: WorkTrail): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { work: words } = own.say.blocks;
  const { ref, title, purpose, details, note, moves } = trail.item;
  const anchor = scene.claim("work-item", ref);
  const link =
    anchor === undefined || view.medium === "print"
      ? undefined
      : permalink(anchor, words.linkTo(own.html, title));
  const slips = moves.map(
    ({ from, asAt, reason }) =>
      html`<li>${words.moved(own.html, own.words(dayWords(own.say, from)), asAt?.text, reason && view.inline(reason, location))}</li>`,
  );
  return html`<li class="work__item"${idAttribute(anchor)}><p class="work__title heading"><strong>${title}</strong>${link}</p>
${purpose !== undefined && view.prose(purpose, location)}
${bullets(view, details, location)}
${note !== undefined && view.prose(note, location)}
${slips.length > 0 && html`<ul class="slips">${slips}</ul>`}
${workOrigins(view, trail, location)}
${workOutcome(view, trail, location)}</li>`;
}
