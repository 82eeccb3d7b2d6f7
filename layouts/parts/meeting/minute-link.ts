// A minute as a link that says of which meeting it is.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { PublicationId } from "../../../scripts/model/publication-id.ts";
import type { View } from "../../../scripts/model/view.ts";

/** `minute 18 of 30 July 2024`, which leads to it. */
export function minuteLink(view: View, meeting: PublicationId, number: number): SafeHtml {
  const day = view.register.publications.get(meeting)?.date?.text ?? meeting;
  const href = view.itemLink({ publication: meeting, elsewhere: true }, "minute", `${number}`);
  return html`<a href="${href}">${view.words.meetings.minute.ofDay(number, day)}</a>`;
}
