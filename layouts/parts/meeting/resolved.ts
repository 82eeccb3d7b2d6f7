// What was resolved, clause by clause, each with its anchor, whom it asks and the way to what became of it.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { decisionAt, hasPage } from "../../../scripts/model/committees/decision.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minute, ResolvedClause } from "../../../scripts/model/committees/minutes.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import { workFrom } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { decisionHref } from "../decision/decision-href.ts";
import { dueDate, slips, standing } from "../due.ts";
import { owners } from "../lists.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { exemptNote } from "./exempt-note.ts";
import { workLinks } from "./work-links.ts";

/** The resolution of a minute; nothing where there is none. */
export function resolved(
  view: View,
  meeting: MeetingPublication,
  { lead, clauses, withheld }: Minute,
  from: Spot,
): SafeHtml | undefined {
  if (clauses.length + withheld.length === 0) return undefined;
  const entries = mapInPlace(clauses, withheld, {
    open: (clause) => clauseEntry(view, meeting, clause, from),
    withheld: ({ ref, exempt }) =>
      entry(
        view,
        ref,
        from,
        html`<p>${exemptNote(view, ({ clause }, why) => clause(why), exempt, meeting.lang)}</p>`,
      ),
  });
  const own = ownWords(view, from);
  return html`<div class="resolved"><p class="resolved__lead">${own.say.meetings.resolution.resolved(own.html, lead)}</p>
<ol class="clauses">${entries}</ol></div>`;
}

function clauseEntry(view: View, meeting: MeetingPublication, clause: ResolvedClause, from: Spot): SafeHtml {
  const { ref, text, addressedTo, owner, exempt } = clause;
  const own = ownWords(view, from);
  const { resolution: words } = own.say.meetings;
  return entry(
    view,
    ref,
    from,
    html`${exempt !== undefined && html`<p>${exemptNote(view, ({ clause }, why) => clause(why), exempt, meeting.lang)}</p>`}${view.prose(text, from)}
${addressedTo.length > 0 && html`<p class="clause__about">${words.askedOf(own.html, owners(view, addressedTo, from), owner && owners(view, [owner], from))}</p>`}
${view.medium === "print" ? asked(own, clause) : sequel(view, meeting, clause, from)}`,
  );
}

function entry(view: View, ref: Ref, from: Spot, content: SafeHtml): SafeHtml {
  const anchor = view.anchor(from, "resolution", ref);
  const own = ownWords(view, from);
  const number =
    view.medium === "print"
      ? html`<span class="clause__number">${ref}</span>`
      : html`<a class="clause__number" href="#${anchor}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${own.words(own.say.meetings.resolution.before)} </span>${ref}</a>`;
  return html`<li class="clause" id="${anchor}">${number}<div class="clause__text">${content}</div></li>`;
}

/** On paper: by when it was to be done. What came of it is on the web, where it can be kept up to date. */
function asked(own: SaidWords, { progress }: ResolvedClause): SafeHtml | undefined {
  return (
    progress?.promised &&
    html`<p class="clause__about">${own.say.meetings.resolution.due(own.html, progress.promised.text)}</p>`
  );
}

/** How it stands, and the way to what became of it. */
function sequel(
  view: View,
  meeting: MeetingPublication,
  { ref, progress }: ResolvedClause,
  from: Spot,
): SafeHtml {
  const decision = decisionAt(view.known, meeting.id, ref);
  const work = workFrom(view.known, meeting.id, "resolution", ref);
  const own = ownWords(view, from);
  const { resolution: words } = own.say.meetings;
  return html`${progress !== undefined && html`<div class="clause__about"${screenOnly("tracking")}>${words.standing(own.html, dueDate(view, progress, from), standing(view, progress, from))}${slips(view, progress, from)}</div>`}
${work.length > 0 && html`<p class="clause__about"${screenOnly("tracking")}>${words.onProgramme(own.html, workLinks(view, work))}</p>`}
${decision !== undefined && hasPage(decision) && html`<p class="clause__about"${screenOnly("tracking")}><a href="${decisionHref(view, decision)}">${own.words(words.whatBecame(ref))}</a></p>`}`;
}
