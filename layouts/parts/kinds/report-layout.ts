// Reports to a committee: the cover in the words of its template above the text, the approvals below it.
import { html } from "../../../scripts/lib/html.ts";
import { headingOf } from "../../../scripts/lib/outline.ts";
import { reportCover } from "../report/report-cover.ts";
import type { KindLayout } from "./kind-layout.ts";

/** The entry of reports. */
export const reportLayout: KindLayout = {
  page(view, publication) {
    const cover = reportCover(view, publication);
    if (cover === undefined) return {};
    const heading = headingOf({ level: 2, id: "page--cover", content: html`${cover.heading}` });
    return {
      before: html`<section class="cover-sheet" aria-labelledby="page--cover">${heading}${cover.content}</section>`,
      after: cover.approvals,
    };
  },
};
