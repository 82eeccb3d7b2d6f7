// A minute as a link that says of which meeting it is.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { PublicationId } from "../../../scripts/model/publication-id.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** `minute 18 of 30 July 2024`, which leads to it. */
export function minuteLink(view: View, say: Words, meeting: PublicationId, number: number): SafeHtml {
  const day = view.register.publications.get(meeting)?.date?.text ?? meeting;
  const href = view.itemLink({ publication: meeting, elsewhere: true }, "minute", `${number}`);
  return html`<a href="${href}">${say.meetings.minute.ofDay(number, day)}</a>`;
}
