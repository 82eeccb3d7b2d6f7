// The sitemap for search engines.

import type { SitePath } from "../../scripts/lib/href.ts";
import { html } from "../../scripts/lib/html.ts";
import { decisionPath, hasPage, listDecisions } from "../../scripts/model/committees/decision.ts";
import { listMeetings, minutesPage } from "../../scripts/model/committees/meetings.ts";
import { markedAt } from "../../scripts/model/drafts.ts";
import { formalKinds } from "../../scripts/model/kinds/kinds.ts";
import { listMeasures } from "../../scripts/model/measures/located-measure.ts";
import { measurePath } from "../../scripts/model/measures/measure-path.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";

const layout: PageLayout = {
  data: onePage("/sitemap.xml"),
  render({ view }) {
    const { publications } = view.register;
    const paths: readonly SitePath[] = [
      "/",
      ...formalKinds.map(({ folder }): SitePath => `/${folder}/`),
      ...[...publications.values()].flatMap(({ id, parts }) => [
        view.pathOf({ publication: id }),
        ...parts.map(({ slug }) => view.pathOf({ publication: id, part: slug })),
      ]),
      ...listMeetings(view.known).flatMap((meeting) => {
        const page = minutesPage(meeting);
        return page === undefined ? [] : [view.pathOf(page)];
      }),
      ...listDecisions(view.known).filter(hasPage).map(decisionPath),
      ...listMeasures(view.register).map(({ publication, measure }) =>
        measurePath(publication.id, measure.ref),
      ),
      "/decisions/",
      "/due/",
      "/measures/",
      "/glossary/",
      "/people/",
      "/organizations/",
      "/all/",
    ];
    return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.filter((path) => markedAt(view.register, path) === undefined).map((path) => html`<url><loc>${view.publicUrl(path)}</loc></url>\n`)}</urlset>
`.toString();
  },
};
export default layout;
