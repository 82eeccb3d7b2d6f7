// A decision as a link to its own page.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Decision } from "../../../scripts/model/decision.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";

/** `resolution 20 of 30 July 2024`, or `recommendation 3 of “Buses”`; only its name in the publication it stands in. */
export function decisionLink(view: View, decision: Decision, from: Spot): SafeHtml {
  const { publication, noun, ref } = decision;
  const whose = publication.id === from.publication ? undefined : ` of ${sourceWords(decision)}`;
  return html`<a href="${view.href(view.committees.decisionPath(decision))}">${noun} ${ref}${whose}</a>`;
}

/** Where a decision was made: the day of the meeting, or the title of the publication. */
export function sourceWords({ publication, noun }: Decision): string {
  const { date, front } = publication;
  return noun === "resolution" && date !== undefined ? date.text : `“${front.title}”`;
}
