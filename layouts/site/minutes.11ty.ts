// The minutes of a meeting: who was there, and every minute with what was resolved.

import { html } from "../../scripts/lib/html.ts";
import { writtenText } from "../../scripts/lib/screen-only.ts";
import { minutesPage } from "../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { ancestors } from "../parts/ancestors.ts";
import { contentsList } from "../parts/contents.ts";
import { downloadList } from "../parts/downloads.ts";
import { factList } from "../parts/fact-list.ts";
import { eachOf, type ListLayout, type MinutesItem } from "../parts/layout.ts";
import { minutesDownload } from "../parts/meeting/meeting-downloads.ts";
import { meetingNeighbours } from "../parts/meeting/meeting-neighbours.ts";
import { minuteSection } from "../parts/meeting/minute.ts";
import { approvalFact, minutesFacts, minutesParts } from "../parts/meeting/minutes-parts.ts";
import { siteWords, wordsWithin } from "../parts/own-words.ts";
import { pageSection } from "../parts/page-section.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<MinutesItem> = {
  data: eachOf("minutes"),
  render({ view, item: { path, publication: meeting, minutes } }) {
    const { front, lang, date } = meeting;
    const body = organizationName(view.register, front.organization ?? view.register.site.organization);
    const { say, attributes: words } = wordsWithin(view, lang);
    const { meetings: said } = say;
    const title = date === undefined ? said.minutes : said.minutesOf(date.text);
    const up = { label: front.title, path: view.pathOf({ publication: meeting.id }) };
    const from = minutesPage(meeting) ?? { publication: meeting.id };
    const sections = html`${minutesParts(view, meeting, minutes, from).map(({ name, title: heading, content }) => pageSection(view, meeting, { name, title: heading, className: name }, content))}
${minutes.minutes.map((minute) => minuteSection(view, meeting, minute, from, 2))}`;
    return pageShell(view, {
      path,
      title: `${title}: ${body}`,
      description: said.minutesDescription(front.summary),
      lang,
      trail: [...ancestors(view, meeting), up],
      scripts: ["contents"],
      main: html`<article class="publication" data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"${words}><span data-pagefind-meta="kind">${said.minutes}</span></p>
<h1${words}>${title}</h1>
<div class="page-head__about"${words} data-pagefind-ignore>${factList(siteWords, [[said.body, body], ...minutesFacts(view, meeting), approvalFact(view, meeting)])}${downloadList(say, minutesDownload(view, meeting))}</div>
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
