// The home page: what is new, what is due, what was promised, and then the kinds.

import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { listMeetings } from "../../scripts/model/committees/meetings.ts";
import { isMarked } from "../../scripts/model/drafts.ts";
import { listDue } from "../../scripts/model/facts/due-list.ts";
import { labelOf } from "../../scripts/model/facts/strategy/strategy.ts";
import { formalKinds } from "../../scripts/model/kinds/kinds.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { listPublications } from "../../scripts/model/publication-lists.ts";
import type { View } from "../../scripts/model/view.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { splitMeetings } from "../parts/meeting/meeting-index.ts";
import { meetingLine } from "../parts/meeting/meeting-line.ts";
import { pageShell } from "../parts/page-shell.ts";
import { publicationCard } from "../parts/publication-card.ts";

const newest = 4;

const layout: PageLayout = {
  data: onePage("/index.html"),
  render({ view }) {
    const { site } = view.register;
    const title = site.home?.title ?? site.name;
    const { due, homePage: words } = view.words.site;
    return pageShell(view, {
      path: "/",
      title: site.name,
      description: site.description,
      main: html`<div class="home" data-pagefind-body>
<header class="page-head">
<h1>${title}</h1>
<div class="page-head__summary">${site.home === undefined ? html`<p>${site.description}</p>` : view.prose(site.home.introduction, {})}</div>
</header>
<section aria-labelledby="new"><h2 id="new">${words.new}</h2><ul class="cards">${featured(view).map((one) => publicationCard(view, one, 3))}</ul></section>
${meetingsSection(view)}
<section aria-labelledby="due"><h2 id="due">${due}</h2>${whatIsDue(view)}</section>
<section aria-labelledby="promised"><h2 id="promised">${words.promised}</h2>${whatWasPromised(view)}</section>
<section aria-labelledby="kinds"><h2 id="kinds">${words.kinds}</h2><ul class="kinds">${formalKinds.map(
        (kind) => {
          const count = published(view).filter((one) => one.kind === kind).length;
          return html`<li><a href="${view.href(`/${kind.folder}/`)}">${view.words.kinds[kind.name].plural}</a> <span class="kinds__count">${count}</span><p>${view.words.kinds[kind.name].about}</p></li>`;
        },
      )}</ul></section>
</div>`,
    });
  },
};
export default layout;

/** The home page shows no drafts, not even where lists have them. */
function published(view: View): readonly Publication[] {
  return listPublications(view.register).filter((one) => !isMarked(view.register, one));
}

/** What the council puts first, then the newest. Meetings have a section of their own. */
function featured(view: View) {
  const chosen = (view.register.site.home?.featured ?? [])
    .flatMap((id) => view.register.publications.get(id) ?? [])
    .filter((one) => !isMarked(view.register, one));
  const rest = published(view).filter((one) => one.kind.name !== "meeting" && !chosen.includes(one));
  return [...chosen, ...rest].slice(0, Math.max(newest, chosen.length));
}

function whatIsDue(view: View): SafeHtml {
  const { overdue, unreported, soon, closed } = listDue(view.register);
  const { homePage: said } = view.words.site;
  const counts: readonly (readonly [number, string, string])[] = [
    [overdue.length, said.overdue, "overdue"],
    [unreported.length, said.unreported, "unreported"],
    [soon.length, said.soon, "soon"],
    [closed.length, said.closed, "closed"],
  ];
  const items: HtmlValue = counts.map(
    ([count, words, anchor]) =>
      html`<li><a href="${view.href("/due/")}#${anchor}"><span class="figures__number">${view.words.grammar.number(count)}</span> ${words}</a></li>`,
  );
  return html`<ul class="figures">${items}</ul><p><a href="${view.href("/decisions/")}">${said.allDecisions}</a></p>`;
}

/** The next meetings, or where none is known the last ones. */
function meetingsSection(view: View): SafeHtml | undefined {
  const { coming, past } = splitMeetings(
    view,
    listMeetings(view.known).filter((one) => !isMarked(view.register, one)),
  );
  if (coming.length + past.length === 0) return undefined;
  const { nextMeetings, latestMeetings, allMeetings } = view.words.site.homePage;
  const [title, shown] = coming.length > 0 ? [nextMeetings, coming] : [latestMeetings, past];
  return html`<section aria-labelledby="meetings"><h2 id="meetings">${title}</h2><ul class="meeting-lines">${shown.slice(0, 3).map((one) => meetingLine(view, one, true))}</ul><p><a href="${view.href("/meetings/")}">${allMeetings}</a></p></section>`;
}

function whatWasPromised(view: View): SafeHtml {
  const { homePage: words } = view.words.site;
  const entries = published(view).flatMap((one) => {
    const { plan, recommendations, withheldRecommendations } = one.facts;
    const counts = [
      ...(recommendations === undefined
        ? []
        : [words.recommendations(recommendations.length + withheldRecommendations.length)]),
      ...(plan === undefined ? [] : [words.actions(plan.actions.length, plan.objectives.length)]),
      ...(one.facts.strategy === undefined
        ? []
        : [words.priorities(one.facts.strategy.priorities.length, labelOf(one.facts.strategy, "priority"))]),
    ];
    if (counts.length === 0) return [];
    const link = html`<a href="${view.href(view.pathOf({ publication: one.id }))}">${one.front.title}</a>`;
    return [html`<li>${words.promisedIn(html, html`<strong>${counts.join(", ")}</strong>`, link)}</li>`];
  });
  return html`<ul class="promised">${entries}</ul>`;
}
