// A work programme as a table: what is planned for when, how it stands, and what was recommended and resolved.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { reportsOf, type WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { freshAnchor } from "../blocks/block-layout.ts";
import { idAttribute } from "../headings.ts";
import { itemName } from "../item-name.ts";
import { leadWords } from "../listed-item.ts";
import { bullets } from "../lists.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { cell, table } from "../table.ts";
import { groupTitle, type WorkGroup } from "./work-groups.ts";
import { workOrigins, workOutcome } from "./work-outcome.ts";

/**
 * A table of what has a day, with a row for each item under each of its days, and one for each sort of items that has
 * none, under what its rows would say again and again.
 */
export function workTable(view: View, scene: Scene, groups: readonly WorkGroup[]): SafeHtml {
  const own = ownWords(view, scene.location);
  const dated = groups.filter(({ isDated }) => isDated);
  const first = groups.findIndex(({ isDated }) => isDated);
  return html`${groups.map((group, at) => {
    if (!group.isDated) return oneTable(view, scene, own, own.words(group.title), [group]);
    return at === first && oneTable(view, scene, own, own.say.blocks.work.table.caption, dated);
  })}`;
}

function oneTable(
  view: View,
  scene: Scene,
  own: SaidWords,
  caption: HtmlValue,
  groups: readonly WorkGroup[],
): SafeHtml {
  const { table: words } = own.say.blocks.work;
  const when = groups.some(({ isDated }) => isDated) ? [words.when] : [];
  return table({
    own,
    id: freshAnchor(scene, "work-table"),
    caption,
    className: "fold work-table",
    columns: [words.item, ...when, words.status, words.recommendations, words.resolutions].map((head) => ({
      head,
    })),
    body: groups.flatMap((group) => group.items.map((trail) => row(view, scene, own, group, trail))),
  });
}

function row(view: View, scene: Scene, own: SaidWords, group: WorkGroup, trail: WorkTrail): SafeHtml {
  const { location } = scene;
  const { table: words, origin: cameFrom } = own.say.blocks.work;
  const { ref, title, purpose, details, note, origin } = trail.item;
  return html`<tr${idAttribute(scene.claim("work-item", ref))}>
<th scope="row">${title}</th>
${group.isDated && cell(own, words.when, groupTitle(view, own, group, location))}
${cell(
  own,
  words.status,
  html`${purpose !== undefined && view.prose(purpose, location)}${bullets(view, details, location)}${note !== undefined && view.prose(note, location)}${origin !== undefined && html`<div>${cameFrom(own.html, view.inline(origin, location))}</div>`}${workOrigins(view, trail, location)}${workOutcome(view, trail, location)}`,
)}
${cell(own, words.recommendations, made(own, words.none, recommended(view, own, trail)))}
${cell(own, words.resolutions, made(own, words.none, resolved(view, own, trail)))}
</tr>`;
}

/** What minutes came to know since packs went out is for the screen, as all else that became of an item. */
function made(own: SaidWords, none: string, entries: readonly SafeHtml[]): HtmlValue {
  return entries.length === 0
    ? html`<span class="missing"${screenOnly("later")}>${own.words(none)}</span>`
    : html`<ul class="plain-list"${screenOnly("later")}>${entries}</ul>`;
}

function recommended(view: View, own: SaidWords, { taken }: WorkTrail): readonly SafeHtml[] {
  return taken
    .flatMap((one) => reportsOf(view.known, one))
    .flatMap((report) =>
      (report.facts.recommendations ?? []).map((one) => entry(view, own, report, "recommendation", one)),
    );
}

function resolved(view: View, own: SaidWords, { taken }: WorkTrail): readonly SafeHtml[] {
  return taken.flatMap(({ meeting, minute }) =>
    (minute?.clauses ?? []).map((clause) =>
      entry(view, own, meeting, "resolution", {
        ...clause,
        ...(minute?.lead === undefined ? {} : { lead: minute.lead }),
      }),
    ),
  );
}

function entry(
  view: View,
  own: SaidWords,
  publication: Publication,
  noun: "recommendation" | "resolution",
  item: { readonly ref: Ref; readonly lead?: string; readonly text: string },
): SafeHtml {
  const { ref, text } = item;
  const from = { publication: publication.id, elsewhere: true } as const;
  return html`<li><a href="${view.itemLink(from, noun, ref)}">${own.words(itemName(own.say, noun, ref))}</a> ${leadWords(item)}${view.inline(text, from)}</li>`;
}
