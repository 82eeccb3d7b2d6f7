// The life of a decision station by station: made, considered, answered, acted on, evidenced, closed.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import {
  type Decision,
  type DecisionEvent,
  type DecisionStage,
  decisionAt,
} from "../../../scripts/model/committees/decision.ts";
import { ofMeeting } from "../../../scripts/model/committees/meeting-label.ts";
import { calledWords } from "../../../scripts/model/item.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { View } from "../../../scripts/model/view.ts";
import { owners } from "../lists.ts";
import { workLinks } from "../meeting/work-links.ts";
import { takenUp } from "../meeting/work-outcome.ts";
import { wordsWithin } from "../own-words.ts";
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
      html`<li class="life__stage${reached}"><h3>${title(view, decision, stage)}</h3>${
        events.length === 0
          ? html`<p class="missing">${view.words.interface["not-recorded"]}</p>`
          : html`<ul class="plain-list">${entries}</ul>`
      }</li>`,
    ];
  });
  return html`<ol class="life">${stations}</ol>`;
}

function title(view: View, { noun }: Decision, stage: DecisionStage): string {
  const { life: words } = view.words.tracking;
  if (stage !== "made") return words[stage];
  return noun === "resolution" ? words.resolved : words.recommended;
}

/** What happened, with its date before it. */
function dated(view: View, date: string | undefined, event: HtmlValue): HtmlValue {
  return date === undefined ? event : view.words.tracking.life.dated(html, date, event);
}

type Teller = (view: View, decision: Decision, event: DecisionEvent) => HtmlValue;

const tellers: Readonly<Record<DecisionStage, Teller>> = {
  made: (view, decision, { target, date }) => {
    const { publication, minute } = decision;
    const day = date === undefined ? ofMeeting(view.known, publication, {}) : "";
    const { life } = view.words.tracking;
    const words = minute === undefined ? publication.front.title : life.minute(minute, day);
    return dated(view, date?.text, html`<a href="${view.link(away(decision), target)}">${words}</a>`);
  },
  considered: (view, decision, { target, date, meeting, place, agreedBy }) => {
    const body = meeting?.front.organization;
    const who = body === undefined ? meeting?.front.title : organizationName(view.register, body);
    const resolution =
      meeting === undefined || agreedBy === undefined
        ? undefined
        : decisionAt(view.known, meeting.id, agreedBy);
    const { life } = view.words.tracking;
    const agreed =
      resolution === undefined
        ? decision.asks !== "note" && life.notAgreed
        : life.agreedBy(
            html,
            (words) => html`<a href="${decisionHref(view, resolution)}">${words}</a>`,
            resolution.ref,
          );
    const link = html`<a href="${view.link(away(decision), target)}">${place && calledWords(view.words, place)}</a>`;
    return html`${dated(view, date?.text, life.consideredBy(html, who, link))} ${agreed}`;
  },
  answered: (view, decision, { response }) => {
    if (response === undefined) return undefined;
    const from = away(decision);
    const { by, date, decision: answer, text, reason } = response;
    const { life } = view.words.tracking;
    const said = life.answeredBy(
      html,
      html`<strong>${view.words.interface[answer]}</strong>`,
      owners(view, [by], from),
    );
    return html`${dated(view, date.text, said)}${text !== undefined && view.prose(text, from)}${reason !== undefined && html`<p><strong>${life.reason}</strong></p>${view.prose(reason, from)}`}`;
  },
  "acted-on": (view, decision, { work, update }) => {
    if (work !== undefined) {
      const later = work.taken.map(
        (one) => html`<li>${takenUp(view, wordsWithin(view, view.register.site.lang), one)}</li>`,
      );
      const { date } = work.programme;
      const { life } = view.words.tracking;
      const planned = life.onProgramme(
        html,
        date?.text,
        workLinks(view, [work]),
        view.words.interface[work.state],
      );
      return html`${planned}${later.length > 0 && html`<ul>${later}</ul>`}`;
    }
    if (update === undefined) return undefined;
    const { asAt, level, progress, source } = update;
    // Words without a rating speak for themselves.
    const rated =
      level === undefined && progress !== undefined ? undefined : rating(view, level, away(decision));
    const said = html`${rated}${progress !== undefined && view.prose(progress, away(decision))}`;
    return html`${dated(view, asAt.text, said)}${sourceWords(view, source)}`;
  },
  evidenced: (view, decision, { update }) =>
    update?.evidence !== undefined &&
    html`${dated(view, update.asAt.text, view.inline(update.evidence, away(decision)))}${sourceWords(view, update.source)}`,
  closed: (view, decision, { update }) =>
    update !== undefined && dated(view, update.asAt.text, rating(view, update.level, away(decision))),
};

function sourceWords(view: View, source: string | undefined): HtmlValue {
  return source !== undefined && html`<span class="source">${view.words.tracking.life.source(source)}</span>`;
}

function away({ publication }: Decision) {
  return { publication: publication.id, elsewhere: true } as const;
}
