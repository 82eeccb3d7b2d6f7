// The print HTML of the minutes of a meeting, which are a document of their own.

import { statedDates } from "../../scripts/model/facts/stated-dates.ts";
import { listDownloads } from "../parts/downloads.ts";
import { eachOf, type ListLayout, type MinutesItem } from "../parts/layout.ts";
import { approvalFact, minutesHead } from "../parts/meeting/minutes-parts.ts";
import { documentMetadata } from "../parts/print/document-metadata.ts";
import { minutesPaper } from "../parts/print/minutes-paper.ts";
import { pageStyles } from "../parts/print/page-styles.ts";
import { printPage } from "../parts/print/print-page.ts";
import { statusMark } from "../parts/print/status-mark.ts";

const layout: ListLayout<MinutesItem> = {
  data: eachOf("minutes"),
  render({ view, item: { path, publication: meeting, minutes } }) {
    const head = minutesHead(view, meeting, minutes);
    const { title, fullTitle, description } = head;
    const words = view.wordsFor(meeting.lang);
    return printPage({
      view,
      lang: meeting.lang,
      title: fullTitle,
      metadata: documentMetadata(view, meeting, {
        kind: words.meetings.minutes,
        description,
        address: view.publicUrl(path),
        data: listDownloads(view, meeting).map(({ href }) => href),
        ...statedDates(meeting),
      }),
      styles: pageStyles({
        words,
        title: fullTitle,
        mark: statusMark(view, meeting),
        chapters: [{ name: "paper", head: title, landscape: false }],
        key: undefined,
      }),
      body: minutesPaper(view, meeting, minutes, head, [approvalFact(view, meeting)]),
    });
  },
};
export default layout;
