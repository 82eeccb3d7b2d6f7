// The life of a decision station by station: made, considered, answered, acted on, evidenced, closed.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Decision, DecisionEvent, DecisionStage } from "../../../scripts/model/committees/decision.ts";
import type { View } from "../../../scripts/model/view.ts";
import { owners } from "../lists.ts";
import { workLinks } from "../meeting/work-links.ts";
import { takenUp } from "../meeting/work-outcome.ts";
import { siteWords } from "../own-words.ts";
import { rating } from "../rating.ts";
import { decisionHref } from "./decision-href.ts";

const stages: readonly DecisionStage[] = [
  "made",
  "considered",
  "answered",
  "acted-on",
  "evidenced",
  "closed",
];

/** The stations in order. An empty one says so; of a decision that asks nobody, empty ones are left out. */
export function decisionLife(view: View, decision: Decision): SafeHtml {
  const followed = decision.progress !== undefined;
  const stations = stages.flatMap((stage) => {
    const events = decision.events.filter((event) => event.stage === stage);
    if (events.length === 0 && !followed) return [];
    const entries = events.map((event) => html`<li>${tellers[stage](view, decision, event)}</li>`);
    const reached = events.length > 0 ? "" : " life__stage--empty";
    return [
      html`<li class="life__stage${reached}"><h3>${title(decision, stage)}</h3>${
        events.length === 0
          ? html`<p class="missing">${view.word("not-recorded")}</p>`
          : html`<ul class="plain-list">${entries}</ul>`
      }</li>`,
    ];
  });
  return html`<ol class="life">${stations}</ol>`;
}

function title({ noun }: Decision, stage: DecisionStage): string {
  const titles: Readonly<Record<DecisionStage, string>> = {
    made: noun === "resolution" ? "Resolved" : "Recommended",
    considered: "Considered",
    answered: "Answered",
    "acted-on": "Acted on",
    evidenced: "Evidenced",
    closed: "Closed",
  };
  return titles[stage];
}

type Teller = (view: View, decision: Decision, event: DecisionEvent) => HtmlValue;

const tellers: Readonly<Record<DecisionStage, Teller>> = {
  made: (view, decision, { target, date }) => {
    const when = date === undefined ? undefined : html`${date.text}: `;
    const { publication, minute } = decision;
    const day = date === undefined ? view.committees.ofMeeting(publication, {}) : "";
    const words = minute === undefined ? publication.front.title : `minute ${minute}${day}`;
    return html`${when}<a href="${view.link(away(decision), target)}">${words}</a>`;
  },
  considered: (view, decision, { target, date, meeting, place, agreedBy }) => {
    const body = meeting?.front.organization;
    const who = body === undefined ? meeting?.front.title : view.organizationName(body);
    const resolution =
      meeting === undefined || agreedBy === undefined
        ? undefined
        : view.committees.decision(meeting.id, agreedBy);
    const agreed =
      resolution === undefined
        ? html` No resolution that agrees to it is recorded.`
        : html` Agreed by <a href="${decisionHref(view, resolution)}">resolution ${resolution.ref}</a>.`;
    return html`${date !== undefined && html`${date.text}: `}${who}, <a href="${view.link(away(decision), target)}">${place}</a>.${agreed}`;
  },
  answered: (view, decision, { response }) => {
    if (response === undefined) return undefined;
    const from = away(decision);
    const { by, date, decision: answer, text, reason } = response;
    return html`${date.text}: <strong>${view.word(answer)}</strong> by ${owners(view, [by], from)}${text !== undefined && view.prose(text, from)}${reason !== undefined && html`<p><strong>Reason:</strong></p>${view.prose(reason, from)}`}`;
  },
  "acted-on": (view, decision, { work, update }) => {
    if (work !== undefined) {
      const later = work.taken.map((one) => html`<li>${takenUp(view, siteWords, one)}</li>`);
      const { date } = work.programme;
      return html`On the work programme${date !== undefined && ` of ${date.text}`}: ${workLinks(view, [work])} (${view.word(work.state)})${later.length > 0 && html`<ul>${later}</ul>`}`;
    }
    if (update === undefined) return undefined;
    const { asAt, level, progress, source } = update;
    // Words without a rating speak for themselves.
    const rated =
      level === undefined && progress !== undefined ? undefined : rating(view, level, away(decision));
    return html`${asAt.text}: ${rated}${progress !== undefined && view.prose(progress, away(decision))}${source !== undefined && html`<span class="source">Source: ${source}</span>`}`;
  },
  evidenced: (view, decision, { update }) =>
    update?.evidence !== undefined &&
    html`${update.asAt.text}: ${view.inline(update.evidence, away(decision))}${update.source !== undefined && html`<span class="source">Source: ${update.source}</span>`}`,
  closed: (view, decision, { update }) =>
    update !== undefined && html`${update.asAt.text}: ${rating(view, update.level, away(decision))}`,
};

function away({ publication }: Decision) {
  return { publication: publication.id, elsewhere: true } as const;
}
