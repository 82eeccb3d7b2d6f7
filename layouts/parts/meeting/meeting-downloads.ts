// What can be taken away from a meeting: its packs, its minutes and its data.

import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import { packPath, planPacks } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Download, listDownloads } from "../downloads.ts";

/** The packs that were printed, the minutes, then the data. */
export function meetingDownloads(view: View, meeting: MeetingPublication): readonly Download[] {
  const { papers: words } = view.wordsFor(meeting.lang).meetings;
  return [
    ...planPacks(view.known, meeting).flatMap(({ name, supplement }) =>
      pdfOf(
        view,
        meeting,
        name,
        supplement === undefined
          ? words.pack
          : words.supplement(supplement.number, supplement.published.text),
      ),
    ),
    ...minutesDownload(view, meeting),
    ...listDownloads(view, meeting),
  ];
}

/** The minutes, once they are printed. */
export function minutesDownload(view: View, meeting: MeetingPublication): readonly Download[] {
  return pdfOf(view, meeting, "minutes", view.wordsFor(meeting.lang).meetings.minutes);
}

function pdfOf(view: View, meeting: MeetingPublication, file: string, name: string): readonly Download[] {
  const facts = view.packFacts({ meeting, name: file });
  if (facts === undefined) return [];
  const path = packPath({ meeting, name: file });
  const detail = view.wordsFor(meeting.lang).publications.pdfDetail(facts.pages, facts.bytes);
  return [{ href: view.href(path), name, detail }];
}
