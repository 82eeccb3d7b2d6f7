// Where an item of a work programme came from, and what became of it.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly, unknownBefore } from "../../../scripts/lib/screen-only.ts";
import { decisionNamed } from "../../../scripts/model/committees/decision.ts";
import { dayOf } from "../../../scripts/model/committees/meetings.ts";
import type { Consideration } from "../../../scripts/model/committees/paper-trail.ts";
import type { WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import { type ReferenceTarget, readTarget } from "../../../scripts/model/prose/reference-target.ts";
import { resolveReference } from "../../../scripts/model/prose/resolve-reference.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { decisionLink } from "../decision/decision-link.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { papersOfItem } from "./paper-list.ts";

/**
 * What an item came from: resolutions and recommendations, and papers or what stands in them, such as a measure of a
 * scorecard; nothing where none is recorded. A programme may be before the very meeting that resolved on one.
 */
export function workOrigins(view: View, { programme, item }: WorkTrail, from: Spot): SafeHtml | undefined {
  const own = ownWords(view, from);
  const { work: words } = own.say.meetings;
  const decisions = item.origins.map((written) => decisionNamed(view.known, written, programme));
  const named = item.origins.flatMap((written, at): HtmlValue[] => {
    const decision = decisions[at];
    if (decision !== undefined) return [own.words(decisionLink(view, decision, from))];
    const named = { ...readTarget(written), place: programme.place };
    const found = resolveReference(view.register, from, named);
    if (!found.found || isDecision(named)) return [];
    return [html`<a href="${view.link(from, found.target)}">${found.label}</a>`];
  });
  if (named.length === 0) return undefined;
  const links = named.map((one, index) => html`${index > 0 && own.words(words.and)}${one}`);
  const days = decisions
    .filter((one) => one !== undefined)
    .flatMap(({ noun, publication }) => (noun === "resolution" ? (dayOf(publication) ?? []) : []));
  const last = days.toSorted().at(-1);
  return html`<p class="work__about"${last === undefined ? undefined : unknownBefore(last)}>${words.cameFrom(own.html, links)}</p>`;
}

/** Whether what is written names a resolution or a recommendation, which everybody may not see or which is not there. */
function isDecision({ noun }: ReferenceTarget): boolean {
  return noun === "resolution" || noun === "recommendation";
}

/** How an item stands in words, with the way to each agenda item that took it up, its minute and its papers. */
export function workOutcome(view: View, { state, item, taken }: WorkTrail, from: Spot): SafeHtml | undefined {
  const { dropped } = item;
  const own = ownWords(view, from);
  const why =
    state === "dropped" && dropped !== undefined
      ? own.say.meetings.work.since(own.html, dropped.asAt.text, view.inline(dropped.reason, from))
      : undefined;
  const steps = taken.map((one) => html`<li>${takenUp(view, own, one)}</li>`);
  // The heading over it says the same of what has no day.
  const isSaid = state === "to-schedule" || state === "recurring";
  if (isSaid && steps.length === 0) return undefined;
  return html`<div class="work__about"${screenOnly("later")}><strong class="work__state work__state--${state}">${own.words(own.say.interface[state])}</strong>${why}${steps.length > 0 && html`<ul class="plain-list">${steps}</ul>`}</div>`;
}

/** One time that an item was on an agenda: the agenda item, its minute, and its papers that are pages of the site. */
export function takenUp(view: View, own: SaidWords, { meeting, item, minute }: Consideration): SafeHtml {
  const from = { publication: meeting.id, elsewhere: true } as const;
  const { work: words } = own.say.meetings;
  const day = meeting.date?.text ?? meeting.front.title;
  const papers = papersOfItem(view, meeting, item.number).flatMap(({ paper: { content } }): HtmlValue[] => {
    const report =
      content.kind === "publication" ? view.register.publications.get(content.publication) : undefined;
    if (report === undefined) return [];
    return [
      html`, ${own.words(words.report(own.say.kinds[report.kind.name].title))} <a href="${view.href(view.pathOf({ publication: report.id }))}">${report.front.title}</a>`,
    ];
  });
  const minuted =
    minute &&
    html`, <a href="${view.itemLink(from, "minute", `${minute.number}`)}">${own.words(words.minute(minute.number))}</a>`;
  const taken = words.item(own.html, item.number, item.title);
  return html`${day}: <a href="${view.itemLink(from, "item", `${item.number}`)}">${taken}</a>${minuted}${papers}`;
}
