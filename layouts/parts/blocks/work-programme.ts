// A body's work programme: items by the meeting that they are planned for, then those without a date and those dropped.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { heading, idAttribute, permalink } from "../headings.ts";
import { bullets, owners } from "../lists.ts";
import { dayWords } from "../meeting/appointment.ts";
import { groupTitle, workGroups } from "../meeting/work-groups.ts";
import { workOrigins, workOutcome } from "../meeting/work-outcome.ts";
import { workTable } from "../meeting/work-table.ts";
import { ownWords } from "../own-words.ts";
import { type BlockLayout, freshAnchor } from "./block-layout.ts";

/** The block `work-programme`. */
export const workProgramme: BlockLayout = (view, scene, block) => {
  const { publication, location } = scene;
  const own = ownWords(view, location);
  const officers = publication.facts.workProgramme?.officers ?? [];
  const all = workGroups(view, own.say, publication);
  return html`<div class="work">${officers.length > 0 && html`<ul class="plain-list">${officers.map(({ role, person }) => html`<li><strong>${role}:</strong> ${owners(view, [person], location)}</li>`)}</ul>`}
${
  block.attributes.get("view") === "table"
    ? workTable(view, scene, all)
    : all.map((group) => {
        const { title, items } = group;
        const anchor = freshAnchor(scene, title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
        return html`${heading(view, own, block.level + 1, anchor, groupTitle(view, own, group, location), own.words(title))}<ul class="work__items">${items.map((trail) => workItem(view, scene, trail))}</ul>`;
      })
}</div>`;
};

function workItem(view: View, scene: Scene, trail: WorkTrail): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { work: words } = own.say.blocks;
  const { ref, title, purpose, details, note, origin, moves } = trail.item;
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
${origin !== undefined && html`<div class="work__about">${words.origin(own.html, view.inline(origin, location))}</div>`}
${slips.length > 0 && html`<ul class="slips">${slips}</ul>`}
${workOrigins(view, trail, location)}
${workOutcome(view, trail, location)}</li>`;
}
