// Where a publication stands, where that is not simply published or adopted, and what replaced it.

import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { isMarked } from "../../scripts/model/drafts.ts";
import type { Status } from "../../scripts/model/front-matter.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { successorOf } from "../../scripts/model/succession.ts";
import type { View } from "../../scripts/model/view.ts";
import { wordsWithin } from "./own-words.ts";

/** Where a publication stands for readers: what lies in the folder of a draft is one as long as that is. */
export function shownStatus(view: View, publication: Publication): Status {
  return isMarked(view.register, publication) ? "draft" : publication.front.status;
}

/** The tag of a status; nothing for a publication that is simply in force. */
export function statusTag(view: View, publication: Publication): SafeHtml | undefined {
  const status = shownStatus(view, publication);
  if (status === "published" || status === "adopted") return undefined;
  return html`<strong class="govuk-tag tag tag--${status}"${screenOnly("later")}>${view.words.interface[status]}</strong>`;
}

/** What stands at the head of every page of a draft, in a page of a language. */
export function draftNotice(view: View, draft: Publication, lang: string): SafeHtml {
  const { attributes, say } = wordsWithin(view, lang);
  const { drafts } = say.publications;
  const words = draft.front.status === "draft" ? drafts.draft : drafts.withDraft;
  return html`<div class="notice"${screenOnly("status")}${attributes}><p><strong class="govuk-tag tag tag--draft">${say.interface.draft}</strong> ${words}</p></div>`;
}

/** What a reader must know before reading a publication that is not, or no longer, in force; `language` says that of its words. */
export function statusNotice(
  view: View,
  publication: Publication,
  language: HtmlValue,
): SafeHtml | undefined {
  const from = { publication: publication.id };
  const { statuses } = view.wordsFor(publication.lang).publications;
  const successor = successorOf(view.register, publication);
  const { status } = publication.front;
  if (successor !== undefined) {
    const link = html`<a href="${view.link(from, { publication: successor.id })}">${successor.front.title}</a>`;
    return html`<div class="notice"${screenOnly("later")}${language}><p>${statuses.replacedBy(html, link)}</p></div>`;
  }
  const words = {
    // Every page of it says so already.
    draft: undefined,
    consultation: statuses.consultation,
    withdrawn: statuses.withdrawn,
    superseded: statuses.superseded,
    published: undefined,
    adopted: undefined,
  }[status];
  return words === undefined
    ? undefined
    : html`<div class="notice"${screenOnly("later")}${language}><p>${words}</p></div>`;
}
