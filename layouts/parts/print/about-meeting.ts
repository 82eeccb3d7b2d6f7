// What the page of a meeting says of it beside its agenda: its title, its summary, its text and where that comes from. It
// stands behind the agenda, on the front sheet.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import type { Chapter, View } from "../../../scripts/model/view.ts";
import { languageWithin } from "../language.ts";
import { publicationHead } from "../publication-head.ts";
import { chapterSections, runOn } from "./chapters.ts";
import { highlights, paperLists } from "./front-matter.ts";

/** What is laid out of it, and the pages that it names. */
export interface MeetingText {
  readonly body: SafeHtml;
  readonly chapters: readonly Chapter[];
}

/** The whole of it. */
export function aboutMeeting(view: View, meeting: MeetingPublication): MeetingText {
  const { lang } = meeting;
  const head = publicationHead(view, meeting);
  const chapters = runOn(view.book(meeting).chapters).filter(({ body }) => /\S/.test(body.toString()));
  const { source, title, summary } = head;
  const own = languageWithin(lang, view.register.site.lang);
  return {
    chapters,
    body: html`<section class="front-sheet front-sheet__about paper">
<h2 id="front-about">${view.words.print.aboutMeeting}</h2>
<p class="paper-head__kind">${view.words.kinds[meeting.kind.name].title}</p>
<p class="front-sheet__title"${own}>${title}</p>
<p${own}>${summary}</p>
</section>
${paperLists(highlights(view, meeting, head))}
${chapters.length > 0 && html`<div class="front-sheet__text"${own}>${chapterSections(chapters)}</div>`}
${source !== undefined && html`<section class="front-sheet paper"><h2 id="front-source">${view.words.publications.source}</h2><div${own}>${source}</div></section>`}`,
  };
}
