// One minute: what was reported and said, asked and answered, how members voted, what they resolved, what was corrected.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Minute } from "../../../scripts/model/committees/minutes.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { heading } from "../headings.ts";
import { ownerOrWords } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { declaration } from "./attendance.ts";
import { correctionsMade, correctionsSince } from "./corrections.ts";
import { exemptNote } from "./exempt-note.ts";
import { resolved } from "./resolved.ts";
import { vote } from "./vote.ts";

/** A minute under a heading of a level, with its anchor. */
export function minuteSection(
  view: View,
  meeting: MeetingPublication,
  minute: Minute,
  from: Spot,
  level: number,
): SafeHtml {
  const { number, title, item, declarations, text, questions, exempt } = minute;
  const own = ownWords(view, from);
  const { minute: words } = own.say.meetings;
  const name = `${number}. ${title}`;
  return html`<section class="minute">
${heading(view, own, level, view.anchor(from, "minute", `${number}`), html`<span class="hanging">${number}.</span> ${title}`, name)}
${item !== undefined && html`<p class="minute__item"><a href="${view.itemLink(from, "item", `${item}`)}">${own.words(words.item(item))}</a></p>`}
${correctionsSince(view, meeting, minute)}
${declarations.map((one) => html`<p class="minute__declaration">${own.say.meetings.declarations.by(own.html, declaration(view, one, from))}</p>`)}
${text !== undefined && view.prose(text, from)}
${questions.map((one) => exchange(view, one, from))}
${exempt !== undefined && html`<p>${exemptNote(view, ({ partOfMinute }, why) => partOfMinute(why), exempt, meeting.lang)}</p>${exempt.text !== undefined && view.prose(exempt.text, from)}`}
${correctionsMade(view, minute, from)}
${minute.vote !== undefined && vote(view, minute.vote, from)}
${resolved(view, meeting, minute, from)}
</section>`;
}

/** A question and its answer. Whoever is not known by id is named in words. */
function exchange(
  view: View,
  { by, question, answer, "answered-by": answerer }: Minute["questions"][number],
  from: Spot,
): SafeHtml {
  const own = ownWords(view, from);
  const { minute: words } = own.say.meetings;
  return html`<div class="exchange">
<p class="exchange__who">${words.question(own.html, by && ownerOrWords(view, by, from))}</p>${view.prose(question, from)}
${answer === undefined ? html`<p class="missing">${own.words(words.unanswered)}</p>` : html`<p class="exchange__who">${words.answer(own.html, answerer && ownerOrWords(view, answerer, from))}</p>${view.prose(answer, from)}`}
</div>`;
}
