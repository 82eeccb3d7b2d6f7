// A decision as a link to what is told of it.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Decision } from "../../../scripts/model/committees/decision.ts";
import { ofMeeting } from "../../../scripts/model/committees/meeting-label.ts";
import type { Spot, View } from "../../../scripts/model/view.ts";
import { wordsAt } from "../../../scripts/model/words-at.ts";
import { decisionHref } from "./decision-href.ts";

/** `resolution 20 of 30 July 2024`, `resolution 20 (Transport Panel, 30 July 2024)`, or `recommendation 3 of “Buses”`; only its name in the publication it stands in. */
export function decisionLink(view: View, decision: Decision, from: Spot): SafeHtml {
  const { publication, noun, ref } = decision;
  const { names } = wordsAt(view.known, from).tracking;
  const name = names[noun](ref);
  const elsewhere = publication.id === from.publication ? name : names.of(name, publication.front.title);
  const words = noun === "resolution" ? `${name}${ofMeeting(view.known, publication, from)}` : elsewhere;
  return html`<a href="${decisionHref(view, decision)}">${words}</a>`;
}
