// Where a publication stands, where that is not simply published or adopted, and what replaced it.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";

/** The tag of a status; nothing for a publication that is simply in force. */
export function statusTag(view: View, { front }: Publication): SafeHtml | undefined {
  if (front.status === "published" || front.status === "adopted") return undefined;
  return html`<strong class="govuk-tag tag tag--${front.status}">${view.word(front.status)}</strong>`;
}

/** What a reader must know before reading a publication that is not, or no longer, in force. `language` is that of the site. */
export function statusNotice(
  view: View,
  publication: Publication,
  language: HtmlValue,
): SafeHtml | undefined {
  const from = { publication: publication.id };
  const successor = view.successor(publication);
  const { status } = publication.front;
  if (successor !== undefined) {
    const link = html`<a href="${view.link(from, { publication: successor.id })}">${successor.front.title}</a>`;
    return html`<div class="notice"${language}><p>This has been replaced by ${link}.</p></div>`;
  }
  const words = {
    draft: "This is a draft. It may change and has not been agreed.",
    consultation: "This is out for consultation. It has not been agreed.",
    withdrawn: "This has been withdrawn. It is kept for the record.",
    superseded: "This has been replaced. It is kept for the record.",
    published: undefined,
    adopted: undefined,
  }[status];
  return words === undefined ? undefined : html`<div class="notice"${language}><p>${words}</p></div>`;
}
