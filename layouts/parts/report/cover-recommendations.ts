// The recommendations of a report as its cover has them: each with its anchor and the way to what became of it.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import { decisionAt, decisionPath, hasPage } from "../../../scripts/model/committees/decision.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Ref } from "../../../scripts/model/ref.ts";
import type { View } from "../../../scripts/model/view.ts";
import { idAttribute, ownAnchor } from "../headings.ts";
import { owners } from "../lists.ts";
import { exemptNote } from "../meeting/exempt-note.ts";
import { ownWords } from "../own-words.ts";

/** The list; nothing for a report that recommends nothing. */
export function coverRecommendations(view: View, publication: Publication): SafeHtml | undefined {
  const { recommendations = [], withheldRecommendations: withheld } = publication.facts;
  if (recommendations.length + withheld.length === 0) return undefined;
  const from = { publication: publication.id };
  const own = ownWords(view, from);
  const { reports: words } = own.say;
  // The space stands between the words and the number.
  const spoken = html`${own.words(words.recommendation)} `;
  const entry = (ref: Ref, content: SafeHtml) => {
    const anchor = ownAnchor(view, publication, "recommendation", ref);
    const number =
      view.medium === "print" || anchor === undefined
        ? html`<span class="clause__number">${ref}</span>`
        : html`<a class="clause__number" href="#${anchor}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${spoken}</span>${ref}</a>`;
    return html`<li class="clause"${idAttribute(anchor)}>${number}<div class="clause__text">${content}</div></li>`;
  };
  const entries = mapInPlace(recommendations, withheld, {
    open: ({ ref, text, exempt, addressedTo: asked }) => {
      const decision = decisionAt(view.known, publication.id, ref);
      const became =
        view.medium === "screen" &&
        decision !== undefined &&
        hasPage(decision) &&
        html` <a${screenOnly("tracking")} href="${view.href(decisionPath(decision))}">${own.words(words.whatBecame(ref))}</a>`;
      const askedOf = asked.length > 0 && words.askedOf(own.html, owners(view, asked, from));
      return entry(
        ref,
        html`${exempt !== undefined && html`<p>${exemptNote(view, ({ recommendation }, why) => recommendation(why), exempt, publication.lang)}</p>`}${view.prose(text, from)}${(askedOf || became) && html`<p class="clause__about">${askedOf}${became}</p>`}`,
      );
    },
    withheld: ({ ref, exempt }) =>
      entry(
        ref,
        html`<p>${exemptNote(view, ({ recommendation }, why) => recommendation(why), exempt, publication.lang)}</p>`,
      ),
  });
  return html`<ol class="clauses">${entries}</ol>`;
}
