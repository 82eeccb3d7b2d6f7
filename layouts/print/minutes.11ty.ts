// The print HTML of the minutes of a meeting, which are a document of their own.

import { statedDates } from "../../scripts/model/facts/stated-dates.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { listDownloads } from "../parts/downloads.ts";
import { eachOf, type ListLayout, type MinutesItem } from "../parts/layout.ts";
import { approvalFact } from "../parts/meeting/minutes-parts.ts";
import { documentMetadata } from "../parts/print/document-metadata.ts";
import { minutesPaper, minutesTitle } from "../parts/print/minutes-paper.ts";
import { pageStyles } from "../parts/print/page-styles.ts";
import { printPage } from "../parts/print/print-page.ts";
import { statusMark } from "../parts/print/status-mark.ts";

const layout: ListLayout<MinutesItem> = {
  data: eachOf("minutes"),
  render({ view, item: { path, publication: meeting, minutes } }) {
    const body = organizationName(
      view.register,
      meeting.front.organization ?? view.register.site.organization,
    );
    const title = `${minutesTitle(view, meeting)}: ${body}`;
    const { meetings: words } = view.wordsFor(meeting.lang);
    return printPage({
      lang: meeting.lang,
      title,
      metadata: documentMetadata(view, meeting, {
        kind: words.minutes,
        description: words.minutesDescription(meeting.front.summary),
        address: view.publicUrl(path),
        data: listDownloads(view, meeting).map(({ href }) => href),
        ...statedDates(meeting),
      }),
      styles: pageStyles({
        title,
        mark: statusMark(view, meeting),
        chapters: [{ name: "paper", head: minutesTitle(view, meeting), landscape: false }],
        key: undefined,
      }),
      body: minutesPaper(view, meeting, minutes, [approvalFact(view, meeting)]),
    });
  },
};
export default layout;
