// The minutes of a meeting: who was there, and every minute with what was resolved.

import { html } from "../../scripts/lib/html.ts";
import { writtenText } from "../../scripts/lib/screen-only.ts";
import { ancestors } from "../parts/ancestors.ts";
import { contentsList } from "../parts/contents.ts";
import { downloadList } from "../parts/downloads.ts";
import { factList } from "../parts/fact-list.ts";
import { eachOf, type ListLayout, type MinutesItem } from "../parts/layout.ts";
import { minutesDownload } from "../parts/meeting/meeting-downloads.ts";
import { meetingNeighbours } from "../parts/meeting/meeting-neighbours.ts";
import { minuteSection } from "../parts/meeting/minute.ts";
import { approvalFact, minutesHead } from "../parts/meeting/minutes-parts.ts";
import { unmarked, wordsWithin } from "../parts/own-words.ts";
import { pageSection } from "../parts/page-section.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<MinutesItem> = {
  data: eachOf("minutes"),
  render({ view, item: { path, publication: meeting, minutes } }) {
    const { front, lang } = meeting;
    const { from, title, fullTitle, description, facts, parts } = minutesHead(view, meeting, minutes);
    const { say, attributes: words } = wordsWithin(view, lang);
    const up = { label: front.title, path: view.pathOf({ publication: meeting.id }) };
    const sections = html`${parts.map(({ name, title: heading, content }) => pageSection(view, meeting, { name, title: heading, className: name }, content))}
${minutes.minutes.map((minute) => minuteSection(view, meeting, minute, from, 2))}`;
    return pageShell(view, {
      path,
      title: fullTitle,
      description,
      lang,
      trail: [...ancestors(view, meeting), up],
      scripts: ["contents"],
      main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"${words}><span data-pagefind-meta="kind">${say.meetings.minutes}</span></p>
<h1${words}>${title}</h1>
<div class="page-head__about"${words} data-pagefind-ignore>${factList(unmarked, [...facts, approvalFact(view, meeting)])}${downloadList(say, minutesDownload(view, meeting))}</div>
</header>
<div class="columns">
${contentsList(view, sections, from)}
<div class="columns__text"><div class="prose minutes"${writtenText}>${sections}</div>
${meetingNeighbours(view, meeting, "minutes")}</div>
</div>
</article>`,
    });
  },
};
export default layout;
